// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/bench/CountsLine.h"

#include "models/tables/StateCounts.h"
#include "views/Icons.h"
#include "views/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace firstring {

namespace {

/// In the order in which they want attention.
constexpr std::array order{StateGroup::Stopped, StateGroup::OnHold, StateGroup::Working, StateGroup::Rebooting,
                           StateGroup::Waiting, StateGroup::Ready,  StateGroup::Unknown};

PhoneState representative(StateGroup group)
{
    switch (group) {
    case StateGroup::Waiting:
        return PhoneState::Waiting;
    case StateGroup::Working:
        return PhoneState::Firmware;
    case StateGroup::Rebooting:
        return PhoneState::Rebooting;
    case StateGroup::Ready:
        return PhoneState::Ready;
    case StateGroup::Stopped:
        return PhoneState::Stopped;
    case StateGroup::OnHold:
        return PhoneState::OnHold;
    case StateGroup::Unknown:
        return PhoneState::Unknown;
    }
    return PhoneState::Waiting;
}

} // namespace

CountsLine::CountsLine(const StateCounts& counts, QWidget* parent)
    : QWidget(parent)
    , m_counts(counts)
    , m_all(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](QToolButton* button, std::optional<StateGroup> group) {
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFont(theme::scaled(font(), 1.05, QFont::DemiBold));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, group] {
            setGroup(group == m_group ? std::nullopt : group);
            Q_EMIT groupChosen(m_group);
        });
    };
    add(m_all, std::nullopt);
    for (const StateGroup group : order) {
        auto*& button = m_buttons[static_cast<std::size_t>(group)];
        button = new QToolButton(this);
        add(button, group);
    }
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&counts, &StateCounts::changed, this, &CountsLine::refresh);
    tint();
    refresh();
}

void CountsLine::setGroup(std::optional<StateGroup> group)
{
    m_group = group;
    refresh();
}

void CountsLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void CountsLine::refresh()
{
    m_all->setText(tr("%n phone(s)", nullptr, m_counts.total()));
    m_all->setAccessibleName(m_all->text());
    m_all->setChecked(!m_group);
    for (const StateGroup group : order) {
        QToolButton* button = m_buttons[static_cast<std::size_t>(group)];
        const int count = m_counts.of(group);
        button->setAccessibleName(countText(group, count));
        button->setToolTip(tr("%1: show only these").arg(countText(group, count)));
        button->setVisible(count > 0 || m_group == group);
        button->setChecked(m_group == group);
    }
    fit();
}

void CountsLine::fit()
{
    int wanted = m_all->sizeHint().width();
    for (const StateGroup group : order) {
        QToolButton* button = m_buttons[static_cast<std::size_t>(group)];
        button->setText(countText(group, m_counts.of(group)));
        if (!button->isHidden())
            wanted += button->sizeHint().width() + layout()->spacing();
    }
    if (wanted <= width())
        return;
    for (const StateGroup group : order)
        m_buttons[static_cast<std::size_t>(group)]->setText(QLocale().toString(m_counts.of(group)));
}

void CountsLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CountsLine::tint()
{
    for (const StateGroup group : order) {
        QToolButton* button = m_buttons[static_cast<std::size_t>(group)];
        if (!button)
            continue;
        const QColor colour = theme::state(group, window()->palette());
        button->setIcon(icons::icon(icons::stateGlyph(representative(group)), colour));
        QPalette own = palette();
        own.setColor(QPalette::ButtonText, colour);
        button->setPalette(own);
    }
}

} // namespace firstring
