// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/bundle/OpenBundleDialog.h"

#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenBundleDialog)
};

QString factsOf(const SoundBundle& bundle, const Vault& vault)
{
    int inside = 0;
    qint64 bytes = 0;
    for (const BundleFile& file : bundle.manifest.files) {
        inside += file.isInside ? 1 : 0;
        bytes += file.isInside ? file.blob.size : 0;
    }
    QStringList lines{Text::tr("%n phone(s)", nullptr, bundle.manifest.phones)};
    if (inside > 0)
        lines.append(Text::tr("%n file(s), %1", nullptr, inside).arg(QLocale().formattedDataSize(bytes)));
    QStringList missing;
    for (const BlobUse& use : missingFiles(bundle.content.job, vault)) {
        const bool comes =
            std::any_of(bundle.manifest.files.begin(), bundle.manifest.files.end(),
                        [&use](const BundleFile& file) { return file.isInside && file.blob == use.blob; });
        if (!comes)
            missing.append(use.name);
    }
    if (!missing.isEmpty())
        lines.append(Text::tr("To be added here, because only digests are in it: %1").arg(missing.join(u", ")));
    if (!bundle.content.withheld.isEmpty())
        lines.append(Text::tr("To be given again, because it was made without secrets: %1")
                         .arg(withheldText(bundle.content.withheld)));
    return lines.join(u'\n');
}

} // namespace

OpenBundleDialog::OpenBundleDialog(const JobFolder& folder, const QString& path, KeyReady keyReady, QWidget* parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_path(path)
    , m_keyReady(std::move(keyReady))
    , m_passphraseLabel(new QLabel(tr("&Passphrase:"), this))
    , m_passphrase(new QLineEdit(this))
    , m_facts(new QLabel(this))
    , m_nameLabel(new QLabel(tr("&Name of the job:"), this))
    , m_name(new QLineEdit(this))
    , m_message(new MessageLine(this))
    , m_meter([this](int percent) { m_message->say(tr("%1, %2 %").arg(m_doing).arg(percent), Severity::News); })
{
    setAttribute(Qt::WA_DeleteOnClose, parent != nullptr);
    setWindowTitle(tr("Open bundle"));
    m_passphraseLabel->setBuddy(m_passphrase);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_nameLabel->setBuddy(m_name);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(QFileInfo(path).fileName(), this));
    column->addWidget(new MutedText(tr("A job that was saved on another workstation. It becomes a job of its own here; "
                                       "other jobs stay as they are."),
                                    this));
    column->addSpacing(fontMetrics().height() / 2);
    auto* grid = new QGridLayout;
    grid->addWidget(m_passphraseLabel, 0, 0);
    grid->addWidget(m_passphrase, 0, 1);
    grid->addWidget(m_facts, 1, 0, 1, 2);
    grid->addWidget(m_nameLabel, 2, 0);
    grid->addWidget(m_name, 2, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(m_message);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(m_passphrase, &QLineEdit::textChanged, this, &OpenBundleDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &OpenBundleDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { m_bundle ? take() : look(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 320);

    const auto sealed = isBundleSealed(path);
    m_isSealed = sealed.value_or(false);
    if (!sealed)
        m_message->say(sealed.error().sentence, Severity::Warning);
    else if (!m_isSealed)
        look();
    refresh();
    if (m_isSealed)
        m_passphrase->setFocus();
}

void OpenBundleDialog::refresh()
{
    for (QWidget* widget : {static_cast<QWidget*>(m_passphraseLabel), static_cast<QWidget*>(m_passphrase)})
        widget->setVisible(m_isSealed && !m_bundle);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_nameLabel), static_cast<QWidget*>(m_name)})
        widget->setVisible(m_bundle.has_value());
    m_passphrase->setEnabled(!m_isWorking);
    m_name->setEnabled(!m_isWorking);
    m_go->setText(m_bundle ? tr("&Open as a job") : tr("&Look into it"));
    m_go->setEnabled(!m_isWorking &&
                     (m_bundle ? !m_name->text().trimmed().isEmpty() : m_isSealed && !m_passphrase->text().isEmpty()));
}

void OpenBundleDialog::work(const QString& sentence)
{
    m_isWorking = true;
    m_doing = sentence;
    m_meter.begin();
    m_message->say(sentence, Severity::News);
    refresh();
}

void OpenBundleDialog::look()
{
    work(tr("Reading and checking"));
    m_background.run([path = m_path, words = m_passphrase->text(),
                      meter = m_meter.handle()] { return readBundle(path, words, meter); },
                     [this](const Result<SoundBundle>& bundle) { takeLook(bundle); });
}

void OpenBundleDialog::takeLook(const Result<SoundBundle>& bundle)
{
    m_meter.end();
    m_isWorking = false;
    if (bundle) {
        m_bundle = *bundle;
        m_facts->setText(factsOf(*bundle, Vault(m_folder.vaultPath())));
        m_name->setText(freeJobName(m_folder, bundle->manifest.job));
        m_message->say(tr("Every part of it is as it was written."), Severity::Good);
    } else {
        m_message->say(bundle.error().sentence, Severity::Warning);
    }
    refresh();
    (m_bundle ? static_cast<QWidget*>(m_go) : static_cast<QWidget*>(m_passphrase))->setFocus();
}

void OpenBundleDialog::take()
{
    const QString name = m_name->text().trimmed();
    if (const auto good = JobFolder::checkName(name); !good)
        return m_message->say(good.error().sentence, Severity::Warning);
    if (m_folder.list().contains(name, Qt::CaseInsensitive))
        return m_message->say(tr("There is a job “%1” already. Choose another name.").arg(name), Severity::Warning);
    work(tr("Taking its files in"));
    m_background.run(
        [path = m_path, words = m_passphrase->text(), vault = Vault(m_folder.vaultPath()), meter = m_meter.handle(),
         keyReady = m_bundle->manifest.secrets ? m_keyReady : KeyReady()]() -> Result<void> {
            if (auto ready = keyReady ? keyReady() : Result<void>(); !ready)
                return ready;
            return takeBundleFiles(path, words, vault, meter);
        },
        [this](const Result<void>& taken) {
            m_meter.end();
            m_isWorking = false;
            refresh();
            if (!taken)
                return m_message->say(taken.error().sentence, Severity::Warning);
            make();
        });
}

void OpenBundleDialog::make()
{
    const QString name = m_name->text().trimmed();
    if (const auto made = makeBundledJob(m_folder, name, *m_bundle); !made)
        return m_message->say(made.error().sentence, Severity::Warning);
    Q_EMIT opened(name);
    accept();
}

} // namespace firstring
