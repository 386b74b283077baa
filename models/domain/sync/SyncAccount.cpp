// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/SyncAccount.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace firstring {

namespace {

constexpr std::array<const char*, syncDeedCount> deedNames{
    "sent",    "removed-there", "taken",        "removed-here", "merged",     "agreed",
    "refused", "moved",         "file-missing", "waits",        "not-reached"};
constexpr std::array<const char*, 4> endNames{"done", "in-part", "cancelled", "broken"};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SyncAccount)
};

template <typename T, std::size_t N>
std::optional<T> named(const std::array<const char*, N>& names, QStringView name)
{
    for (std::size_t at = 0; at < N; ++at) {
        if (name == QLatin1StringView(names[at]))
            return static_cast<T>(at);
    }
    return {};
}

QString counted(SyncDeed deed, int count)
{
    switch (deed) {
    case SyncDeed::Sent:
        return Text::tr("%n sent", nullptr, count);
    case SyncDeed::RemovedThere:
        return Text::tr("%n removed there", nullptr, count);
    case SyncDeed::Taken:
        return Text::tr("%n taken", nullptr, count);
    case SyncDeed::RemovedHere:
        return Text::tr("%n removed here", nullptr, count);
    case SyncDeed::Merged:
        return Text::tr("%n brought together", nullptr, count);
    case SyncDeed::Agreed:
        return Text::tr("%n alike", nullptr, count);
    case SyncDeed::Refused:
        return Text::tr("%n not taken", nullptr, count);
    case SyncDeed::Moved:
        return Text::tr("%n changed meanwhile", nullptr, count);
    case SyncDeed::FileMissing:
        return Text::tr("%n without its file", nullptr, count);
    case SyncDeed::Waits:
        return Text::tr("%n to decide", nullptr, count);
    case SyncDeed::NotReached:
        return Text::tr("%n not reached", nullptr, count);
    }
    return {};
}

} // namespace

QString syncDeedName(SyncDeed deed)
{
    return QString::fromLatin1(deedNames[static_cast<std::size_t>(deed)]);
}

std::optional<SyncDeed> syncDeedFromName(QStringView name)
{
    return named<SyncDeed>(deedNames, name);
}

QString syncEndName(SyncEnd end)
{
    return QString::fromLatin1(endNames[static_cast<std::size_t>(end)]);
}

std::optional<SyncEnd> syncEndFromName(QStringView name)
{
    return named<SyncEnd>(endNames, name);
}

void SyncAccount::add(SyncLine line)
{
    counts[static_cast<std::size_t>(line.deed)] += 1;
    // What went well needs no line when there are many: the count says it.
    if (lines.size() < linesKept)
        lines.append(std::move(line));
    else if (line.deed > SyncDeed::Agreed) {
        const auto plain = std::find_if(lines.begin(), lines.end(),
                                        [](const SyncLine& kept) { return kept.deed <= SyncDeed::Agreed; });
        if (plain != lines.end()) {
            lines.erase(plain);
            lines.append(std::move(line));
        }
    }
}

int SyncAccount::unsettled() const
{
    int sum = 0;
    for (int deed = static_cast<int>(SyncDeed::Agreed) + 1; deed < syncDeedCount; ++deed)
        sum += counts[static_cast<std::size_t>(deed)];
    return sum;
}

QString accountText(const SyncAccount& account)
{
    QStringList words;
    for (int deed = 0; deed < syncDeedCount; ++deed) {
        if (const int count = account.counts[static_cast<std::size_t>(deed)]; count > 0)
            words.append(counted(static_cast<SyncDeed>(deed), count));
    }
    return words.isEmpty() ? Text::tr("nothing to do") : words.join(QStringLiteral(", "));
}

QString syncDeedText(SyncDeed deed)
{
    switch (deed) {
    case SyncDeed::Sent:
        return Text::tr("Sent");
    case SyncDeed::RemovedThere:
        return Text::tr("Removed there");
    case SyncDeed::Taken:
        return Text::tr("Taken");
    case SyncDeed::RemovedHere:
        return Text::tr("Removed here");
    case SyncDeed::Merged:
        return Text::tr("Brought together");
    case SyncDeed::Agreed:
        return Text::tr("Alike");
    case SyncDeed::Refused:
        return Text::tr("Not taken");
    case SyncDeed::Moved:
        return Text::tr("Changed meanwhile");
    case SyncDeed::FileMissing:
        return Text::tr("File missing");
    case SyncDeed::Waits:
        return Text::tr("To decide");
    case SyncDeed::NotReached:
        return Text::tr("Not reached");
    }
    return {};
}

QString syncEndText(SyncEnd end)
{
    switch (end) {
    case SyncEnd::Done:
        return Text::tr("Done");
    case SyncEnd::InPart:
        return Text::tr("In part");
    case SyncEnd::Cancelled:
        return Text::tr("Cancelled");
    case SyncEnd::Broken:
        return Text::tr("Ended early");
    }
    return {};
}

} // namespace firstring
