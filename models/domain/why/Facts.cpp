// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Facts.h"

namespace firstring::why {

void Facts::set(Fact fact, const QString& word)
{
    if (word.isEmpty())
        at(fact) = std::monostate();
    else
        at(fact) = word;
}

std::optional<bool> Facts::flag(Fact fact) const
{
    const auto* flag = std::get_if<bool>(&at(fact));
    return flag ? std::optional(*flag) : std::nullopt;
}

std::optional<qint64> Facts::number(Fact fact) const
{
    const auto* number = std::get_if<qint64>(&at(fact));
    return number ? std::optional(*number) : std::nullopt;
}

QString Facts::word(Fact fact) const
{
    const auto* word = std::get_if<QString>(&at(fact));
    return word ? *word : QString();
}

QString Facts::text(Fact fact) const
{
    if (const auto value = number(fact))
        return QString::number(*value);
    return word(fact);
}

QJsonObject Facts::toJson() const
{
    QJsonObject json;
    for (int i = 0; i < factCount; ++i) {
        const auto fact = static_cast<Fact>(i);
        const QString name = QString::fromLatin1(factInfo(fact).name);
        if (const auto yes = flag(fact))
            json.insert(name, *yes);
        else if (const auto count = number(fact))
            json.insert(name, *count);
        else if (isKnown(fact))
            json.insert(name, word(fact));
    }
    QJsonObject heard;
    for (auto event = m_heard.cbegin(); event != m_heard.cend(); ++event)
        heard.insert(QString::fromLatin1(eventInfo(event.key()).name), event.value());
    json.insert(QStringLiteral("heard"), heard);
    return json;
}

} // namespace firstring::why
