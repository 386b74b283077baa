// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/JobState.h"

#include <QStringList>

#include <optional>

namespace firstring {

/// The fields of a phone that people write: columns of a phone list, `phones set MAC FIELD=VALUE`.
enum class PhoneField : quint8 {
    Ignored,
    Mac,
    Label,
    Model,
    Blueprint,
    ConfigServer,
    Firmware,
    Branding,
    Tags,
    Slot,
    Hold,
    Variable,
};

/// A field and, for Variable, which one.
struct PhoneFieldName
{
    PhoneField field = PhoneField::Ignored;
    QString variable; ///< lower case, only for Variable

    /// `config-server`, `var.extension`; empty for Ignored.
    QString text() const;
    /// True for variables whose name says so (isSecretName()).
    bool isSecret() const { return field == PhoneField::Variable && isSecretName(variable); }

    /// Exactly one of mac, label, model, blueprint, config-server, firmware, branding, tags, slot, hold, var.NAME,
    /// without case; `ignore` and `-` give Ignored. Refuses others (FIELD_UNKNOWN) and bad variable names
    /// (FIELD_VARIABLE).
    static Result<PhoneFieldName> parse(QStringView text);

    friend bool operator==(const PhoneFieldName&, const PhoneFieldName&) = default;
};

/// Highest place on a bench that is taken for one.
inline constexpr int maxSlot = 9'999;

/// The name of a variable as it is kept: lower case, blanks once. Empty if it cannot be one: more than 100 characters,
/// control characters or braces.
QString variableName(QStringView text);

/// How well a column header names a field in a language of the program, in any case and with blanks, `-` or `_`: 0 = its own
/// name, then 1, 2 ... for ever weaker synonyms; -1 = not at all.
int headerRank(QStringView header, PhoneField field);
/// The variable that the header of a column means when it is no field: `Ext.` and `Durchwahl` are `extension`.
QString headerVariable(QStringView header);

/// Branding and tags in one cell: split at `|` if there is one, else at `;`, else at `,`; trimmed, no empty ones, none
/// twice.
QStringList splitList(QStringView text);
/// The way back: joined by `|`, with one at the end where a reader would else split.
QString joinList(const QStringList& list);

/// Writes \a text into that field of \a phone after checking it, with references in the spelling of \a state. An empty
/// text clears. Unknown models are kept. Returns null, or why not, and the phone stays as it was: `BLUEPRINT_UNKNOWN`,
/// `SERVER_UNKNOWN`, `BRANDING_UNKNOWN`, `SLOT_UNREADABLE`, `HOLD_UNREADABLE`, `FIELD_CONTROL` (control characters
/// other than tab and line ends), `FIELD_UNKNOWN` (the MAC is no field to change). phoneListSentence() says it in
/// words.
const char* writePhoneField(Phone& phone, const PhoneFieldName& name, const QString& text, const JobState& state);
/// The same with the reason in words.
Result<void> setPhoneField(Phone& phone, const PhoneFieldName& name, const QString& text, const JobState& state);
/// The field as text that setPhoneField() reads back.
QString phoneFieldText(const Phone& phone, const PhoneFieldName& name);

} // namespace firstring
