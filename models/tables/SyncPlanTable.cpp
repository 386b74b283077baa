// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/SyncPlanTable.h"

#include "models/domain/sync/PortalProfile.h"

#include <algorithm>

namespace firstring {

namespace {

QString sideText(SyncSide side)
{
    return side == SyncSide::Here ? SyncPlanTable::tr("as here") : SyncPlanTable::tr("as there");
}

/// A record that only one side holds, as fields.
QList<SyncField> wholeFields(const SyncItem& item)
{
    const auto fieldsIn = [](const std::optional<SyncRecord>& record) {
        return record ? fieldsOf(*record) : SyncFields();
    };
    const SyncFields base = fieldsIn(item.base);
    const SyncFields here = fieldsIn(item.here);
    const SyncFields there = fieldsIn(item.there);
    QStringList names = base.keys() + here.keys() + there.keys();
    names.removeDuplicates();
    names.sort();
    const auto value = [](const SyncFields& fields, const QString& name) {
        return fields.contains(name) ? std::optional(fields.value(name)) : std::nullopt;
    };
    QList<SyncField> fields;
    for (const QString& name : names) {
        if (!isOrderField(name))
            fields.append({name, value(base, name), value(here, name), value(there, name)});
    }
    return fields;
}

} // namespace

void SyncPlanTable::setPlan(const SyncPlan& plan, bool byHand)
{
    m_isByHand = byHand;
    QList<SyncItem> items = plan.items;
    items.removeIf([](const SyncItem& item) { return item.course == SyncCourse::Agree; });
    std::stable_sort(items.begin(), items.end(),
                     [](const SyncItem& a, const SyncItem& b) { return groupOf(a.course) < groupOf(b.course); });
    m_choices.clear();
    for (const SyncItem& item : items) {
        if (byHand && portalDuty(item) != PortalDuty::Nothing)
            m_choices.insert(item.key, {.later = true});
    }
    const auto was = static_cast<int>(m_items.size());
    const auto now = static_cast<int>(items.size());
    // Rows change at the end only, so that a person who reads further up is not thrown back.
    if (now < was) {
        beginRemoveRows({}, now, was - 1);
        m_items = items;
        endRemoveRows();
    } else if (now > was) {
        beginInsertRows({}, was, now - 1);
        m_items = items;
        endInsertRows();
    } else {
        m_items = items;
    }
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
    Q_EMIT decided();
}

void SyncPlanTable::decide(const QList<int>& rows, std::optional<SyncSide> side)
{
    for (const int row : rows) {
        const SyncItem& item = m_items.at(row);
        if (item.course == SyncCourse::Foreign || item.course == SyncCourse::CannotSay)
            continue;
        if (!side)
            m_choices.remove(item.key);
        else if (item.course == SyncCourse::Differs)
            m_choices.insert(item.key, decideFor(item, *side));
        else
            m_choices.insert(item.key, {.record = side});
        changed(row);
    }
    Q_EMIT decided();
}

bool SyncPlanTable::isTask(int row) const
{
    return m_isByHand && portalDuty(m_items.at(row)) != PortalDuty::Nothing;
}

void SyncPlanTable::tick(const QList<int>& rows, bool done)
{
    for (const int row : rows) {
        if (!isTask(row))
            continue;
        const SyncItem& item = m_items.at(row);
        m_choices.insert(item.key, done ? decideFor(item, SyncSide::Here) : SyncChoice{.later = true});
        changed(row);
    }
    Q_EMIT decided();
}

Qt::ItemFlags SyncPlanTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Kind && isTask(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool SyncPlanTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    tick({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

void SyncPlanTable::leaveOut(const QList<int>& rows)
{
    for (const int row : rows) {
        m_choices.insert(m_items.at(row).key, {.later = true});
        changed(row);
    }
    Q_EMIT decided();
}

void SyncPlanTable::decideField(int row, const QString& field, std::optional<SyncSide> side)
{
    SyncChoice& choice = m_choices[m_items.at(row).key];
    choice.later = false;
    choice.record.reset();
    if (side)
        choice.fields.insert(field, *side);
    else
        choice.fields.remove(field);
    if (choice.fields.isEmpty())
        m_choices.remove(m_items.at(row).key);
    changed(row);
    Q_EMIT decided();
}

void SyncPlanTable::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool SyncPlanTable::isOpen(const SyncItem& item) const
{
    if (m_isByHand || item.course != SyncCourse::Differs)
        return false;
    const SyncChoice choice = m_choices.value(item.key);
    if (choice.later)
        return true;
    if (choice.record)
        return false;
    return item.fields.isEmpty() ||
           std::any_of(item.fields.begin(), item.fields.end(), [&choice](const SyncField& one) {
               return one.course == FieldCourse::Differs && !choice.fields.contains(one.name);
           });
}

SyncPlanTable::Sum SyncPlanTable::sum() const
{
    Sum sum;
    for (const SyncItem& item : m_items) {
        const SyncChoice choice = m_choices.value(item.key);
        if (m_isByHand) {
            const bool isTodo = portalDuty(item) != PortalDuty::Nothing;
            sum.sent += isTodo && !choice.later ? 1 : 0;
            sum.open += isTodo && choice.later ? 1 : 0;
            continue;
        }
        if (isOpen(item)) {
            sum.open += 1;
            continue;
        }
        if (choice.later || groupOf(item.course) == SyncGroup::Other)
            continue;
        const bool decidedHere = choice.record ? *choice.record == SyncSide::Here
                                               : std::any_of(choice.fields.begin(), choice.fields.end(),
                                                             [](SyncSide side) { return side == SyncSide::Here; });
        const bool decided = choice.record || !choice.fields.isEmpty();
        if (decided ? decidedHere : groupOf(item.course) == SyncGroup::Send)
            sum.sent += 1;
        else
            sum.taken += 1;
    }
    return sum;
}

int SyncPlanTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString SyncPlanTable::courseText(const SyncItem& item) const
{
    const auto choice = m_choices.constFind(item.key);
    if (choice == m_choices.constEnd() && !m_isByHand)
        return syncCourseText(item);
    if (m_isByHand) {
        const PortalDuty duty = portalDuty(item);
        return duty == PortalDuty::Nothing  ? syncCourseText(item)
               : !choice->later             ? tr("is done there")
               : duty == PortalDuty::Add    ? tr("is to be added there")
               : duty == PortalDuty::Change ? tr("is to be changed there")
                                            : tr("is to be removed there");
    }
    if (choice->later)
        return tr("is left for later");
    if (choice->record)
        return sideText(*choice->record);
    const bool alike = std::all_of(choice->fields.begin(), choice->fields.end(),
                                   [&](SyncSide side) { return side == choice->fields.first(); });
    if (isOpen(item))
        return tr("is decided in part");
    return alike ? sideText(choice->fields.first()) : tr("field by field");
}

QVariant SyncPlanTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SyncItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Kind)
            return syncKindText(item.key.kind);
        return index.column() == Name ? item.title : courseText(item);
    case Qt::CheckStateRole:
        if (index.column() != Kind || !isTask(index.row()))
            return {};
        return m_choices.value(item.key).later ? Qt::Unchecked : Qt::Checked;
    case GroupRole:
        return static_cast<int>(groupOf(item.course));
    case OpenRole:
        return isOpen(item);
    default:
        return {};
    }
}

QVariant SyncPlanTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    default:
        return m_isByHand ? tr("To be done there") : tr("What a run does");
    }
}

void SyncFieldsTable::setItem(const SyncItem& item, const SyncChoice& choice)
{
    m_choice = choice;
    m_isWhole = !(item.here && item.there);
    QList<SyncField> fields = m_isWhole ? wholeFields(item) : item.fields;
    fields.removeIf([](const SyncField& field) { return isOrderField(field.name); });
    const auto was = static_cast<int>(m_fields.size());
    const auto now = static_cast<int>(fields.size());
    if (now < was) {
        beginRemoveRows({}, now, was - 1);
        m_fields = fields;
        endRemoveRows();
    } else if (now > was) {
        beginInsertRows({}, was, now - 1);
        m_fields = fields;
        endInsertRows();
    } else {
        m_fields = fields;
    }
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

void SyncFieldsTable::clear()
{
    if (m_fields.isEmpty())
        return;
    beginRemoveRows({}, 0, static_cast<int>(m_fields.size()) - 1);
    m_fields.clear();
    endRemoveRows();
}

FieldCourse SyncFieldsTable::courseOf(const SyncField& field) const
{
    const auto chosen = m_choice.fields.constFind(field.name);
    const std::optional<SyncSide> side =
        chosen != m_choice.fields.constEnd() ? std::optional(*chosen) : m_choice.record;
    if (field.course == FieldCourse::Agreed || !side)
        return field.course;
    return *side == SyncSide::Here ? FieldCourse::ToThere : FieldCourse::ToHere;
}

int SyncFieldsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant SyncFieldsTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SyncField& field = m_fields.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Field:
            return syncFieldText(field.name);
        case Here:
            return syncValueText(field.name, field.here);
        case Agreed:
            return syncValueText(field.name, field.base);
        case There:
            return syncValueText(field.name, field.there);
        default:
            return m_isWhole ? QString() : fieldCourseText(courseOf(field));
        }
    case OpenRole:
        return !m_isWhole && courseOf(field) == FieldCourse::Differs;
    default:
        return {};
    }
}

QVariant SyncFieldsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Here:
        return tr("Here");
    case Agreed:
        return tr("Last agreed");
    case There:
        return tr("RCS");
    default:
        return tr("What becomes of it");
    }
}

} // namespace firstring
