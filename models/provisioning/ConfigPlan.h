// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/PhoneFiles.h"

#include <QHash>

#include <memory>

namespace firstring {

/// The generated files of one snapshot. What phones share (everything but their own layer) is worked out once for each
/// mix of model, blueprint, server and branding, so that another phone costs its own lines only. Gives the same bytes
/// in any order of questions. One thread; bounded.
class ConfigPlan
{
public:
    static constexpr qsizetype mostShared = 1'024; ///< mixes kept

    /// Lines of a phone's own file that many phones share, ready to be written.
    struct Shared
    {
        struct Line
        {
            ConfigLine line;
            QByteArray bytes; ///< empty when it holds a variable
        };
        QList<Line> lines;
        QHash<QString, int> byName; ///< lower-case name -> index
        QList<int> withVariables;   ///< indexes

        /// The same lines with the same origins.
        bool sameAs(const Shared& other) const;
    };

    /// \a secrets: secretVariables(state), for marking lines only; it never changes the bytes.
    ConfigPlan(const JobState& state, QSet<QString> secrets);

    const JobState& state() const { return m_state; }
    /// As firstring::render().
    RenderedFile render(const Phone& phone, const FileName& name, const SiteAddress& site);
    /// The same without its lines and their origins, which a server needs not.
    RenderedFile renderBytes(const Phone& phone, const FileName& name, const SiteAddress& site);
    /// The bytes of a phone's own file in the configuration role, without lines and digest.
    QByteArray ownBytes(const Phone& phone, const SiteAddress& site);
    /// Variables without a value that keep the phone from its own file, as written, each once.
    QStringList missing(const Phone& phone, const SiteAddress& site);
    /// The value of one parameter that only its own file sets, variables filled in; empty when it is not there or lacks
    /// a variable's value.
    QString ownValue(const Phone& phone, QStringView name);
    std::shared_ptr<const Shared> shared(const Phone& phone, const SiteAddress& site);

private:
    /// What a parameter's name tells.
    struct Name
    {
        QString low;
        bool secret = false;
    };
    /// The finished lines of a phone's own file, as far as they are asked for: each may be null.
    void compose(const Phone& phone, const SiteAddress& site, QByteArray* bytes, ConfigLines* lines,
                 QStringList* missing);
    const Name& nameOf(const QString& name);
    const QString& canonical(const QString& model);

    JobState m_state;
    QSet<QString> m_secrets;
    QHash<QString, std::shared_ptr<const Shared>> m_shared;
    QHash<QString, Name> m_names;
    QHash<QString, QString> m_models;
};

/// The line as a file has it, with its LF.
QByteArray lineBytes(const ConfigLine& line);

} // namespace firstring
