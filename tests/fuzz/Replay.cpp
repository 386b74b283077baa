// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main function of a fuzz target where no libFuzzer is: runs every file of a folder and, from each, a fixed number
// of mutations that are the same in every run. Not a search, but every finding that was kept stays found.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;
constexpr int mutationsPerFile = 300;
constexpr std::size_t longest = 64 * 1024;

Bytes readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(file), {});
}

/// One to four of: flip a bit, set a byte that means something to parsers, cut, double a stretch, take one out.
Bytes mutate(Bytes bytes, std::mt19937& random)
{
    static constexpr char telling[] = "\0\n\r\t\",;:#=+-@'{}!^/%\xff\xfe\xc3\x80";
    const auto below = [&random](std::size_t limit) { return limit ? random() % limit : 0; };
    for (std::size_t n = 1 + below(4); n > 0 && !bytes.empty(); --n) {
        const std::size_t at = below(bytes.size());
        const std::size_t length = std::min(bytes.size() - at, 1 + below(32));
        const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        switch (below(5)) {
        case 0:
            bytes[at] ^= static_cast<std::uint8_t>(1U << below(8));
            break;
        case 1:
            bytes[at] = static_cast<std::uint8_t>(telling[below(sizeof telling - 1)]);
            break;
        case 2:
            bytes.resize(at);
            break;
        case 3: {
            const Bytes copy(from, from + static_cast<std::ptrdiff_t>(length));
            if (bytes.size() < longest)
                bytes.insert(from, copy.begin(), copy.end());
            break;
        }
        default:
            bytes.erase(from, from + static_cast<std::ptrdiff_t>(length));
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1], error)) {
        if (entry.is_regular_file())
            paths.push_back(entry.path());
    }
    if (error || paths.empty()) {
        std::fprintf(stderr, "no files in %s\n", argv[1]);
        return 3;
    }
    std::sort(paths.begin(), paths.end());
    std::mt19937 random(20260105);
    LLVMFuzzerTestOneInput(nullptr, 0);
    for (const auto& path : paths) {
        std::fprintf(stderr, "%s\n", path.filename().c_str()); // the last one named is the one that broke it
        const Bytes seed = readFile(path);
        LLVMFuzzerTestOneInput(seed.data(), seed.size());
        for (int i = 0; i < mutationsPerFile; ++i) {
            const Bytes bytes = mutate(seed, random);
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        }
    }
    std::printf("%zu files, %zu inputs\n", paths.size(), paths.size() * (mutationsPerFile + 1) + 1);
    return 0;
}
