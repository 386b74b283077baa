// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"

#include <QList>

#include <memory>
#include <vector>

namespace firstring {

/// The phones of a job by MAC: an immutable-by-sharing sorted sequence in chunks. A copy costs one pointer a chunk; an
/// edit copies the chunks it touches, not 100,000 phones. A value: each copy may live on its own thread.
class PhoneMap
{
public:
    PhoneMap() = default;

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    bool contains(MacAddress mac) const { return find(mac) != nullptr; }
    /// Null when absent. The pointer lives as long as this value or a copy of it that was not edited there.
    const Phone* find(MacAddress mac) const;

    /// Inserts or replaces.
    void put(Phone phone);
    /// Inserts or replaces many: sorted once and merged, so a list of n phones costs O(size + n log n). The last of equal
    /// MACs wins.
    void putAll(QList<Phone> phones);
    bool remove(MacAddress mac);

    /// Calls \a visit with every phone in MAC order.
    template <typename F>
    void forEach(F&& visit) const
    {
        for (const auto& chunk : m_chunks) {
            for (const Phone& phone : *chunk)
                visit(phone);
        }
    }
    QList<MacAddress> keys() const;
    QList<Phone> toList() const;

    friend bool operator==(const PhoneMap& a, const PhoneMap& b);

private:
    using Chunk = std::vector<Phone>;
    static constexpr std::size_t chunkTarget = 256;

    std::size_t chunkFor(MacAddress mac) const;
    Chunk& detached(std::size_t index);

    std::vector<std::shared_ptr<const Chunk>> m_chunks; ///< never an empty chunk
    qsizetype m_size = 0;
};

} // namespace firstring
