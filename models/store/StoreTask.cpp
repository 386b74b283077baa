// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/StoreTask.h"

namespace firstring {

namespace {

constexpr std::size_t mostTogether = 200;

struct Perform
{
    JobStore& store;

    Result<void> operator()(const StoreTask::Commit& one) const
    {
        return store.commit(one.edit.edit, one.edit.revision);
    }
    Result<void> operator()(const JoinedNews& one) const { return store.saveNews(one.news()); }
    Result<void> operator()(const StoreTask::Forget& one) const { return store.forgetTracks(one.phones); }
    Result<void> operator()(const StoreTask::Note& one) const { return store.setNote(one.key, one.value); }
    Result<void> operator()(const StoreTask::Tokens& one) const { return store.setTokens(one.before, one.after); }
    Result<void> operator()(const StoreTask::Mark& one) const { return store.setMark(one.client, one.mark); }
    Result<void> operator()(const StoreTask::Key& one) const { return store.keepKeyBy(one.key); }
    Result<void> operator()(const StoreTask::Sync& one) const { return store.saveSync(one.news); }
    Result<void> operator()(const StoreTask::Recall&) const { return {}; }
    Result<void> operator()(const StoreTask::Agreed&) const { return {}; }
};

} // namespace

std::vector<StoreTask> takeTogether(std::deque<StoreTask>& waiting, bool isShared)
{
    std::vector<StoreTask> batch;
    const auto isEdit = [](const StoreTask& task) { return std::holds_alternative<StoreTask::Commit>(task.work); };
    do {
        batch.push_back(std::move(waiting.front()));
        waiting.pop_front();
    } while (isShared && isEdit(batch.front()) && batch.size() < mostTogether && !waiting.empty() &&
             isEdit(waiting.front()));
    return batch;
}

Result<void> perform(JobStore& store, const StoreTask& task)
{
    return std::visit(Perform{store}, task.work);
}

} // namespace firstring
