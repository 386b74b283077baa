// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace firstring {

/// Where phones are pointed by one DHCP server, as one of its answers says. Bytes of the peer: shown only escaped.
struct DhcpPointers
{
    QByteArray option43; ///< as sent
    QByteArray option66;
    QByteArray option159;
    QByteArray option160;
    QByteArray option132; ///< VLAN; takes a phone off an untagged bench (phones.md B15)
    QByteArray option156; ///< ShoreTel's; keeps current firmware from its RCS (phones.md B6)

    friend bool operator==(const DhcpPointers&, const DhcpPointers&) = default;

    /// Sub-option 2 of option 43, when it is made as these phones read it; else empty.
    QByteArray url43() const;
    /// Sub-option 3: 0 keeps phones from the maker's RCS. -1: it is not there.
    int contactRcs() const;
    /// Nothing that these phones follow.
    bool isSilent() const;
};

/// One DHCP server that answered. Addresses in host order, 0: none.
struct DhcpServerSeen
{
    quint32 server = 0; ///< as it names itself (option 54), else where the answer came from
    quint32 offered = 0;
    quint32 mask = 0;
    QList<quint32> routers;
    QList<quint32> dns;
    QList<quint32> ntp;
    QByteArray domain;
    int leaseSeconds = 0;
    bool answersPhones = false; ///< it answered somebody who said to be a phone
    DhcpPointers pointers;      ///< what that phone was told; of everybody where it was not answered

    friend bool operator==(const DhcpServerSeen&, const DhcpServerSeen&) = default;
};

/// What a look around found: who gives out addresses on one card, and what phones are told.
struct DhcpSurvey
{
    QString card; ///< `enp3s0`
    QList<DhcpServerSeen> servers;

    friend bool operator==(const DhcpSurvey&, const DhcpSurvey&) = default;

    QJsonObject toJson() const;
};

/// One plain sentence about a survey, with what to do, if anything.
struct DhcpFinding
{
    Severity level = Severity::Detail;
    QString sentence;
    QString advice;            ///< may be empty
    const char* code = "DHCP"; ///< stable: `DHCP_VLAN`; for tests, `--json` and help

    friend bool operator==(const DhcpFinding&, const DhcpFinding&) = default;
};

/// The survey in sentences, translated, the most important for each server in order. \a ourUrl: where phones should be
/// pointed; empty: not known. Pure.
QList<DhcpFinding> explain(const DhcpSurvey& survey, const QString& ourUrl);

} // namespace firstring
