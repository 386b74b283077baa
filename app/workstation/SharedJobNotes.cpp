// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/SharedJobNotes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace firstring {

SharedJobNotes::SharedJobNotes(const QString& dataDir)
    : m_path(dataDir + QStringLiteral("/shared-jobs.json"))
{}

QList<SharedJobUrl> SharedJobNotes::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<SharedJobUrl> jobs;
    const QJsonArray all = QJsonDocument::fromJson(file.read(64 << 10)).array();
    for (const auto& one : all) {
        const auto job = SharedJobUrl::parse(one.toString());
        if (job && jobs.size() < most && !jobs.contains(*job))
            jobs.append(*job);
    }
    return jobs;
}

bool SharedJobNotes::add(const SharedJobUrl& job) const
{
    QList<SharedJobUrl> jobs = read();
    jobs.removeAll(job);
    jobs.prepend(job);
    QJsonArray all;
    for (const SharedJobUrl& one : jobs.first(std::min(jobs.size(), most)))
        all.append(one.toString());
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) >= 0 && file.commit();
}

} // namespace firstring
