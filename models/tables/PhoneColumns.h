// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Assignment.h"
#include "models/domain/PhoneStatus.h"
#include "models/domain/gate/GateBadge.h"

#include <QVariant>

#include <span>

namespace firstring {

/// What a table can say about a phone. Card is the whole phone in one cell, for lists of cards.
enum class PhoneColumn : quint8 {
    Card,
    Slot,
    Mac,
    Label,
    Model,
    Blueprint,
    Server,
    Firmware,
    Tags,
    State,
    Since,
    Address,
    Gate
};

/// Roles of every table of phones beside Qt's own.
enum PhoneRole {
    MacRole = Qt::UserRole + 1, ///< MacAddress
    SortRole,                   ///< the raw value: compares as people expect
    RowRole,                    ///< PhoneRow, for delegates that paint a whole phone
    InheritedRole,              ///< true: the value comes from the blueprint or the job, not from the phone itself
    WeakRole,                   ///< names of known weaknesses of the firmware that the phone reports (FirmwareCaution)
};

/// One phone as tables show it: the register's word, the evidence, and what counts for it.
struct PhoneRow
{
    Phone phone;
    PhoneStatus status;
    Assignment assignment;
    GateBadge gate;

    /// What the phone says it is, else what the register says.
    const QString& model() const { return status.model.isEmpty() ? phone.model : status.model; }
    /// The name people know it by: label, else MAC.
    QString name() const { return phone.label.isEmpty() ? phone.mac.pretty() : phone.label; }
};

/// The columns of the Phones page in their order.
std::span<const PhoneColumn> phoneColumns();
QString columnTitle(PhoneColumn column);
/// True if people may type into it.
bool isEditable(PhoneColumn column);

/// What phones are sorted by on the bench: one without a place comes after all that have one.
int slotOrder(const Phone& phone);

/// The one place that says what stands in a cell. Null for roles it does not know.
QVariant phoneCell(PhoneColumn column, const PhoneRow& row, int role);

/// Less-than of two SortRole values: numbers by value, texts without case and with their numbers counted (`Room 2`
/// before `Room 10`).
bool sortsBefore(const QVariant& a, const QVariant& b);

} // namespace firstring
