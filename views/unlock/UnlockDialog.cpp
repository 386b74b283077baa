// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/unlock/UnlockDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int textColumns = 52;

} // namespace

UnlockDialog::UnlockDialog(const QString& job, QWidget* parent)
    : QDialog(parent)
    , m_job(job)
    , m_what(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_busy(new QProgressBar(this))
{
    setWindowTitle(tr("Open the job “%1”").arg(job));
    const int width = fontMetrics().averageCharWidth() * textColumns;
    for (QLabel* label : {m_what, m_trouble}) {
        label->setWordWrap(true);
        label->setMinimumWidth(width);
        label->setTextFormat(Qt::PlainText);
    }
    m_what->setBuddy(m_passphrase);
    m_trouble->hide();
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Waiting"));

    auto* buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::ActionRole);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_open->setEnabled(!text.isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        setBusy(true);
        Q_EMIT passphraseTyped(m_passphrase->text());
    });

    auto* column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize);
    for (QWidget* part : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_passphrase),
                          static_cast<QWidget*>(m_trouble), static_cast<QWidget*>(m_busy)})
        column->addWidget(part);
    column->addWidget(buttons);
}

void UnlockDialog::waitForDatabase()
{
    wait(tr("The job is read from its database, which is slow to answer. Cancel to choose another job or database."));
}

void UnlockDialog::waitForKeychain()
{
    wait(tr("The passwords in this job are encrypted, and their key is in the password store of this computer. "
            "It may ask for its own password in another window."));
}

void UnlockDialog::wait(const QString& what)
{
    m_what->setText(what);
    m_passphrase->hide();
    m_trouble->hide();
    m_open->hide();
    m_busy->show();
}

void UnlockDialog::askPassphrase()
{
    m_what->setText(tr("The passwords in this job are encrypted. Type the passphrase that opens them."));
    m_passphrase->show();
    m_open->show();
    setBusy(false);
    m_passphrase->setFocus();
}

void UnlockDialog::refuse(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    setBusy(false);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

void UnlockDialog::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_passphrase->setEnabled(!busy);
    m_open->setEnabled(!busy && !m_passphrase->text().isEmpty());
}

} // namespace firstring
