// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/adopt/SharedLines.h"

#include "models/domain/JobState.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace firstring {

namespace {

constexpr int groupCost = 4;          // lines that a group must save before it is worth having
constexpr std::size_t mostKinds = 96; // of phones, told apart at first
constexpr int leastShared = 3;        // lines that a phone without a group must share with one to join it

/// Lines as numbers, so that comparing phones is comparing numbers.
class LineNumbers
{
public:
    /// Rising numbers of the lines of one phone.
    std::vector<int> numbersOf(const SettingList& settings)
    {
        std::vector<int> numbers;
        numbers.reserve(static_cast<std::size_t>(settings.size()));
        for (const Setting& setting : settings)
            numbers.push_back(numberOf(setting));
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    std::size_t lineCount() const { return m_names.size(); }
    int nameOf(int line) const { return m_names[static_cast<std::size_t>(line)]; }
    const Setting& setting(int line) const { return *m_settings[static_cast<std::size_t>(line)]; }

private:
    int numberOf(const Setting& setting)
    {
        const QString folded = foldedName(setting.name);
        auto name = m_nameNumbers.constFind(folded);
        if (name == m_nameNumbers.cend())
            name = m_nameNumbers.insert(folded, int(m_nameNumbers.size()));
        const std::pair key(*name, setting.marks + QChar(0) + setting.value);
        auto line = m_lineNumbers.constFind(key);
        if (line == m_lineNumbers.cend()) {
            line = m_lineNumbers.insert(key, int(m_names.size()));
            m_names.push_back(*name);
            m_settings.push_back(&setting);
        }
        return *line;
    }

    QHash<QString, int> m_nameNumbers;
    QHash<std::pair<int, QString>, int> m_lineNumbers;
    std::vector<int> m_names;
    std::vector<const Setting*> m_settings;
};

/// How often each line or name occurs, by rising number.
using Counts = std::vector<std::pair<int, int>>;

Counts added(const Counts& a, const Counts& b)
{
    Counts sum;
    sum.reserve(a.size() + b.size());
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() || right != b.end()) {
        if (right == b.end() || (left != a.end() && left->first < right->first))
            sum.push_back(*left++);
        else if (left == a.end() || right->first < left->first)
            sum.push_back(*right++);
        else {
            sum.emplace_back(left->first, left->second + right->second);
            ++left;
            ++right;
        }
    }
    return sum;
}

struct Cluster
{
    std::vector<int> members;
    Counts lines; ///< only lines that two phones have anywhere
    Counts names;
    int saved = 0;
};

/// Phones as numbers and how often each line occurs.
struct Census
{
    LineNumbers numbers;
    std::vector<std::vector<int>> phones;
    std::vector<int> often;

    explicit Census(const QList<const SettingList*>& settings)
    {
        for (const SettingList* list : settings)
            phones.push_back(numbers.numbersOf(*list));
        often.resize(numbers.lineCount());
        for (const auto& lines : phones) {
            for (const int line : lines)
                ++often[static_cast<std::size_t>(line)];
        }
    }
    bool isShared(int line, int least = 2) const { return often[static_cast<std::size_t>(line)] >= least; }

    /// The lines a group of these phones would have: said by more than half, and by all in some way.
    std::vector<int> common(const Cluster& cluster) const
    {
        const int size = int(cluster.members.size());
        // What more than half say is the only line of its name that they do, so no two lines here have one name.
        std::vector<int> lines;
        for (const auto& [line, count] : cluster.lines) {
            if (count < 2 || count * 2 <= size)
                continue;
            const auto name =
                std::lower_bound(cluster.names.begin(), cluster.names.end(), std::pair(numbers.nameOf(line), 0));
            if (name->second == size)
                lines.push_back(line);
        }
        return lines;
    }
    void count(Cluster& cluster) const
    {
        cluster.saved = -groupCost;
        const std::vector<int> lines = common(cluster);
        for (const int line : lines) {
            const auto place = std::lower_bound(cluster.lines.begin(), cluster.lines.end(), std::pair(line, 0));
            cluster.saved += place->second - 1;
        }
    }
    Cluster of(const std::vector<int>& members) const
    {
        Cluster cluster{.members = members};
        std::map<int, int> lines;
        std::map<int, int> names;
        for (const int member : members) {
            for (const int line : phones[static_cast<std::size_t>(member)]) {
                ++names[numbers.nameOf(line)];
                if (isShared(line))
                    ++lines[line];
            }
        }
        cluster.lines.assign(lines.begin(), lines.end());
        cluster.names.assign(names.begin(), names.end());
        count(cluster);
        return cluster;
    }
    Cluster merged(const Cluster& a, const Cluster& b) const
    {
        Cluster both{.members = a.members, .lines = added(a.lines, b.lines), .names = added(a.names, b.names)};
        both.members.insert(both.members.end(), b.members.begin(), b.members.end());
        count(both);
        return both;
    }
};

/// Phones that have the same widely shared lines, the biggest kinds first; the rest in \a left.
std::vector<Cluster> firstKinds(const Census& census, std::vector<int>& left)
{
    const int least = std::max(2, int(census.phones.size()) / 50);
    std::map<std::vector<int>, std::vector<int>> kinds;
    for (std::size_t i = 0; i < census.phones.size(); ++i) {
        std::vector<int> signature;
        for (const int line : census.phones[i]) {
            if (census.isShared(line, least))
                signature.push_back(line);
        }
        kinds[signature].push_back(int(i));
    }
    std::vector<std::vector<int>> sorted;
    for (auto& [signature, members] : kinds)
        sorted.push_back(std::move(members));
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    std::vector<Cluster> clusters;
    for (const std::vector<int>& members : sorted) {
        if (clusters.size() < mostKinds)
            clusters.push_back(census.of(members));
        else
            left.insert(left.end(), members.begin(), members.end());
    }
    return clusters;
}

/// Joins the two that gain most, again and again, until nothing is gained.
void joinKinds(const Census& census, std::vector<Cluster>& clusters)
{
    const auto worth = [](const Cluster& cluster) { return std::max(0, cluster.saved); };
    const auto gain = [&](const Cluster& a, const Cluster& b) {
        return worth(census.merged(a, b)) - worth(a) - worth(b);
    };
    std::vector<std::vector<int>> gains(clusters.size(), std::vector<int>(clusters.size(), 0));
    for (std::size_t a = 0; a < clusters.size(); ++a) {
        for (std::size_t b = a + 1; b < clusters.size(); ++b)
            gains[a][b] = gain(clusters[a], clusters[b]);
    }
    for (;;) {
        std::size_t first = 0, second = 0;
        for (std::size_t a = 0; a < clusters.size(); ++a) {
            for (std::size_t b = a + 1; b < clusters.size(); ++b) {
                if (gains[a][b] > gains[first][second])
                    std::tie(first, second) = std::pair(a, b);
            }
        }
        if (first == second)
            return;
        clusters[first] = census.merged(clusters[first], clusters[second]);
        clusters[second] = {};
        for (std::size_t other = 0; other < clusters.size(); ++other) {
            gains[std::min(other, second)][std::max(other, second)] = 0;
            const bool real = other != first && !clusters[other].members.empty();
            gains[std::min(other, first)][std::max(other, first)] = real ? gain(clusters[first], clusters[other]) : 0;
        }
    }
}

/// Puts phones that are left where they share most, if they say something to every line of that group.
void placeLeft(const Census& census, std::vector<Cluster>& clusters, const std::vector<int>& left)
{
    std::vector<std::vector<int>> commons;
    for (const Cluster& cluster : clusters)
        commons.push_back(census.common(cluster));
    for (const int phone : left) {
        const std::vector<int>& lines = census.phones[static_cast<std::size_t>(phone)];
        std::vector<int> names;
        for (const int line : lines)
            names.push_back(census.numbers.nameOf(line));
        std::sort(names.begin(), names.end());
        int best = leastShared - 1;
        Cluster* home = nullptr;
        for (std::size_t i = 0; i < clusters.size(); ++i) {
            int same = 0;
            const bool fits = std::all_of(commons[i].begin(), commons[i].end(), [&](int line) {
                same += std::binary_search(lines.begin(), lines.end(), line);
                return std::binary_search(names.begin(), names.end(), census.numbers.nameOf(line));
            });
            if (fits && same > best) {
                best = same;
                home = &clusters[i];
            }
        }
        if (home)
            home->members.push_back(phone);
    }
}

} // namespace

QList<SharedLines> findSharedLines(const QList<const SettingList*>& phones)
{
    const Census census(phones);
    std::vector<int> left;
    std::vector<Cluster> clusters = firstKinds(census, left);
    joinKinds(census, clusters);
    std::erase_if(clusters, [&](const Cluster& cluster) {
        if (cluster.saved > 0)
            return false;
        left.insert(left.end(), cluster.members.begin(), cluster.members.end());
        return true;
    });
    QList<std::vector<int>> lines;
    for (const Cluster& cluster : clusters)
        lines.append(census.common(cluster));
    placeLeft(census, clusters, left);
    QList<SharedLines> groups;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        SharedLines group;
        group.members = QList<int>(clusters[i].members.begin(), clusters[i].members.end());
        std::sort(group.members.begin(), group.members.end());
        // In the order in which they were met, which is that of the first file that has them.
        std::vector<int> ordered = lines[qsizetype(i)];
        std::sort(ordered.begin(), ordered.end());
        for (const int line : ordered)
            group.lines.append(census.numbers.setting(line));
        groups.append(group);
    }
    std::sort(groups.begin(), groups.end(),
              [](const SharedLines& a, const SharedLines& b) { return a.members.first() < b.members.first(); });
    return groups;
}

} // namespace firstring
