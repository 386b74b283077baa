// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/GatewayForm.h"

#include "models/formats/GatewayMessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace firstring {

GatewayForm::GatewayForm(const GatewayProfile& profile, QWidget* parent)
    : ProfileForm(parent)
    , m_before(profile)
    , m_mac(makeMacForms())
    , m_auth(new QComboBox(this))
    , m_lists(new QCheckBox(tr("It tells all that &it has"), this))
    , m_local(new QLineEdit(profile.localUrl, this))
{
    using Auth = GatewayProfile::Auth;
    m_auth->addItem(tr("with a token"), static_cast<int>(Auth::Bearer));
    m_auth->addItem(tr("with name:password"), static_cast<int>(Auth::Basic));
    m_auth->addItem(tr("without a password"), static_cast<int>(Auth::None));
    m_auth->setCurrentIndex(m_auth->findData(static_cast<int>(profile.auth)));
    m_mac->setCurrentIndex(m_mac->findData(macFormName(profile.mac)));
    m_lists->setChecked(profile.lists);
    m_local->setPlaceholderText(QStringLiteral("http://192.0.2.10:8080"));
    m_local->setToolTip(tr("Phones of this program's own server can be said only by the address under which they reach "
                           "it."));
    auto* form = new QFormLayout;
    form->addRow(tr("&MAC addresses:"), m_mac);
    form->addRow(tr("&Asked:"), m_auth);
    form->addRow(QString(), m_lists);
    form->addRow(tr("Own &server:"), m_local);
    auto* names = new QFormLayout;
    if (profile.calls == GatewayProfile::Calls::Rest) {
        addName(*names, tr("Path of &phones:"), &GatewayProfile::path);
        addName(*names, tr("Add&ress:"), &GatewayProfile::urlMember);
        addName(*names, tr("&Owner:"), &GatewayProfile::ownerMember, tr("is not told"));
        addName(*names, tr("&Label:"), &GatewayProfile::labelMember, tr("is not sent"));
        addName(*names, tr("Mo&del:"), &GatewayProfile::modelMember, tr("is not sent"));
    } else {
        addName(*names, tr("&Register:"), &GatewayProfile::registerCall);
        addName(*names, tr("&Take out:"), &GatewayProfile::deregisterCall);
        addName(*names, tr("C&heck:"), &GatewayProfile::checkCall);
        addName(*names, tr("&List:"), &GatewayProfile::listCall);
    }
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addLayout(form, 1);
    columns->addSpacing(fontMetrics().averageCharWidth() * 2);
    columns->addLayout(names, 1);
    connect(m_auth, &QComboBox::currentIndexChanged, this, &ProfileForm::changed);
    connect(m_lists, &QCheckBox::toggled, this, &ProfileForm::changed);
    connect(m_local, &QLineEdit::textChanged, this, &ProfileForm::changed);
}

/// \a unsaid: what it means when there is no name.
void GatewayForm::addName(QFormLayout& form, const QString& label, QString GatewayProfile::*member,
                          const QString& unsaid)
{
    auto* edit = new QLineEdit(m_before.*member, this);
    edit->setPlaceholderText(unsaid);
    edit->setLayoutDirection(Qt::LeftToRight);
    form.addRow(label, edit);
    m_names.append({member, edit});
    connect(edit, &QLineEdit::textChanged, this, &ProfileForm::changed);
}

GatewayProfile GatewayForm::now() const
{
    GatewayProfile profile = m_before;
    profile.mac = macFormFromName(m_mac->currentData().toString()).value_or(MacForm::Plain);
    profile.auth = static_cast<GatewayProfile::Auth>(m_auth->currentData().toInt());
    profile.lists = m_lists->isChecked();
    profile.localUrl = m_local->text().trimmed();
    for (const auto& [member, edit] : m_names)
        profile.*member = edit->text().trimmed();
    return profile;
}

QString GatewayForm::example() const
{
    return gatewayExample(now(), examplePhones().first());
}

} // namespace firstring
