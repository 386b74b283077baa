// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/problem/Mask.h"

#include "models/domain/gate/PublicAddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype shortest = 3;
constexpr qsizetype mostKnown = 10'000;

/// \a text with every match of \a pattern replaced.
template <typename Replace>
QString replaced(const QString& text, const QRegularExpression& pattern, Replace replace)
{
    QString out;
    qsizetype from = 0;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += replace(match.captured());
        from = match.capturedEnd();
    }
    out += QStringView(text).sliced(from);
    return out;
}

} // namespace

void Mask::hide(const QString& word, const QString& kind)
{
    const QString simple = word.trimmed();
    if (simple.size() < shortest || m_words.contains(simple))
        return;
    m_words.insert(simple, QStringLiteral("[%1 %2]").arg(kind).arg(m_words.size() + 1));
    const auto place = std::find_if(m_longestFirst.begin(), m_longestFirst.end(),
                                    [&](const QString& other) { return other.size() < simple.size(); });
    m_longestFirst.insert(place - m_longestFirst.begin(), simple);
}

QString Mask::mac(MacAddress mac)
{
    if (mac.isZero())
        return {};
    const auto known = m_macs.constFind(mac);
    const int number = known != m_macs.constEnd() ? *known : static_cast<int>(m_macs.size()) + 1;
    if (known == m_macs.constEnd())
        m_macs.insert(mac, number);
    return QStringLiteral("%1-%2").arg(mac.plain().left(6)).arg(number, 4, 10, QLatin1Char('0'));
}

QString Mask::stranger(const QString& address)
{
    if (!isPublicAddress(address))
        return address;
    const auto known = m_addresses.constFind(address);
    const int number = known != m_addresses.constEnd() ? *known : static_cast<int>(m_addresses.size()) + 1;
    if (known == m_addresses.constEnd())
        m_addresses.insert(address, number);
    return QStringLiteral("[internet %1]").arg(number);
}

QString Mask::text(const QString& text)
{
    static const QRegularExpression macs(
        QStringLiteral("(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{2}[:\\-]?){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f])"));
    static const QRegularExpression ipv4s(QStringLiteral("(?<![0-9.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9.])"));
    if (const auto known = m_known.constFind(text); known != m_known.constEnd())
        return *known;
    QString out = text;
    for (const QString& word : std::as_const(m_longestFirst))
        out.replace(word, m_words.value(word), Qt::CaseInsensitive);
    out = replaced(out, macs, [this](const QString& found) {
        const auto parsed = MacAddress::parse(found);
        return parsed ? mac(*parsed) : QStringLiteral("[address]");
    });
    out = replaced(out, ipv4s, [this](const QString& found) { return stranger(found); });
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(text, out);
    return out;
}

} // namespace firstring
