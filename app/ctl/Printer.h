// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace firstring {

/// Where a command's words go. Answers on standard output: for people as text, with --json as JSON and nothing else.
/// Sentences and progress on standard error, always. Every call is flushed: programs read along.
class Printer
{
public:
    Printer(QIODevice& out, QIODevice& err, bool json)
        : m_out(out)
        , m_err(err)
        , m_json(json)
    {}

    bool isJson() const { return m_json; }
    /// Standard output does not take any more: nobody reads it, or its disk is full.
    bool isOutputGone() const { return m_outputGone; }
    /// Why words got lost that somebody waits for; empty when all were written, or nobody reads them any more.
    const QString& outputTrouble() const { return m_outputTrouble; }

    /// The one JSON value of a command; nothing in text mode.
    void value(const QJsonObject& object);
    void value(const QJsonArray& array);
    /// One of many JSON lines.
    void line(const QJsonObject& object) { value(object); }
    /// A line of text for people; nothing in JSON mode.
    void text(const QString& line);
    /// Aligned columns for people; nothing in JSON mode.
    void table(const QStringList& heads, const QList<QStringList>& rows);
    /// Bytes as they are, in both modes.
    void bytes(const QByteArray& raw);

    /// A sentence beside the answer: progress, warnings.
    void note(const QString& sentence);
    void note(const Error& why) { note(why.sentence); }
    /// A line that replaces the last one on a terminal; elsewhere nothing, where it would only be noise.
    void progress(const QString& line);

private:
    void write(QIODevice& device, const QByteArray& raw);
    void endProgress();

    QIODevice& m_out;
    QIODevice& m_err;
    bool m_json;
    bool m_outputGone = false;
    QString m_outputTrouble;
    bool m_inProgress = false; ///< the terminal's line is not ended yet
};

} // namespace firstring
