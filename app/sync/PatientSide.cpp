// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/PatientSide.h"

#include <algorithm>
#include <utility>

namespace firstring {

namespace {

/// Who wants to be left alone for longer is left alone until the next run.
constexpr qint64 longestPauseMs = 60'000;

} // namespace

PatientSide::PatientSide(std::unique_ptr<RemoteSide> side, QList<int> pausesMs, Randomness random)
    : m_side(std::move(side))
    , m_pausesMs(std::move(pausesMs))
    , m_random(std::move(random))
{
    m_pause.setSingleShot(true);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { std::exchange(m_afterPause, {})(); });
}

PatientSide::~PatientSide()
{
    m_side->cancel();
}

template <typename T>
void PatientSide::ask(Question<T> question, Then<T> then, qsizetype tries)
{
    question([this, question, then, tries](Result<T> answer) {
        const qint64 wanted = m_side->wantsPauseMs();
        if (answer || !isPassing(answer.error()) || tries >= m_pausesMs.size() || wanted > longestPauseMs)
            return then(std::move(answer));
        ++m_retries;
        const qint64 usual = m_pausesMs[tries];
        // Two that were cut off by the same trouble do not come back at the same moment.
        const qint64 jitter = usual * static_cast<quint8>(m_random(1).front()) / 512;
        m_afterPause = [this, question, then, tries] { ask<T>(question, then, tries + 1); };
        m_pause.start(static_cast<int>(std::max(usual + jitter, wanted)));
    });
}

void PatientSide::fetch(const JobState& like, Then<RemotePicture> then)
{
    ask<RemotePicture>([this, like](Then<RemotePicture> answer) { m_side->fetch(like, std::move(answer)); },
                       std::move(then));
}

void PatientSide::lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then)
{
    ask<QList<BlobRef>>([this, files](Then<QList<BlobRef>> answer) { m_side->lookForFiles(files, std::move(answer)); },
                        std::move(then));
}

void PatientSide::sendFile(const BlobRef& file, Then<void> then)
{
    ask<void>([this, file](Then<void> answer) { m_side->sendFile(file, std::move(answer)); }, std::move(then));
}

void PatientSide::takeFile(const BlobRef& file, Then<void> then)
{
    ask<void>([this, file](Then<void> answer) { m_side->takeFile(file, std::move(answer)); }, std::move(then));
}

void PatientSide::change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then)
{
    ask<QList<RemoteOutcome>>(
        [this, changes](Then<QList<RemoteOutcome>> answer) { m_side->change(changes, std::move(answer)); },
        std::move(then));
}

void PatientSide::leaveMark(const QString& mark, Then<void> then)
{
    ask<void>([this, mark](Then<void> answer) { m_side->leaveMark(mark, std::move(answer)); }, std::move(then));
}

void PatientSide::cancel()
{
    m_pause.stop();
    m_afterPause = {};
    m_side->cancel();
}

} // namespace firstring
