// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lesson/Scenario.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

/// `word key=value key="a value"`: the words without a key first.
struct Item
{
    QStringList words;
    QHash<QString, QString> values;
};

std::optional<Item> itemOf(const QString& text)
{
    Item item;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        QString word;
        qsizetype equals = -1;
        bool quoted = false;
        for (; at < text.size() && (quoted || !text[at].isSpace()); ++at) {
            if (text[at] == u'"') {
                quoted = !quoted;
                continue;
            }
            if (text[at] == u'=' && equals < 0 && !quoted)
                equals = word.size();
            word += text[at];
        }
        if (quoted)
            return std::nullopt;
        if (word.isEmpty())
            continue;
        if (equals > 0)
            item.values.insert(word.left(equals), word.mid(equals + 1));
        else
            item.words.append(word);
    }
    return item;
}

bool yesNo(const QString& text, bool& value)
{
    value = text == u"yes";
    return value || text == u"no";
}

bool number(const QString& text, int low, int high, int& value)
{
    bool isNumber = false;
    value = text.toInt(&isNumber);
    return isNumber && value >= low && value <= high;
}

class Reader
{
public:
    Result<Scenario> read(const QByteArray& bytes)
    {
        const QString text = QString::fromUtf8(bytes);
        for (const QString& raw : text.split(u'\n')) {
            ++m_line;
            QString line = raw;
            if (line.endsWith(u'\r'))
                line.chop(1);
            const QString bare = line.trimmed();
            if (bare.isEmpty() || bare.startsWith(u'#'))
                continue;
            const bool fine = bare.startsWith(QLatin1String("- ")) ? listItem(bare.mid(2).trimmed()) : keyLine(line);
            if (!fine)
                return Error{QStringLiteral("SCENARIO_LINE"),
                             Text::tr("Line %1 of the scenario cannot be understood: “%2”. %3")
                                 .arg(m_line)
                                 .arg(bare.left(80), m_why),
                             {}};
        }
        if (m_scenario.phones.isEmpty())
            return Error{QStringLiteral("SCENARIO_EMPTY"),
                         Text::tr("The scenario has no phones. Name at least one under “phones:”."),
                         {}};
        if (m_scenario.answer > m_scenario.choices.size())
            return Error{QStringLiteral("SCENARIO_LINE"),
                         Text::tr("The scenario has no choice with the number of its answer."),
                         {}};
        return std::move(m_scenario);
    }

private:
    bool no(const QString& why)
    {
        m_why = why;
        return false;
    }

    bool keyLine(const QString& line)
    {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0 || line[0].isSpace())
            return no(Text::tr("Lines are “key: value”, or “- item” below a key."));
        const QString key = line.left(colon).trimmed();
        const QString value = line.mid(colon + 1).trimmed();
        m_list.clear();
        if (value.isEmpty()) {
            m_list = key;
            return QStringList{QStringLiteral("choices"), QStringLiteral("settings"), QStringLiteral("firmware"),
                               QStringLiteral("phones"), QStringLiteral("expect")}
                       .contains(key) ||
                   no(Text::tr("There is no such list."));
        }
        const QHash<QString, QString*> texts{{QStringLiteral("title"), &m_scenario.title},
                                             {QStringLiteral("about"), &m_scenario.about},
                                             {QStringLiteral("question"), &m_scenario.question},
                                             {QStringLiteral("explain"), &m_scenario.explain}};
        if (QString* text = texts.value(key)) {
            *text = value;
            return true;
        }
        if (key == u"answer")
            return number(value, 1, 9, m_scenario.answer) || no(Text::tr("An answer is the number of a choice."));
        if (key == u"protocol") {
            m_scenario.protocol = value;
            return value == u"http" || value == u"https" || value == u"tftp" ||
                   no(Text::tr("A protocol is http, https or tftp."));
        }
        if (key == u"timing")
            return timing(value);
        return no(Text::tr("There is no such key."));
    }

    bool timing(const QString& text)
    {
        const auto item = itemOf(text);
        if (!item || !item->words.isEmpty())
            return no(Text::tr("Timing is reboot=MS spread=MS seed=NUMBER."));
        for (auto value = item->values.cbegin(); value != item->values.cend(); ++value) {
            int parsed = 0;
            if (!number(value.value(), 0, 60'000, parsed))
                return no(Text::tr("Timing takes numbers up to 60000."));
            if (value.key() == u"reboot")
                m_scenario.rebootMs = parsed;
            else if (value.key() == u"spread")
                m_scenario.spreadMs = parsed;
            else if (value.key() == u"seed")
                m_scenario.seed = static_cast<quint32>(parsed);
            else
                return no(Text::tr("Timing is reboot=MS spread=MS seed=NUMBER."));
        }
        return true;
    }

    bool listItem(const QString& text)
    {
        if (m_list == u"choices") {
            m_scenario.choices.append(text);
            return m_scenario.choices.size() <= 9 || no(Text::tr("There are nine choices at most."));
        }
        if (m_list == u"settings") {
            const qsizetype colon = text.indexOf(u':');
            if (colon <= 0)
                return no(Text::tr("A setting is “name: value”."));
            m_scenario.settings.append({text.left(colon).trimmed(), text.mid(colon + 1).trimmed(), {}});
            return true;
        }
        const auto item = itemOf(text);
        if (!item)
            return no(Text::tr("A quotation mark is not closed."));
        if (m_list == u"firmware")
            return firmware(*item);
        if (m_list == u"phones")
            return phone(*item);
        if (m_list == u"expect")
            return expectation(*item);
        return no(Text::tr("It stands below no list."));
    }

    bool firmware(const Item& item)
    {
        if (item.words.size() != 2)
            return no(Text::tr("Firmware is “MODEL VERSION”."));
        ScenarioFirmware made{
            canonicalModel(item.words[0]), item.words[1], item.values.value(QStringLiteral("holds")), {}};
        if (!yesNo(item.values.value(QStringLiteral("absent"), QStringLiteral("no")), made.absent))
            return no(Text::tr("absent= takes yes or no."));
        m_scenario.firmware.append(made);
        return true;
    }

    bool phone(const Item& item)
    {
        const auto mac = item.words.size() == 1 ? MacAddress::parse(item.words.first()) : Result<MacAddress>(Error{});
        if (!mac)
            return no(Text::tr("A phone begins with its MAC address."));
        if (m_scenario.phones.size() >= Scenario::mostPhones)
            return no(Text::tr("There are %1 phones at most.").arg(Scenario::mostPhones));
        ScenarioPhone made;
        made.mac = *mac;
        for (auto it = item.values.cbegin(); it != item.values.cend(); ++it) {
            const QString& key = it.key();
            const QString& value = it.value();
            bool fine = true;
            if (key == u"model")
                made.model = canonicalModel(value);
            else if (key == u"label")
                made.label = value;
            else if (key == u"firmware")
                made.firmware = FirmwareVersion(value);
            else if (key == u"registered")
                fine = yesNo(value, made.registered);
            else if (key == u"hold")
                fine = yesNo(value, made.onHold);
            else if (key == u"trust")
                fine = yesNo(value, made.trusts);
            else if (key == u"loss")
                fine = number(value, 0, 90, made.lossPercent);
            else if (key == u"delay")
                fine = number(value, 0, 10'000, made.delayMs);
            else if (key == u"power-cut")
                fine = number(value, 1, 99, made.powerCutPercent);
            else if (key == u"dhcp")
                made.offers = value.split(u',', Qt::SkipEmptyParts);
            else
                return no(Text::tr("Phones know no “%1=”.").arg(key));
            if (!fine)
                return no(Text::tr("“%1=” takes no “%2”.").arg(key, value));
        }
        if (!findModel(made.model))
            return no(Text::tr("A phone needs a model that is known, such as model=6867i."));
        m_scenario.phones.append(made);
        return true;
    }

    bool expectation(const Item& item)
    {
        using enum Expectation::What;
        static const QHash<QString, Expectation::What> kinds{
            {QStringLiteral("state"), State},      {QStringLiteral("event"), Event},
            {QStringLiteral("no-event"), NoEvent}, {QStringLiteral("shows"), Shows},
            {QStringLiteral("boots"), Boots},      {QStringLiteral("runs"), Runs},
            {QStringLiteral("arrives"), Arrives}};
        const auto mac = item.words.size() == 1 ? MacAddress::parse(item.words.first()) : Result<MacAddress>(Error{});
        if (!mac || item.values.isEmpty())
            return no(Text::tr("An expectation is “MAC state=ready” or the like."));
        for (auto it = item.values.cbegin(); it != item.values.cend(); ++it) {
            const auto kind = kinds.constFind(it.key());
            if (kind == kinds.constEnd())
                return no(Text::tr("Nothing can be expected of “%1=”.").arg(it.key()));
            m_scenario.expectations.append({*mac, *kind, it.value(), m_line});
        }
        return true;
    }

    Scenario m_scenario;
    QString m_list;
    QString m_why;
    int m_line = 0;
};

} // namespace

Result<Scenario> Scenario::parse(const QByteArray& text)
{
    if (text.size() > mostBytes)
        return Error{QStringLiteral("SCENARIO_SIZE"), Text::tr("A scenario has at most 256 KiB."), {}};
    return Reader().read(text);
}

QString chosenOffer(const QStringList& offers)
{
    for (const QString& offer : offers) {
        if (offer != u"none")
            return offer;
    }
    return QStringLiteral("local");
}

} // namespace firstring
