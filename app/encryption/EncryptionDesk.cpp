// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/encryption/EncryptionDesk.h"

#include <QPointer>

namespace firstring {

void EncryptionDesk::tryOut(const Encryption& encryption, QObject* context, Tried tried)
{
    m_background.run(
        [program = m_program, encryption] { return tryEncryption(program, encryption); },
        [asker = QPointer<QObject>(context), tried = std::move(tried)](const Result<EncryptedFiles>& made) {
            if (asker)
                tried(made ? Result<QString>(made->messages) : Result<QString>(made.error()));
        });
}

} // namespace firstring
