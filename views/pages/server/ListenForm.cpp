// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/ListenForm.h"

#include "views/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace firstring {

namespace {

QSpinBox* portBox(const QString& name, int standard)
{
    auto* box = new QSpinBox;
    box->setRange(1, 65535);
    box->setValue(standard);
    box->setGroupSeparatorShown(false);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ListenForm::ListenForm(QWidget* parent)
    : QWidget(parent)
    , m_address(new QComboBox(this))
    , m_http(new QCheckBox(tr("H&TTP on port"), this))
    , m_httpPort(portBox(tr("HTTP port"), 8080))
    , m_tftp(new QCheckBox(tr("T&FTP on port"), this))
    , m_tftpPort(portBox(tr("TFTP port"), 69))
{
    auto* label = new QLabel(tr("&Address"), this);
    label->setBuddy(m_address);
    m_address->setAccessibleName(tr("Address"));
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_http->setAccessibleName(tr("Answer over HTTP"));
    m_tftp->setAccessibleName(tr("Answer over TFTP"));
    m_tftp->setToolTip(
        tr("Phones have no parameter for a TFTP port: they use 69. Another port serves simulated phones only."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_address);
    row->addSpacing(16);
    row->addWidget(m_http);
    row->addWidget(m_httpPort);
    row->addSpacing(16);
    row->addWidget(m_tftp);
    row->addWidget(m_tftpPort);
    row->addStretch(1);

    connect(m_http, &QCheckBox::toggled, m_httpPort, &QWidget::setEnabled);
    connect(m_tftp, &QCheckBox::toggled, m_tftpPort, &QWidget::setEnabled);
    connect(m_address, &QComboBox::currentIndexChanged, this, &ListenForm::edited);
    for (QCheckBox* check : {m_http, m_tftp})
        connect(check, &QCheckBox::toggled, this, &ListenForm::edited);
    for (QSpinBox* port : {m_httpPort, m_tftpPort})
        connect(port, &QSpinBox::valueChanged, this, &ListenForm::edited);
}

void ListenForm::setAddresses(const QList<HostAddress>& addresses)
{
    const QSignalBlocker quiet(m_address);
    const QString chosen = m_address->currentData().toString();
    m_address->clear();
    for (const HostAddress& own : addresses) {
        const QString where = own.loopback ? tr("only this computer") : own.interfaceName;
        m_address->addItem(tr("%1 (%2)").arg(theme::isolated(own.address), where), own.address);
    }
    m_address->setCurrentIndex(qMax(0, m_address->findData(chosen)));
}

void ListenForm::setSettings(const ServerSettings& settings)
{
    const QSignalBlocker quiet(this);
    m_address->setCurrentIndex(qMax(0, m_address->findData(settings.bind)));
    m_http->setChecked(settings.httpPort != ServerSettings::off);
    m_tftp->setChecked(settings.tftpPort != ServerSettings::off);
    m_httpPort->setEnabled(m_http->isChecked());
    m_tftpPort->setEnabled(m_tftp->isChecked());
    if (settings.httpPort > 0)
        m_httpPort->setValue(settings.httpPort);
    if (settings.tftpPort > 0)
        m_tftpPort->setValue(settings.tftpPort);
}

ServerSettings ListenForm::settings() const
{
    ServerSettings settings;
    settings.bind = m_address->currentData().toString();
    settings.httpPort = m_http->isChecked() ? m_httpPort->value() : ServerSettings::off;
    settings.tftpPort = m_tftp->isChecked() ? m_tftpPort->value() : ServerSettings::off;
    settings.tftpOptional = m_http->isChecked();
    return settings;
}

} // namespace firstring
