// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/DailyWindow.h"
#include "models/domain/Encryption.h"
#include "models/domain/FirmwareVersion.h"
#include "models/domain/MacAddress.h"
#include "models/domain/Rollout.h"
#include "models/domain/Setting.h"
#include "models/domain/leaving/Leaving.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace firstring {

/// A phone of the register. Empty fields mean: as the blueprint says, else as the job says.
struct Phone
{
    MacAddress mac;
    QString label;        ///< who or where: `Reception`
    QString model;        ///< canonical name, or as typed when unknown; may be empty
    QString blueprint;    ///< name of a Blueprint, or empty
    QString configServer; ///< `local`, name of a ConfigServer, or empty
    QString firmware;     ///< reported version, or empty
    QStringList branding; ///< names of BrandingAssets
    QStringList tags;
    QMap<QString, QString> variables; ///< free columns of the phone list, by lower-case name
    SettingList settings;             ///< the last layer
    int slot = 0;                     ///< place on the bench, 1..n; 0 = none
    bool onHold = false;              ///< answered like an unknown phone

    friend bool operator==(const Phone&, const Phone&) = default;
};

/// Branding + firmware + configuration server + settings for many phones.
struct Blueprint
{
    QString name;
    QString configServer;
    QMap<QString, QString> firmware; ///< model -> reported version
    QStringList branding;
    QString language; ///< file names of language packs as languagesIn() reads them, or empty
    SettingList settings;

    friend bool operator==(const Blueprint&, const Blueprint&) = default;
};

/// Where phones get their configuration in the end.
struct ConfigServer
{
    QString name;
    QString url; ///< tftp, ftp, http or https

    friend bool operator==(const ConfigServer&, const ConfigServer&) = default;
};

/// The name of the built-in server: the one of this program, at the address where a phone reached it.
inline constexpr char16_t localServerName[] = u"local";

/// One file of the vault: its content by digest.
struct BlobRef
{
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;   ///< bytes

    friend bool operator==(const BlobRef&, const BlobRef&) = default;
};

/// A firmware file for one model.
struct FirmwareImage
{
    QString model;    ///< canonical
    QString version;  ///< as the phone reports it once it runs
    QString release;  ///< the maker's label, which is not the version (phones.md F15); may be empty
    QString fileName; ///< as imported
    BlobRef blob;
    QByteArray md5 =
        {}; ///< 16 bytes: phones keep this sum of what they run (phones.md B2); empty: taken in before it was kept
    QString through = {}; ///< a lower version of this model that a phone must run first; empty: none
    QString notes = {};   ///< a person's own

    friend bool operator==(const FirmwareImage&, const FirmwareImage&) = default;
};

/// A branding file as it was made for one model: cut to its screen, in a format it takes.
struct BrandingVariant
{
    QString ending; ///< of the name phones of that model ask by: `jpg`; empty: as the original's
    BlobRef blob;

    friend bool operator==(const BrandingVariant&, const BrandingVariant&) = default;
};

/// A picture, ringtone or other branding file and the parameters that name it to the phone; or a text that a parameter
/// shows. What follows from it: models/domain/Branding.h.
struct BrandingAsset
{
    QString name;      ///< file name, unique without case; the phone asks `/branding/NAME`
    QString parameter; ///< `background image`, several divided by commas, or empty: sent only when asked
    BlobRef blob;      ///< the file as it was brought in; empty for a text
    QString text{};    ///< instead of a file: the value of the parameter
    QMap<QString, BrandingVariant> variants{}; ///< canonical model -> the file made for it

    friend bool operator==(const BrandingAsset&, const BrandingAsset&) = default;
};

/// Any other file phones may ask for (language packs, directories, certificates).
struct JobFile
{
    QString name;      ///< relative, with `/`; matched without case
    MacAddress phone;  ///< only for this phone, or zero
    QString blueprint; ///< only for phones of this blueprint, or empty
    BlobRef blob;

    friend bool operator==(const JobFile&, const JobFile&) = default;
};

enum class JobKind : quint8 { Bench, Site, Trainer };
enum class EvidenceWanted : quint8 { None, Startup, Registered };
/// How phones reach the configuration server `local`, where both are on.
enum class LocalProtocol : quint8 { Http, Https };

/// What is set for the whole job; the weakest layer of every assignment.
struct JobDefaults
{
    JobKind kind = JobKind::Bench;
    QString configServer = QString::fromUtf16(localServerName);
    QMap<QString, QString> firmware; ///< model -> reported version
    QStringList branding;
    QString language;
    EvidenceWanted evidence = EvidenceWanted::None;
    LocalProtocol localProtocol = LocalProtocol::Http;
    bool contactRcsOff = false; ///< write `contact rcs: 0` into the redirect file (contact-rcs=0)
    QString urlKey;             ///< 8 to 64 of A-Za-z0-9-_, or empty
    int logPort = 0;            ///< `log server` lines in every phone's own file name this port; 0: none are written
    bool timeHere = false;      ///< `time server1` in every phone's own file is this program
    int windowHours = 24;       ///< how long a phone stays released, 1..8760
    SettingList settings;
    QMap<QString, SettingList> modelSettings; ///< canonical model -> its layer
    DailyWindow firmwareWindow;               ///< firmware is given out only within it
    Rollout rollout;                          ///< the one that goes on, if any
    Encryption encryption;                    ///< of what phones fetch, by a program of the user
    Leaving leaving;                          ///< the end of the job

    friend bool operator==(const JobDefaults&, const JobDefaults&) = default;
};

} // namespace firstring
