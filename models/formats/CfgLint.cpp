// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgLint.h"

#include "models/domain/MacAddress.h"
#include "models/domain/SecretAddress.h"
#include "models/formats/LearntNames.h"
#include "models/formats/ParameterCatalogue.h"
#include "models/formats/PhoneTimeZones.h"
#include "models/formats/ValueFault.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CfgLint)
};

constexpr int unreadableLinesNamed = 20; // more of them say nothing new

/// How many numbers \a model has for \a pattern, or nothing where that is not known.
std::optional<int> countOn(const PhoneModel& model, const QString& pattern)
{
    if (pattern.startsWith(QLatin1String("softkeyN")))
        return model.softkeys;
    if (pattern.startsWith(QLatin1String("topsoftkeyN")))
        return model.topSoftkeys;
    if (pattern.startsWith(QLatin1String("prgkeyN")))
        return model.programmableKeys;
    if ((pattern.startsWith(QLatin1String("sip lineN")) || pattern.startsWith(QLatin1String("lineN"))) &&
        model.lines > 0)
        return model.lines;
    return {};
}

/// Keys of the biggest expansion module (phones.md B1, F17); 0: the model takes none.
int moduleKeys(const PhoneModel& model)
{
    if (model.id() == u"6730i")
        return 0;
    return model.family == PhoneFamily::Series6800i || model.family == PhoneFamily::Series6900 ? 84 : 60;
}

/// One run over one file.
class Linter
{
public:
    Linter(const CfgDocument& document, const LintContext& context)
        : m_document(document)
        , m_context(context)
    {}

    QList<Finding> run()
    {
        for (qsizetype i = 0; i < m_document.lines().size(); ++i) {
            m_line = &m_document.lines().at(i);
            m_number = static_cast<int>(i) + 1;
            if (m_line->kind == CfgLineKind::Setting)
                lookAtSetting();
            else if (m_line->kind == CfgLineKind::Unreadable && m_unreadable++ < unreadableLinesNamed)
                add("LINT_LINE", FindingSeverity::Warning, m_line->text,
                    Text::tr("This line is no setting, and phones pass over it."),
                    Text::tr("Write it as name: value, or put # before it."));
            if (m_line->kind == CfgLineKind::Unreadable && m_unreadable <= unreadableLinesNamed)
                m_findings.last().repair = {Text::tr("Put # before it"), 1, 0, QStringLiteral("# "), false};
        }
        lookAtWhole();
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
            return a.line != b.line ? a.line < b.line : a.column < b.column;
        });
        return std::move(m_findings);
    }

private:
    /// Where a name was last set.
    struct Place
    {
        int number = 0;
        const CfgDocumentLine* line = nullptr;
        QString value;
    };

    void add(const char* code, FindingSeverity severity, CfgSpan span, const QString& reason, const QString& fix)
    {
        const int length = static_cast<int>(m_document.text(span).size());
        m_findings.append(
            {m_number, m_document.column(*m_line, span), length, QLatin1String(code), severity, reason, fix, {}});
    }
    /// What was found last would be mended by \a text in its place.
    void mendBy(const QString& text)
    {
        Finding& finding = m_findings.last();
        finding.repair = {Text::tr("Write “%1”").arg(shortened(text)), finding.column, finding.length, text, false};
    }
    void mendByTakingOut() { m_findings.last().repair = {Text::tr("Take the line out"), 1, 0, {}, true}; }
    void addAt(const Place& place, const char* code, FindingSeverity severity, const QString& reason,
               const QString& fix)
    {
        m_line = place.line;
        m_number = place.number;
        add(code, severity, place.line->name, reason, fix);
    }
    static FindingSeverity severity(bool certain)
    {
        return certain ? FindingSeverity::Problem : FindingSeverity::Warning;
    }

    void lookAtSetting()
    {
        m_setting = m_document.setting(*m_line);
        m_name = shortened(m_setting.name);
        lookForTwice();
        if (m_line->openQuote)
            add("LINT_QUOTE", FindingSeverity::Warning, m_line->value,
                Text::tr("The value begins with a quote that nothing closes."), Text::tr("Close it, or leave it out."));
        if (m_line->openQuote)
            mendBy(m_setting.value.mid(1));
        const ParameterMatch match = parameterCatalogue().find(m_setting.name);
        lookForSecret(match.parameter);
        lookAtMarks();
        if (!match)
            return addUnknownName();
        if (match.parameter->type == ParameterType::State)
            return addState();
        lookAtPhones(*match.parameter);
        lookAtNumbers(match);
        if (m_setting.value.contains(u'{') && m_setting.value.contains(u'}'))
            return;
        if (const auto fault = valueFault(*match.parameter, m_name, m_setting.value))
            addFault(*fault);
    }

    void addFault(const ValueFault& fault)
    {
        add(fault.code, severity(fault.certain), m_line->value, fault.reason, fault.fix);
        if (!fault.better.isEmpty())
            mendBy(fault.better);
    }

    void addState()
    {
        add("LINT_STATE", FindingSeverity::Warning, m_line->name,
            Text::tr("“%1” is something phones write themselves, and no setting.").arg(m_name),
            Text::tr("Take the line out."));
        mendByTakingOut();
    }

    void lookForTwice()
    {
        Place& last = m_places[m_setting.name.toLower()];
        const Place now{m_number, m_line, m_setting.value};
        const Place before = std::exchange(last, now);
        if (!before.line)
            return;
        addAt(before, "LINT_TWICE", FindingSeverity::Warning,
              Text::tr("“%1” is set again in line %2, and that one counts.").arg(m_name).arg(now.number),
              Text::tr("Keep one of the two."));
        mendByTakingOut();
        m_line = now.line;
        m_number = now.number;
    }

    void lookForSecret(const Parameter* parameter)
    {
        if (m_context.audience != CfgAudience::Everybody && m_context.audience != CfgAudience::Model)
            return;
        const bool byName = parameter ? parameter->secret : isSecretName(m_setting.name);
        if (m_setting.value.isEmpty() || (!byName && !holdsPassword(m_setting.value)))
            return;
        add("LINT_SECRET", FindingSeverity::Warning, m_line->value,
            Text::tr("“%1” holds a secret, and every phone and everybody who reaches the server can read this file.")
                .arg(m_name),
            Text::tr("Put it into the file of the phone it is for, or encrypt the files."));
    }

    void lookAtMarks()
    {
        static const FirmwareVersion locks(u"2.4");
        if (!m_setting.marks.contains(u'!') || m_context.release.isEmpty() || m_context.release >= locks)
            return;
        add("LINT_RELEASE", FindingSeverity::Problem, m_line->marks,
            Text::tr("Firmware before 2.4 knows no lock (!), and does not read this line."),
            Text::tr("Take the mark away, or bring the phones up to date."));
        m_findings.last().repair = {Text::tr("Take the mark away"), m_findings.last().column, m_findings.last().length,
                                    QString(m_setting.marks).remove(u'!'), false};
    }

    void addUnknownName()
    {
        if (m_context.learnt && m_context.learnt->contains(m_setting.name))
            return;
        const QString low = m_setting.name.toLower();
        auto known = m_nearest.constFind(low);
        if (known == m_nearest.constEnd())
            known = m_nearest.insert(low, parameterCatalogue().nearest(low));
        const QString& nearest = *known;
        add("LINT_NAME", FindingSeverity::Warning, m_line->name,
            Text::tr("“%1” is no setting known here; phones pass over names they do not know.").arg(m_name),
            nearest.isEmpty() ? Text::tr("Check the spelling. If your phones know it, leave it.")
                              : Text::tr("Did you mean “%1”?").arg(nearest));
        if (!nearest.isEmpty())
            mendBy(nearest);
    }

    void lookAtPhones(const Parameter& parameter)
    {
        if (m_context.model && !parameter.isOn(*m_context.model))
            add("LINT_FAMILY", FindingSeverity::Warning, m_line->name,
                Text::tr("“%1” is not known to work on the %2.").arg(m_name, m_context.model->id()),
                Text::tr("It is known of: %1.").arg(parameter.families.join(QLatin1String(", "))));
        if (!m_context.release.isEmpty() && !parameter.since.isEmpty() && m_context.release < parameter.since)
            add("LINT_RELEASE", severity(parameter.isVerified()), m_line->name,
                Text::tr("“%1” came with firmware %2; %3 does not know it.")
                    .arg(m_name, parameter.since.text(), m_context.release.text()),
                Text::tr("Take the line out, or bring the phones up to date."));
    }

    void lookAtNumbers(const ParameterMatch& match)
    {
        if (match.numbers.isEmpty())
            return;
        const Parameter& parameter = *match.parameter;
        for (qsizetype i = 0; i < match.numbers.size(); ++i) {
            const Parameter::Numbers& allowed = parameter.numbers.at(i);
            const int number = match.numbers.at(i);
            if (number < allowed.first || number > allowed.last)
                return addCount(
                    Text::tr("No phone is known to have number %1 of “%2”.").arg(number).arg(parameter.pattern),
                    Text::tr("Numbers go from %1 to %2.").arg(allowed.first).arg(allowed.last), parameter.isVerified());
        }
        if (!m_context.model)
            return;
        const PhoneModel& model = *m_context.model;
        std::optional<int> count = countOn(model, parameter.pattern);
        if (parameter.pattern.startsWith(QLatin1String("expmodX keyN")))
            count = moduleKeys(model);
        if (!count || match.numbers.last() <= *count)
            return;
        if (*count == 0)
            return addCount(Text::tr("The %1 has none of what “%2” sets.").arg(model.id(), m_name),
                            Text::tr("Use keys that this model has."));
        addCount(Text::tr("The %1 has %2 of these, so “%3” does nothing.").arg(model.id()).arg(*count).arg(m_name),
                 Text::tr("Numbers go from %1 to %2.").arg(1).arg(*count));
    }

    void addCount(const QString& reason, const QString& fix, bool certain = true)
    {
        add("LINT_COUNT", severity(certain), m_line->name, reason, fix);
        mendByTakingOut();
    }

    const Place* place(const char* name) const
    {
        const auto found = m_places.constFind(QLatin1String(name));
        return found == m_places.constEnd() ? nullptr : &*found;
    }

    void lookAtWhole()
    {
        lookAtTimeZone();
        lookAtRcs();
        const bool empty = m_document.bytes().size() <= m_document.shape().start;
        if (empty && m_context.audience == CfgAudience::Everybody)
            m_findings.append({1,
                               1,
                               0,
                               QStringLiteral("LINT_EMPTY"),
                               FindingSeverity::Problem,
                               Text::tr("This file is empty, and phones then stop before they ask for their own."),
                               Text::tr("Write at least one line, if only # and nothing more."),
                               {}});
    }

    void lookAtTimeZone()
    {
        const Place* name = place("time zone name");
        if (!name)
            return;
        if (name->value.compare(QLatin1String("Custom"), Qt::CaseInsensitive) == 0 && !place("time zone minutes"))
            addAt(*name, "LINT_ZONE", FindingSeverity::Warning,
                  Text::tr("The time zone is Custom, but no time zone minutes say which."),
                  Text::tr("Add time zone minutes: the minutes west of UTC, -60 for Berlin in winter."));
        const Place* code = place("time zone code");
        const PhoneTimeZone* zone = findPhoneTimeZone(name->value);
        if (code && zone && !code->value.isEmpty() && code->value.compare(zone->code, Qt::CaseInsensitive) != 0)
            addAt(*code, "LINT_ZONE", FindingSeverity::Warning,
                  Text::tr("The code %1 does not go with %2.").arg(code->value, zone->name),
                  Text::tr("The code that goes with it is %1.").arg(zone->code));
    }

    void lookAtRcs()
    {
        if (!m_context.closedNetwork)
            return;
        const QString reason = Text::tr("Phones may ask the maker's redirection service when they start, and a closed "
                                        "network does not let them through.");
        const QString fix = Text::tr("Write contact rcs: 0.");
        if (const Place* said = place("contact rcs"); said && said->value != u"0")
            addAt(*said, "LINT_RCS", FindingSeverity::Warning, reason, fix);
        else if (!said && m_context.audience == CfgAudience::Everybody)
            m_findings.append({1, 1, 0, QStringLiteral("LINT_RCS"), FindingSeverity::Warning, reason, fix, {}});
    }

    const CfgDocument& m_document;
    const LintContext& m_context;
    QList<Finding> m_findings;
    QHash<QString, Place> m_places;
    QHash<QString, QString> m_nearest; ///< of names not known, which come in numbers when they come
    Setting m_setting;
    QString m_name; ///< of the setting, as sentences have it
    const CfgDocumentLine* m_line = nullptr;
    int m_number = 0;
    int m_unreadable = 0;
};

} // namespace

LintContext lintContextFor(QStringView fileName)
{
    LintContext context;
    const QStringView file = fileName.sliced(fileName.lastIndexOf(u'/') + 1);
    if (!file.endsWith(QLatin1String(".cfg"), Qt::CaseInsensitive))
        return context;
    const QStringView stem = file.chopped(4);
    if (stem.startsWith(QLatin1String("MN_"), Qt::CaseInsensitive))
        context.audience = CfgAudience::MiNet;
    else if (stem.compare(QLatin1String("startup"), Qt::CaseInsensitive) == 0 ||
             stem.compare(QLatin1String("aastra"), Qt::CaseInsensitive) == 0)
        context.audience = CfgAudience::Everybody;
    else if (stem.size() == 12 && MacAddress::parse(stem.toString()))
        context.audience = CfgAudience::Phone;
    else if (const PhoneModel* model = findModel(stem)) {
        context.audience = CfgAudience::Model;
        context.model = model;
    }
    return context;
}

QList<Finding> lint(const CfgDocument& document, const LintContext& context)
{
    if (context.audience == CfgAudience::MiNet)
        return {{1,
                 1,
                 0,
                 QStringLiteral("LINT_MINET"),
                 FindingSeverity::Problem,
                 Text::tr("By its name this file is for phones with MiNET firmware; SIP phones do not read it."),
                 Text::tr("Such phones need SIP firmware first."),
                 {}}};
    return Linter(document, context).run();
}

} // namespace firstring
