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
    QString german;

    bool concerns(const QString& model, const FirmwareVersion& version) const;
    /// In the language of the program.
    QString sentence() const;

    friend bool operator==(const FirmwareRemark&, const FirmwareRemark&) = default;
};

/// What is known of firmware: dated rows that people can edit. Immutable after it was read; any thread.
class FirmwareKnowledge
{
public:
    /// KNOWLEDGE_ROW with the number of the first line that cannot be read.
    static Result<FirmwareKnowledge> parse(const QByteArray& tsv);

    const QList<FirmwareRemark>& remarks() const { return m_remarks; }
    /// Advisories first, then steps, then notes; nothing for an empty version.
    QList<FirmwareRemark> about(const QString& model, const FirmwareVersion& version) const;
    /// The weaknesses that phones would get back: those that \a to has and \a from has not.
    QList<FirmwareRemark> lost(const QString& model, const FirmwareVersion& from, const FirmwareVersion& to) const;

private:
    QList<FirmwareRemark> m_remarks;
};

/// The rows of this program as a file.
QByteArray builtInFirmwareKnowledge();
/// Those rows, read when first asked for.
const FirmwareKnowledge& firmwareKnowledge();
/// `firmware.tsv` of that folder when there is one, else the program's own. KNOWLEDGE_ROW; KNOWLEDGE_UNREADABLE.
Result<FirmwareKnowledge> firmwareKnowledgeIn(const QString& dataFolder);

} // namespace firstring
