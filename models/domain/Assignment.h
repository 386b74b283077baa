// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"

#include <optional>

namespace firstring {

/// Which layer decided: the nearest to the phone wins.
enum class Origin : quint8 { None, Program, Job, Model, Blueprint, Phone };

/// Translated: `this phone`, `blueprint`, `job` ...
QString originText(Origin origin);

template <typename T>
struct Assigned
{
    T value{};
    Origin origin = Origin::None;

    friend bool operator==(const Assigned&, const Assigned&) = default;
};

/// As `firmware` of a phone or blueprint: leave the phone's firmware as it is, whatever the job says.
inline constexpr char16_t keepFirmware[] = u"keep";

/// What counts for one phone, each with where it comes from: phone, else blueprint, else job.
struct Assignment
{
    Assigned<QString> configServer;     ///< `local` or a name that exists
    Assigned<QString> firmware;         ///< reported version; empty: no firmware is sent
    std::optional<FirmwareImage> image; ///< the file of that version for that model, if the catalogue has it
    QList<FirmwareImage> steps;         ///< versions to run before that, lowest first; without content: no file
    Assigned<QStringList> branding;
    Assigned<QString> language;

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// \a model is what the phone says it is; empty takes the register's word.
Assignment effectiveAssignment(const JobState& state, const Phone& phone, const QString& model = {});

/// The image to offer a phone that runs \a version now: the first step that it is below, else the assigned one. A phone
/// that does not say its version (TFTP) is offered the assigned one: nobody can tell whether it is below. Null: none.
const FirmwareImage* nextImage(const Assignment& assignment, const FirmwareVersion& version);

/// True when that is the content of the assigned image or of a step to it.
bool leadsToFirmware(const Assignment& assignment, const QByteArray& sha256);

} // namespace firstring
