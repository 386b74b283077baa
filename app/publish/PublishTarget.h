// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publish/Manifest.h"
#include "models/vault/Vault.h"

#include <QObject>

namespace firstring {

/// A place that holds a published tree: a folder, a server that speaks SFTP, a bucket. One question at a time; each
/// answers by exactly one signal, refused() included. Main thread; owner: who made it.
class PublishTarget : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where it is, for people; without secrets.
    virtual QString text() const = 0;
    /// Fetches what was published there: manifestCame(), refused().
    virtual void fetchManifest() = 0;
    /// Carries \a plan out, each file whole or not at all: published(), refused().
    virtual void publish(const PublishPlan& plan) = 0;
    /// Reads every file of \a wanted that is there: verified(), refused().
    virtual void verify(const Manifest& wanted) = 0;
    /// Ends what runs soon; refused() follows.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// \a gone: names in the manifest that are not there any more, as far as that is known without reading them.
    void manifestCame(const firstring::Manifest& manifest, const QSet<QString>& gone);
    void published();
    void verified(const QList<firstring::TreeDifference>& differences);
    void progressed(qsizetype files);
    void refused(const firstring::Error& why);
};

} // namespace firstring
