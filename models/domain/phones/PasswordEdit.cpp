// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/phones/PasswordEdit.h"

#include <QCoreApplication>

namespace firstring {

namespace {

QString variableOf(const PasswordPlan& plan)
{
    if (!plan.variable.isEmpty())
        return foldedName(plan.variable);
    return plan.kind == PasswordKind::Sip ? QStringLiteral("sip password") : QString();
}

QString settingOf(const PasswordPlan& plan)
{
    return plan.kind == PasswordKind::Admin ? QStringLiteral("admin password") : QStringLiteral("user password");
}

} // namespace

Edit passwordEdit(const JobState& state, const QList<MacAddress>& phones, const PasswordPlan& plan,
                  const Randomness& random)
{
    Edit edit;
    const QString variable = variableOf(plan);
    for (const MacAddress mac : phones) {
        const Phone* registered = state.phones.find(mac);
        if (!registered || (!plan.replace && !passwordOf(*registered, plan).isEmpty()))
            continue;
        Phone phone = *registered;
        const QString password = makePassword(plan.kind, random);
        if (variable.isEmpty())
            putSetting(phone.settings, {settingOf(plan), password, {}});
        else
            phone.variables.insert(variable, password);
        edit.phones.put.append(phone);
    }
    edit.text = QCoreApplication::translate("PasswordEdit", "Make %n password(s)", nullptr,
                                            static_cast<int>(edit.phones.put.size()));
    return edit;
}

QString passwordOf(const Phone& phone, const PasswordPlan& plan)
{
    if (const QString variable = variableOf(plan); !variable.isEmpty())
        return phone.variables.value(variable);
    const Setting* setting = findSetting(phone.settings, settingOf(plan));
    return setting ? setting->value : QString();
}

} // namespace firstring
