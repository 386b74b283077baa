// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/phones/Choices.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

QList<Choice> servers(const JobState& state, const PhoneRow& row)
{
    Phone without = row.phone;
    without.configServer.clear();
    const Assigned<QString> inherited = effectiveAssignment(state, without, row.model()).configServer;
    const QString local = QString::fromUtf16(localServerName);
    QList<Choice> choices{{Text::tr("%1 (as the %2 says)").arg(inherited.value, originText(inherited.origin)), {}},
                          {local, local}};
    for (const ConfigServer& server : state.servers)
        choices << Choice{server.name, server.name};
    return choices;
}

QList<Choice> firmware(const JobState& state, const PhoneRow& row)
{
    Phone without = row.phone;
    without.firmware.clear();
    const Assigned<QString> inherited = effectiveAssignment(state, without, row.model()).firmware;
    QList<Choice> choices{{inherited.value.isEmpty()
                               ? Text::tr("none assigned")
                               : Text::tr("%1 (as the %2 says)").arg(inherited.value, originText(inherited.origin)),
                           {}},
                          {Text::tr("Leave as it is"), QString::fromUtf16(keepFirmware)}};
    for (const FirmwareImage& image : state.firmware) {
        if (image.model.compare(row.model(), Qt::CaseInsensitive) == 0)
            choices << Choice{image.version, image.version};
    }
    return choices;
}

} // namespace

QList<Choice> choicesFor(const JobState& state, PhoneColumn column, const PhoneRow& row)
{
    switch (column) {
    case PhoneColumn::Blueprint: {
        QList<Choice> choices{{Text::tr("none"), {}}};
        for (const Blueprint& blueprint : state.blueprints)
            choices << Choice{blueprint.name, blueprint.name};
        return choices;
    }
    case PhoneColumn::Server:
        return servers(state, row);
    case PhoneColumn::Firmware:
        return firmware(state, row);
    case PhoneColumn::Model: {
        QList<Choice> choices{{Text::tr("not known yet"), {}}};
        for (const PhoneModel& model : phoneModels())
            choices << Choice{model.id(), model.id()};
        return choices;
    }
    default:
        return {};
    }
}

void fillCombo(QComboBox& combo, const QList<Choice>& choices, const QString& value)
{
    const QSignalBlocker quiet(combo);
    combo.clear();
    for (const Choice& choice : choices)
        combo.addItem(choice.text, choice.value);
    int at = combo.findData(value, Qt::UserRole, Qt::MatchFixedString);
    if (at < 0) {
        combo.addItem(value, value);
        at = combo.count() - 1;
    }
    combo.setCurrentIndex(at);
}

} // namespace firstring
