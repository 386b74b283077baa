// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/SortKeys.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <string_view>

namespace firstring {

namespace {

/// Where each ASCII character stands: blanks and punctuation, symbols, digits, letters without their case.
constexpr std::array<unsigned char, 128> ranks()
{
    std::array<unsigned char, 128> table{};
    constexpr std::string_view order = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";
    unsigned char rank = 1;
    for (const char c : order)
        table[static_cast<unsigned char>(c)] = rank++;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[static_cast<unsigned char>(c)] = rank;
        table[static_cast<unsigned char>(c - 'a' + 'A')] = rank++;
    }
    return table;
}
constexpr auto rankOf = ranks();

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qint64 firstBytes(std::string_view key)
{
    std::array<unsigned char, 8> bytes{};
    std::memcpy(bytes.data(), key.data(), std::min(key.size(), bytes.size()));
    quint64 value = 0;
    for (const unsigned char byte : bytes)
        value = value << 8 | byte;
    return static_cast<qint64>(value ^ (1ULL << 63)); // unsigned order in a signed number
}

} // namespace

bool appendSortKey(std::string& bytes, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c < u' ' || c > u'~')
            return false;
        if (!isDigit(c)) {
            bytes += static_cast<char>(rankOf[c.unicode()]);
            continue;
        }
        // A number: how many digits it has without zeros in front, then these.
        qsizetype from = i;
        while (i + 1 < text.size() && isDigit(text[i + 1]))
            ++i;
        while (from < i && text[from] == u'0')
            ++from;
        bytes += static_cast<char>(rankOf['0']);
        bytes += static_cast<char>(std::min<qsizetype>(i - from + 1, 127));
        for (qsizetype digit = from; digit <= i; ++digit)
            bytes += static_cast<char>(text[digit].unicode());
    }
    return true;
}

void SortKeys::add(qint64 number)
{
    m_numbers.push_back(number);
    ++m_count;
}

void SortKeys::add(const QString& text)
{
    ++m_count;
    m_texts.push_back(text);
    if (!m_plain)
        return;
    const std::size_t from = m_bytes.size();
    m_plain = appendSortKey(m_bytes, text);
    m_numbers.push_back(firstBytes(std::string_view(m_bytes).substr(from)));
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
}

std::vector<quint32> SortKeys::order(Qt::SortOrder direction) const
{
    std::vector<quint32> places(m_count);
    std::iota(places.begin(), places.end(), 0U);
    const auto sortBy = [&](auto&& less) {
        if (direction == Qt::AscendingOrder)
            std::stable_sort(places.begin(), places.end(), less);
        else
            std::stable_sort(places.begin(), places.end(), [&](quint32 a, quint32 b) { return less(b, a); });
    };
    if (!m_texts.empty() && !m_plain) {
        QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_count);
        for (const QString& text : m_texts)
            keys.push_back(collator.sortKey(text));
        sortBy([&](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
        return places;
    }
    const auto key = [this](quint32 i) {
        const quint32 from = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_bytes).substr(from, m_ends[i] - from);
    };
    // The number beside the place: comparing them must not fetch each from somewhere else.
    std::vector<std::pair<qint64, quint32>> numbered(m_count);
    for (const quint32 place : places)
        numbered[place] = {m_numbers[place], place};
    const auto less = [&](const auto& a, const auto& b) {
        if (a.first != b.first || m_texts.empty())
            return a.first < b.first;
        return key(a.second) < key(b.second);
    };
    const auto before = [&](const auto& a, const auto& b) {
        return direction == Qt::AscendingOrder ? less(a, b) : less(b, a);
    };
    if (!std::is_sorted(numbered.begin(), numbered.end(), before))
        std::stable_sort(numbered.begin(), numbered.end(), before);
    std::transform(numbered.begin(), numbered.end(), places.begin(), [](const auto& one) { return one.second; });
    return places;
}

} // namespace firstring
