// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/FirmwareForecast.h"

#include <QMap>

namespace firstring {

/// One version for one model: whether its file is here, and which phones have to do with it.
struct FirmwareCell
{
    bool file = false;     ///< the catalogue has it
    bool sameFile = false; ///< and the same content under another version of that model: one of the labels is wrong
    int runs = 0;          ///< phones that said that they run it
    int up = 0;            ///< phones that would go up to it
    int down = 0;          ///< phones that would go down to it
    int unknown = 0;       ///< phones that would be offered it and never said what they run
    int missing = 0;       ///< phones it is assigned to while its file is not here

    int wouldChange() const { return up + down + unknown; }
    bool isEmpty() const { return *this == FirmwareCell(); }
    friend bool operator==(const FirmwareCell&, const FirmwareCell&) = default;
};

/// Models by versions: what the catalogue has, what phones run by evidence, and what would change, ups and downs
/// apart. Kept up phone by phone; a change of the catalogue or of what is assigned to many builds it anew. One thread.
class FirmwareGrid
{
public:
    void rebuild(const JobState& state, const TrackOf& trackOf);
    /// One phone changed, left or came; \a track may be null.
    void update(const JobState& state, MacAddress mac, const PhoneTrack* track);

    /// Models that phones or files have, sorted.
    QStringList models() const;
    /// Versions that phones run or files or assignments name, newest first.
    QStringList versions() const;
    FirmwareCell at(const QString& model, const QString& version) const;
    /// How many phones of that model the job has.
    int phones(const QString& model) const { return m_phonesOf.value(model); }
    /// How many of them never said what they run.
    int silent(const QString& model) const { return m_silentOf.value(model); }

private:
    using Key = QPair<QString, QString>; ///< model, folded version

    /// What one phone adds to the counts.
    struct Share
    {
        QString model;
        QString runs; ///< folded; empty: never said
        QString to;   ///< folded; empty: nothing is assigned
        bool missing = false;
        FirmwareDirection direction = FirmwareDirection::Same;
    };
    FirmwareCell& cell(const QString& model, const QString& version);
    void count(const Share& share, int by);
    QString folded(const QString& version);

    QMap<Key, FirmwareCell> m_cells;
    QMap<QString, QString> m_texts; ///< folded version -> as written
    QMap<QString, int> m_phonesOf;
    QMap<QString, int> m_silentOf;
    QHash<MacAddress, Share> m_shares;
};

} // namespace firstring
