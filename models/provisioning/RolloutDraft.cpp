// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/RolloutDraft.h"

#include "models/domain/PhoneModel.h"
#include "models/domain/PhoneTrack.h"
#include "models/provisioning/BootFirmware.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rollout)
};

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

/// The phones that shall be given another version than they are assigned now.
Edit assignments(const JobState& state, const TrackOf& trackOf, const RolloutWish& wish)
{
    const QSet<MacAddress> only(wish.phones.begin(), wish.phones.end());
    Edit edit;
    state.phones.forEach([&](const Phone& phone) {
        if (wish.onlyPhones && !only.contains(phone.mac))
            return;
        const PhoneTrack* track = trackOf(phone.mac);
        const QString model =
            canonicalModel(track && !track->status.model.isEmpty() ? track->status.model : phone.model);
        const QString version = wish.versions.value(model);
        if (version.isEmpty() || effectiveAssignment(state, phone, model).firmware.value == version)
            return;
        edit.phones.put.append(phone);
        edit.phones.put.last().firmware = version;
    });
    return edit;
}

/// By place on the bench, then by address; one phone of each model before all others.
void order(QList<ForecastPhone>& phones, const JobState& state, bool pilots, Rollout& plan)
{
    const auto slotOf = [&](MacAddress mac) {
        const Phone* phone = state.phones.find(mac);
        return phone && phone->slot > 0 ? phone->slot : std::numeric_limits<int>::max();
    };
    std::stable_sort(phones.begin(), phones.end(), [&](const ForecastPhone& a, const ForecastPhone& b) {
        const int left = slotOf(a.mac);
        const int right = slotOf(b.mac);
        return left != right ? left < right : a.mac < b.mac;
    });
    plan.pilots = 0;
    if (pilots) {
        QSet<QString> models;
        QSet<MacAddress> first;
        for (const ForecastPhone& phone : std::as_const(phones)) {
            if (!models.contains(phone.model))
                first.insert(phone.mac);
            models.insert(phone.model);
        }
        plan.pilots = static_cast<int>(first.size());
        std::stable_partition(phones.begin(), phones.end(),
                              [&](const ForecastPhone& phone) { return first.contains(phone.mac); });
    }
    for (const ForecastPhone& phone : std::as_const(phones))
        plan.phones.append(phone.mac);
}

Edit changed(const JobState& state, const QString& text)
{
    Edit edit;
    edit.text = text;
    edit.defaults = state.defaults;
    return edit;
}

} // namespace

Result<RolloutDraft> draftRollout(const JobState& state, const TrackOf& trackOf, const RolloutWish& wish,
                                  const FirmwareKnowledge& knowledge)
{
    if (!state.defaults.rollout.isEmpty() && !rolloutProgress(state, trackOf).isFinished())
        return refuse("ROLLOUT_RUNNING", Text::tr("A roll-out goes on in this job. End it before another one begins: "
                                                  "phones that wait for their turn would be given both."));
    RolloutDraft draft;
    draft.edit = assignments(state, trackOf, wish);
    const auto assigned = apply(state, draft.edit);
    if (!assigned)
        return assigned.error();
    const QSet<MacAddress> only(wish.phones.begin(), wish.phones.end());
    assigned->next.phones.forEach([&](const Phone& phone) {
        if (wish.onlyPhones && !only.contains(phone.mac))
            return;
        if (phone.onHold)
            return;
        ForecastPhone forecast = forecastPhone(assigned->next, phone, trackOf(phone.mac));
        if (wish.without.contains(forecast.model) || (wish.onlyVersions && !wish.versions.contains(forecast.model)))
            return;
        if (forecast.changes())
            draft.phones.append(std::move(forecast));
        else
            ++draft.unchanged;
    });
    if (draft.phones.isEmpty())
        return refuse("ROLLOUT_NOBODY",
                      Text::tr("No phone would change: each runs what it shall, or the catalogue has "
                               "no file for it. Name a version for a phone, a blueprint or the job."));
    draft.plan.wave = wish.wave;
    draft.plan.stopOn = wish.stopOn;
    draft.plan.reason = wish.reason.trimmed();
    draft.plan.startedMs = wish.nowMs;
    order(draft.phones, state, wish.pilots, draft.plan);
    draft.edit.text = Text::tr("Roll out firmware to %n phone(s)", nullptr, static_cast<int>(draft.phones.size()));
    draft.edit.defaults = state.defaults;
    draft.edit.defaults->rollout = draft.plan;
    draft.edit.defaults->firmwareWindow = wish.window;
    QList<qint64> bytes;
    for (const ForecastPhone& phone : std::as_const(draft.phones))
        bytes.append(phone.bytes);
    draft.estimate = estimateInstall(bytes, draft.plan);
    draft.lost = lostMendings(draft.phones, knowledge);
    return draft;
}

Edit endRollout(const JobState& state)
{
    Edit edit = changed(state, Text::tr("End the roll-out of firmware"));
    edit.defaults->rollout = {};
    return edit;
}

Edit passPhones(const JobState& state, const QList<MacAddress>& phones)
{
    Edit edit = changed(
        state, Text::tr("Go on with the roll-out without %n phone(s)", nullptr, static_cast<int>(phones.size())));
    Rollout& plan = edit.defaults->rollout;
    for (const MacAddress mac : phones) {
        if (plan.phones.contains(mac) && !plan.passed.contains(mac))
            plan.passed.append(mac);
    }
    return edit;
}

Edit pauseRollout(const JobState& state, bool paused)
{
    Edit edit = changed(state, paused ? Text::tr("Pause the roll-out of firmware")
                                      : Text::tr("Go on with the roll-out of firmware"));
    edit.defaults->rollout.paused = paused;
    return edit;
}

Edit correctLabel(const JobState& state, const PhoneTrack& track)
{
    const Phone* phone = state.phones.find(track.status.mac);
    if (!phone)
        return {};
    const Assignment assignment = effectiveAssignment(state, *phone, track.status.model);
    const FirmwareImage* wrong = mislabelledImage(track, assignment);
    if (!wrong)
        return {};
    const QString model = wrong->model;
    const QString old = wrong->version;
    const auto isOld = [&](const QString& version) {
        return !version.isEmpty() && JobState::firmwareKey(model, version) == JobState::firmwareKey(model, old);
    };
    Edit edit;
    edit.text = Text::tr("Correct firmware %1 for the %2 to %3").arg(old, model, track.firmwareReports);
    edit.firmware.remove.append(JobState::firmwareKey(model, old));
    FirmwareImage right = *wrong;
    right.version = FirmwareVersion(track.firmwareReports).text();
    if (FirmwareVersion(right.through) >= FirmwareVersion(right.version))
        right.through.clear();
    edit.firmware.put.append(right);
    for (const FirmwareImage& image : state.firmware) {
        if (image.model != model || !isOld(image.through) || image.version == old)
            continue;
        edit.firmware.put.append(image);
        QString& through = edit.firmware.put.last().through;
        through = FirmwareVersion(right.version) < FirmwareVersion(image.version) ? right.version : QString();
    }
    state.phones.forEach([&](const Phone& one) {
        if (canonicalModel(one.model) == model && isOld(one.firmware)) {
            edit.phones.put.append(one);
            edit.phones.put.last().firmware = right.version;
        }
    });
    for (const Blueprint& blueprint : state.blueprints) {
        if (isOld(blueprint.firmware.value(model))) {
            edit.blueprints.put.append(blueprint);
            edit.blueprints.put.last().firmware[model] = right.version;
        }
    }
    if (isOld(state.defaults.firmware.value(model))) {
        edit.defaults = state.defaults;
        edit.defaults->firmware[model] = right.version;
    }
    return edit;
}

} // namespace firstring
