// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace firstring {

/// What it takes for a file to be there after a power cut. Any thread; block.

/// The name of a new or renamed file is durable only when its folder is. False: the disk refused.
bool syncFolderOf(const QString& path);
/// The content. False: the disk refused.
bool syncFile(const QString& path);
/// An empty file for its owner only; one that is there is emptied.
bool makeEmpty(const QString& path);
/// Replaces the whole file, for its owner only: after a power cut it is the old or the new one.
bool writeDurable(const QString& path, const QByteArray& content);
/// Copies the content of \a from behind that of \a to, durable.
bool copyInto(const QString& from, const QString& to);

/// One mebibyte beside the jobs of a folder that is only there to be given up: SQLite cannot even delete on a full
/// disk.
class DiskReserve
{
public:
    static constexpr qint64 bytes = 1 << 20;

    explicit DiskReserve(const QString& jobPath);
    /// Makes it if there is room; nothing happens otherwise.
    void keep() const;
    /// True: it was there, and its room is free now.
    bool giveUp() const;

private:
    QString m_path;
};

} // namespace firstring
