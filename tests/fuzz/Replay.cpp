// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main function of a fuzz target where no libFuzzer is: runs every file of a folder and, from each, a fixed number
// of mutations that are the same in every run. Not a search, but every finding that was kept stays found.
// FIRSTRING_MUTATIONS=5000 shares so many among the files instead, at least, and ends with the slowest and the memory.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sys/resource.h>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;
constexpr std::size_t usualPerFile = 300;
constexpr std::size_t longest = 64 * 1024;

Bytes readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(file), {});
}

/// How many of each of \a files.
std::size_t mutationsPerFile(std::size_t files)
{
    const char* all = std::getenv("FIRSTRING_MUTATIONS");
    return all ? (std::strtoul(all, nullptr, 10) + files - 1) / files : usualPerFile;
}

/// What an input took at the most so far.
long slowestMs = 0;

void feed(const Bytes& bytes)
{
    const auto before = std::chrono::steady_clock::now();
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    const auto took = std::chrono::steady_clock::now() - before;
    slowestMs =
        std::max(slowestMs, static_cast<long>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()));
}

/// Resident, at the most.
long mostMiB()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
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
    const std::size_t perFile = mutationsPerFile(paths.size());
    std::mt19937 random(20260105);
    LLVMFuzzerTestOneInput(nullptr, 0);
    for (const auto& path : paths) {
        std::fprintf(stderr, "%s\n", path.filename().c_str()); // the last one named is the one that broke it
        const Bytes seed = readFile(path);
        feed(seed);
        for (std::size_t i = 0; i < perFile; ++i)
            feed(mutate(seed, random));
    }
    std::printf("%zu files, %zu inputs, %zu of them mutations; the slowest took %ld ms; %ld MiB at the most\n",
                paths.size(), paths.size() * (perFile + 1) + 1, paths.size() * perFile, slowestMs, mostMiB());
    return 0;
}
