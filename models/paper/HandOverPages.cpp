// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paper/HandOverPages.h"

#include "models/paper/PageFlow.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstring {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

/// Enough of a digest to compare by eye; the whole of it stands in the CSV.
QString shortDigest(const QByteArray& digest)
{
    return digest.isEmpty() ? QStringLiteral("–") : QString::fromLatin1(digest.toHex().left(12));
}

void addHead(PageFlow& flow, const HandOver& report)
{
    flow.heading(Words::tr("Hand-over of telephones"), 18);
    const int total = static_cast<int>(report.phones.size());
    const int open = report.exceptions();
    const PaperFont font{.points = 10};
    flow.paragraph(Words::tr("Site: %1").arg(report.site), font);
    flow.paragraph(Words::tr("Date: %1").arg(QLocale().toString(report.made, QLocale::LongFormat)), font);
    flow.paragraph(Words::tr("Done by: %1").arg(orDash(report.who)), font);
    flow.space(1);
    flow.paragraph(
        open == 0 ? Words::tr("All %n phone(s) are ready.", nullptr, total)
                  : Words::tr("%1 of %n phone(s) are ready; the others are listed under Exceptions.", nullptr, total)
                        .arg(total - open),
        {.points = 10, .bold = true, .tone = open == 0 ? PaperTone::Good : PaperTone::Stop});
}

void addPhones(PageFlow& flow, const HandOver& report)
{
    flow.heading(Words::tr("Phones"));
    QList<QStringList> rows;
    for (const HandOverPhone& phone : report.phones)
        rows.append({orDash(phone.label), orDash(phone.model), phone.mac.pretty(), orDash(phone.before),
                     orDash(phone.after), phone.state, shortDigest(phone.ownDigest)});
    flow.table({{Words::tr("Name"), 36, false, 2},
                {Words::tr("Model"), 16},
                {Words::tr("MAC address"), 30, true},
                {Words::tr("Firmware before"), 23, false, 2},
                {Words::tr("Firmware after"), 23, false, 2},
                {Words::tr("State"), 30, false, 2},
                {Words::tr("Own settings"), 22, true}},
               rows);
    flow.paragraph(
        Words::tr("“Own settings” are the first 12 digits of the SHA-256 sum of the file that the phone took."),
        {.points = 7.5, .tone = PaperTone::Quiet});
}

void addFiles(PageFlow& flow, const HandOver& report)
{
    if (report.files.isEmpty())
        return;
    flow.heading(Words::tr("Files that phones took"));
    QList<QStringList> rows;
    for (const HandOverFile& file : report.files)
        rows.append({file.name, QString::number(file.phones), QString::fromLatin1(file.digest.toHex())});
    flow.table({{Words::tr("File"), 52, false, 2}, {Words::tr("Phones"), 14}, {Words::tr("SHA-256"), 114, true, 2}},
               rows);
}

void addExceptions(PageFlow& flow, const HandOver& report)
{
    flow.heading(Words::tr("Exceptions"));
    QList<QStringList> rows;
    for (const HandOverPhone& phone : report.phones) {
        if (!phone.exception.isEmpty())
            rows.append({orDash(phone.label), phone.mac.pretty(), phone.exception});
    }
    if (rows.isEmpty())
        flow.paragraph(Words::tr("None."));
    else
        flow.table({{Words::tr("Name"), 45, false, 2},
                    {Words::tr("MAC address"), 32, true},
                    {Words::tr("Reason"), 103, false, 6}},
                   rows);
}

void addSecrets(PageFlow& flow, const HandOver& report)
{
    if (report.secrets.isEmpty())
        return;
    flow.heading(Words::tr("Passwords"));
    flow.paragraph(Words::tr("This page is confidential: whoever reads it can use these phones and their lines."),
                   {.bold = true, .tone = PaperTone::Stop});
    QList<QStringList> rows;
    for (const HandOverSecret& secret : report.secrets)
        rows.append({secret.mac.pretty(), secret.name, secret.value});
    flow.table(
        {{Words::tr("MAC address"), 32, true}, {Words::tr("Setting"), 64, false, 2}, {Words::tr("Value"), 84, true, 3}},
        rows);
}

void addSignatures(PageFlow& flow)
{
    flow.space(8);
    constexpr double height = 26;
    const QPointF corner = flow.reserve(height);
    const double half = flow.width() / 2 - 6;
    const QString roles[] = {Words::tr("Handed over: date, name, signature"),
                             Words::tr("Taken over: date, name, signature")};
    for (int i = 0; i < 2; ++i) {
        const double left = corner.x() + i * (half + 12);
        const double y = corner.y() + height - 7;
        flow.add(PaperLine{{left, y}, {left + half, y}, 0.3, PaperTone::Ink});
        flow.add(PaperText{
            .box = {left, y + 1, half, 5}, .text = roles[i], .font = {.points = 8, .tone = PaperTone::Quiet}});
    }
}

} // namespace

PaperDocument handOverPages(const HandOver& report, const PaperRuler& ruler)
{
    PageFlow flow(Words::tr("Hand-over: %1").arg(report.site), report.made, ruler);
    addHead(flow, report);
    addPhones(flow, report);
    addExceptions(flow, report);
    addFiles(flow, report);
    addSecrets(flow, report);
    addSignatures(flow);
    return flow.take();
}

} // namespace firstring
