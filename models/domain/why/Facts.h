// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"
#include "models/domain/why/Fact.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <array>
#include <concepts>
#include <variant>

namespace firstring::why {

/// Facts about one phone and what is around it. A fact that is not there is not known: it makes no rule true, neither
/// one that asks for it nor one that asks for its contrary. A value.
class Facts
{
public:
    void set(Fact fact, std::same_as<bool> auto flag) { at(fact) = flag; }
    void set(Fact fact, std::integral auto number) requires(!std::same_as<decltype(number), bool>)
    {
        at(fact) = static_cast<qint64>(number);
    }
    /// An empty word is not known.
    void set(Fact fact, const QString& word);
    void setHeard(EventId event, int times) { m_heard.insert(event, times); }

    bool isKnown(Fact fact) const { return !std::holds_alternative<std::monostate>(at(fact)); }
    std::optional<bool> flag(Fact fact) const;
    std::optional<qint64> number(Fact fact) const;
    QString word(Fact fact) const;
    /// How often its history has that event.
    int heard(EventId event) const { return m_heard.value(event); }
    /// As sentences name it: words as they are, numbers in digits; empty when it is not known.
    QString text(Fact fact) const;

    QJsonObject toJson() const;

    friend bool operator==(const Facts&, const Facts&) = default;

private:
    using Value = std::variant<std::monostate, bool, qint64, QString>;
    Value& at(Fact fact) { return m_values[static_cast<std::size_t>(fact)]; }
    const Value& at(Fact fact) const { return m_values[static_cast<std::size_t>(fact)]; }

    std::array<Value, factCount> m_values;
    QMap<EventId, int> m_heard;
};

} // namespace firstring::why
