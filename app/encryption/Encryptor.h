// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/provisioning/encryption/Twins.h"

namespace firstring {

/// The encrypting program of this computer (phones.md B13): the user's own copy of anacrypt. Its path is kept beside
/// the jobs and never in one: a job file from somebody else must not say what is run here. A value; any thread.
class EncryptionProgram
{
public:
    static constexpr int usualPatienceMs = 30'000;

    explicit EncryptionProgram(const QString& dataFolder = {}, int patienceMs = usualPatienceMs);

    /// Empty: none was chosen yet.
    QString path() const;
    /// ENCRYPTION_PROGRAM when it is no program that can be run, FILE_WRITE.
    Result<void> choose(const QString& path) const;
    int patienceMs() const { return m_patienceMs; }

private:
    QString m_note; ///< the file that holds the path
    int m_patienceMs;
};

/// What the program made, and what it said, safe to show and without the key.
struct EncryptedFiles
{
    QList<TwinFile> twins;
    QByteArray security;
    QString messages;
};

/// Lets the program encrypt \a files in a folder of its own that nobody else can read, and takes what it wrote. Nothing
/// of ours is encrypted by us. ENCRYPTION_PROGRAM, ENCRYPTION_KEY, ENCRYPTION_TIME (it did not end), ENCRYPTION_FAILED
/// (it says so), ENCRYPTION_MISSING (a file it did not write), ENCRYPTION_OPEN (what it wrote can be read), FILE_WRITE.
/// Blocks: for the pool.
Result<EncryptedFiles> encryptFiles(const EncryptionProgram& program, const Encryption& encryption,
                                    const QList<PlainFile>& files);

/// The same with one small file, to see whether it works.
Result<EncryptedFiles> tryEncryption(const EncryptionProgram& program, const Encryption& encryption);

/// What such a key must be before the program is asked: printable, 1 to 64 characters, no dash first. ENCRYPTION_KEY.
Result<void> checkEncryptionKey(const QString& key);

} // namespace firstring
