// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/ConfigLines.h"
#include "models/provisioning/FileName.h"

namespace firstring {

/// A generated file, finished: what the server sends, what `file show` and the Settings page show.
struct RenderedFile
{
    bool exists = false; ///< the name stands for a generated file, and there is something in it
    QByteArray bytes;    ///< LF, UTF-8, final newline; variables without a value stand as written
    QByteArray digest;   ///< SHA-256 of bytes
    ConfigLines lines;   ///< in the order of the file, one line of the file each
    QStringList missing; ///< variables without a value, each once: while there is one, nobody is served this file

    bool isServed() const { return exists && missing.isEmpty(); }
    /// The bytes with secrets shown as dots.
    QByteArray masked() const;
    /// What is wrong, in translated sentences; empty when all is well.
    QStringList problems() const;
};

/// The file \a name as this \a phone gets it, when it reaches us at \a site. Pure and byte-stable: the same job state
/// gives the same bytes. Knows Common, ModelConfig and PhoneConfig in both roles; anything else does not exist here.
/// The model lines are those of phone.model: a server that knows better puts it there first.
/// \a secrets: secretVariables(state), for marking lines only; it never changes the bytes.
RenderedFile render(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site,
                    const QSet<QString>& secrets);
/// The same, with the secret variables of \a state: reads all phones.
RenderedFile render(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site);

} // namespace firstring
