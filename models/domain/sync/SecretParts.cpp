// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/SecretParts.h"

#include "models/domain/SecretAddress.h"

#include <QUrl>

#include <utility>

namespace firstring {

namespace {

void keepSecrets(SettingList& settings, const SettingList& now)
{
    // Each goes after the line that it followed; where that is gone, to the end. Of an address what they wrote counts.
    SettingList kept;
    const auto wasHidden = [&settings](const Setting& setting) {
        return isSecretName(setting.name) || (hidesValue(setting) && !findSetting(settings, setting.name));
    };
    const auto addAfter = [&](const QString& name) {
        bool follows = name.isEmpty();
        for (const Setting& setting : now) {
            if (wasHidden(setting)) {
                if (follows)
                    kept.append(setting);
            } else {
                follows = setting.name.compare(name, Qt::CaseInsensitive) == 0;
            }
        }
    };
    addAfter({});
    for (const Setting& setting : std::as_const(settings)) {
        kept.append(setting);
        addAfter(setting.name);
    }
    for (const Setting& setting : now) {
        if (wasHidden(setting) && !kept.contains(setting))
            kept.append(setting);
    }
    settings = std::move(kept);
}

/// `ftp://user:password@host/` is how phones are told a password of an FTP server.
void dropPassword(QString& address)
{
    QUrl url(address);
    if (url.password().isEmpty())
        return;
    url.setPassword({});
    address = url.toString(QUrl::FullyEncoded);
}

} // namespace

SyncRecord withoutSecrets(SyncRecord record)
{
    std::visit(
        [](auto& typed) {
            if constexpr (requires { typed.settings; })
                typed.settings.removeIf([](const Setting& setting) { return hidesValue(setting); });
            if constexpr (requires { typed.variables; })
                typed.variables.removeIf(
                    [](const auto& variable) { return hidesValue(variable.key(), variable.value()); });
            if constexpr (requires { typed.url; })
                dropPassword(typed.url);
        },
        record);
    return record;
}

SyncRecord withSecretsOf(SyncRecord record, const std::optional<SyncRecord>& now)
{
    std::visit(
        [&now]<typename T>(T& typed) {
            const T* const known = now ? std::get_if<T>(&*now) : nullptr;
            if (!known)
                return;
            if constexpr (requires { typed.settings; })
                keepSecrets(typed.settings, known->settings);
            if constexpr (requires { typed.variables; }) {
                for (auto variable = known->variables.begin(); variable != known->variables.end(); ++variable) {
                    const bool isWritten = typed.variables.contains(variable.key());
                    if (isSecretName(variable.key()) || (holdsPassword(variable.value()) && !isWritten))
                        typed.variables.insert(variable.key(), variable.value());
                }
            }
        },
        record);
    return record;
}

bool seesSecrets(Role role)
{
    return role != Role::User;
}

SyncRecord shownTo(Role role, const SyncRecord& record)
{
    return seesSecrets(role) ? record : withoutSecrets(record);
}

} // namespace firstring
