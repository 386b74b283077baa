// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trust/PasswordsDialog.h"

#include "models/workspace/Workspace.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace firstring {

PasswordsDialog::PasswordsDialog(const Context& context, QList<MacAddress> phones, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_phones(std::move(phones))
    , m_kinds(new QButtonGroup(this))
    , m_replace(new QCheckBox(tr("Phones that have one get a &new one too"), this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Give passwords"));
    resize(560, 320);
    if (m_phones.isEmpty())
        m_phones = context.workspace.state().phones.keys();
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(
        tr("A password of its own for each of %n phone(s)", nullptr, static_cast<int>(m_phones.size())), this));
    const struct
    {
        PasswordKind kind;
        QString text;
    } kinds[] = {
        {PasswordKind::Admin, tr("&Administrator of the phone: ten digits, as it is typed on its keys")},
        {PasswordKind::User, tr("&User of the phone: ten digits")},
        {PasswordKind::Sip, tr("&SIP account: 20 letters and digits, in the variable “sip password”")},
    };
    for (const auto& one : kinds) {
        auto* button = new QRadioButton(one.text, this);
        m_kinds->addButton(button, static_cast<int>(one.kind));
        column->addWidget(button);
    }
    m_kinds->button(static_cast<int>(PasswordKind::Admin))->setChecked(true);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_replace);
    column->addWidget(m_message);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_give = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_give->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(m_kinds, &QButtonGroup::idToggled, this, &PasswordsDialog::refresh);
    connect(m_replace, &QCheckBox::toggled, this, &PasswordsDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordsDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

PasswordPlan PasswordsDialog::plan() const
{
    return {static_cast<PasswordKind>(m_kinds->checkedId()), {}, m_replace->isChecked()};
}

void PasswordsDialog::refresh()
{
    const auto count = static_cast<int>(passwordEdit(m_context.workspace.state(), m_phones, plan()).phones.put.size());
    m_give->setText(tr("&Give %n password(s)", nullptr, count));
    m_give->setEnabled(count > 0);
    const auto kept = static_cast<int>(m_phones.size()) - count;
    if (count == 0)
        m_message->say(tr("All of them have one already."), Severity::Detail);
    else if (kept > 0)
        m_message->say(tr("%n phone(s) keep(s) the one there is.", nullptr, kept), Severity::Detail);
    else
        m_message->say(
            tr("Phones take them with their next file. They stand encrypted in the job; Undo takes them back."),
            Severity::Detail);
}

void PasswordsDialog::give()
{
    const Edit edit = passwordEdit(m_context.workspace.state(), m_phones, plan());
    if (const auto done = m_context.workspace.perform(edit); !done)
        return m_message->say(done.error().sentence, Severity::Stop);
    Q_EMIT said(tr("%n phone(s) got a password of its own. Undo takes it back.", nullptr,
                   static_cast<int>(edit.phones.put.size())));
    accept();
}

} // namespace firstring
