// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/PortalSide.h"

#include "app/sync/GatewaySide.h"

#include <QCoreApplication>

namespace firstring {

namespace {

Error noFiles()
{
    return {QStringLiteral("REMOTE_FILE_MISSING"),
            QCoreApplication::translate("PortalSide", "No files go to a portal from here."),
            {}};
}

} // namespace

PortalSide::PortalSide(PortalProfile profile, std::optional<QList<Phone>> there)
    : m_profile(std::move(profile))
    , m_there(std::move(there))
{}

RemoteSide::Saying PortalSide::saying() const
{
    return [words = m_profile.words()](const JobState& job) { return saidAsRedirects(job, words); };
}

void PortalSide::fetch(const JobState&, Then<RemotePicture> then)
{
    RemotePicture picture;
    picture.keepsMarks = false;
    picture.can = redirectCapabilities(m_profile.words());
    // A phone that is not in its list was not kept from us: it has to be put there.
    picture.can.tellsRemovals = true;
    picture.isAsAgreed = !m_there;
    if (m_there)
        picture.state.phones.putAll(*m_there);
    then(std::move(picture));
}

void PortalSide::lookForFiles(const QList<BlobRef>&, Then<QList<BlobRef>> then)
{
    then(QList<BlobRef>());
}

void PortalSide::sendFile(const BlobRef&, Then<void> then)
{
    then(noFiles());
}

void PortalSide::takeFile(const BlobRef&, Then<void> then)
{
    then(noFiles());
}

void PortalSide::change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then)
{
    then(QList<RemoteOutcome>(changes.size()));
}

void PortalSide::leaveMark(const QString&, Then<void> then)
{
    then({});
}

} // namespace firstring
