// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/FirmwareKnowledge.h"

#include <QDateTime>

#include <optional>

namespace firstring {

/// What became of a list that was taken in.
struct KnowledgeUpdate
{
    QStringList added;   ///< names that were not known
    QStringList renewed; ///< known ones about which it says something else, and was looked at later or on the same day
    int older = 0;       ///< names of which the program or the folder knows something newer: left as they are
    QDate date;          ///< the day of the newest row that is known now

    bool changesNothing() const { return added.isEmpty() && renewed.isEmpty(); }
    /// `3 new, 2 renewed; 1 is older than what is known here and was left out`, translated.
    QString sentence() const;
};

/// What is known of firmware beside the program's own rows: `firmware.tsv` in a data folder. Where both name the same,
/// what was looked at later counts, so neither an old file nor an old program hides a newer warning. Any thread, one at
/// a time.
class FirmwareKnowledgeFile
{
public:
    static constexpr qint64 mostBytes = 512 << 10;

    explicit FirmwareKnowledgeFile(const QString& dataFolder);

    /// Reads the file again when it changed since. True: something may be known that was not.
    bool refresh();
    /// All that is known; the program's own rows where the file cannot be read.
    const FirmwareKnowledge& knowledge() const { return m_all; }
    /// KNOWLEDGE_ROW, KNOWLEDGE_UNREADABLE.
    const std::optional<Error>& trouble() const { return m_trouble; }

    /// Takes in a newer list, row by row: nothing newer is lost, nor what only the folder's file says. \a name is of
    /// the list, for sentences. KNOWLEDGE_REFUSED: it is none, and nothing of it was taken; KNOWLEDGE_WRITE.
    Result<KnowledgeUpdate> update(const QByteArray& tsv, const QString& name);

private:
    QString m_path;
    QDateTime m_stamp;
    qint64 m_size = -1;
    FirmwareKnowledge m_own; ///< of the file
    FirmwareKnowledge m_all;
    std::optional<Error> m_trouble;
};

} // namespace firstring
