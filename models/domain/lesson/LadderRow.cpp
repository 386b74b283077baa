// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lesson/LadderRow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

QString answerOf(const Exchange& exchange)
{
    switch (exchange.end) {
    case ExchangeEnd::Told:
        return Text::tr("told by DHCP");
    case ExchangeEnd::Silent:
        return Text::tr("no answer");
    case ExchangeEnd::Untrusted:
        return Text::tr("certificate not trusted");
    case ExchangeEnd::Broken:
        return Text::tr("broke off");
    case ExchangeEnd::Absent:
        return exchange.status > 0 ? Text::tr("%1, not here").arg(exchange.status) : Text::tr("not here");
    case ExchangeEnd::Refused:
        return exchange.status == 0     ? Text::tr("not now")
               : exchange.status == 503 ? Text::tr("%1, not now").arg(exchange.status)
                                        : Text::tr("%1, refused").arg(exchange.status);
    case ExchangeEnd::Took:
        break;
    }
    const QString size = QLocale().formattedDataSize(exchange.bytes, 1, QLocale::DataSizeSIFormat);
    return exchange.status > 0 ? QStringLiteral("%1, %2").arg(exchange.status).arg(size) : size;
}

QString dumpOf(const QByteArray& bytes)
{
    constexpr qsizetype perLine = 8;
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += perLine) {
        const QByteArray part = bytes.mid(at, perLine);
        QString shown;
        for (const char c : part)
            shown += c >= ' ' && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        lines += QStringLiteral("%1  %2  %3")
                     .arg(at, 4, 16, QLatin1Char('0'))
                     .arg(QString::fromLatin1(part.toHex(' ')), -(3 * perLine - 1))
                     .arg(shown);
    }
    return lines.join(u'\n');
}

} // namespace

LadderRow ladderRow(const Exchange& exchange, bool several)
{
    return {.to = exchange.lane,
            .end = exchange.end,
            .who = several ? exchange.mac.plain().right(6) : QString(),
            .when = Text::tr("+%1 s").arg(QLocale().toString(static_cast<double>(exchange.atMs) / 1000.0, 'f', 2)),
            .asked = exchange.fileName(),
            .answer = answerOf(exchange)};
}

bool hasSeveralPhones(const QList<Exchange>& exchanges)
{
    return std::any_of(exchanges.begin(), exchanges.end(),
                       [&](const Exchange& one) { return one.mac != exchanges.first().mac; });
}

QList<LadderRow> ladderRows(const QList<Exchange>& exchanges)
{
    const bool several = hasSeveralPhones(exchanges);
    QList<LadderRow> rows;
    rows.reserve(exchanges.size());
    for (const Exchange& one : exchanges)
        rows.append(ladderRow(one, several));
    return rows;
}

QString spokenRow(const LadderRow& row)
{
    const QString phone =
        row.who.isEmpty() ? laneText(LadderLane::Phone) : laneText(LadderLane::Phone) + u' ' + row.who;
    if (row.to == LadderLane::Dhcp)
        return Text::tr("%1: DHCP tells %2: %3").arg(row.when, phone, row.asked);
    return Text::tr("%1: %2 asks %3 for %4: %5").arg(row.when, phone, laneText(row.to), row.asked, row.answer);
}

QString headText(const QByteArray& head)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(head);
    const bool plain = !decoder.hasError() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isPrint() || c == u'\n' || c == u'\r' || c == u'\t' || c.isHighSurrogate() || c.isLowSurrogate();
    });
    return plain ? text : dumpOf(head.left(128));
}

} // namespace firstring
