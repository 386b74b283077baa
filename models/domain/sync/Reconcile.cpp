// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/Reconcile.h"

#include "models/domain/sync/SecretParts.h"

#include <algorithm>
#include <vector>

namespace firstring {

namespace {

/// One record as the three sides hold it; null: not there.
template <typename T>
struct Three
{
    const T* base = nullptr;
    const T* here = nullptr;
    const T* there = nullptr;
};

/// The three mostly share their records (AlikeJob).
template <typename T>
bool isSame(const T* a, const T* b)
{
    return a == b || (a && b && *a == *b);
}

/// What the other side can say of \a record.
SyncFields carriedFields(const SyncRecord& record, const SyncCapabilities& can)
{
    SyncFields fields = fieldsOf(can.secrets ? record : withoutSecrets(record));
    const QSet<QString>& said = can.of(keyOf(record).kind).fields;
    if (!said.isEmpty())
        fields.removeIf([&said](const auto& field) { return !said.contains(field.key()); });
    return fields;
}

FieldCourse courseOf(const SyncField& field, bool haveBase, bool otherRestored, bool onlyThere)
{
    if (field.here == field.there)
        return FieldCourse::Agreed;
    // Nobody is asked about an order; this side's is as good as any.
    const FieldCourse ask = isOrderField(field.name) ? FieldCourse::ToThere : FieldCourse::Differs;
    if (!haveBase) {
        // The first meeting: what is filled on one side only was not taken out on the other.
        if (!field.here)
            return onlyThere ? ask : FieldCourse::ToHere;
        return field.there ? ask : FieldCourse::ToThere;
    }
    if (field.there == field.base)
        return FieldCourse::ToThere;
    if (field.here == field.base)
        return otherRestored || onlyThere ? ask : FieldCourse::ToHere;
    return ask;
}

/// Makes the items of a plan, record by record.
class Planner
{
public:
    explicit Planner(const SyncInput& input)
        : m_input(input)
    {}

    template <typename T>
    void add(SyncKind kind, const Three<T>& three)
    {
        if (!m_input.can.of(kind).carried) {
            if (three.here)
                m_plan.items.append({.key = keyOf(*three.here),
                                     .title = titleOf(*three.here),
                                     .course = SyncCourse::CannotSay,
                                     .here = *three.here});
            return;
        }
        // The fast way for nearly all of them.
        if (three.here && isSame(three.here, three.there) && isSame(three.here, three.base))
            return;
        addItem(optional(three.base), optional(three.here), optional(three.there));
    }

    SyncPlan take()
    {
        for (const SyncRecord& record : m_input.cannotSay)
            m_plan.items.append(
                {.key = keyOf(record), .title = titleOf(record), .course = SyncCourse::CannotSay, .here = record});
        if (!m_input.cannotSay.isEmpty())
            std::stable_sort(m_plan.items.begin(), m_plan.items.end(),
                             [](const SyncItem& a, const SyncItem& b) { return a.key.kind < b.key.kind; });
        tellRenames();
        return std::move(m_plan);
    }

private:
    template <typename T>
    static std::optional<SyncRecord> optional(const T* record)
    {
        return record ? std::optional<SyncRecord>(*record) : std::nullopt;
    }

    void addItem(std::optional<SyncRecord> base, std::optional<SyncRecord> here, std::optional<SyncRecord> there)
    {
        const SyncRecord& any = here ? *here : there ? *there : *base;
        // What this job never said there, or says no more without having taken it out, is for others to care about.
        if (m_input.can.onlyThere && !here && !(base && m_input.removedHere.contains(keyOf(any))))
            return;
        SyncItem item{.key = keyOf(any),
                      .title = titleOf(any),
                      .base = std::move(base),
                      .here = std::move(here),
                      .there = std::move(there)};
        if (item.here && item.there)
            compare(item);
        else
            item.course = courseOfOne(item);
        if (const auto owner = m_input.foreign.constFind(item.key); owner != m_input.foreign.constEnd()) {
            if (item.course == SyncCourse::Agree || !item.here)
                return; // somebody else's, and not one of ours
            item.course = SyncCourse::Foreign;
            item.owner = *owner;
        }
        const bool journalKnows = item.course == SyncCourse::Agree && item.fields.isEmpty() && item.base;
        if (!(journalKnows && item.here))
            m_plan.items.append(std::move(item));
    }

    /// A record that both sides hold.
    void compare(SyncItem& item) const
    {
        // Only the journal lacks it; with 100,000 phones at a first meeting, their fields would be most of the plan.
        if (!item.base && *item.here == *item.there)
            return;
        const SyncCapabilities& can = m_input.can;
        const SyncFields here = carriedFields(*item.here, can);
        const SyncFields there = carriedFields(*item.there, can);
        const SyncFields base = item.base ? carriedFields(*item.base, can) : SyncFields();
        QSet<QString> names;
        for (const SyncFields* fields : {&base, &here, &there}) {
            for (auto field = fields->begin(); field != fields->end(); ++field)
                names.insert(field.key());
        }
        bool toThere = false;
        bool toHere = false;
        bool differs = false;
        QStringList sorted(names.begin(), names.end());
        sorted.sort();
        for (const QString& name : sorted) {
            SyncField field{name, valueIn(base, name), valueIn(here, name), valueIn(there, name)};
            if (field.here == field.there && field.here == field.base)
                continue;
            field.course = courseOf(field, item.base.has_value(), m_input.otherRestored, m_input.can.onlyThere);
            toThere |= field.course == FieldCourse::ToThere;
            toHere |= field.course == FieldCourse::ToHere;
            differs |= field.course == FieldCourse::Differs;
            item.fields.append(field);
        }
        item.course = differs             ? SyncCourse::Differs
                      : toThere && toHere ? SyncCourse::Merge
                      : toThere           ? SyncCourse::ChangeThere
                      : toHere            ? SyncCourse::ChangeHere
                                          : SyncCourse::Agree;
    }

    /// A record that at most one side holds.
    SyncCourse courseOfOne(const SyncItem& item) const
    {
        const auto unchanged = [&, &can = m_input.can](const SyncRecord& now) {
            return item.base && carriedFields(now, can) == carriedFields(*item.base, can);
        };
        if (item.there) {
            // A removal of before the last agreement says nothing about a record that came back since.
            if (!m_input.removedHere.contains(item.key) || (!item.base && !m_input.otherRestored))
                return SyncCourse::AddHere;
            if (!m_input.otherRestored && !unchanged(*item.there))
                return SyncCourse::Differs;
            return m_input.can.canRemove ? SyncCourse::RemoveThere : SyncCourse::CannotSay;
        }
        if (!item.here)
            return SyncCourse::Agree; // gone on both sides
        if (!item.base || m_input.otherRestored)
            return SyncCourse::AddThere;
        if (!m_input.can.tellsRemovals)
            return SyncCourse::Differs; // gone there, and nobody says why
        if (!m_input.removedThere.contains(item.key))
            return SyncCourse::AddThere;
        return unchanged(*item.here) ? SyncCourse::RemoveHere : SyncCourse::Differs;
    }

    /// A record that goes and one that comes on the same side, alike but for the name, are one that was renamed.
    void tellRenames()
    {
        const auto content = [](const SyncRecord& record) {
            SyncFields fields = fieldsOf(record);
            fields.remove(QStringLiteral("name"));
            return fields;
        };
        for (SyncItem& came : m_plan.items) {
            const bool there = came.course == SyncCourse::AddThere;
            if ((!there && came.course != SyncCourse::AddHere) ||
                (came.key.kind != SyncKind::Server && came.key.kind != SyncKind::Blueprint))
                continue;
            for (const SyncItem& gone : m_plan.items) {
                if (gone.key.kind == came.key.kind &&
                    gone.course == (there ? SyncCourse::RemoveThere : SyncCourse::RemoveHere) &&
                    content(there ? *gone.there : *gone.here) == content(there ? *came.here : *came.there)) {
                    came.renamedFrom = gone.key.id;
                    break;
                }
            }
        }
    }

    const SyncInput& m_input;
    SyncPlan m_plan;
};

/// Walks three sorted sequences at once and gives each key's records to \a take.
template <typename Key, typename T, typename F>
void walk(std::array<std::vector<std::pair<Key, const T*>>, 3> sides, F&& take)
{
    std::array<std::size_t, 3> at{};
    const auto ended = [&](std::size_t side) { return at[side] == sides[side].size(); };
    while (!ended(0) || !ended(1) || !ended(2)) {
        const Key* least = nullptr;
        for (std::size_t side = 0; side < 3; ++side) {
            if (!ended(side) && (!least || sides[side][at[side]].first < *least))
                least = &sides[side][at[side]].first;
        }
        std::array<const T*, 3> found{};
        const Key key = *least;
        for (std::size_t side = 0; side < 3; ++side) {
            if (!ended(side) && sides[side][at[side]].first == key)
                found[side] = sides[side][at[side]++].second;
        }
        take(Three<T>{found[0], found[1], found[2]});
    }
}

template <typename T>
void addAll(Planner& planner, SyncKind kind, const QMap<QString, T>& base, const QMap<QString, T>& here,
            const QMap<QString, T>& there)
{
    const auto listed = [](const QMap<QString, T>& map) {
        std::vector<std::pair<QString, const T*>> list;
        for (auto place = map.begin(); place != map.end(); ++place)
            list.emplace_back(place.key(), &place.value());
        return list;
    };
    walk<QString, T>({listed(base), listed(here), listed(there)},
                     [&](const Three<T>& three) { planner.add(kind, three); });
}

void addPhones(Planner& planner, const PhoneMap& base, const PhoneMap& here, const PhoneMap& there)
{
    const auto listed = [](const PhoneMap& phones) {
        std::vector<std::pair<MacAddress, const Phone*>> list;
        list.reserve(static_cast<std::size_t>(phones.size()));
        phones.forEach([&list](const Phone& phone) { list.emplace_back(phone.mac, &phone); });
        return list;
    };
    walk<MacAddress, Phone>({listed(base), listed(here), listed(there)},
                            [&](const Three<Phone>& three) { planner.add(SyncKind::Phone, three); });
}

} // namespace

QString syncCourseName(SyncCourse course)
{
    static constexpr std::array names{"add-there",   "change-there", "remove-there", "add-here",
                                      "change-here", "remove-here",  "merge",        "agree",
                                      "differs",     "foreign",      "cannot-say"};
    return QString::fromLatin1(names[static_cast<std::size_t>(course)]);
}

bool SyncPlan::isQuiet() const
{
    return count(SyncCourse::Agree) + count(SyncCourse::Foreign) + count(SyncCourse::CannotSay) == items.size();
}

qsizetype SyncPlan::count(SyncCourse course) const
{
    return std::count_if(items.begin(), items.end(), [course](const SyncItem& item) { return item.course == course; });
}

SyncPlan reconcile(const SyncInput& input)
{
    Planner planner(input);
    addAll(planner, SyncKind::Server, input.base.servers, input.here.servers, input.there.servers);
    addAll(planner, SyncKind::Firmware, input.base.firmware, input.here.firmware, input.there.firmware);
    addAll(planner, SyncKind::Branding, input.base.branding, input.here.branding, input.there.branding);
    addAll(planner, SyncKind::Blueprint, input.base.blueprints, input.here.blueprints, input.there.blueprints);
    addAll(planner, SyncKind::File, input.base.files, input.here.files, input.there.files);
    addPhones(planner, input.base.phones, input.here.phones, input.there.phones);
    return planner.take();
}

} // namespace firstring
