// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/OpenFile.h"
#include "models/vault/Vault.h"

#include <QHash>

namespace firstring {

/// Opens the vault's files for the transports. A thousand phones that load one firmware share one descriptor.
/// Server thread.
class VaultFiles final : public FileOpener
{
public:
    explicit VaultFiles(Vault vault)
        : m_vault(std::move(vault))
    {}

    OpenFilePtr open(const BlobRef& blob) override;

private:
    Vault m_vault;
    QHash<QByteArray, std::weak_ptr<const OpenFile>> m_open;
};

} // namespace firstring
