// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneColumns.h"

#include "models/tables/SortKeys.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <limits>

namespace firstring {

namespace {

// What tells a phone from the others, then how it is, then what it was given.
constexpr std::array columns{PhoneColumn::Slot,     PhoneColumn::Mac,   PhoneColumn::Label,     PhoneColumn::Model,
                             PhoneColumn::State,    PhoneColumn::Since, PhoneColumn::Blueprint, PhoneColumn::Server,
                             PhoneColumn::Firmware, PhoneColumn::Tags,  PhoneColumn::Address,   PhoneColumn::Gate};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PhoneTable)
};

QString timeText(qint64 ms)
{
    if (ms == 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QStringLiteral("HH:mm:ss"));
}

/// `3.1.0 → 5.1.0` while they differ, else the one version there is to tell.
QString firmwareText(const PhoneRow& row)
{
    const QString& wanted = row.assignment.firmware.value;
    const FirmwareVersion& has = row.status.version;
    if (wanted.isEmpty() || has.isEmpty())
        return wanted.isEmpty() ? has.text() : wanted;
    if (firmwareDirection(has, FirmwareVersion(wanted)) == FirmwareDirection::Same)
        return wanted;
    return QStringLiteral("%1 → %2").arg(has.text(), wanted);
}

QString displayText(PhoneColumn column, const PhoneRow& row)
{
    switch (column) {
    case PhoneColumn::Card:
        return row.name();
    case PhoneColumn::Slot:
        return row.phone.slot > 0 ? QLocale().toString(row.phone.slot) : QString();
    case PhoneColumn::Mac:
        return row.phone.mac.pretty();
    case PhoneColumn::Label:
        return row.phone.label;
    case PhoneColumn::Model:
        return row.model();
    case PhoneColumn::Blueprint:
        return row.phone.blueprint;
    case PhoneColumn::Server:
        return row.assignment.configServer.value;
    case PhoneColumn::Firmware:
        return firmwareText(row);
    case PhoneColumn::Tags:
        return row.phone.tags.join(QStringLiteral(", "));
    case PhoneColumn::State:
        return stateText(row.status);
    case PhoneColumn::Since:
        return timeText(row.status.sinceMs);
    case PhoneColumn::Address:
        return row.status.address;
    case PhoneColumn::Gate:
        return row.gate.text;
    }
    return {};
}

/// What an editor starts from: the phone's own value, not what it inherits.
QVariant ownValue(PhoneColumn column, const PhoneRow& row)
{
    switch (column) {
    case PhoneColumn::Slot:
        return row.phone.slot;
    case PhoneColumn::Model:
        return row.phone.model;
    case PhoneColumn::Server:
        return row.phone.configServer;
    case PhoneColumn::Firmware:
        return row.phone.firmware;
    default:
        return displayText(column, row);
    }
}

QVariant sortValue(PhoneColumn column, const PhoneRow& row)
{
    switch (column) {
    case PhoneColumn::Card:
    case PhoneColumn::Slot:
        return slotOrder(row.phone);
    case PhoneColumn::Mac:
        return row.phone.mac.bits();
    case PhoneColumn::State:
        return static_cast<int>(stateGroup(row.status.state)) * 100 + static_cast<int>(row.status.state);
    case PhoneColumn::Since:
        return row.status.sinceMs;
    default:
        return displayText(column, row);
    }
}

bool isInherited(PhoneColumn column, const PhoneRow& row)
{
    switch (column) {
    case PhoneColumn::Server:
        return row.assignment.configServer.origin != Origin::Phone;
    case PhoneColumn::Firmware:
        return row.assignment.firmware.origin != Origin::Phone;
    default:
        return false;
    }
}

/// What a screen reader says of a card: everything that is painted on it.
QString spoken(PhoneColumn column, const PhoneRow& row)
{
    if (column != PhoneColumn::Card)
        return displayText(column, row);
    QStringList parts;
    if (row.phone.slot > 0)
        parts << Text::tr("Slot %1").arg(QLocale().toString(row.phone.slot));
    if (!row.phone.label.isEmpty())
        parts << row.phone.label;
    parts << row.phone.mac.pretty();
    if (!row.model().isEmpty())
        parts << row.model();
    parts << stateText(row.status);
    if (!row.gate.text.isEmpty())
        parts << row.gate.text;
    return parts.join(QStringLiteral(", "));
}

/// Who may have its files: a card shows of that only what needs care.
QVariant tip(PhoneColumn column, const PhoneRow& row)
{
    QStringList lines;
    if (column == PhoneColumn::Card)
        lines << row.gate.text;
    if (column == PhoneColumn::Card || column == PhoneColumn::Gate)
        lines << row.gate.more;
    lines.removeAll(QString());
    return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
}

} // namespace

std::span<const PhoneColumn> phoneColumns()
{
    return columns;
}

QString columnTitle(PhoneColumn column)
{
    switch (column) {
    case PhoneColumn::Card:
        return Text::tr("Phone");
    case PhoneColumn::Slot:
        return Text::tr("Slot");
    case PhoneColumn::Mac:
        return Text::tr("MAC address");
    case PhoneColumn::Label:
        return Text::tr("Label");
    case PhoneColumn::Model:
        return Text::tr("Model");
    case PhoneColumn::Blueprint:
        return Text::tr("Blueprint");
    case PhoneColumn::Server:
        return Text::tr("Config server");
    case PhoneColumn::Firmware:
        return Text::tr("Firmware");
    case PhoneColumn::Tags:
        return Text::tr("Tags");
    case PhoneColumn::State:
        return Text::tr("State");
    case PhoneColumn::Since:
        return Text::tr("Since");
    case PhoneColumn::Address:
        return Text::tr("Address");
    case PhoneColumn::Gate:
        return Text::tr("Release");
    }
    return {};
}

bool isEditable(PhoneColumn column)
{
    switch (column) {
    case PhoneColumn::Slot:
    case PhoneColumn::Label:
    case PhoneColumn::Model:
    case PhoneColumn::Blueprint:
    case PhoneColumn::Server:
    case PhoneColumn::Firmware:
    case PhoneColumn::Tags:
        return true;
    default:
        return false;
    }
}

int slotOrder(const Phone& phone)
{
    return phone.slot > 0 ? phone.slot : std::numeric_limits<int>::max();
}

QVariant phoneCell(PhoneColumn column, const PhoneRow& row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(column, row);
    case Qt::EditRole:
        return ownValue(column, row);
    case Qt::AccessibleTextRole:
        return spoken(column, row);
    case MacRole:
        return QVariant::fromValue(row.phone.mac);
    case SortRole:
        return sortValue(column, row);
    case Qt::ToolTipRole:
        return tip(column, row);
    case RowRole:
        return QVariant::fromValue(row);
    case InheritedRole:
        return isInherited(column, row);
    default:
        return {};
    }
}

bool sortsBefore(const QVariant& a, const QVariant& b)
{
    if (a.typeId() != QMetaType::QString)
        return a.toLongLong() < b.toLongLong();
    std::string first;
    std::string second;
    if (appendSortKey(first, a.toString()) && appendSortKey(second, b.toString()))
        return first < second;
    static const QCollator collator = [] {
        // The C locale compares bytes and knows no numbers.
        QCollator numeric(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        numeric.setNumericMode(true);
        numeric.setCaseSensitivity(Qt::CaseInsensitive);
        return numeric;
    }();
    return collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace firstring
