// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/RemoteSide.h"
#include "models/base/Randomness.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace firstring {

/// Another side, asked again with growing pauses when there was trouble that may pass. Main thread.
class PatientSide final : public RemoteSide
{
public:
    /// \a pausesMs: before each further try; as many tries more.
    PatientSide(std::unique_ptr<RemoteSide> side, QList<int> pausesMs, Randomness random);
    ~PatientSide() override;

    /// How often it was asked again.
    int retries() const { return m_retries; }

    void fetch(const JobState& like, Then<RemotePicture> then) override;
    void lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then) override;
    void sendFile(const BlobRef& file, Then<void> then) override;
    void takeFile(const BlobRef& file, Then<void> then) override;
    void change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then) override;
    qsizetype mostChanges() const override { return m_side->mostChanges(); }
    void leaveMark(const QString& mark, Then<void> then) override;
    void cancel() override;
    Saying saying() const override { return m_side->saying(); }
    qint64 wantsPauseMs() const override { return m_side->wantsPauseMs(); }

private:
    template <typename T>
    using Question = std::function<void(Then<T>)>;

    template <typename T>
    void ask(Question<T> question, Then<T> then, qsizetype tries = 0);

    std::unique_ptr<RemoteSide> m_side;
    const QList<int> m_pausesMs;
    Randomness m_random;
    QTimer m_pause;
    std::function<void()> m_afterPause;
    int m_retries = 0;
};

} // namespace firstring
