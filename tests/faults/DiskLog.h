// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <memory>
#include <vector>

namespace firstring::test {

/// One call that DiskShim recorded.
struct DiskCall
{
    char kind = 0; ///< C create, W write, T truncate, E extend, S sync, R rename, L link, U unlink, D folder, A said
    QString name;
    qint64 offset = 0; ///< of W; the length of T and E
    QByteArray data;   ///< bytes of W and A; the second name of R and L

    static QList<DiskCall> read(const QByteArray& log);
    /// As DiskShim writes it: to put a mark of one's own between programs.
    static QByteArray said(const QByteArray& text);
};

/// A disk at a moment of a record, and what may be on it if the power goes right then.
///
/// What was synced is there. Of what was written since, any 512 bytes may have reached the disk or not, in any order.
/// Names (new, renamed, removed) get there in their order, some first part of them; all of them once a folder is
/// synced, and those of a file up to its last one once that file is.
class CutDisk
{
public:
    /// \a root: all names in the record begin with it; what is there now is taken to be durable.
    explicit CutDisk(QString root);

    void apply(const DiskCall& call);
    /// Writes one of the possible outcomes to \a target.
    void cut(QRandomGenerator& random, const QString& target) const;

private:
    struct Node
    {
        QByteArray durable;
        std::vector<DiskCall> pending;
    };
    using Names = QMap<QString, std::shared_ptr<Node>>;
    struct Naming
    {
        QString name;
        std::shared_ptr<Node> node; ///< null: the name goes
        QString gone;               ///< the other name of a rename
    };
    static void write(QByteArray& content, const DiskCall& call, QRandomGenerator* random, double chance);
    static void settle(Names& names, const Naming& naming);
    void name(Naming naming);
    void sync(const QString& name);

    QString m_root;
    Names m_live;
    Names m_durable;
    std::vector<Naming> m_namings; ///< since the names were durable
};

} // namespace firstring::test
