// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/FirmwareVersion.h"
#include "models/domain/PhoneModel.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>

namespace firstring {

/// What kind of value a parameter takes. State: the phone writes it, nobody sets it.
enum class ParameterType : quint8 {
    Boolean,
    Integer,
    Enum,
    String,
    List,
    Digits,
    Url,
    File,
    Host,
    Ipv4,
    Time,
    TimeZone,
    State
};

/// How sure we are (phones.md 0): Verified by a source that names parameter and values, Seen in use, Recalled.
enum class Trust : quint8 { Verified, Seen, Recalled };

/// One row of resources/catalogue/parameters.tsv.
struct Parameter
{
    struct Numbers
    {
        int first = 0;
        int last = 0;
    };

    QString pattern; ///< `softkeyN type`: N and X stand for numbers
    ParameterType type = ParameterType::String;
    qint64 min = std::numeric_limits<qint64>::min();
    qint64 max = std::numeric_limits<qint64>::max();
    int maxLength = 0;       ///< characters; 0: no limit is known
    QStringList values;      ///< of an Enum
    bool moreValues = false; ///< the list of values is not known to be whole
    QList<Numbers> numbers;  ///< what N and X may be, in the pattern's order
    QString defaultValue;
    QStringList families;  ///< families and models; empty: all
    FirmwareVersion since; ///< empty: not known
    bool secret = false;
    Trust trust = Trust::Verified;
    QString meaning; ///< one line, English

    bool isVerified() const { return trust == Trust::Verified; }
    bool isOn(const PhoneModel& model) const;
};

/// A parameter and the numbers in its name: `softkey12 type` is `softkeyN type` with 12.
struct ParameterMatch
{
    const Parameter* parameter = nullptr;
    QList<int> numbers;

    explicit operator bool() const { return parameter; }
};

/// What is known of the parameters in configuration files. Immutable after it was read; any thread.
class ParameterCatalogue
{
public:
    /// CATALOGUE_ROW with the number of the first line that cannot be read.
    static Result<ParameterCatalogue> parse(const QByteArray& tsv);

    const QList<Parameter>& parameters() const { return m_parameters; }
    /// By the name as a file has it: case, and how many blanks, do not matter. Numbers may be any; see
    /// Parameter::numbers.
    ParameterMatch find(QStringView name) const;
    /// The known name that differs least from an unknown one, with its numbers put in; empty when none is near.
    QString nearest(QStringView name) const;

    /// \a pattern with \a numbers in the places of its N and X, as far as there are any; 1 for the rest.
    static QString nameFor(const QString& pattern, const QList<int>& numbers);
    /// Lower-case, one blank where blanks stand, every number as `N`: `softkey12 foo` gives `softkeyN foo`.
    static QString patternOf(QStringView name);

private:
    struct Folded
    {
        QString name; ///< small letters, every number a `#`
        quint64 letters = 0;
        int index = 0;
    };

    QList<Parameter> m_parameters;
    QHash<QString, int> m_byName;    ///< names without N and X
    QHash<QString, int> m_byPattern; ///< folded
    QList<Folded> m_folded;
};

/// The catalogue of this program (resources/catalogue/parameters.tsv), read when first asked for.
const ParameterCatalogue& parameterCatalogue();

} // namespace firstring
