// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/share/JobDoor.h"

#include "app/share/DoorMessages.h"
#include "models/base/Log.h"
#include "models/store/EditJson.h"

#include <QJsonArray>
#include <QMetaMethod>

#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int mostGuests = 32; ///< at a time; more wait in the system's own line

bool isSameUser(const QLocalSocket& guest)
{
    ucred who{};
    socklen_t size = sizeof who;
    return ::getsockopt(static_cast<int>(guest.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 &&
           who.uid == ::geteuid();
}

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

JobDoor::JobDoor(Workspace& job, QObject* parent)
    : QObject(parent)
    , m_job(job)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostGuests);
    connect(&m_server, &QLocalServer::newConnection, this, &JobDoor::welcome);
}

bool JobDoor::open(const QString& jobPath)
{
    const QStringList places = door::places(jobPath);
    for (const QString& place : places) {
        QLocalServer::removeServer(place); // whoever left it there has lost the job to us
        if (m_server.listen(place))
            return true;
    }
    qCWarning(logStore) << "no door for other programs:" << m_server.errorString();
    return false;
}

void JobDoor::welcome()
{
    while (QLocalSocket* guest = m_server.nextPendingConnection()) {
        if (!isSameUser(*guest) || m_guests.size() >= mostGuests) {
            guest->deleteLater();
            continue;
        }
        m_guests.insert(guest, {});
        // In the life of the server, whose children they are: when that ends, nobody asks for them any more.
        connect(guest, &QLocalSocket::readyRead, &m_server, [this, guest] { read(guest); });
        connect(guest, &QLocalSocket::disconnected, &m_server, [this, guest] {
            m_guests.remove(guest);
            guest->deleteLater();
        });
        read(guest);
    }
}

void JobDoor::read(QLocalSocket* guest)
{
    m_guests[guest].arrived += guest->readAll();
    while (m_guests.contains(guest)) {
        const auto message = door::take(m_guests[guest].arrived);
        if (!message)
            return guest->abort();
        if (!*message)
            return;
        act(guest, **message);
    }
}

void JobDoor::act(QLocalSocket* guest, const QJsonObject& message)
{
    Guest& known = m_guests[guest];
    if (!known.isKnown) {
        known.isKnown = door::checkHello(message).has_value();
        guest->write(door::packed(door::hello()));
        if (!known.isKnown)
            guest->disconnectFromServer();
        return;
    }
    if (auto done = perform(message); !done) {
        guest->write(door::packed(door::answer(done)));
        return;
    }
    m_job.whenStored(guest, [guest](const Result<void>& stored) { guest->write(door::packed(door::answer(stored))); });
}

Result<void> JobDoor::perform(const QJsonObject& message)
{
    const QString what = message[key("do")].toString();
    if (what == u"edit")
        return takeEdit(message);
    if (what == u"show")
        return show(message[key("link")].toString());
    if (const auto& why = m_job.readOnlyReason())
        return *why;
    if (what == u"records") {
        const auto records = json::toRecords(message[key("records")].toObject());
        if (!records)
            return records.error();
        m_job.takeRecords(*records);
    } else if (what == u"forget") {
        QList<MacAddress> phones;
        for (const QJsonValue& mac : message[key("phones")].toArray())
            phones.append(MacAddress::parse(mac.toString()).value_or(MacAddress()));
        m_job.forgetTracks(phones);
    } else if (what == u"note") {
        m_job.setNote(message[key("key")].toString(), message[key("value")].toString());
    } else if (what == u"tokens") {
        const auto tokens = json::toTokens(message[key("tokens")].toArray());
        if (!tokens)
            return tokens.error();
        m_job.setTokens(*tokens);
    } else if (what == u"mark") {
        m_job.setMark(message[key("client")].toString(), message[key("mark")].toString());
    } else if (what == u"key") {
        const auto place = secretPlaceFromName(message[key("place")].toString());
        m_job.keepKeyBy(
            {place.value_or(SecretPlace::Session), QByteArray::fromBase64(message[key("key")].toString().toLatin1())});
    } else {
        return notKnown(what);
    }
    return {};
}

Error JobDoor::notKnown(const QString& what) const
{
    return {QStringLiteral("DOOR_MESSAGE"),
            tr("The program that has this job open does not know what to do. Close it there first."), what};
}

/// A server without a window has nothing to show.
Result<void> JobDoor::show(const QString& link)
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&JobDoor::viewWanted)))
        return notKnown(QStringLiteral("show"));
    Q_EMIT viewWanted(link);
    return {};
}

Result<void> JobDoor::takeEdit(const QJsonObject& message)
{
    const auto edit = json::toEdit(message[key("edit")].toObject());
    if (!edit)
        return edit.error();
    const auto applied = apply(m_job.state(), *edit);
    if (!applied)
        return applied.error();
    const auto back = json::toEdit(message[key("back")].toObject());
    if (!back)
        return back.error();
    if (applied->inverse != *back)
        return Error{QStringLiteral("JOB_MOVED"),
                     tr("The same records were changed elsewhere at the same moment, so nothing was changed now. Do it "
                        "again."),
                     {}};
    return m_job.perform(*edit);
}

} // namespace firstring
