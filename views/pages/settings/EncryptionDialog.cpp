// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/EncryptionDialog.h"

#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

EncryptionDialog::EncryptionDialog(const Context& context, EncryptionControl& program, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_program(program)
    , m_on(new QCheckBox(tr("&Encrypt the files of this job"), this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose…"), this))
    , m_key(new QLineEdit(this))
    , m_showKey(new QCheckBox(tr("&Show"), this))
    , m_perPhone(new QCheckBox(tr("A phone's own file can be read by that phone only"), this))
    , m_version(new QComboBox(this))
    , m_message(new MessageLine(this))
{
    setWindowTitle(tr("Encrypted files"));
    const Encryption& now = context.workspace.state().defaults.encryption;
    m_on->setChecked(now.on);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("Your copy of anacrypt"));
    m_path->setAccessibleName(tr("Encrypting program of this computer"));
    m_key->setText(now.key);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("Key of the site"));
    m_perPhone->setChecked(now.perPhone);
    m_version->addItem(tr("As the program does by itself"), QString());
    for (const char* version : {"v1", "v2", "v3"})
        m_version->addItem(tr("Version %1").arg(QLatin1String(version).mid(1)), QLatin1String(version));
    m_version->setCurrentIndex(qMax(0, m_version->findData(now.version)));
    m_version->setAccessibleName(tr("Kind of encryption"));

    auto* buttons = new QDialogButtonBox(this);
    m_try = buttons->addButton(tr("&Try"), QDialogButtonBox::ActionRole);
    m_keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);

    const auto beside = [](QWidget* field, QWidget* button) {
        auto* row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(button);
        return row;
    };
    auto* form = new QFormLayout;
    form->addRow(tr("Program:"), beside(m_path, m_choose));
    form->addRow(tr("Key:"), beside(m_key, m_showKey));
    form->addRow(tr("Kind:"), m_version);
    form->addRow({}, m_perPhone);

    auto* warning = new MessageLine(this);
    warning->say(tr("A phone that took encrypted files once wants them for ever, until it is set to its factory "
                    "defaults. Keep the key and the program as long as such phones are in use."),
                 Severity::Warning);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new MutedText(tr("The maker's program anacrypt encrypts what phones fetch; Firstring calls your "
                                       "copy of it and has none of its own. It hides passwords from the curious: the "
                                       "cipher is old and the key is one for the whole site. Where phones can, HTTPS "
                                       "protects better."),
                                    this));
    column->addWidget(warning);
    column->addWidget(m_on);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(560, layout()->totalHeightForWidth(560));

    connect(m_on, &QCheckBox::toggled, this, &EncryptionDialog::follow);
    connect(m_key, &QLineEdit::textChanged, this, &EncryptionDialog::follow);
    connect(m_showKey, &QCheckBox::toggled, this,
            [this](bool show) { m_key->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_choose, &QPushButton::clicked, this, &EncryptionDialog::chooseProgram);
    connect(m_try, &QPushButton::clicked, this, [this] { tryOut(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { m_on->isChecked() ? tryOut(true) : keep(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showProgram();
    follow();
}

Encryption EncryptionDialog::chosen() const
{
    return {m_on->isChecked(), m_key->text(), m_perPhone->isChecked(), m_version->currentData().toString()};
}

void EncryptionDialog::chooseProgram()
{
    m_context.dialogs.chooseFiles(this, tr("Choose your copy of anacrypt"), tr("All files (*)"),
                                  [this](const QStringList& files) {
                                      if (files.isEmpty())
                                          return;
                                      const auto done = m_program.chooseProgram(files.first());
                                      if (done)
                                          m_message->clear();
                                      else
                                          m_message->say(done.error().sentence, Severity::Stop);
                                      showProgram();
                                      follow();
                                      makeRoom();
                                  });
}

void EncryptionDialog::showProgram()
{
    m_path->setText(m_program.program());
    m_path->setToolTip(m_path->text());
    m_path->setCursorPosition(m_path->text().size());
}

void EncryptionDialog::follow()
{
    const bool on = m_on->isChecked();
    const bool complete = !m_path->text().isEmpty() && !m_key->text().isEmpty();
    for (QWidget* field :
         {static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_key),
          static_cast<QWidget*>(m_showKey), static_cast<QWidget*>(m_perPhone), static_cast<QWidget*>(m_version)})
        field->setEnabled(on && !m_busy);
    m_on->setEnabled(!m_busy);
    m_try->setEnabled(on && complete && !m_busy);
    m_keep->setEnabled((!on || complete) && !m_busy);
}

void EncryptionDialog::tryOut(bool keepIt)
{
    m_busy = true;
    follow();
    m_message->say(tr("The program is encrypting a small file…"), Severity::News);
    m_program.tryOut(chosen(), this, [this, keepIt](const Result<QString>& messages) {
        m_busy = false;
        follow();
        if (!messages)
            m_message->say(messages.error().sentence, Severity::Stop);
        else if (keepIt)
            keep();
        else if (messages->isEmpty())
            m_message->say(tr("It works."), Severity::Good);
        else
            m_message->say(tr("It works. The program says: %1").arg(*messages), Severity::Good);
        makeRoom();
    });
}

/// Sentences of several lines need more of it than there was.
void EncryptionDialog::makeRoom()
{
    layout()->activate();
    // The form tells its least height, not what its labels would like.
    const int needed = layout()->totalHeightForWidth(width()) + fontMetrics().height();
    if (needed > height())
        resize(width(), needed);
}

void EncryptionDialog::keep()
{
    Edit edit;
    edit.text = tr("Change the encryption of files");
    edit.defaults = m_context.workspace.state().defaults;
    const bool was = edit.defaults->encryption.on;
    edit.defaults->encryption = chosen();
    if (edit.defaults->encryption != m_context.workspace.state().defaults.encryption) {
        if (const auto done = m_context.workspace.perform(edit); !done) {
            m_message->say(done.error().sentence, Severity::Stop);
            return;
        }
        if (m_on->isChecked())
            Q_EMIT said(tr("Files of this job are encrypted from now on."));
        else if (was)
            Q_EMIT said(
                tr("Files are not encrypted any more. Phones that took encrypted ones keep what they have until "
                   "they are set to their factory defaults."));
    }
    accept();
}

} // namespace firstring
