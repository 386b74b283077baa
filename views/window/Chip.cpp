// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/Chip.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace firstring {

Chip::Chip(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(5);
    row->addWidget(m_mark);
    row->addWidget(m_text);
}

void Chip::set(const QString& glyph, StateGroup group, const QString& text, const QString& hint)
{
    m_glyph = glyph;
    m_group = group;
    m_text->setText(text);
    setToolTip(hint);
    setAccessibleName(text);
    tint();
}

void Chip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void Chip::tint()
{
    if (!m_glyph.isEmpty())
        m_mark->setPixmap(icons::icon(m_glyph, theme::state(m_group, QApplication::palette())).pixmap(16, 16));
}

} // namespace firstring
