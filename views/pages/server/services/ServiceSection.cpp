// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/ServiceSection.h"

#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace firstring {

ServiceSection::ServiceSection(const QString& title, const QString& spoken, QWidget* parent)
    : QWidget(parent)
    , m_switch(new QCheckBox(title, this))
    , m_fields(new QHBoxLayout)
    , m_quiet(new MutedText({}, this))
    , m_loud(new MessageLine(this))
    , m_body(new QVBoxLayout)
{
    m_switch->setAccessibleName(spoken);
    m_switch->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_fields->setSpacing(8);
    m_fields->addWidget(m_switch);
    m_fields->addStretch(1);
    m_body->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(3);
    column->addLayout(m_fields);
    column->addWidget(m_quiet);
    column->addWidget(m_loud);
    column->addLayout(m_body);
    connect(m_switch, &QCheckBox::toggled, this, [this] {
        enableFields();
        Q_EMIT edited();
    });
}

void ServiceSection::setLocked(bool locked)
{
    m_locked = locked;
    m_switch->setEnabled(!locked);
    enableFields();
}

int ServiceSection::switchWidth() const
{
    return m_switch->sizeHint().width();
}

void ServiceSection::setSwitchWidth(int width)
{
    m_switch->setMinimumWidth(width);
}

bool ServiceSection::isOn() const
{
    return m_switch->isChecked();
}

void ServiceSection::setOn(bool on)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(on);
    enableFields();
}

void ServiceSection::addField(const QString& label, QWidget* field)
{
    const auto insert = [this](QWidget* widget) {
        m_fields->insertWidget(m_fields->count() - 1, widget);
        m_inRow.append(widget);
    };
    if (!label.isEmpty()) {
        auto* name = new QLabel(label, this);
        name->setBuddy(field);
        insert(name);
    }
    insert(field);
    enableFields();
}

void ServiceSection::say(const QString& sentence, Severity tone)
{
    const bool loud = tone != Severity::Detail;
    m_quiet->setVisible(!loud);
    m_quiet->setText(loud ? QString() : sentence);
    if (loud)
        m_loud->say(sentence, tone);
    else
        m_loud->clear();
}

void ServiceSection::enableFields()
{
    for (QWidget* widget : std::as_const(m_inRow))
        widget->setEnabled(isOn() && !m_locked);
}

} // namespace firstring
