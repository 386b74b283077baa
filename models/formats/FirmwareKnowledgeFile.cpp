// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/FirmwareKnowledgeFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmwareKnowledge)
};

} // namespace

QString KnowledgeUpdate::sentence() const
{
    QStringList parts;
    if (changesNothing())
        parts.append(Text::tr("It says nothing new: what is known here stays as it is."));
    else
        parts.append(Text::tr("Taken in: %1 new, %2 renewed.").arg(added.size()).arg(renewed.size()));
    if (older > 0)
        parts.append(
            Text::tr("%n of its names are known here from a later day; those were left as they are.", nullptr, older));
    return parts.join(u' ');
}

FirmwareKnowledgeFile::FirmwareKnowledgeFile(const QString& dataFolder)
    : m_path(dataFolder + QStringLiteral("/firmware.tsv"))
    , m_all(firmwareKnowledge())
{
    refresh();
}

bool FirmwareKnowledgeFile::refresh()
{
    const QFileInfo facts(m_path);
    const bool isThere = facts.exists();
    const QDateTime stamp = isThere ? facts.lastModified() : QDateTime();
    const qint64 size = isThere ? facts.size() : -1;
    if (stamp == m_stamp && size == m_size)
        return false;
    m_stamp = stamp;
    m_size = size;
    m_trouble.reset();
    m_own = {};
    QFile file(m_path);
    if (isThere && (!facts.isFile() || size > mostBytes || !file.open(QIODevice::ReadOnly))) {
        m_trouble = Error{QStringLiteral("KNOWLEDGE_UNREADABLE"),
                          Text::tr("firmware.tsv in the data folder cannot be read, so its warnings about versions are "
                                   "missing. Check its rights, or take it away."),
                          file.errorString()};
    } else if (isThere) {
        auto read = FirmwareKnowledge::parse(file.readAll());
        if (read)
            m_own = std::move(*read);
        else
            m_trouble = Error{QStringLiteral("KNOWLEDGE_ROW"),
                              read.error().sentence + u' ' +
                                  Text::tr("Its warnings about versions are missing. Correct firmware.tsv in the data "
                                           "folder, or take it away."),
                              read.error().detail};
    }
    m_all = firmwareKnowledge().with(m_own);
    return true;
}

Result<KnowledgeUpdate> FirmwareKnowledgeFile::update(const QByteArray& tsv, const QString& name)
{
    const auto refuse = [&name](const QString& why, const QString& detail) {
        return Error{QStringLiteral("KNOWLEDGE_REFUSED"),
                     Text::tr("Nothing was taken from “%1”; what is known here stays.").arg(name) + u' ' + why, detail};
    };
    const auto read = tsv.size() > mostBytes
                          ? Result<FirmwareKnowledge>(Error{{}, Text::tr("It is far longer than such a list."), {}})
                          : FirmwareKnowledge::parse(tsv);
    if (!read)
        return refuse(read.error().sentence, read.error().detail);
    if (read->remarks().isEmpty())
        return refuse(Text::tr("It holds no line about firmware."), {});
    refresh();
    KnowledgeUpdate update;
    const QStringList ids = read->ids();
    for (const QString& id : ids) {
        const QList<FirmwareRemark> incoming = read->named(id);
        const QList<FirmwareRemark> known = m_all.named(id);
        if (known.isEmpty())
            update.added.append(id);
        else if (read->lookedAt(id) < m_all.lookedAt(id))
            ++update.older;
        else if (incoming != known)
            update.renewed.append(id);
    }
    if (!update.changesNothing()) {
        QSaveFile file(m_path);
        const QByteArray bytes = m_own.with(*read).toTsv();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return Error{QStringLiteral("KNOWLEDGE_WRITE"),
                         Text::tr("The list cannot be kept: firmware.tsv in the data folder cannot be written. Check "
                                  "its rights and the free space."),
                         file.errorString()};
        m_size = -1;
        m_stamp = {};
        refresh();
    }
    update.date = m_all.date();
    return update;
}

} // namespace firstring
