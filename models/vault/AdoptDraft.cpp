// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/AdoptDraft.h"

#include <algorithm>

namespace firstring {

int AdoptDraft::different() const
{
    return static_cast<int>(
        std::count_if(proofs.begin(), proofs.end(), [](const FileProof& proof) { return !proof.isSame(); }));
}

int AdoptDraft::leftOut() const
{
    return static_cast<int>(std::count_if(plan.remarks.begin(), plan.remarks.end(), [](const AdoptRemark& remark) {
        return remark.weight == AdoptWeight::Problem;
    }));
}

Result<AdoptDraft> draftAdoption(const FolderContents& contents, const JobState& state, const AdoptOptions& options,
                                 const AdoptWatch& watch)
{
    auto plan = adoptPlan(contents.files, state, options, watch);
    if (!plan)
        return plan.error();
    const auto after = apply(state, plan->edit);
    if (!after)
        return after.error();
    const auto proofs = proveAdoption(*plan, after->next, watch);
    if (!proofs)
        return proofs.error();
    plan->remarks = contents.remarks + plan->remarks;
    return AdoptDraft{contents, *plan, *proofs, static_cast<int>(plan->edit.phones.put.size())};
}

} // namespace firstring
