// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/adopt/AdoptPlan.h"
#include "models/provisioning/adopt/AdoptProof.h"

namespace firstring::test {

/// The folder of a server, in memory.
class OldServer
{
public:
    OldServer& add(const QString& name, const QByteArray& bytes)
    {
        m_files.append({name, {}, bytes, bytes.size()});
        return *this;
    }
    const QList<AdoptFile>& files() const { return m_files; }

    Result<AdoptPlan> plan(const JobState& state = {}, AdoptOptions options = {.name = QStringLiteral("old")}) const
    {
        return adoptPlan(m_files, state, options);
    }

private:
    QList<AdoptFile> m_files;
};

/// Codes of remarks about \a file, sorted.
inline QStringList remarkCodes(const AdoptPlan& plan, const QString& file)
{
    QStringList codes;
    for (const AdoptRemark& remark : plan.remarks) {
        if (remark.file == file)
            codes.append(remark.code);
    }
    codes.sort();
    return codes;
}

/// The state after the plan's edit.
inline JobState stateAfter(const AdoptPlan& plan, const JobState& before = {})
{
    const auto applied = apply(before, plan.edit);
    return applied ? applied->next : JobState();
}

/// `file name: before -> after` of everything that is not as it was.
inline QStringList differences(const AdoptPlan& plan, const JobState& after)
{
    QStringList texts;
    const auto proofs = proveAdoption(plan, after);
    for (const FileProof& proof : *proofs) {
        for (const MeaningChange& change : proof.different)
            texts.append(QStringLiteral("%1 %2: %3 -> %4").arg(proof.file, change.name, change.before, change.after));
    }
    texts.sort();
    return texts;
}

/// Lines of one setting each, as people have them.
inline QStringList texts(const SettingList& settings)
{
    QStringList lines;
    for (const Setting& setting : settings)
        lines.append(setting.text());
    return lines;
}

} // namespace firstring::test
