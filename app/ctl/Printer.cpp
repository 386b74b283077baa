// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Printer.h"

#include "app/process/Signals.h"

#include <QFileDevice>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <utility>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

namespace firstring {

namespace {

bool isTerminal(QIODevice& device)
{
#ifdef Q_OS_UNIX
    const auto* file = qobject_cast<QFileDevice*>(&device);
    return file && file->handle() >= 0 && ::isatty(file->handle());
#else
    Q_UNUSED(device)
    return false;
#endif
}

constexpr qsizetype pieceBytes = 4096; ///< what a pipe that is ready takes at once (PIPE_BUF)

/// A reader may take its time, but cannot hold a program that was asked to end. False: do not write.
bool waitForReader(const QFileDevice& file)
{
#ifdef Q_OS_UNIX
    constexpr int lookAgainMs = 200;
    pollfd reader{file.handle(), POLLOUT, 0};
    while (::poll(&reader, 1, lookAgainMs) <= 0) {
        if (Signals::asked())
            return false;
    }
#else
    Q_UNUSED(file)
#endif
    return true;
}

} // namespace

void Printer::value(const QJsonObject& object)
{
    if (m_json)
        write(m_out, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Printer::value(const QJsonArray& array)
{
    if (m_json)
        write(m_out, QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Printer::text(const QString& line)
{
    if (!m_json)
        write(m_out, line.toUtf8() + '\n');
}

void Printer::table(const QStringList& heads, const QList<QStringList>& rows)
{
    if (m_json)
        return;
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        qsizetype width = heads.at(i).size();
        for (const QStringList& row : rows)
            width = std::max(width, row.value(i).size());
        widths.append(width);
    }
    endProgress();
    QByteArray all;
    const auto add = [&](const QStringList& cells) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i)
            line += cells.value(i).leftJustified(widths.at(i) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        all += line.toUtf8() + '\n';
    };
    add(heads);
    for (const QStringList& row : rows)
        add(row);
    write(m_out, all);
}

void Printer::bytes(const QByteArray& raw)
{
    write(m_out, raw);
}

void Printer::note(const QString& sentence)
{
    endProgress();
    write(m_err, sentence.toUtf8() + '\n');
}

void Printer::progress(const QString& line)
{
    if (!isTerminal(m_err))
        return;
    write(m_err, "\r\033[K" + line.toUtf8());
    m_inProgress = true;
}

void Printer::endProgress()
{
    if (std::exchange(m_inProgress, false))
        write(m_err, "\n");
}

void Printer::write(QIODevice& device, const QByteArray& raw)
{
    auto* file = qobject_cast<QFileDevice*>(&device);
    if (!file || &device != &m_out) {
        device.write(raw);
        if (file)
            file->flush();
        return;
    }
    for (qsizetype at = 0; at < raw.size() && !m_outputGone; at += pieceBytes) {
        if (!waitForReader(*file)) {
            m_outputGone = true;
            return;
        }
        errno = 0;
        file->write(raw.constData() + at, std::min(pieceBytes, raw.size() - at));
        if (file->flush())
            continue;
        if (errno != EPIPE)
            m_outputTrouble = file->errorString();
        m_outputGone = true;
    }
}

} // namespace firstring
