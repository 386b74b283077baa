// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/ProfileForm.h"

#include "models/domain/sync/Redirects.h"
#include "views/pages/sync/GatewayForm.h"
#include "views/pages/sync/PortalForm.h"

#include <QComboBox>

namespace firstring {

ProfileForm* ProfileForm::make(RemoteKind kind, const QMap<QString, QString>& profile, QWidget* parent)
{
    if (kind == RemoteKind::Portal)
        return new PortalForm(PortalProfile::parse(profile).value_or(PortalProfile()), parent);
    return new GatewayForm(GatewayProfile::parse(profile).value_or(GatewayProfile()), parent);
}

QComboBox* ProfileForm::makeMacForms()
{
    auto* box = new QComboBox(this);
    for (const QString& name : macFormNames())
        box->addItem(macText(examplePhones().first().mac, *macFormFromName(name)), name);
    connect(box, &QComboBox::currentIndexChanged, this, &ProfileForm::changed);
    return box;
}

QList<Phone> ProfileForm::examplePhones()
{
    const QString server = QStringLiteral("https://pbx.example.net/cfg");
    return {{.mac = MacAddress(0x00085d2f93a1), .label = tr("Reception"), .model = "6867i", .configServer = server},
            {.mac = MacAddress(0x00085d2f93a2), .label = tr("Workshop"), .model = "6865i", .configServer = server},
            {.mac = MacAddress(0x00085d2f93a3), .label = tr("Gate house"), .model = "6757i", .configServer = server}};
}

} // namespace firstring
