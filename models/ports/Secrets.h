// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobKeys.h"

#include <QObject>

namespace firstring {

/// The one door through which pages and other parts of the program keep secrets that are not part of a job: passwords
/// of servers, tokens, keys. Names are ours and stable: `rcs/Head office/token`.
///
/// Every call may take long, since a password store may ask its owner: answers come in the main thread, in the order
/// of the calls, as long as \a context lives. Nothing is ever written readable. Errors: KEY_CANCELLED, KEY_LOCKED,
/// KEY_KEYCHAIN (no password store answers), KEY_FILE (the file cannot be read or written), KEY_OTHER.
class Secrets : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Found = std::function<void(const Result<std::optional<QByteArray>>& value)>;
    using Done = std::function<void(const Result<void>& done)>;

    /// Where they are kept now.
    virtual SecretPlace place() const = 0;
    /// Nothing when there is none of that name.
    virtual void read(const QString& name, QObject* context, Found found) = 0;
    virtual void write(const QString& name, const QByteArray& value, QObject* context, Done done) = 0;
    /// Removing what is not there is no error.
    virtual void remove(const QString& name, QObject* context, Done done) = 0;
    /// Gives up every call that has not been answered: KEY_CANCELLED.
    virtual void cancel() = 0;
    virtual bool isWaiting() const = 0;

Q_SIGNALS:
    /// Calls are unanswered, or no longer.
    void waitingChanged(bool waiting);
};

} // namespace firstring
