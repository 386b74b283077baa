// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneQuery.h"

#include <QSet>

#include <string>
#include <vector>

namespace firstring {

class Workspace;

/// Finds phones of the open job in a few milliseconds for each 100,000: what the register and what phones inherit say
/// of each stands once as folded text in one arena, which a term is looked for in. The answer is that of
/// PhoneQuery::matches(), always: what the arena cannot say is asked of the query itself. Main thread.
class PhoneSearch
{
public:
    explicit PhoneSearch(const Workspace& workspace)
        : m_workspace(workspace)
    {}

    /// What phones inherit, or who is there, is otherwise now.
    void clear() { m_built = false; }
    /// Something of this phone is.
    void forget(MacAddress mac) { m_loose.insert(mac); }

    /// In MAC order.
    std::vector<MacAddress> matching(const PhoneQuery& query);

private:
    using Marks = std::vector<quint8>; ///< of each of m_macs

    void build();
    /// Phones that have \a needle somewhere in their text.
    void mark(const QString& needle, Marks& found) const;
    /// Phones whose state says \a text.
    void markStates(const QString& text, Marks& found) const;
    bool holds(const PhoneQuery::Term& term, MacAddress mac) const;

    const Workspace& m_workspace;
    bool m_built = false;
    std::vector<MacAddress> m_macs;
    Marks m_isHeld;
    std::vector<quint32> m_ends; ///< of each phone's text in m_text
    std::string m_text;          ///< UTF-8, folded; fields end with a newline, phones with a zero
    QSet<MacAddress> m_loose;    ///< in the arena as they were
};

} // namespace firstring
