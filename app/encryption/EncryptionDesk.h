// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/encryption/Encryptor.h"
#include "models/base/Background.h"
#include "models/ports/EncryptionControl.h"

namespace firstring {

/// The encrypting program as the window reaches it. Main thread; the program itself runs in the pool.
class EncryptionDesk final : public EncryptionControl
{
    Q_OBJECT

public:
    explicit EncryptionDesk(EncryptionProgram program, QObject* parent = nullptr)
        : EncryptionControl(parent)
        , m_program(std::move(program))
    {}

    QString program() const override { return m_program.path(); }
    Result<void> chooseProgram(const QString& path) override { return m_program.choose(path); }
    void tryOut(const Encryption& encryption, QObject* context, Tried tried) override;

private:
    EncryptionProgram m_program;
    Background m_background;
};

} // namespace firstring
