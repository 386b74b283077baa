// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/ParameterCatalogue.h"

#include <QDate>

namespace firstring {

/// One row of resources/catalogue/firmware.tsv: something to know about some versions for some models.
struct FirmwareRemark
{
    enum class Kind : quint8 {
        Advisory, ///< a known weakness
        Step,     ///< to be done before or while it is installed
        Note,
    };

    Kind kind = Kind::Note;
    QString id;           ///< `CVE-2024-41710`; several rows may share one
    QDate date;           ///< when somebody last looked at it
    QStringList models;   ///< families and models; empty: all
    FirmwareVersion from; ///< included; empty: open
    FirmwareVersion to;   ///< the same
    Trust trust = Trust::Verified;
    QString english;
    QStringList others; ///< the same in German, French, Spanish and Italian, as many as there are

    bool concerns(const QString& model, const FirmwareVersion& version) const;
    /// In the language of the program.
    QString sentence() const;

    friend bool operator==(const FirmwareRemark&, const FirmwareRemark&) = default;
};

/// What is known of firmware: dated rows that people can edit. A value; any thread.
class FirmwareKnowledge
{
public:
    /// KNOWLEDGE_ROW with the number of the first line that cannot be read.
    static Result<FirmwareKnowledge> parse(const QByteArray& tsv);
    /// As parse() reads it, with a line that says what it is.
    QByteArray toTsv() const;
    /// Both: of rows of one name those that were looked at later, of the same day \a other's.
    FirmwareKnowledge with(const FirmwareKnowledge& other) const;

    const QList<FirmwareRemark>& remarks() const { return m_remarks; }
    /// The names, each once.
    QStringList ids() const;
    QList<FirmwareRemark> named(const QString& id) const;
    /// The latest day on which a row of that name was looked at; of an empty name: any row. Null: there is none.
    QDate lookedAt(const QString& id) const;
    QDate date() const { return lookedAt({}); }
    /// Advisories first, then steps, then notes; nothing for an empty version.
    QList<FirmwareRemark> about(const QString& model, const FirmwareVersion& version) const;
    /// The names of the weaknesses of that version, each once.
    QStringList weaknesses(const QString& model, const FirmwareVersion& version) const;
    /// The weaknesses that phones would get back: those that \a to has and \a from has not.
    QList<FirmwareRemark> lost(const QString& model, const FirmwareVersion& from, const FirmwareVersion& to) const;

private:
    QList<FirmwareRemark> m_remarks;
};

/// The rows of this program as a file.
QByteArray builtInFirmwareKnowledge();
/// Those rows, read when first asked for.
const FirmwareKnowledge& firmwareKnowledge();

} // namespace firstring
