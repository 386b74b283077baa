// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/PhoneColumns.h"

#include <QCollator>

#include <string>
#include <vector>

namespace firstring {

/// Order of many values of one column, as sortsBefore() has it. Plain ASCII is compared by bytes made once for each
/// value, in the order that the Unicode collation gives these characters, with numbers counted; one other letter in the
/// column, and the system's collation decides for all of it. Main thread.
class SortKeys
{
public:
    void reserve(std::size_t count) { m_numbers.reserve(count); }
    void add(qint64 number);
    void add(const QString& text);
    std::size_t size() const { return m_count; }

    /// Positions in order; equal ones stay as they were added.
    std::vector<quint32> order(Qt::SortOrder direction) const;

private:
    std::size_t m_count = 0;
    std::vector<qint64> m_numbers; ///< or the first eight bytes of each text's key
    std::vector<quint32> m_ends;   ///< of each text's key in m_bytes
    std::string m_bytes;
    std::vector<QString> m_texts; ///< kept while they may be needed
    bool m_plain = true;
};

/// The bytes by which \a text sorts; false when it holds anything but printable ASCII.
bool appendSortKey(std::string& bytes, QStringView text);

} // namespace firstring
