// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/ProfileDialog.h"

#include "models/workspace/SyncLedger.h"
#include "models/workspace/Workspace.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/sync/ProfileEdit.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

QString ProfileDialog::help(RemoteKind kind)
{
    if (kind == RemoteKind::Portal)
        return tr("Columns as HEADING:SOURCE with the sources action, mac, url, label, model and -; separator comma, "
                  "semicolon or tab; mac plain, lower, colon, colon-lower or dash; header yes or no; new, changed and "
                  "gone are the words for an action; local is the address of this program's own server for phones.");
    return tr(
        "One KEY=VALUE a line: mac plain, lower, colon, colon-lower or dash; auth bearer, basic or none; list yes "
        "or no; path, url, owner, label and model are names there; register, deregister, check and list-call are "
        "calls of XML-RPC; local is the address of this program's own server for phones.");
}

ProfileDialog::ProfileDialog(const Context& context, const Remote& remote, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_remote(remote)
    , m_profile(new ProfileEdit(this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Profile of %1").arg(remote.name));
    m_profile->setProfile(remote.profile);
    auto* text = new MutedText(help(remote.kind), this);
    text->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("How “%1” wants to be spoken to").arg(remote.name), this));
    column->addWidget(text);
    column->addWidget(m_profile, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 20);
}

void ProfileDialog::keep()
{
    m_remote.profile = m_profile->profile();
    if (const auto put = m_context.workspace.sync().put(m_remote); !put)
        return m_message->say(put.error().sentence, Severity::Warning);
    accept();
}

} // namespace firstring
