// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/CommonTakers.h"

#include <algorithm>

namespace firstring {

void CommonTakers::note(const QString& address, const Taken& taken)
{
    if (m_taken.size() >= mostAddresses && !m_taken.contains(address))
        return;
    QList<Taken>& files = m_taken[address];
    if (files.size() < mostFiles)
        files.append(taken);
}

QList<CommonTakers::Taken> CommonTakers::claim(const QString& address, qint64 nowMs)
{
    QList<Taken> mine;
    const auto files = m_taken.find(address);
    if (files == m_taken.end())
        return mine;
    for (const FileKind kind : {FileKind::Common, FileKind::ModelConfig}) {
        const auto first = std::find_if(files->begin(), files->end(), [&](const Taken& taken) {
            return taken.file.kind == kind && nowMs - taken.atMs <= rememberedMs;
        });
        if (first == files->end())
            continue;
        mine.append(*first);
        files->erase(first);
    }
    if (files->isEmpty())
        m_taken.erase(files);
    return mine;
}

void CommonTakers::prune(qint64 nowMs)
{
    m_taken.removeIf([nowMs](auto entry) {
        entry.value().removeIf([nowMs](const Taken& taken) { return nowMs - taken.atMs > rememberedMs; });
        return entry.value().isEmpty();
    });
}

} // namespace firstring
