// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <netinet/in.h>
#include <string>
#include <string_view>
#include <vector>

namespace firstring::bench {

struct Wanted
{
    std::string name;
    std::string_view bytes; ///< what it must be, to the last byte
};

/// One phone: the address it asks from, who it says it is, and what it fetches, one after the other.
struct BootingPhone
{
    in_addr source;
    std::string userAgent;
    std::vector<Wanted> files;
};

/// The phones of a list: one a line, `SOURCE<Tab>USER-AGENT<Tab>NAME=PATH<Tab>NAME=PATH...`. Keeps the files mapped, so
/// that the expected bytes cost no reading while the clock runs.
class PhoneList
{
public:
    /// Throws std::runtime_error when the list or a file of it cannot be read.
    explicit PhoneList(const std::string& path);

    const std::vector<BootingPhone>& phones() const { return m_phones; }

private:
    std::string_view mapped(const std::string& path);

    std::vector<BootingPhone> m_phones;
    std::map<std::string, std::string_view> m_files; ///< mapped until the program ends
};

} // namespace firstring::bench
