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

/// The sentence after adding \a count files.
void sayAdded(Context& context, qsizetype count);
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
        m_reasons.append(QJsonObject{{QStringLiteral("file"), path},
                                     {QStringLiteral("code"), why.code},
                                     {QStringLiteral("reason"), why.sentence}});
    }
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
        m_context.printer().value(
            QJsonObject{{QStringLiteral("added"), added}, {QStringLiteral("refused"), m_reasons}});
        sayAdded(m_context, m_taken.size());
        return exitOfAdding(m_taken.size(), m_refused);
    }

private:
    Context& m_context;
    QList<Record> m_taken;
    QList<Error> m_refused;
    QJsonArray m_reasons;
};

} // namespace firstring
