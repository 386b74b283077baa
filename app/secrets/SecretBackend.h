// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobKeys.h"

namespace firstring {

/// One place where named secrets are kept. Calls block as long as the place needs; one at a time, from one thread,
/// except cancel(), which any thread may call. Errors as in models/ports/Secrets.h.
class SecretBackend
{
public:
    virtual ~SecretBackend() = default;

    virtual SecretPlace place() const = 0;
    virtual Result<std::optional<QByteArray>> read(const QString& name) = 0;
    virtual Result<void> write(const QString& name, const QByteArray& value) = 0;
    virtual Result<void> remove(const QString& name) = 0;
    /// The call under way, if any, gives up soon with KEY_CANCELLED.
    virtual void cancel() {}
};

/// The name under which the key is kept that wraps the jobs' own keys.
inline constexpr char16_t jobKeyName[] = u"job-key";

} // namespace firstring
