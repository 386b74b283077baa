// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/RemoteDialog.h"

#include "models/domain/sync/PortalProfile.h"
#include "models/workspace/SyncLedger.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/sync/Fingerprint.h"
#include "views/pages/sync/ProfileDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

RemoteDialog::RemoteDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_placeLabel(new QLabel(tr("A&ddress:"), this))
    , m_token(new QLineEdit(this))
    , m_tokenLabel(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a &folder…"), this))
    , m_look(new QPushButton(tr("&Show its certificate"), this))
    , m_change(new QPushButton(tr("Its &profile…"), this))
    , m_about(new MutedText({}, this))
    , m_fingerprintLabel(new QLabel(tr("Fingerprint:"), this))
    , m_fingerprint(fingerprintLabel(tr("Fingerprint of the certificate (SHA-256)"), this))
    , m_compared(new QCheckBox(tr("I c&ompared it with the fingerprint that is shown there"), this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add another side"));
    m_name->setPlaceholderText(tr("Head office"));
    m_place->setPlaceholderText(QStringLiteral("https://rcs.example.com:8443"));
    m_token->setEchoMode(QLineEdit::Password);
    m_tokenLabel->setBuddy(m_token);

    auto* form = new QFormLayout;
    m_kind->addItem(tr("Firstring, at a site or in a folder"), QString());
    m_kind->addItem(tr("Redirect gateway, by HTTP"), QStringLiteral("rest"));
    m_kind->addItem(tr("Redirect gateway, by XML-RPC"), QStringLiteral("xmlrpc"));
    m_kind->addItem(tr("The maker's web portal, by lists"), QStringLiteral("portal"));
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Name:"), m_name);
    auto* place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(m_choose);
    m_placeLabel->setBuddy(m_place);
    form->addRow(m_placeLabel, place);
    form->addRow(m_tokenLabel, m_token);
    form->addRow(QString(), m_look);
    form->addRow(m_fingerprintLabel, m_fingerprint);
    form->addRow(QString(), m_compared);
    form->addRow(QString(), m_change);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("Add another side"), this));
    column->addWidget(m_about);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);

    for (const QLineEdit* edit : {m_name, m_token})
        connect(edit, &QLineEdit::textChanged, this, &RemoteDialog::refresh);
    connect(m_place, &QLineEdit::textChanged, this, &RemoteDialog::forget);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RemoteDialog::takeKind);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_context.dialogs.chooseFolder(this, tr("Folder to sync with"),
                                       [this](const QString& folder) { m_place->setText(folder); });
    });
    connect(m_compared, &QCheckBox::toggled, this, &RemoteDialog::refresh);
    connect(m_look, &QPushButton::clicked, this, &RemoteDialog::look);
    connect(m_add, &QPushButton::clicked, this, &RemoteDialog::add);
    connect(m_change, &QPushButton::clicked, this, &RemoteDialog::changeProfile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_context.sync, &SyncControl::certificateSeen, this, &RemoteDialog::showCertificate);
    connect(m_context.sync, &SyncControl::certificateNotSeen, this,
            [this](const Error& why) { m_message->say(why.sentence, Severity::Warning); });
    takeKind();
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
    m_name->setFocus();
}

RemoteKind RemoteDialog::kind() const
{
    const QString word = m_kind->currentData().toString();
    if (word == u"portal")
        return RemoteKind::Portal;
    if (!word.isEmpty())
        return RemoteKind::Gateway;
    return m_place->text().trimmed().startsWith(u'/') ? RemoteKind::Folder : RemoteKind::Site;
}

/// Each kind begins with its own profile.
void RemoteDialog::takeKind()
{
    const QString word = m_kind->currentData().toString();
    if (word == u"portal") {
        m_profile = *PortalProfile::preset(QStringLiteral("firstring"));
        m_about->setText(tr("A person carries lists of what is new, changed and gone to the portal, and ticks off what "
                            "is done. The profile says how its lists look."));
    } else if (!word.isEmpty()) {
        m_profile = {{QStringLiteral("calls"), word}};
        m_about->setText(tr("A service that sends phones on is told an address for each of them; the help says how it "
                            "must answer. The profile says by which names."));
    } else {
        m_about->setText(
            tr("A Firstring server at a site or head office: nothing is sent before its certificate is "
               "confirmed. Or a shared folder or a stick, for sites without a network between them; all in "
               "it is encrypted."));
    }
    forget();
    adjustSize();
}

void RemoteDialog::changeProfile()
{
    auto* dialog = new ProfileDialog(remote(), this);
    connect(dialog, &ProfileDialog::kept, this, [this](const QMap<QString, QString>& profile) { m_profile = profile; });
    dialog->open();
}

Remote RemoteDialog::remote() const
{
    Remote remote = m_context.sync->makeRemote(m_name->text(), m_place->text());
    remote.secret = isFolder() ? m_token->text() : m_token->text().trimmed();
    remote = withCertificate(remote, m_seen);
    remote.kind = kind();
    if (remote.kind == RemoteKind::Gateway || remote.kind == RemoteKind::Portal)
        remote.profile = m_profile;
    if (remote.kind == RemoteKind::Portal)
        remote.place = remote.secret = QString();
    return remote;
}

void RemoteDialog::look()
{
    Remote wanted = remote();
    wanted.fingerprint = *typedFingerprint(QString(64, u'0')); // it is what is asked for
    if (wanted.name.isEmpty())
        wanted.name = tr("Head office");
    if (const auto good = checkRemote(wanted); !good)
        return m_message->say(good.error().sentence, Severity::Warning);
    m_message->say(tr("Asking for its certificate…"), Severity::News);
    m_context.sync->lookAtCertificate(wanted.place);
}

void RemoteDialog::showCertificate(const ShownCertificate& shown)
{
    if (shown.url != remote().place)
        return;
    m_seen = shown;
    m_fingerprint->setText(inTwoLines(shown.fingerprint));
    if (shown.namesHost)
        m_message->say(tr("Compare the fingerprint with the one that the other side shows beside its HTTPS."),
                       Severity::News);
    else
        m_message->say(tr("This certificate does not name the address above, so it will be refused. Use an address "
                          "that it names."),
                       Severity::Warning);
    refresh();
    adjustSize(); // a fingerprint needs more room than what stood there before
}

/// Another address shows another certificate.
void RemoteDialog::forget()
{
    m_seen = {};
    m_fingerprint->setText(tr("not asked for yet"));
    m_compared->setChecked(false);
    m_message->clear();
    fitToKind();
    refresh();
}

bool RemoteDialog::isFolder() const
{
    return kind() == RemoteKind::Folder;
}

void RemoteDialog::fitToKind()
{
    const bool folder = isFolder();
    const bool portal = kind() == RemoteKind::Portal;
    const bool told = portal || kind() == RemoteKind::Gateway;
    m_tokenLabel->setText(folder ? tr("&Passphrase:") : tr("&Token:"));
    m_token->setAccessibleName(folder ? tr("Passphrase") : tr("Token"));
    m_token->setToolTip(folder ? tr("Every workstation that uses this folder gives the same one. It is kept encrypted "
                                    "in this job.")
                               : tr("Made there with “firstringctl token create”. It is kept encrypted in this job."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_look, m_fingerprintLabel, m_fingerprint, m_compared})
        part->setVisible(!folder && !portal);
    for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_placeLabel, m_tokenLabel, m_token})
        part->setVisible(!portal);
    m_choose->setVisible(!told);
    m_change->setVisible(told);
}

void RemoteDialog::refresh()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_look->setEnabled(!m_place->text().trimmed().isEmpty());
    m_compared->setEnabled(!m_seen.fingerprint.isEmpty());
    const bool portal = kind() == RemoteKind::Portal;
    m_add->setEnabled(named && (portal || (isFolder() ? !m_token->text().isEmpty() : m_compared->isChecked())));
    (m_seen.fingerprint.isEmpty() && !isFolder() && !portal ? m_look : m_add)->setDefault(true);
}

void RemoteDialog::add()
{
    SyncLedger& ledger = m_context.workspace.sync();
    const Remote made = remote();
    if (ledger.remote(made.name))
        return m_message->say(tr("There is “%1” already. Choose another name.").arg(made.name), Severity::Warning);
    if (const auto put = ledger.put(made); !put)
        return m_message->say(put.error().sentence, Severity::Warning);
    Q_EMIT added(made.name);
    accept();
}

} // namespace firstring
