// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/SecretBackend.h"

#include <memory>

namespace firstring {

/// The desktop's password store, by the Secret Service interface (GNOME Keyring, KWallet, KeePassXC).
///
/// Why libsecret itself and not QtKeychain: that answers through GLib's main loop, which this program does not run
/// (QT_NO_GLIB), cannot be cancelled, and falls back to plain text on demand. Here nothing is ever kept readable.
class Keychain final : public SecretBackend
{
public:
    /// Whether a store that is locked may put a question on the screen.
    enum class Ask { Nobody, Owner };

    explicit Keychain(Ask ask);
    ~Keychain() override;
    /// False when this session has no bus on which one could answer.
    static bool isThinkable();

    SecretPlace place() const override { return SecretPlace::Keychain; }
    Result<std::optional<QByteArray>> read(const QString& name) override;
    Result<void> write(const QString& name, const QByteArray& value) override;
    Result<void> remove(const QString& name) override;
    void cancel() override;

private:
    class Call;
    struct Shared;

    Ask m_ask;
    std::unique_ptr<Shared> m_shared;
};

} // namespace firstring
