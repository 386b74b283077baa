// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/ProfileDialog.h"

#include "models/domain/sync/GatewayProfile.h"
#include "models/domain/sync/PortalProfile.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/sync/ProfileForm.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace firstring {

namespace {

/// What is wrong with it, if anything.
QString faultIn(RemoteKind kind, const QMap<QString, QString>& profile)
{
    if (kind == RemoteKind::Gateway) {
        const auto read = GatewayProfile::parse(profile);
        return read ? QString() : read.error().sentence;
    }
    const auto read = PortalProfile::parse(profile);
    if (!read)
        return read.error().sentence;
    return read->has(PortalSource::Mac) ? QString() : ProfileDialog::tr("One column must hold the MAC address.");
}

} // namespace

ProfileDialog::ProfileDialog(const Remote& remote, QWidget* parent)
    : QDialog(parent)
    , m_kind(remote.kind)
    , m_form(ProfileForm::make(remote.kind, remote.profile, this))
    , m_example(new QPlainTextEdit(this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Profile"));
    m_example->setReadOnly(true);
    m_example->setTabChangesFocus(true);
    m_example->setFont(theme::mono(font()));
    m_example->setLineWrapMode(m_kind == RemoteKind::Portal ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_example->setWordWrapMode(QTextOption::WrapAnywhere);
    m_example->setLayoutDirection(Qt::LeftToRight);
    m_example->setAccessibleName(tr("Example"));
    m_example->setFixedHeight(m_example->fontMetrics().lineSpacing() * 6);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(remote.name.isEmpty() ? tr("How it wants to be spoken to")
                                                        : tr("How “%1” wants to be spoken to").arg(remote.name),
                                  this));
    column->addWidget(m_form, 1);
    column->addWidget(partHeading(
        m_kind == RemoteKind::Portal ? tr("A list looks like this") : tr("This is what is sent for a phone"), this));
    column->addWidget(m_example);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_form, &ProfileForm::changed, this, &ProfileDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT kept(m_form->profile());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 92, sizeHint().height());
    refresh();
}

void ProfileDialog::refresh()
{
    const QString fault = faultIn(m_kind, m_form->profile());
    m_keep->setEnabled(fault.isEmpty());
    m_message->say(fault, Severity::Warning);
    m_example->setPlainText(fault.isEmpty() ? m_form->example() : QString());
}

} // namespace firstring
