// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneModel.h"
#include "models/domain/Setting.h"

#include <QList>
#include <QString>

namespace firstring {

/// The keys people program, by the names their parameters begin with (phones.md B1, F17).
enum class PhoneKeyKind : quint8 { TopSoftkey, Softkey, Programmable, Module };

/// Where a key is.
struct KeyPlace
{
    PhoneKeyKind kind = PhoneKeyKind::Softkey;
    int module = 0; ///< 1..3 for PhoneKeyKind::Module, else 0
    int number = 1; ///< 1..n

    /// What its parameters begin with: `topsoftkey3`, `expmod1 key60`.
    QString prefix() const;
    /// Another key of the same row of keys.
    bool isBeside(const KeyPlace& other) const { return kind == other.kind && module == other.module; }

    friend auto operator<=>(const KeyPlace&, const KeyPlace&) = default;
};

/// What one parameter of a key says.
struct KeyPart
{
    QString attribute; ///< `type`, `value`, `label`, `line`, `states`, `locked`, or whatever a file has; lower case
    QString value;
    QString marks; ///< of that line

    friend bool operator==(const KeyPart&, const KeyPart&) = default;
};

/// One key: its place and what is set for it. Nothing that a file says of a key is lost.
struct PhoneKey
{
    KeyPlace place;
    QList<KeyPart> parts;

    /// Empty when it is not set.
    QString value(QStringView attribute) const;
    /// An empty value takes the parameter out.
    void set(QStringView attribute, const QString& value);
    /// Nothing is set for it, or its type is none or empty.
    bool isFree() const;

    friend bool operator==(const PhoneKey&, const PhoneKey&) = default;
};

/// The keys that \a settings set, by place; each with its parameters in a fixed order.
QList<PhoneKey> keysIn(const SettingList& settings);
/// \a settings with exactly \a keys: their lines stand where the first line of a key stood, by place. Nothing else
/// moves; nothing changes at all when these are its keys already. Of two keys for one place the last counts.
SettingList withKeys(const SettingList& settings, const QList<PhoneKey>& keys);

/// The places \a model has without modules, in the order people see them. Empty for a model without such keys.
QList<KeyPlace> keyPlaces(const PhoneModel& model);
/// The places of one expansion module of the biggest kind for \a model; empty where none can be put on.
QList<KeyPlace> modulePlaces(const PhoneModel& model, int module);
/// How many modules \a model takes, 0..3.
int moduleCount(const PhoneModel& model);

/// Types of keys that the catalogue knows: `blf`, `speeddial` ...
QStringList keyTypes();

} // namespace firstring
