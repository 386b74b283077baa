// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/HereSteps.h"

#include "models/workspace/Workspace.h"

namespace firstring {

namespace {

/// Finds those that the job refuses by halves: nearly always there is none, and seldom more than a few.
class Sieve
{
public:
    Sieve(JobState trial, HereResult& result)
        : m_trial(std::move(trial))
        , m_result(result)
    {}

    void sift(const QList<SyncStep>& steps)
    {
        if (steps.isEmpty())
            return;
        auto applied = apply(m_trial, editHere(steps, m_trial));
        if (applied) {
            m_trial = std::move(applied->next);
            m_result.done += steps;
        } else if (steps.size() == 1) {
            m_result.refused.append({steps.first(), applied.error().sentence});
        } else {
            sift(steps.first(steps.size() / 2));
            sift(steps.sliced(steps.size() / 2));
        }
    }

private:
    JobState m_trial;
    HereResult& m_result;
};

} // namespace

QList<BlobRef> filesOf(const SyncRecord& record)
{
    QList<BlobRef> files;
    const auto add = [&files](const BlobRef& blob) {
        if (!blob.sha256.isEmpty() && !files.contains(blob))
            files.append(blob);
    };
    if (const auto* image = std::get_if<FirmwareImage>(&record))
        add(image->blob);
    else if (const auto* file = std::get_if<JobFile>(&record))
        add(file->blob);
    else if (const auto* asset = std::get_if<BrandingAsset>(&record)) {
        add(asset->blob);
        for (const BrandingVariant& variant : asset->variants)
            add(variant.blob);
    }
    return files;
}

QSet<SyncKey> removedFrom(const Workspace& workspace)
{
    const Removals& removed = workspace.shelf().removed;
    return {removed.keyBegin(), removed.keyEnd()};
}

HereResult performSteps(Workspace& workspace, const QList<SyncStep>& steps, const QString& text)
{
    HereResult result;
    QList<SyncKey> movedKeys;
    (void)editHere(steps, workspace.state(), &movedKeys);
    const QSet<SyncKey> moved(movedKeys.begin(), movedKeys.end());
    QList<SyncStep> ready;
    for (const SyncStep& step : steps)
        (moved.contains(step.key) ? result.moved : ready).append(step);

    Edit edit = editHere(ready, workspace.state());
    edit.text = text;
    auto performed = workspace.perform(edit);
    if (performed) {
        result.done = ready;
        return result;
    }
    if (workspace.readOnlyReason()) {
        result.trouble = performed.error();
        return result;
    }
    Sieve(workspace.state(), result).sift(ready);
    edit = editHere(result.done, workspace.state());
    edit.text = text;
    if (performed = workspace.perform(edit); !performed) {
        result.done.clear();
        result.trouble = performed.error();
    }
    return result;
}

} // namespace firstring
