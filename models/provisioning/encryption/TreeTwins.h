// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/PublishedTree.h"
#include "models/provisioning/encryption/Twins.h"

namespace firstring {

/// The generated files of a published tree that are to be encrypted.
QList<PlainFile> filesToEncrypt(const PublishedTree& tree);

/// Puts \a twins and security.tuz beside what they stand for. Above `cfg/` only when every phone of \a state is sent
/// there: one that is sent elsewhere would want encrypted files there too.
void addTwins(PublishedTree& tree, const JobState& state, const QList<TwinFile>& twins, const QByteArray& security);

} // namespace firstring
