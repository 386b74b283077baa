// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trust/AccessDialog.h"

#include "models/domain/Passwords.h"
#include "models/domain/gate/UsualWindow.h"
#include "models/workspace/Workspace.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstring {

AccessDialog::AccessDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(context.workspace.state().defaults.kind)
    , m_bench(new QRadioButton(tr("&Bench: phones are released when the server starts"), this))
    , m_site(new QRadioButton(tr("&Site: you release each phone"), this))
    , m_hours(new QSpinBox(this))
    , m_key(new QLineEdit(context.workspace.state().defaults.urlKey, this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who gets files"));
    resize(560, 300);
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("When phones get their own files"), this));
    column->addWidget(m_bench);
    column->addWidget(m_site);
    (m_kind == JobKind::Site ? m_site : m_bench)->setChecked(true); // a class is a bench too
    connect(m_bench, &QRadioButton::clicked, this, [this] { chooseKind(JobKind::Bench); });
    connect(m_site, &QRadioButton::clicked, this, [this] { chooseKind(JobKind::Site); });

    m_hours->setRange(1, 8760);
    m_hours->setSuffix(QStringLiteral(" h"));
    m_hours->setValue(context.workspace.state().defaults.windowHours);
    m_key->setFont(theme::mono(font()));
    auto* make = new QPushButton(tr("&Make one"), this);
    make->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, [this] { m_key->setText(makePassword(PasswordKind::Sip)); });
    auto* keyRow = new QHBoxLayout;
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(make);
    auto* form = new QFormLayout;
    form->addRow(tr("&Released for:"), m_hours);
    auto* keyLabel = new QLabel(tr("Secret &part of the address:"), this);
    keyLabel->setBuddy(m_key);
    form->addRow(keyLabel, keyRow);
    m_key->setAccessibleName(tr("Secret part of the address"));
    column->addSpacing(fontMetrics().height() / 2);
    column->addLayout(form);
    column->addWidget(
        new MutedText(tr("Who asks without it is told nothing. Phones must be given the new address."), this));
    column->addWidget(m_message);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccessDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Each kind has its own usual window; one that a person chose stays.
void AccessDialog::chooseKind(JobKind kind)
{
    if (m_hours->value() == usualWindowHours(m_kind))
        m_hours->setValue(usualWindowHours(kind));
    m_kind = kind;
}

void AccessDialog::take()
{
    Edit edit;
    edit.text = tr("Change who gets files");
    edit.defaults = m_context.workspace.state().defaults;
    edit.defaults->kind = m_kind;
    edit.defaults->windowHours = m_hours->value();
    edit.defaults->urlKey = m_key->text().trimmed();
    if (const auto done = m_context.workspace.perform(edit); !done)
        return m_message->say(done.error().sentence, Severity::Warning);
    accept();
}

} // namespace firstring
