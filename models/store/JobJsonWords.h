// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"
#include "models/store/JobJson.h"

#include <array>

// What the writers and the readers of JobJson agree about: words, and the places that secrets are sealed for.

namespace firstring::json {

inline constexpr std::array<const char*, 3> kindNames{"bench", "site", "trainer"};
inline constexpr std::array<const char*, 3> evidenceNames{"none", "startup", "registered"};
inline constexpr std::array<const char*, 2> protocolNames{"http", "https"};
inline constexpr std::array stageNames{"staging", "leaving", "left"};
inline constexpr char encryptionKeyPlace[] = "job/encryption/key";

inline QByteArray settingPlace(const Owner& owner, const QString& name)
{
    return owner.place + "/setting/" + name.toLower().toUtf8();
}

inline QByteArray variablePlace(const Owner& owner, const QString& name)
{
    return owner.place + "/variable/" + name.toUtf8();
}

inline Owner phoneOwner(JobSeal* seal, const Phone& phone)
{
    return seal ? Owner{seal, "phone/" + phone.mac.plain().toLatin1()} : Owner{};
}

inline Owner jobOwner(JobSeal* seal)
{
    return {seal, "job"};
}

inline Owner modelOwner(JobSeal* seal, const QString& model)
{
    return {seal, "model/" + model.toUtf8()};
}

} // namespace firstring::json
