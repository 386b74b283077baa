// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/PhoneForm.h"

#include "models/tables/PhoneEdits.h"
#include "models/workspace/Workspace.h"
#include "views/Theme.h"
#include "views/phones/Choices.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace firstring {

PhoneForm::PhoneForm(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(5);
    m_address = new QLabel(this);
    m_address->setFont(theme::mono(font()));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setAccessibleName(tr("MAC address"));
    form->addRow(tr("MAC"), m_address);
    m_label = addLine(tr("&Label"), PhoneColumn::Label);
    m_slot = new QSpinBox(this);
    m_slot->setRange(0, 9999);
    m_slot->setSpecialValueText(tr("none"));
    m_slot->setKeyboardTracking(false);
    m_slot->setAccessibleName(tr("Slot"));
    form->addRow(tr("&Slot"), m_slot);
    connect(m_slot, &QSpinBox::valueChanged, this, [this](int slot) { put(PhoneColumn::Slot, QString::number(slot)); });
    m_model = addCombo(tr("&Model"), PhoneColumn::Model);
    m_blueprint = addCombo(tr("&Blueprint"), PhoneColumn::Blueprint);
    m_server = addCombo(tr("&Config server"), PhoneColumn::Server);
    m_firmware = addCombo(tr("&Firmware"), PhoneColumn::Firmware);
    m_tags = addLine(tr("&Tags"), PhoneColumn::Tags);
    m_tags->setPlaceholderText(tr("floor2, sales"));
    m_hold = new QCheckBox(tr("On &hold: told nothing"), this);
    form->addRow(m_hold);
    connect(m_hold, &QCheckBox::clicked, this, &PhoneForm::hold);
}

void PhoneForm::setPhone(MacAddress mac)
{
    const bool another = mac != m_mac;
    m_mac = mac;
    const Phone* phone = m_context.workspace.state().phones.find(mac);
    setEnabled(phone && !m_context.workspace.readOnlyReason());
    if (!phone)
        return;
    PhoneRow row;
    row.phone = *phone;
    row.status = m_context.workspace.track(mac).status;
    row.assignment = effectiveAssignment(m_context.workspace.state(), *phone, row.status.model);

    m_address->setText(theme::isolated(mac.pretty()));
    // What somebody is typing is not taken away by news of the same phone.
    const auto setLine = [another](QLineEdit* line, const QString& text) {
        if (another || !line->hasFocus())
            line->setText(text);
    };
    setLine(m_label, phone->label);
    setLine(m_tags, phone->tags.join(QStringLiteral(", ")));
    {
        const QSignalBlocker quiet(m_slot);
        m_slot->setValue(phone->slot);
    }
    m_hold->setChecked(phone->onHold);
    const auto choose = [&](QComboBox* combo, PhoneColumn column, const QString& value) {
        if (!combo->view()->isVisible())
            fillCombo(*combo, choicesFor(m_context.workspace.state(), column, row), value);
    };
    choose(m_model, PhoneColumn::Model, phone->model);
    choose(m_blueprint, PhoneColumn::Blueprint, phone->blueprint);
    choose(m_server, PhoneColumn::Server, phone->configServer);
    choose(m_firmware, PhoneColumn::Firmware, phone->firmware);
}

QLineEdit* PhoneForm::addLine(const QString& name, PhoneColumn column)
{
    auto* line = new QLineEdit(this);
    line->setAccessibleName(columnTitle(column));
    static_cast<QFormLayout*>(layout())->addRow(name, line);
    connect(line, &QLineEdit::editingFinished, this, [this, line, column] { put(column, line->text()); });
    return line;
}

QComboBox* PhoneForm::addCombo(const QString& name, PhoneColumn column)
{
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(columnTitle(column));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    static_cast<QFormLayout*>(layout())->addRow(name, combo);
    connect(combo, &QComboBox::activated, this,
            [this, combo, column] { put(column, combo->currentData().toString()); });
    return combo;
}

void PhoneForm::put(PhoneColumn column, const QString& value)
{
    const auto stored =
        edits::set(m_context.workspace.state(), {m_mac}, column, value).and_then([this](const Edit& edit) {
            return edit.isEmpty() ? Result<void>() : m_context.workspace.perform(edit);
        });
    if (!stored)
        Q_EMIT refused(stored.error());
}

void PhoneForm::hold(bool onHold)
{
    if (const auto stored = m_context.workspace.perform(edits::hold(m_context.workspace.state(), {m_mac}, onHold));
        !stored)
        Q_EMIT refused(stored.error());
}

} // namespace firstring
