// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/PhoneList.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace firstring::bench {

PhoneList::PhoneList(const std::string& path)
{
    std::ifstream list(path);
    for (std::string line; std::getline(list, line);) {
        std::istringstream words(line);
        BootingPhone& phone = m_phones.emplace_back();
        std::string source;
        std::getline(words, source, '\t');
        if (::inet_pton(AF_INET, source.c_str(), &phone.source) != 1)
            throw std::runtime_error("not an address: " + source);
        std::getline(words, phone.userAgent, '\t');
        for (std::string word; std::getline(words, word, '\t');) {
            const size_t equals = word.find('=');
            phone.files.push_back({word.substr(0, equals), mapped(word.substr(equals + 1))});
        }
    }
    if (m_phones.empty())
        throw std::runtime_error("no phones in " + path);
}

std::string_view PhoneList::mapped(const std::string& path)
{
    const auto [place, isNew] = m_files.try_emplace(path);
    if (!isNew)
        return place->second;
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat about
    {};
    if (file < 0 || ::fstat(file, &about) != 0)
        throw std::runtime_error("cannot read " + path);
    if (about.st_size > 0) {
        const auto size = static_cast<size_t>(about.st_size);
        void* const bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
        if (bytes == MAP_FAILED)
            throw std::runtime_error("cannot map " + path);
        place->second = {static_cast<const char*>(bytes), size};
    }
    ::close(file);
    return place->second;
}

} // namespace firstring::bench
