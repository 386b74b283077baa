// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/GateRow.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace firstring {

namespace {

constexpr int markSize = 18;

} // namespace

GateRow::GateRow(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
    , m_release(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setWordWrap(true);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_release, 0, 2, Qt::AlignTop);
    grid->addWidget(m_more, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_release, &QPushButton::clicked, this, &GateRow::releaseWanted);
    hide();
}

void GateRow::setBadge(const GateBadge& badge)
{
    m_badge = badge;
    setVisible(badge.kind != GateBadge::Kind::None);
    m_text->setText(theme::isolated(badge.text));
    m_more->setText(badge.more);
    m_more->setVisible(!badge.more.isEmpty());
    m_release->setText(badge.kind == GateBadge::Kind::NotReleased ? tr("Release") : tr("Release again"));
    tint();
}

void GateRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void GateRow::tint()
{
    const QPalette base = window()->palette();
    const QColor colour = m_badge.needsCare() ? theme::state(StateGroup::Stopped, base) : theme::muted(base);
    m_mark->setPixmap(icons::icon(icons::gateGlyph(m_badge), colour).pixmap(markSize, markSize));
    QPalette own = m_text->palette();
    own.setColor(QPalette::WindowText, m_badge.needsCare() ? colour : base.color(QPalette::WindowText));
    m_text->setPalette(own);
}

} // namespace firstring
