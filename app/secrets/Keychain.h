// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/SecretBackend.h"

#include <memory>

namespace firstring {

/// The desktop's password store by QtKeychain: GNOME Keyring, KWallet, KeePassXC.
///
/// A small program of ours asks it (app/keychain says why), so a call ends when it is cancelled or its time is up,
/// whatever the store does. Without that program no store answers. Nothing is ever kept readable.
class Keychain final : public SecretBackend
{
public:
    /// Whether a store that is locked may put a question on the screen.
    enum class Ask { Nobody, Owner };
    static constexpr int endless = -1;

    /// \a patienceMs: after that long a call gives up with KEY_SLOW. \a program: see installed().
    explicit Keychain(Ask ask, int patienceMs = endless, QString program = installed());
    ~Keychain() override;
    /// The program that asks, beside this one or where it was installed; empty: it is not there.
    static QString installed();
    /// False when this session has no bus on which a store could answer.
    static bool isThinkable();

    SecretPlace place() const override { return SecretPlace::Keychain; }
    Result<std::optional<QByteArray>> read(const QString& name) override;
    Result<void> write(const QString& name, const QByteArray& value) override;
    Result<void> remove(const QString& name) override;
    void cancel() override;

private:
    struct Bell;
    Result<QByteArray> ask(const char* what, const QString& name, const QByteArray& input = {});

    Ask m_ask;
    int m_patienceMs;
    QString m_program;
    std::unique_ptr<Bell> m_bell;
};

} // namespace firstring
