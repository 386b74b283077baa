// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Encryption.h"

#include <QObject>

#include <functional>

namespace firstring {

/// The one door through which pages reach the encrypting program of this computer (phones.md B13). Main thread.
class EncryptionControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// What the program said, or why it does not work.
    using Tried = std::function<void(const Result<QString>& messages)>;

    /// Its path; empty: none was chosen yet.
    virtual QString program() const = 0;
    /// ENCRYPTION_PROGRAM, FILE_WRITE.
    virtual Result<void> chooseProgram(const QString& path) = 0;
    /// Has it encrypt a small file; \a tried is called in this thread unless \a context is gone by then.
    virtual void tryOut(const Encryption& encryption, QObject* context, Tried tried) = 0;
};

} // namespace firstring
