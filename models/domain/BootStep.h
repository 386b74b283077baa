// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Assignment.h"

#include <QSet>

#include <variant>

namespace firstring {

/// What is known of a phone in the middle of its boot: from requests, never from a tick box.
struct BootFacts
{
    MacAddress mac;
    QString model;                  ///< as the phone says; empty: the register's word
    FirmwareVersion version;        ///< as the phone reports; empty over TFTP
    bool firmwareSatisfied = false; ///< shown otherwise than by the version (wire.md 4)
    bool firmwareHeld = false; ///< it may not take new firmware now: its turn, its time or a step's file is missing
    QSet<QByteArray> brandingTaken; ///< SHA-256 of branding files it has
    bool serverTaken = false;       ///< it took the file that names its configuration server
};

// The steps of page 8 of the RCS user guide (phones.md A2).
struct SendBranding
{
    QList<BrandingAsset> assets; ///< those it has not taken yet
};
struct SetConfigServer
{
    QString server;
};
struct SendFirmware
{
    FirmwareImage image;
    FirmwareDirection direction = FirmwareDirection::Unknown;
};
struct RedirectToConfig
{
    QString server;
};
/// Unknown or on hold.
struct NothingKnown
{};

using BootStep = std::variant<SendBranding, SetConfigServer, SendFirmware, RedirectToConfig, NothingKnown>;

/// The boot process as one pure function: what is next for this phone. Branding, configuration server, firmware that
/// *differs* (up or down; first those it must run before), then redirection. It is the order in which we offer; phones
/// fetch as they like (wire.md 3).
BootStep decideNextStep(const JobState& state, const BootFacts& facts);

/// True when no firmware needs to be sent any more: none assigned, no file for the model, the version equals, or shown.
bool isFirmwareSatisfied(const Assignment& assignment, const BootFacts& facts);

/// The step in a few translated words: `Firmware 5.1.0`, `Redirect to local`.
QString stepText(const BootStep& step);

} // namespace firstring
