// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/AccountsDialog.h"

#include "models/base/Clock.h"
#include "models/domain/sync/AccountAudit.h"
#include "models/tables/TextTable.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace firstring {

QString AccountsDialog::roleText(Role role)
{
    switch (role) {
    case Role::User:
        return tr("User");
    case Role::Super:
        return tr("Super User");
    case Role::Admin:
        break;
    }
    return tr("Administrator");
}

QString AccountsDialog::roleSentence(Role role)
{
    switch (role) {
    case Role::User:
        return tr("Registers phones, and sees everything but passwords and the job's own files.");
    case Role::Super:
        return tr("Also sees passwords and the job's own files, changes servers, blueprints, firmware, branding and "
                  "files, and manages users.");
    case Role::Admin:
        break;
    }
    return tr("May do everything, and manages all accounts.");
}

AccountsDialog::AccountsDialog(const Context& context, Randomness random, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_random(std::move(random))
    , m_accounts(new TextTable({tr("Account"), tr("Role"), tr("Made")}, this))
    , m_table(makeTable(tr("Accounts of other workstations"), m_accounts, this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_may(new MutedText({}, this))
    , m_add(new QPushButton(tr("&Make its token"), this))
    , m_token(new QLineEdit(this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Accounts of other workstations"));
    setColumnChars(m_table, {28, 18, 22});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setEmptyText(m_table, tr("Nobody else may ask for this job."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    m_shown = makeToken();
    m_shown->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(windowTitle(), this));
    auto* about = new MutedText(tr("While the local server runs with HTTPS, whoever shows one of these tokens may ask "
                                   "for this job, as far as the role goes."),
                                this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addWidget(makeNew());
    column->addWidget(m_shown);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &AccountsDialog::refresh);
    connect(m_role, &QComboBox::currentIndexChanged, this, &AccountsDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::remove);
    connect(&context.workspace, &Workspace::tokensChanged, this, &AccountsDialog::fill);
    fill();
    m_name->setFocus();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 26);
}

QWidget* AccountsDialog::makeNew()
{
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    m_name->setPlaceholderText(tr("Workstation in the north building"));
    m_name->setMaxLength(100);
    for (const Role role : {Role::User, Role::Super, Role::Admin})
        m_role->addItem(roleText(role), static_cast<int>(role));
    m_may->setWordWrap(true);
    // As tall as the longest: a form that jumps under the pointer is a nuisance.
    m_may->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto* line = new QHBoxLayout;
    line->addWidget(m_role);
    line->addStretch(1);
    line->addWidget(m_add);
    form->addRow(tr("&New account:"), m_name);
    auto* label = new QLabel(tr("R&ole:"), part);
    label->setBuddy(m_role);
    form->addRow(label, line);
    form->addRow(QString(), m_may);
    return part;
}

QWidget* AccountsDialog::makeToken()
{
    auto* part = new QWidget(this);
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    m_token->setReadOnly(true);
    m_token->setFont(theme::mono(font()));
    m_token->setLayoutDirection(Qt::LeftToRight);
    m_token->setAccessibleName(tr("Token"));
    auto* copy = new QPushButton(tr("&Copy"), part);
    copy->setAccessibleName(tr("Copy the token"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_token->text());
        m_message->say(tr("The token is in the clipboard. Hand it over as a password is."), Severity::Good);
    });
    line->addWidget(m_token, 1);
    line->addWidget(copy);
    return part;
}

void AccountsDialog::fill()
{
    QList<TextTable::Row> rows;
    for (const ApiToken& token : m_context.workspace.shelf().tokens)
        rows.append({{token.name, roleText(token.role),
                      QLocale().toString(QDateTime::fromMSecsSinceEpoch(token.createdMs), QLocale::ShortFormat)},
                     {},
                     roleSentence(token.role)});
    m_accounts->setRows(rows);
    refresh();
}

void AccountsDialog::keep(const ApiTokens& tokens)
{
    Workspace& job = m_context.workspace;
    job.audit(auditOfTokens(job.shelf().tokens, tokens, {}, {}, m_context.clock.nowMs()));
    job.setTokens(tokens);
}

void AccountsDialog::add()
{
    const QString name = m_name->text().trimmed();
    const QString text = tokenText(m_random(32));
    if (const auto& readOnly = m_context.workspace.readOnlyReason())
        return m_message->say(readOnly->sentence, Severity::Warning);
    const auto tokens = withToken(m_context.workspace.shelf().tokens, name,
                                  static_cast<Role>(m_role->currentData().toInt()), text, m_context.clock.nowMs());
    if (!tokens)
        return m_message->say(tokens.error().sentence, Severity::Warning);
    keep(*tokens);
    m_token->setText(text);
    m_token->setCursorPosition(0);
    m_shown->show();
    m_shownFor = name;
    m_name->clear();
    m_table->selectRow(m_accounts->rowCount() - 1);
    m_message->say(tr("This is the token of “%1”. It is shown only now; copy it before you close this.").arg(name),
                   Severity::Warning);
}

void AccountsDialog::remove()
{
    const QModelIndex selected = m_table->selectionModel()->selectedRows().value(0);
    if (!selected.isValid())
        return;
    const QString name = selected.data().toString();
    m_context.dialogs.ask(
        this,
        {.title = tr("Remove the account “%1”?").arg(name),
         .consequence = tr("Its token opens nothing any more. What was changed by it stays; a workstation that still "
                           "uses it is told so."),
         .action = tr("Remove"),
         .risky = true},
        [this, name] {
            const auto tokens = withoutToken(m_context.workspace.shelf().tokens, name);
            if (!tokens)
                return m_message->say(tokens.error().sentence, Severity::Warning);
            keep(*tokens);
            if (m_shownFor == name)
                m_shown->hide();
            m_message->say(tr("“%1” may not ask any more.").arg(name), Severity::Good);
        });
}

void AccountsDialog::refresh()
{
    m_may->setText(roleSentence(static_cast<Role>(m_role->currentData().toInt())));
    m_remove->setEnabled(!m_table->selectionModel()->selectedRows().isEmpty());
    const bool named = !m_name->text().trimmed().isEmpty();
    m_add->setEnabled(named);
    m_add->setDefault(named);
}

} // namespace firstring
