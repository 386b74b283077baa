// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/AdviceBox.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

AdviceBox::AdviceBox(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_state(new QLabel(this))
    , m_fact(new QLabel(this))
    , m_meaning(new QLabel(this))
    , m_next(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_also(new QLabel(tr("It may also be:"), this))
    , m_others(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_state->setFont(theme::scaled(font(), 1.15, QFont::DemiBold));
    m_fact->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    for (QLabel* label : {m_state, m_fact, m_meaning, m_next}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    m_buttons->setSpacing(8);
    m_others->setSpacing(0);
    m_also->setForegroundRole(QPalette::PlaceholderText);
    m_also->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_fact, 1, 0, 1, 2);
    grid->addWidget(m_meaning, 2, 0, 1, 2);
    grid->addWidget(m_next, 3, 0, 1, 2);
    grid->addLayout(m_buttons, 4, 0, 1, 2);
    grid->addWidget(m_also, 5, 0, 1, 2);
    grid->addLayout(m_others, 6, 0, 1, 2);
}

void AdviceBox::setAdvice(const PhoneStatus& status, const Advice& advice, const QStringList& others)
{
    m_status = status;
    m_state->setText(stateText(status));
    m_fact->setText(advice.fact);
    m_meaning->setText(advice.meaning);
    m_next->setText(advice.next);
    tint();
    if (advice.actions != m_actions) {
        m_actions = advice.actions;
        showActions();
    }
    if (others != m_otherTexts) {
        m_otherTexts = others;
        showOthers(others);
    }
}

void AdviceBox::showActions()
{
    clear(*m_buttons);
    for (const why::Action action : m_actions) {
        auto* button = new QPushButton(why::actionText(action), this);
        // Later: the answer may change the buttons, this one included.
        connect(
            button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); }, Qt::QueuedConnection);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

void AdviceBox::showOthers(const QStringList& others)
{
    clear(*m_others);
    m_also->setVisible(!others.isEmpty());
    for (int i = 0; i < others.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icons::icon(QStringLiteral("chevron-right")));
        button->setText(others[i]);
        connect(
            button, &QToolButton::clicked, this, [this, i] { Q_EMIT otherWanted(i); }, Qt::QueuedConnection);
        m_others->addWidget(button, 0, Qt::AlignLeading);
    }
}

void AdviceBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void AdviceBox::tint()
{
    const QPalette base = QApplication::palette();
    const StateGroup group = stateGroup(m_status.state);
    QPalette own = base;
    own.setColor(QPalette::Window, theme::tint(group, base));
    setPalette(own);
    const QColor colour = theme::state(group, base);
    QPalette words = own;
    words.setColor(QPalette::WindowText, colour);
    m_state->setPalette(words);
    m_mark->setPixmap(icons::icon(icons::stateGlyph(m_status.state), colour).pixmap(22, 22));
}

} // namespace firstring
