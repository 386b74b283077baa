// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trust/KeyPlaceDialog.h"

#include "models/base/Clock.h"
#include "models/workspace/Workspace.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace firstring {

KeyPlaceDialog::KeyPlaceDialog(const Context& context, const std::optional<KeyWanted>& kept, KeyAt keyAt,
                               std::function<void()> cancel, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_keyAt(std::move(keyAt))
    , m_cancel(std::move(cancel))
    , m_places(new QButtonGroup(this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Key of the passwords"));
    resize(600, 380);
    if (kept)
        m_kept = kept->place;
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("Passwords of this job stand encrypted in its file"), this));
    column->addWidget(new MutedText(m_kept ? tr("The key that opens them is in %1.").arg(secretPlaceText(*m_kept))
                                           : tr("It holds none yet. The key is made with the first one."),
                                    this));
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(partHeading(tr("Keep the key"), this));
    const struct
    {
        SecretPlace place;
        QString text;
    } places[] = {
        {SecretPlace::Keychain, tr("in the &password store of this computer, which its owner unlocks by logging in")},
        {SecretPlace::KeyFile, tr("in a &file that only you may read: a server starts without anybody")},
        {SecretPlace::Passphrase, tr("behind a p&assphrase, asked for whenever the job is opened")},
    };
    for (const auto& one : places) {
        auto* button = new QRadioButton(one.text, this);
        m_places->addButton(button, static_cast<int>(one.place));
        column->addWidget(button);
    }
    m_places->button(static_cast<int>(m_kept.value_or(SecretPlace::Keychain)))->setChecked(true);
    auto* words = new QFormLayout;
    for (QLineEdit* edit : {m_passphrase, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &KeyPlaceDialog::refresh);
    }
    words->addRow(tr("Pa&ssphrase:"), m_passphrase);
    words->addRow(tr("Once a&gain:"), m_again);
    column->addLayout(words);
    column->addWidget(m_message);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_move = buttons->addButton(tr("&Keep it there"), QDialogButtonBox::AcceptRole);
    m_move->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(m_places, &QButtonGroup::idToggled, this, &KeyPlaceDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyPlaceDialog::move);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

KeyPlaceDialog::~KeyPlaceDialog()
{
    if (m_isAsking)
        m_cancel();
}

SecretPlace KeyPlaceDialog::chosen() const
{
    return static_cast<SecretPlace>(m_places->checkedId());
}

void KeyPlaceDialog::refresh()
{
    const bool isPhrase = chosen() == SecretPlace::Passphrase;
    m_passphrase->setEnabled(isPhrase && !m_isAsking);
    m_again->setEnabled(isPhrase && !m_isAsking);
    const bool same = m_passphrase->text() == m_again->text();
    m_move->setEnabled(!m_isAsking && m_kept && (!isPhrase || (same && !m_passphrase->text().isEmpty())));
    if (!m_isAsking)
        m_message->say(isPhrase && !same && !m_again->text().isEmpty() ? tr("The two are not the same yet.")
                                                                       : QString(),
                       Severity::Detail);
}

void KeyPlaceDialog::move()
{
    m_isAsking = true;
    refresh();
    m_message->say(tr("The place is asked. Cancel takes the question back."), Severity::News);
    m_background.run([keyAt = m_keyAt, place = chosen(), words = m_passphrase->text()] { return keyAt(place, words); },
                     [this](const Result<WrappingKey>& key) { take(key); });
}

void KeyPlaceDialog::take(const Result<WrappingKey>& key)
{
    m_isAsking = false;
    refresh();
    if (!key)
        return m_message->say(key.error().sentence, Severity::Warning);
    m_context.workspace.keepKeyBy(*key);
    m_context.workspace.audit(
        {{.kind = AuditKind::Unlock, .timeMs = m_context.clock.nowMs(), .subject = secretPlaceName(key->place)}});
    m_context.workspace.whenStored(this, [this, place = key->place](const Result<void>& stored) {
        if (!stored)
            return m_message->say(stored.error().sentence, Severity::Stop);
        m_kept = place;
        m_message->say(tr("The key is in %1 now.").arg(secretPlaceText(place)), Severity::Good);
    });
}

} // namespace firstring
