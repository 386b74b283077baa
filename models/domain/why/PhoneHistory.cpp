// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/PhoneHistory.h"

namespace firstring::why {

namespace {

constexpr qint64 telling = 1 << 20; ///< bytes: what is smaller says nothing of a line's speed
constexpr qsizetype mostAtAddress = 16;

bool isRequest(Transport transport)
{
    return isHttp(transport) || transport == Transport::Tftp;
}

/// A new beginning: what was before explains nothing any more.
bool beginsAnew(EventId event)
{
    return event == EventId::PhoneReady || event == EventId::GateReleased;
}

/// The place in a folder of another provisioning server: `Aastra/startup.cfg`, not `cfg/startup.cfg`.
bool isElsewhere(const Observation& observation)
{
    if (observation.id != EventId::FileAbsent)
        return false;
    QString file = observation.name;
    for (const char* ours : {"/", "cfg/"}) {
        if (file.startsWith(QLatin1String(ours), Qt::CaseInsensitive))
            file.remove(0, static_cast<qsizetype>(qstrlen(ours)));
    }
    if (!file.contains(u'/'))
        return false;
    return file.endsWith(QLatin1String(".cfg"), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String(".tuz"), Qt::CaseInsensitive);
}

} // namespace

void PhoneHistory::take(const Observation& observation)
{
    if (beginsAnew(observation.id)) {
        // Where it is, and what it said of its registration, stays true.
        PhoneHistory fresh;
        fresh.address = address;
        fresh.registration = registration;
        *this = std::move(fresh);
    }
    ++heard[observation.id];
    if (isRequest(observation.transport)) {
        const QString& name = observation.name;
        askedEncrypted |= name.endsWith(QLatin1String(".tuz"), Qt::CaseInsensitive);
        askedPlain |= name.endsWith(QLatin1String(".cfg"), Qt::CaseInsensitive);
        if (isElsewhere(observation))
            askedElsewhere = name;
        if (!observation.address.isEmpty() && observation.address != address) {
            addressesReturn |= observation.address == addressBefore && !addressBefore.isEmpty();
            addressBefore = std::exchange(address, observation.address);
        }
    }
    if (observation.id == EventId::FirmwareSent && observation.bytes >= telling && observation.durationMs > 0) {
        const qint64 kbs = observation.bytes * 1000 / 1024 / observation.durationMs;
        slowestKbs = slowestKbs < 0 ? kbs : std::min(slowestKbs, kbs);
    }
    if (observation.id == EventId::EvidenceRegistration)
        registration = observation.subject.section(u' ', 0, 0).toUpper();
    else if (observation.id == EventId::EvidenceRegistered)
        registration = QStringLiteral("REGISTERED");
    if (observation.transport == Transport::Syslog) {
        const auto says = [&](const char* words) {
            return observation.name.contains(QLatin1String(words), Qt::CaseInsensitive);
        };
        // Display texts of phones (phones.md B4, B8); that they stand in its log too is likely, not known.
        logCertificate |= says("bad certificate");
        logEncrypted |= says("bad encrypted");
        logFirmware |= says("cannot use this firmware");
        logVlan |= says("vlan");
        log8021x |= says("802.1x");
    }
}

QList<MacAddress> PhoneHistories::take(const QList<Observation>& observations)
{
    QList<MacAddress> concerned;
    for (const Observation& observation : observations) {
        MacAddress mac = observation.mac;
        QList<MacAddress>* here = nullptr;
        if (!observation.address.isEmpty()) {
            if (!mac.isZero() && isRequest(observation.transport) && m_phonesAt.size() < mostPhones) {
                here = &m_phonesAt[observation.address];
                here->removeOne(mac);
                here->append(mac);
                if (here->size() > mostAtAddress)
                    here->removeFirst();
            } else if (const auto known = m_phonesAt.find(observation.address); known != m_phonesAt.end()) {
                here = &*known;
            }
        }
        if (mac.isZero() && here && !here->isEmpty())
            mac = here->last();
        if (mac.isZero() || (!m_histories.contains(mac) && m_histories.size() >= mostPhones))
            continue;
        m_histories[mac].take(observation);
        if (concerned.isEmpty() || concerned.last() != mac)
            concerned.append(mac);
    }
    return concerned;
}

void PhoneHistories::forget(const QList<MacAddress>& phones)
{
    for (const MacAddress mac : phones)
        m_histories.remove(mac);
}

} // namespace firstring::why
