// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/FileCarrier.h"

#include "app/sync/HereSteps.h"

#include <utility>

namespace firstring {

namespace {

/// Trouble with one file, not with the other side as a whole.
bool isAboutOne(const Error& error)
{
    return error.code == u"REMOTE_REFUSED" || error.code == u"REMOTE_FILE_MISSING" || error.code.startsWith(u"VAULT_");
}

bool isFileMissing(const Error& error)
{
    return error.code == u"REMOTE_FILE_MISSING" || error.code == u"VAULT_MISSING";
}

/// The files of the records that \a recordOf gives for the steps, each once.
template <typename F>
QList<BlobRef> filesIn(const QList<SyncStep>& steps, F&& recordOf)
{
    QList<BlobRef> files;
    QSet<QByteArray> listed;
    for (const SyncStep& step : steps) {
        const SyncRecord* const record = recordOf(step);
        for (const BlobRef& file : record ? filesOf(*record) : QList<BlobRef>()) {
            if (!listed.contains(file.sha256))
                files.append(file);
            listed.insert(file.sha256);
        }
    }
    return files;
}

} // namespace

void FileCarrier::take(const QList<SyncStep>& steps, Progress progress, Ended ended)
{
    m_progress = std::move(progress);
    m_ended = std::move(ended);
    QList<BlobRef> files = filesIn(
        steps, [](const SyncStep& step) { return step.writesHere() && step.hereAfter ? &*step.hereAfter : nullptr; });
    files.removeIf([this](const BlobRef& file) { return m_vault.open(file).has_value(); });
    begin(std::move(files), &RemoteSide::takeFile);
}

void FileCarrier::send(const QList<SyncStep>& steps, Progress progress, Ended ended)
{
    m_progress = std::move(progress);
    m_ended = std::move(ended);
    const QList<BlobRef> files = filesIn(steps, [](const SyncStep& step) {
        return step.writesThere() && step.thereAfter ? &*step.thereAfter : nullptr;
    });
    if (files.isEmpty())
        return begin({}, nullptr);
    m_side.lookForFiles(files, [this](Result<QList<BlobRef>> lacking) {
        if (lacking)
            begin(std::move(*lacking), &RemoteSide::sendFile);
        else
            end(lacking.error());
    });
}

void FileCarrier::begin(QList<BlobRef> files, Carry carry)
{
    m_files = std::move(files);
    m_carry = carry;
    m_total = m_files.size();
    m_progress(0, m_total);
    next();
}

void FileCarrier::next()
{
    if (m_files.isEmpty())
        return end({});
    const BlobRef file = m_files.takeFirst();
    (m_side.*m_carry)(file, [this, file](Result<void> carried) {
        if (!carried && !isAboutOne(carried.error()))
            return end(carried.error());
        if (!carried)
            m_troubles.insert(file.sha256, carried.error());
        m_progress(m_total - m_files.size(), m_total);
        next();
    });
}

/// Who is told may begin anew at once, so that nothing of it may be in use.
void FileCarrier::end(const std::optional<Error>& trouble)
{
    std::exchange(m_ended, {})(trouble);
}

std::optional<Error> FileCarrier::refused(const SyncStep& step) const
{
    for (const auto* record : {&step.hereAfter, &step.thereAfter}) {
        if (!*record)
            continue;
        for (const BlobRef& file : filesOf(**record)) {
            const auto trouble = m_troubles.constFind(file.sha256);
            if (trouble != m_troubles.constEnd() && !isFileMissing(*trouble))
                return *trouble;
        }
    }
    return {};
}

std::optional<Error> FileCarrier::missing(const SyncStep& step) const
{
    if (!step.hereAfter || !(step.writesHere() || step.writesThere()))
        return {};
    for (const BlobRef& file : filesOf(*step.hereAfter)) {
        if (const auto trouble = m_troubles.constFind(file.sha256); trouble != m_troubles.constEnd())
            return *trouble;
    }
    return {};
}

} // namespace firstring
