// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"

#include <QList>

namespace firstring {

/// Members size and sha256 of a file in the vault.
void addBlob(QJsonObject& json, const BlobRef& blob);
/// The first twelve digits, for people.
QString shortDigest(const BlobRef& blob);

/// The sentence after adding \a count files; \a already more were there before.
void sayAdded(Context& context, qsizetype count, qsizetype already);
/// Done, InPart, or what the first refusal means when nothing came in.
Exit exitOfAdding(qsizetype taken, const QList<Error>& refused);

/// Files brought in by one command: what was taken, what was refused and why. Says each refusal on standard error.
template <typename Record>
class AddedFiles
{
public:
    explicit AddedFiles(Context& context)
        : m_context(context)
    {}

    void take(const Record& record) { m_taken.append(record); }
    void refuse(const QString& path, const Error& why)
    {
        m_refused.append(why);
        m_context.printer().note(path + QLatin1String(": ") + why.sentence);
        m_reasons.append(reason(path, why));
    }
    /// It came in, but a person should know this.
    void warn(const QString& path, const Error& why)
    {
        m_context.printer().note(path + QLatin1String(": ") + why.sentence);
        m_warnings.append(reason(path, why));
    }
    /// It is there already, just so.
    void alreadyHere(const QString& path) { m_here.append(path); }
    const QList<Record>& taken() const { return m_taken; }

    /// Performs \a edit, prints what came in, and tells how it went.
    template <typename ToJson>
    Outcome store(const Edit& edit, ToJson toJson)
    {
        if (auto stored = m_context.perform(edit); !stored)
            return m_context.fail(stored.error());
        QJsonArray added;
        for (const Record& record : m_taken)
            added.append(toJson(record));
        m_context.printer().value(QJsonObject{{QStringLiteral("added"), added},
                                              {QStringLiteral("refused"), m_reasons},
                                              {QStringLiteral("warnings"), m_warnings},
                                              {QStringLiteral("already"), QJsonArray::fromStringList(m_here)}});
        sayAdded(m_context, m_taken.size(), m_here.size());
        return exitOfAdding(m_taken.size() + m_here.size(), m_refused);
    }

private:
    static QJsonObject reason(const QString& path, const Error& why)
    {
        return {{QStringLiteral("file"), path},
                {QStringLiteral("code"), why.code},
                {QStringLiteral("reason"), why.sentence}};
    }

    Context& m_context;
    QList<Record> m_taken;
    QList<Error> m_refused;
    QJsonArray m_reasons;
    QJsonArray m_warnings;
    QStringList m_here;
};

} // namespace firstring
