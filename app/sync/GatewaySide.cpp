// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/GatewaySide.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GatewaySide)
};

Error noFiles()
{
    return {QStringLiteral("REMOTE_FILE_MISSING"), Text::tr("A gateway has no files."), {}};
}

/// As the plan compares it.
Phone phoneOf(const GatewayEntry& entry)
{
    return {.mac = entry.mac, .label = entry.label, .model = entry.model, .configServer = plainAddress(entry.url)};
}

RemoteOutcome moved(const QString& sentence)
{
    return {RemoteOutcome::Fate::Moved, QStringLiteral("RECORD_MOVED"), sentence};
}

/// What refuses one phone is its outcome; anything else is about the gateway as a whole.
void tell(const Error& why, const RemoteSide::Then<QList<RemoteOutcome>>& then)
{
    if (why.code == u"REMOTE_NOT_A_MAC" || why.code == u"REMOTE_OWNED" || why.code == u"REMOTE_REFUSED")
        then(QList<RemoteOutcome>{{RemoteOutcome::Fate::Refused, why.code, why.sentence}});
    else
        then(why);
}

QString sentTo(const GatewayEntry& entry)
{
    return Text::tr("It is sent to %1 there. The next run looks anew.").arg(entry.url);
}

} // namespace

SyncCapabilities redirectCapabilities(const RedirectWords& words)
{
    SyncCapabilities can;
    for (SyncCapabilities::Kind& kind : can.kinds)
        kind.carried = false;
    can.of(SyncKind::Phone) = {.carried = true, .fields = redirectFields(words)};
    can.onlyThere = true;
    can.tellsRemovals = false;
    return can;
}

GatewaySide::GatewaySide(const Remote& remote, GatewayProfile profile)
    : m_profile(std::move(profile))
    , m_calls(gatewayCalls(remote, m_profile))
{}

GatewaySide::~GatewaySide() = default;

RemoteSide::Saying GatewaySide::saying() const
{
    return [words = m_profile.words()](const JobState& job) { return saidAsRedirects(job, words); };
}

void GatewaySide::fetch(const JobState&, Then<RemotePicture> then)
{
    RemotePicture empty;
    empty.keepsMarks = false;
    empty.can = redirectCapabilities(m_profile.words());
    empty.isAsAgreed = !m_profile.lists;
    if (!m_profile.lists)
        return then(std::move(empty));
    m_calls->list([picture = std::move(empty), then = std::move(then)](Result<QList<GatewayEntry>> entries) mutable {
        if (!entries)
            return then(entries.error());
        QList<Phone> phones;
        for (const GatewayEntry& entry : std::as_const(*entries)) {
            const Phone phone = phoneOf(entry);
            if (!entry.owner.isEmpty())
                picture.foreign.insert(keyOf(phone), entry.owner);
            // One that does not say where to is as it was agreed, unless the call before a change finds otherwise.
            if (entry.url.isEmpty() && entry.owner.isEmpty())
                picture.isAsAgreed = true;
            else
                phones.append(phone);
        }
        picture.state.phones.putAll(std::move(phones));
        then(std::move(picture));
    });
}

void GatewaySide::lookForFiles(const QList<BlobRef>&, Then<QList<BlobRef>> then)
{
    then(QList<BlobRef>());
}

void GatewaySide::sendFile(const BlobRef&, Then<void> then)
{
    then(noFiles());
}

void GatewaySide::takeFile(const BlobRef&, Then<void> then)
{
    then(noFiles());
}

void GatewaySide::leaveMark(const QString&, Then<void> then)
{
    then({});
}

void GatewaySide::change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then)
{
    const RemoteChange change = changes.first();
    m_calls->check(macOf(change.key), [this, change, then = std::move(then)](Result<std::optional<GatewayEntry>> now) {
        if (now)
            write(change, *now, then);
        else
            tell(now.error(), then);
    });
}

bool GatewaySide::isSaid(const std::optional<GatewayEntry>& now, const Phone& phone) const
{
    return now && !now->url.isEmpty() && plainAddress(now->url) == phone.configServer &&
           (m_profile.labelMember.isEmpty() || now->label == phone.label) &&
           (m_profile.modelMember.isEmpty() || now->model == phone.model);
}

/// Yes is not enough: a phone that is sent elsewhere all the same belongs to somebody who must be asked.
void GatewaySide::lookAgain(const Phone& wanted, Then<QList<RemoteOutcome>> then)
{
    m_calls->check(wanted.mac, [url = wanted.configServer,
                                then = std::move(then)](Result<std::optional<GatewayEntry>> now) {
        if (!now)
            return tell(now.error(), then); // told once more, it is found to be said already
        RemoteOutcome outcome;
        const auto refuse = [&outcome](const Error& why) {
            outcome = {RemoteOutcome::Fate::Refused, why.code, why.sentence};
        };
        if (!*now)
            refuse(gateway::refused({}));
        else if (const GatewayEntry& entry = **now; !entry.owner.isEmpty())
            refuse(gateway::owned(entry.owner));
        else if (!entry.url.isEmpty() && plainAddress(entry.url) != url) // one that does not say where to is believed
            outcome = moved(sentTo(entry));
        then(QList<RemoteOutcome>{outcome});
    });
}

void GatewaySide::write(const RemoteChange& change, const std::optional<GatewayEntry>& now,
                        Then<QList<RemoteOutcome>> then)
{
    const auto answer = [&then](const RemoteOutcome& outcome) { then(QList<RemoteOutcome>{outcome}); };
    if (now && !now->owner.isEmpty()) {
        const Error why = gateway::owned(now->owner);
        return answer({RemoteOutcome::Fate::Refused, why.code, why.sentence});
    }
    const auto* after = change.after ? std::get_if<Phone>(&*change.after) : nullptr;
    const auto* before = change.before ? std::get_if<Phone>(&*change.before) : nullptr;
    if (after ? isSaid(now, *after) : !now)
        return answer({});
    // Only what is still as the plan saw it; one that does not say where to is taken for that.
    const bool isAsSeen = before ? !now || now->url.isEmpty() || isSaid(now, *before) : !now;
    if (!isAsSeen)
        return answer(moved(now->url.isEmpty()
                                ? Text::tr("It is registered there already, and the gateway does not say where to.")
                                : sentTo(*now)));
    const auto done = [this, then, wanted = after ? std::optional(*after) : std::nullopt](Result<void> written) {
        if (written && wanted)
            return lookAgain(*wanted, then);
        if (written)
            return then(QList<RemoteOutcome>{RemoteOutcome{}});
        tell(written.error(), then);
    };
    if (after)
        m_calls->put({after->mac, after->configServer, after->label, after->model, {}}, done);
    else
        m_calls->remove(macOf(change.key), done);
}

} // namespace firstring
