// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/bundle/SaveBundleDialog.h"

#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

qint64 bytesOfFiles(const JobState& job)
{
    qint64 bytes = 0;
    for (const BlobUse& use : blobsOf(job))
        bytes += use.blob.size;
    return bytes;
}

} // namespace

SaveBundleDialog::SaveBundleDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_withFiles(new QRadioButton(this))
    , m_digests(
          new QRadioButton(tr("&Only what they must be: whoever opens it has firmware and pictures already"), this))
    , m_secrets(new QCheckBox(tr("With pass&words and other secrets"), this))
    , m_encrypt(new QCheckBox(tr("&Encrypt it with a passphrase"), this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_message(new MessageLine(this))
    , m_meter([this](int percent) { m_message->say(tr("Writing, %1 %").arg(percent), Severity::News); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save bundle"));
    const JobState& job = context.workspace.state();
    const qsizetype files = blobsOf(job).size();
    m_withFiles->setText(tr("With its &files (%1)").arg(QLocale().formattedDataSize(bytesOfFiles(job))));
    m_withFiles->setChecked(true);
    m_withFiles->setEnabled(files > 0);
    m_digests->setEnabled(files > 0);

    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("The whole job as one file"), this));
    column->addWidget(new MutedText(tr("For another workstation: it opens there with the same phones, settings and "
                                       "files. This job stays as it is."),
                                    this));
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_withFiles);
    column->addWidget(m_digests);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_secrets);
    column->addWidget(m_encrypt);
    auto* words = new QFormLayout;
    for (QLineEdit* edit : {m_passphrase, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &SaveBundleDialog::refresh);
    }
    words->addRow(tr("&Passphrase:"), m_passphrase);
    words->addRow(tr("Once a&gain:"), m_again);
    column->addLayout(words);
    column->addWidget(m_message);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save as..."), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(m_secrets, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_encrypt->setChecked(true); // what is secret should not lie about
        refresh();
    });
    connect(m_encrypt, &QCheckBox::toggled, this, &SaveBundleDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_context.dialogs.chooseSaveName(this, tr("Save bundle"),
                                         m_context.workspace.state().name + QStringLiteral(".firstring"),
                                         tr("Bundles (*.firstring)"), [this](const QString& path) { save(path); });
    });
    resize(640, 420);
    refresh();
}

BundleWish SaveBundleDialog::wish() const
{
    return {.files = m_withFiles->isChecked(),
            .secrets = m_secrets->isChecked(),
            .passphrase = m_encrypt->isChecked() ? m_passphrase->text() : QString()};
}

void SaveBundleDialog::refresh()
{
    const bool isSealed = m_encrypt->isChecked();
    const bool same = m_passphrase->text() == m_again->text();
    const bool isLong = m_passphrase->text().size() >= 8;
    m_passphrase->setEnabled(isSealed && !m_isSaving);
    m_again->setEnabled(isSealed && !m_isSaving);
    m_save->setEnabled(!m_isSaving && (!isSealed || (same && isLong)));
    if (m_isSaving)
        return;
    if (isSealed && !m_passphrase->text().isEmpty() && !isLong)
        m_message->say(tr("A passphrase has at least 8 characters."), Severity::Detail);
    else if (isSealed && !same && !m_again->text().isEmpty())
        m_message->say(tr("The two are not the same yet."), Severity::Detail);
    else if (isSealed)
        m_message->say(tr("Nobody can open it without the passphrase. Give it to them another way."), Severity::News);
    else if (m_secrets->isChecked())
        m_message->say(tr("Whoever gets this file can read the passwords of your phones in it."), Severity::Warning);
    else
        m_message->say(tr("Everybody can read it, but no passwords are in it. They have to be given again there."),
                       Severity::News);
}

void SaveBundleDialog::save(const QString& path)
{
    m_isSaving = true;
    refresh();
    m_meter.begin();
    m_background.run([job = m_context.workspace.snapshot(), vault = m_context.vault, path, wish = wish(),
                      meter = m_meter.handle()] { return saveBundle(*job, vault, path, wish, meter); },
                     [this](const Result<BundleReceipt>& saved) { take(saved); });
}

void SaveBundleDialog::take(const Result<BundleReceipt>& saved)
{
    m_meter.end();
    m_isSaving = false;
    refresh();
    if (!saved)
        return m_message->say(saved.error().sentence, Severity::Warning);
    const int left = countOf(saved->withheld);
    Q_EMIT said(left > 0 ? tr("The bundle was written. %n secret value(s) were left out.", nullptr, left)
                         : tr("The bundle was written."));
    accept();
}

} // namespace firstring
