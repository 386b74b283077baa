// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/provisioning/PublishedTree.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace firstring {

/// What we put into a published place: names with digests, kept in the place itself, so that any workstation can go on
/// from there. Written as sha256sum writes it: `sha256sum -c .firstring-manifest` verifies a folder without us.
struct Manifest
{
    static constexpr char fileName[] = ".firstring-manifest";
    static constexpr qsizetype mostBytes = 256 * 1024 * 1024;

    QMap<QString, QByteArray> files; ///< name -> SHA-256; an empty one: being sent when we were interrupted

    /// Nothing published yet is an empty manifest. MANIFEST_BROKEN for bytes that are not ours, and for names that
    /// would lead out of the place: whoever can write there must not be able to make us remove other files.
    static Result<Manifest> read(const QByteArray& bytes);
    QByteArray write() const;

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

/// What a run has to do.
struct PublishPlan
{
    QList<TreeFile> send; ///< new or changed, by name
    QStringList fresh;    ///< of these, what the manifest did not have: whoever has such a file there, we have not
    QStringList remove;   ///< put there by us earlier, not in the tree any more
    qsizetype same = 0;   ///< files that are there already
    qint64 bytes = 0;     ///< to send
    Manifest before;      ///< to be put there first: what is in flight counts as ours, but not as sent
    Manifest after;       ///< to be put there last

    bool isEmpty() const { return send.isEmpty() && remove.isEmpty(); }
};

/// Pure. \a gone: names that the manifest has but the place has not, or not whole; they are sent again.
PublishPlan planPublish(const PublishedTree& tree, const Manifest& there, const QSet<QString>& gone = {});

/// One file of the place that is not as the job wants it.
struct TreeDifference
{
    enum class Kind : quint8 { Missing, Different, Leftover };
    QString name;
    Kind kind = Kind::Missing;

    friend bool operator==(const TreeDifference&, const TreeDifference&) = default;
};

/// SHA-256 of a file on the disk; nothing if it cannot be read.
std::optional<QByteArray> digestOfFile(const QString& path);

/// True for a relative name without `..`, empty parts, backslashes and control characters.
bool isTreeName(QStringView name);

} // namespace firstring
