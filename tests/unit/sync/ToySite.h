// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/HereSteps.h"
#include "app/sync/RemoteSide.h"
#include "models/domain/sync/Settle.h"
#include "models/domain/sync/SyncShelf.h"
#include "models/vault/Vault.h"

#include <QBuffer>
#include <QObject>

#include <deque>
#include <memory>

namespace firstring::test {

/// A site in memory that several workstations may use, with its own people.
struct ToySite
{
    JobState job;
    Removals removed;
    QHash<QString, QString> marks;
    QHash<QByteArray, QByteArray> files; ///< by digest
    QString store = QStringLiteral("store-1");

    bool perform(const Edit& edit)
    {
        auto applied = apply(job, edit);
        if (!applied)
            return false;
        job = std::move(applied->next);
        noteRemovals(removed, edit, job.revision);
        return true;
    }
};

/// What goes wrong with the next question.
enum class Fault { None, CutBefore, CutAfter, Busy, Final, Refuse };

/// A workstation's way to that site.
class ToySide final : public RemoteSide
{
public:
    /// Asked before every question.
    using Luck = std::function<Fault(const char* question)>;

    ToySide(ToySite& site, QString client, Vault vault, Luck luck = {})
        : m_site(site)
        , m_client(std::move(client))
        , m_vault(std::move(vault))
        , m_luck(std::move(luck))
    {}

    void fetch(const JobState&, Then<RemotePicture> then) override
    {
        answer<RemotePicture>("fetch", then, [this] {
            RemotePicture picture{.state = m_site.job, .store = m_site.store};
            picture.removed = {m_site.removed.keyBegin(), m_site.removed.keyEnd()};
            if (m_site.marks.contains(m_client))
                picture.mark = m_site.marks.value(m_client);
            return picture;
        });
    }
    void lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then) override
    {
        answer<QList<BlobRef>>("look", then, [this, files] {
            QList<BlobRef> missing;
            for (const BlobRef& file : files) {
                if (!m_site.files.contains(file.sha256))
                    missing.append(file);
            }
            return missing;
        });
    }
    void sendFile(const BlobRef& file, Then<void> then) override
    {
        answer<void>("send", then, [this, file] {
            const auto bytes = m_vault.read(file);
            if (!bytes)
                return Result<void>(bytes.error());
            m_site.files.insert(file.sha256, *bytes);
            return Result<void>();
        });
    }
    void takeFile(const BlobRef& file, Then<void> then) override
    {
        answer<void>("take", then, [this, file] {
            const auto known = m_site.files.constFind(file.sha256);
            if (known == m_site.files.constEnd())
                return Result<void>(Error{QStringLiteral("REMOTE_FILE_MISSING"), QStringLiteral("Not there."), {}});
            QBuffer bytes;
            bytes.setData(*known);
            bytes.open(QIODevice::ReadOnly);
            const auto taken = m_vault.import(bytes);
            return taken ? Result<void>() : Result<void>(taken.error());
        });
    }
    void change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then) override
    {
        answer<QList<RemoteOutcome>>("change", then, [this, changes] {
            QList<RemoteOutcome> outcomes;
            for (const RemoteChange& change : changes)
                outcomes.append(changeOne(change));
            return outcomes;
        });
    }
    qsizetype mostChanges() const override { return 3; }
    void leaveMark(const QString& mark, Then<void> then) override
    {
        answer<void>("mark", then, [this, mark] {
            m_site.marks.insert(m_client, mark);
            return Result<void>();
        });
    }
    void cancel() override { ++m_question; }

private:
    template <typename T, typename Give>
    void answer(const char* question, Then<T> then, Give give)
    {
        const Fault fault = m_luck ? m_luck(question) : Fault::None;
        const auto trouble = [](const char* code) {
            return Error{QString::fromLatin1(code), QStringLiteral("no"), {}};
        };
        Result<T> result = trouble("REMOTE_PASSING_LINE");
        if (fault == Fault::None || fault == Fault::CutAfter)
            result = give();
        if (fault == Fault::CutAfter)
            result = trouble("REMOTE_PASSING_LINE");
        else if (fault == Fault::Final)
            result = trouble("REMOTE_TOKEN");
        else if (fault == Fault::Refuse)
            result = trouble("REMOTE_REFUSED");
        QMetaObject::invokeMethod(
            &m_context,
            [this, then, result, asked = ++m_question] {
                if (asked == m_question)
                    then(result);
            },
            Qt::QueuedConnection);
    }

    RemoteOutcome changeOne(const RemoteChange& change)
    {
        const auto now = findRecord(m_site.job, change.key);
        if (now == change.after)
            return {};
        if (now != change.before)
            return {RemoteOutcome::Fate::Moved, QStringLiteral("RECORD_MOVED"), QStringLiteral("moved")};
        JobState as;
        if (now)
            putRecord(as, *now);
        const SyncStep step{.key = change.key, .hereBefore = now, .hereAfter = change.after};
        if (!m_site.perform(editHere({step}, as)))
            return {RemoteOutcome::Fate::Refused, QStringLiteral("EDIT"), QStringLiteral("refused")};
        return {};
    }

    ToySite& m_site;
    QString m_client;
    Vault m_vault;
    Luck m_luck;
    int m_question = 0;
    QObject m_context; ///< last: what is asked ends with it
};

} // namespace firstring::test
