// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/FirmwareVersion.h"
#include "models/domain/PhoneModel.h"
#include "models/formats/CfgDocument.h"

#include <QList>
#include <QString>

#include <optional>

namespace firstring {

class LearntNames;

/// Whom a configuration file is for (phones.md B2). MiNet: another family's format.
enum class CfgAudience : quint8 { Unknown, Everybody, Model, Phone, MiNet };

/// What is known about the phones that will read a file.
struct LintContext
{
    CfgAudience audience = CfgAudience::Unknown;
    const PhoneModel* model = nullptr;   ///< null: any
    FirmwareVersion release;             ///< empty: any
    bool closedNetwork = false;          ///< phones have no way to the Internet, so `contact rcs` must be off
    const LearntNames* learnt = nullptr; ///< names that count as known; may be null
};

/// What a file's name tells: `startup.cfg` is for everybody, `6867i.cfg` for a model, `00085D2F9318.cfg` for a phone.
LintContext lintContextFor(QStringView fileName);

/// Problem: a phone will not do what is written, as far as is verified. Warning: it likely will not, or people should
/// know.
enum class FindingSeverity : quint8 { Warning, Problem };

/// A change of one line that answers a finding.
struct Repair
{
    QString title;        ///< translated: `Write “sip proxy ip”`
    int column = 1;       ///< in characters, 1..n
    int length = 0;       ///< characters that make room
    QString text;         ///< what stands there then
    bool takeOut = false; ///< the whole line goes instead
};

/// Something in a configuration file that somebody should look at.
struct Finding
{
    int line = 1;   ///< 1..n
    int column = 1; ///< in characters, 1..n
    int length = 0; ///< in characters; 0: the place, not a stretch
    QString code;   ///< `LINT_NAME`; stable
    FindingSeverity severity = FindingSeverity::Warning;
    QString reason;               ///< translated: what is there and what it means for the phone
    QString fix;                  ///< translated: what to do about it
    std::optional<Repair> repair; ///< the fix as a change, where it is one that needs no thinking
};

/// Reads \a document as those phones would and says what is wrong, in the order of lines. Pure; any bytes; time grows
/// with size only. What is not verified warns and never refuses. Codes: LINT_NAME, LINT_STATE, LINT_TYPE, LINT_RANGE,
/// LINT_DST, LINT_CUT, LINT_DIGITS, LINT_FAMILY, LINT_RELEASE, LINT_COUNT, LINT_TWICE, LINT_SECRET, LINT_EMPTY,
/// LINT_RCS, LINT_ZONE, LINT_LINE, LINT_QUOTE, LINT_MINET. Values with `{variables}` are taken as they are.
QList<Finding> lint(const CfgDocument& document, const LintContext& context);

} // namespace firstring
