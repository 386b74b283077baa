// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/RenewalDialog.h"

#include "models/workspace/SyncLedger.h"
#include "models/workspace/Workspace.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/sync/Fingerprint.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

RenewalDialog::RenewalDialog(const Context& context, const Remote& remote, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_remote(remote)
    , m_now(fingerprintLabel(tr("Fingerprint that is shown now"), this))
    , m_compared(new QCheckBox(tr("I c&ompared it with the fingerprint that is shown there"), this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Another certificate"));
    auto* confirmed = fingerprintLabel(tr("Fingerprint that was confirmed"), this);
    confirmed->setText(inTwoLines(remote.fingerprint));
    m_now->setText(inTwoLines(QString(remote.fingerprint.size(), u' ')));
    auto* form = new QFormLayout;
    form->addRow(tr("Confirmed:"), confirmed);
    form->addRow(tr("Shown now:"), m_now);
    form->addRow(QString(), m_compared);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(tr("Confirm the &new one"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("“%1” shows another certificate").arg(remote.name), this));
    column->addWidget(m_message);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_compared, &QCheckBox::toggled, this, &RenewalDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenewalDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(context.sync, &SyncControl::certificateSeen, this, &RenewalDialog::take);
    connect(context.sync, &SyncControl::certificateNotSeen, this,
            [this](const Error& why) { m_message->say(why.sentence, Severity::Warning); });
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
    m_message->say(tr("Asking for its certificate…"), Severity::News);
    refresh();
    context.sync->lookAtCertificate(remote.place);
}

void RenewalDialog::take(const ShownCertificate& shown)
{
    if (shown.url != m_remote.place)
        return;
    m_seen = shown;
    m_kin = kinshipOf(m_remote, shown);
    m_now->setText(inTwoLines(shown.fingerprint));
    m_message->say(sentence(), shown.namesHost && m_kin != Kinship::Stranger ? Severity::News : Severity::Warning);
    refresh();
    m_message->updateGeometry(); // at once: its words may take another line
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width())); // to what there is to say
}

QString RenewalDialog::sentence() const
{
    if (!m_seen.namesHost)
        return tr("This certificate does not name the address of “%1”, so it will be refused.").arg(m_remote.name);
    switch (m_kin) {
    case Kinship::Same:
        return tr("This is the certificate that was confirmed. Compare once more.");
    case Kinship::SameKey:
        return tr("It was renewed: the new one has the same key, which only that server has.");
    case Kinship::SameIssuer:
        return tr("It was renewed with a new key, and signed by the same authority as the one before: %1.")
            .arg(m_seen.lineage.issuer);
    case Kinship::Stranger:
        break;
    }
    return tr("Nothing tells whether it was renewed or whether somebody else answers. Nothing was sent. Compare the "
              "fingerprint with the one that the other side shows beside its HTTPS.");
}

void RenewalDialog::refresh()
{
    const bool isAkin = m_kin == Kinship::SameKey || m_kin == Kinship::SameIssuer;
    const bool isSeen = !m_seen.fingerprint.isEmpty() && m_seen.namesHost && m_kin != Kinship::Same;
    m_compared->setVisible(!isAkin);
    m_compared->setEnabled(isSeen);
    m_confirm->setEnabled(isSeen && (isAkin || m_compared->isChecked()));
    m_confirm->setDefault(m_confirm->isEnabled());
}

void RenewalDialog::confirm()
{
    const Remote* const now = m_context.workspace.sync().remote(m_remote.name);
    if (!now)
        return reject();
    if (const auto put = m_context.workspace.sync().put(withCertificate(*now, m_seen)); !put)
        return m_message->say(put.error().sentence, Severity::Warning);
    accept();
}

} // namespace firstring
