// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/LeavingProgress.h"

#include "models/base/Digest.h"
#include "models/domain/Assignment.h"
#include "models/domain/ServerUrl.h"
#include "models/provisioning/FileCache.h"
#include "models/provisioning/FileChanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

using What = LeavingProgress::What;

/// Whether the phone took what its file is now. Last settings name no address of this program, so the place where the
/// phone reached it does not matter.
What ofLocalPhone(FileCache& files, const JobState& state, const Phone& phone, const PhoneTrack& track,
                  QString& missing)
{
    Phone known = phone;
    if (!track.status.model.isEmpty())
        known.model = track.status.model;
    const CachedFile& own =
        files.file(state, known, generatedName(FileKind::PhoneConfig, FileRole::Config, phone.mac), {});
    missing = own.missing;
    if (!own.missing.isEmpty())
        return What::Withheld;
    return !track.phoneTaken.isEmpty() && track.phoneTaken == own.digest ? What::Done : What::Waiting;
}

} // namespace

bool LeavingProgress::isComplete() const
{
    return std::all_of(phones.begin(), phones.end(),
                       [](const OfPhone& phone) { return phone.what == What::Done || phone.what == What::OnHold; });
}

LeavingProgress leavingProgress(const JobState& state, const QHash<MacAddress, PhoneTrack>& tracks)
{
    LeavingProgress progress;
    FileCache files;
    state.phones.forEach([&](const Phone& phone) {
        const PhoneTrack track = tracks.value(phone.mac);
        LeavingProgress::OfPhone one{phone.mac, What::Waiting, {}};
        if (phone.onHold) {
            one.what = What::OnHold;
        } else if (isLocalServer(effectiveAssignment(state, phone, track.status.model).configServer.value)) {
            one.what = ofLocalPhone(files, state, phone, track, one.missing);
        } else if (track.redirectTaken || track.status.state == PhoneState::Redirected ||
                   track.status.state == PhoneState::Ready) {
            one.what = What::Done;
        }
        if (one.what == What::Waiting && track.status.lastHeardMs == 0)
            one.what = What::NeverSeen;
        progress.done += one.what == What::Done ? 1 : 0;
        progress.phones.append(one);
    });
    return progress;
}

QString leavingText(const LeavingProgress::OfPhone& phone)
{
    switch (phone.what) {
    case What::Done:
        return {};
    case What::Waiting:
        return Text::tr("It did not take its last settings. Restart it while the server is on.");
    case What::OnHold:
        return Text::tr("It is on hold and was left as it is.");
    case What::Withheld:
        return Text::tr("Its last settings lack a value for {%1} and are held back.").arg(phone.missing);
    case What::NeverSeen:
        return Text::tr("It never asked here. Plug it in, or take it out of the job.");
    }
    return {};
}

} // namespace firstring
