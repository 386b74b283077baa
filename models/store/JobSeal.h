// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Sealing.h"
#include "models/domain/JobKeys.h"
#include "models/domain/Setting.h"
#include "models/store/Sql.h"

#include <QHash>
#include <QSet>

namespace firstring {

/// Decides which values of a job must not stand readable in its file, and seals and opens them there (trust.md 1).
///
/// Secret are: settings and variables whose name says so, settings that the catalogue of parameters marks, addresses
/// with a password in them, and variables that such a setting uses, of an address those in its password. A setting that
/// only names variables holds no secret itself. The job's key is made when the first secret is stored, and asked for
/// when the first is read.
///
/// Trouble is remembered instead of being returned value by value: look at trouble() before a transaction ends.
/// Thread: the store's, as SqliteJobStore.
class JobSeal
{
public:
    explicit JobSeal(JobKeys keys = {});

    bool hides(const Setting& setting);
    bool hidesVariable(const QString& name, const QString& value);
    /// Variables that secret settings of \a settings use are secret from now on.
    void learnUses(const SettingList& settings);
    /// True once after learnUses() learnt something new: rows stored before may hold such a value readable.
    bool takeNewUses();

    /// What to store for a secret value of \a where, such as `phone/00085D000001/variable/pin`.
    QString shut(const QString& value, const QByteArray& where);
    /// The value again. What was stored readable is given as it is.
    QString open(const QString& stored, const QByteArray& where);
    /// Marks that a secret stands readable in the file.
    void noteReadable() { m_sawReadable = true; }
    bool sawReadable() const { return m_sawReadable; }
    /// True if \a stored is the product of shut().
    static bool isShut(QStringView stored);
    /// False: damaged; tells so without the key. True for what is not shut.
    static bool isWhole(QStringView stored);

    /// The first thing that went wrong: KEY_*, or JOB_DAMAGED.
    Result<void> trouble() const { return m_trouble ? Result<void>(*m_trouble) : Result<void>(); }
    void forgetTrouble() { m_trouble.reset(); }

    /// Reads what the file says about its key and about secret variables.
    Result<void> load(SqlConnection& connection);
    /// Writes both, as far as they are new. Inside the caller's transaction.
    Result<void> save(SqlConnection& connection);
    /// The job's key is wrapped by \a key from the next save() on; KEY_* when it could not be opened before.
    Result<void> wrapWith(const WrappingKey& key);
    std::optional<KeyWanted> keptBy() const { return m_wanted; }

    /// All that it knows about its key and about secret variables.
    struct Memo
    {
        QByteArray dataKey;
        std::optional<KeyWanted> wanted;
        QByteArray wrapped;
        QByteArray canary;
        bool keyIsNew = false;
        QSet<QString> used;
        QSet<QString> usedNew;
        bool learnt = false;
        std::optional<Error> trouble;
    };
    Memo memo() const;
    /// As it was: the transaction in which it learnt more did not come to be.
    void goBack(Memo memo);

private:
    bool need();
    bool makeKey();
    bool unwrap();
    void fail(Error error);
    bool isSecretByName(const QString& name);

    JobKeys m_keys;
    std::optional<Sealing> m_sealing;
    QByteArray m_dataKey;
    std::optional<KeyWanted> m_wanted; ///< as the file says
    QByteArray m_wrapped;
    QByteArray m_canary;
    bool m_keyIsNew = false;
    QSet<QString> m_used; ///< variables secret by their use, folded
    QSet<QString> m_usedNew;
    bool m_learnt = false;
    bool m_sawReadable = false;
    QHash<QString, bool> m_known; ///< names looked at before
    std::optional<Error> m_trouble;
};

} // namespace firstring
