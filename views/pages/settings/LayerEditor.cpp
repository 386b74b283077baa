// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/LayerEditor.h"

#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace firstring {

LayerEditor::LayerEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(partHeading({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_message(new MessageLine(this))
    , m_secrets(new QCheckBox(tr("Sho&w passwords"), this))
    , m_discard(new QPushButton(icons::icon(QStringLiteral("undo-2")), tr("&Discard"), this))
    , m_keep(new QPushButton(icons::icon(QStringLiteral("check")), tr("&Keep"), this))
{
    m_text->setFont(theme::mono(font()));
    m_text->setAccessibleName(tr("Settings of this layer"));
    m_text->setPlaceholderText(
        tr("time server1: 192.168.1.1\nsip proxy ip: 192.168.1.10\nsip line1 user name: {extension}"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_keep->setDefault(true);
    m_keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_keep->setToolTip(tr("Keep these settings (Ctrl+Enter)"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_secrets);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 0);
    column->addWidget(m_heading);
    column->addWidget(m_text, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, &LayerEditor::followDraft);
    connect(m_secrets, &QCheckBox::toggled, this, &LayerEditor::showLayer);
    connect(m_keep, &QPushButton::clicked, this, &LayerEditor::keep);
    connect(m_discard, &QPushButton::clicked, this, &LayerEditor::discard);
    connect(&workspace, &Workspace::changed, this, &LayerEditor::showLayer);
    showLayer();
}

void LayerEditor::setLayer(const SettingsLayer& layer)
{
    m_layer = layer;
    showLayer();
}

void LayerEditor::showLayer()
{
    const JobState& state = m_workspace.state();
    m_heading->setText(m_layer.title(state));
    const QString kept = settingsText(m_layer.settings(state), m_secrets->isChecked());
    const QString text = m_drafts.value(m_layer.key(), kept);
    if (text != m_text->toPlainText()) { // else cursor and scroll position stay
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    followDraft();
}

void LayerEditor::followDraft()
{
    const JobState& state = m_workspace.state();
    const SettingList before = m_layer.settings(state);
    const auto draft = settingsFromText(m_text->toPlainText(), before);
    const bool differs = !draft || *draft != before;
    const bool had = hasDraft(m_layer);
    if (differs)
        m_drafts.insert(m_layer.key(), m_text->toPlainText());
    else
        m_drafts.remove(m_layer.key());
    m_keep->setEnabled(draft && differs);
    m_discard->setEnabled(differs);
    m_secrets->setEnabled(!differs); // what is typed would be lost
    if (!draft)
        m_message->say(draft.error().sentence, Severity::Warning);
    else if (differs)
        m_message->say(tr("%n phone(s) will fetch new files", nullptr, m_layer.phones(state)), Severity::News);
    else
        m_message->clear();
    if (had != differs)
        Q_EMIT draftsChanged();
}

void LayerEditor::keep()
{
    const JobState& state = m_workspace.state();
    const auto draft = settingsFromText(m_text->toPlainText(), m_layer.settings(state));
    if (!draft)
        return;
    const QString title = m_layer.title(state);
    const Edit edit = m_layer.edit(state, *draft);
    const QString typed = m_drafts.take(m_layer.key()); // before the change is announced, so that it shows what is kept
    if (const auto done = m_workspace.perform(edit); !done) {
        m_drafts.insert(m_layer.key(), typed);
        return m_message->say(done.error().sentence, Severity::Stop);
    }
    Q_EMIT draftsChanged();
    Q_EMIT said(tr("Settings kept: %1").arg(title));
}

void LayerEditor::discard()
{
    m_drafts.remove(m_layer.key());
    showLayer();
    Q_EMIT draftsChanged();
}

} // namespace firstring
