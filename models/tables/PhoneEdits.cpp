// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneEdits.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PhoneEdits)
};

QStringList tagsOf(const QString& text)
{
    QStringList tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

/// Copies of those phones that \a change really alters.
template <typename F>
QList<Phone> altered(const JobState& state, const QList<MacAddress>& macs, F&& change)
{
    QList<Phone> phones;
    for (const MacAddress mac : macs) {
        const Phone* before = state.phones.find(mac);
        if (!before)
            continue;
        Phone after = *before;
        change(after);
        if (!(after == *before))
            phones << after;
    }
    return phones;
}

/// What the Edit menu calls it: the phone's name for one, their number for many.
QString nameOf(const JobState& state, const QList<MacAddress>& macs)
{
    if (macs.size() != 1)
        return Text::tr("%n phone(s)", nullptr, static_cast<int>(macs.size()));
    const Phone* phone = state.phones.find(macs.first());
    return phone && !phone->label.isEmpty() ? phone->label : macs.first().pretty();
}

} // namespace

namespace edits {

Result<Edit> set(const JobState& state, const QList<MacAddress>& phones, PhoneColumn column, const QString& value)
{
    const QString text = value.trimmed();
    int slot = 0;
    if (column == PhoneColumn::Slot && !text.isEmpty()) {
        bool isNumber = false;
        slot = text.toInt(&isNumber);
        if (!isNumber || slot < 0 || slot > 9999)
            return Error{
                QStringLiteral("PHONE_SLOT"), Text::tr("A slot is a number from 1 to 9999, or empty for none."), {}};
    }
    Edit edit;
    edit.text = Text::tr("Change %1 of %2").arg(columnTitle(column), nameOf(state, phones));
    edit.phones.put = altered(state, phones, [&](Phone& phone) {
        switch (column) {
        case PhoneColumn::Slot:
            phone.slot = slot;
            break;
        case PhoneColumn::Label:
            phone.label = text;
            break;
        case PhoneColumn::Model:
            phone.model = canonicalModel(text);
            break;
        case PhoneColumn::Blueprint:
            phone.blueprint = text;
            break;
        case PhoneColumn::Server:
            phone.configServer = text;
            break;
        case PhoneColumn::Firmware:
            phone.firmware = text;
            break;
        case PhoneColumn::Tags:
            phone.tags = tagsOf(text);
            break;
        default:
            break;
        }
    });
    return edit;
}

Result<Edit> fillDown(const JobState& state, const QList<MacAddress>& phones, PhoneColumn column)
{
    const Phone* first = phones.isEmpty() ? nullptr : state.phones.find(phones.first());
    if (!first)
        return Edit();
    return set(state, phones, column, ownText(*first, column));
}

Result<Edit> replace(const JobState& state, const QList<MacAddress>& phones, PhoneColumn column, const QString& find,
                     const QString& with)
{
    if (find.isEmpty())
        return Error{QStringLiteral("PHONE_FIND_EMPTY"), Text::tr("Say what shall be found."), {}};
    Edit all;
    all.text = Text::tr("Replace %1 in %2").arg(find, columnTitle(column));
    for (const MacAddress mac : phones) {
        const Phone* phone = state.phones.find(mac);
        if (!phone)
            continue;
        QString text = ownText(*phone, column);
        if (!text.contains(find, Qt::CaseInsensitive))
            continue;
        const auto one = set(state, {mac}, column, text.replace(find, with, Qt::CaseInsensitive));
        if (!one)
            return one.error();
        all.phones.put += one->phones.put;
    }
    return all;
}

Edit hold(const JobState& state, const QList<MacAddress>& phones, bool onHold)
{
    Edit edit;
    edit.text = onHold ? Text::tr("Hold %1").arg(nameOf(state, phones))
                       : Text::tr("Take %1 off hold").arg(nameOf(state, phones));
    edit.phones.put = altered(state, phones, [onHold](Phone& phone) { phone.onHold = onHold; });
    return edit;
}

Edit remove(const JobState& state, const QList<MacAddress>& phones)
{
    Edit edit;
    edit.text = Text::tr("Remove %1").arg(nameOf(state, phones));
    for (const MacAddress mac : phones) {
        if (state.phones.contains(mac))
            edit.phones.remove << mac;
    }
    return edit;
}

Edit add(const JobState& state, const QList<Phone>& phones)
{
    Edit edit;
    int slot = nextSlot(state);
    for (Phone phone : phones) {
        if (state.phones.contains(phone.mac))
            continue;
        if (phone.slot == 0)
            phone.slot = slot++;
        edit.phones.put << phone;
    }
    edit.text = edit.phones.put.size() == 1
                    ? Text::tr("Add %1").arg(edit.phones.put.first().mac.pretty())
                    : Text::tr("Add %n phone(s)", nullptr, static_cast<int>(edit.phones.put.size()));
    return edit;
}

} // namespace edits

QString ownText(const Phone& phone, PhoneColumn column)
{
    switch (column) {
    case PhoneColumn::Slot:
        return phone.slot > 0 ? QString::number(phone.slot) : QString();
    case PhoneColumn::Label:
        return phone.label;
    case PhoneColumn::Model:
        return phone.model;
    case PhoneColumn::Blueprint:
        return phone.blueprint;
    case PhoneColumn::Server:
        return phone.configServer;
    case PhoneColumn::Firmware:
        return phone.firmware;
    case PhoneColumn::Tags:
        return phone.tags.join(QStringLiteral(", "));
    default:
        return {};
    }
}

int nextSlot(const JobState& state)
{
    int highest = 0;
    state.phones.forEach([&](const Phone& phone) { highest = std::max(highest, phone.slot); });
    return highest + 1;
}

} // namespace firstring
