// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>

namespace firstring {

/// The values of a column that mostly says one of a few things (model, blueprint, tags), by how they stand in the file:
/// 100,000 phones share them, and finding one again costs less than making it.
template <typename T>
class FewValues
{
public:
    /// \a make gives the value of \a raw when that was not among the latest.
    template <typename F>
    const T& get(QByteArrayView raw, F&& make)
    {
        for (const Known& known : m_known) {
            if (known.raw == raw)
                return known.value;
        }
        Known& oldest = m_known[m_next];
        m_next = (m_next + 1) % m_known.size();
        oldest = {raw.toByteArray(), make(raw)};
        return oldest.value;
    }

private:
    struct Known
    {
        QByteArray raw;
        T value;
    };
    std::array<Known, 16> m_known;
    std::size_t m_next = 0;
};

} // namespace firstring
