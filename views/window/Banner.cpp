// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/Banner.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace firstring {

namespace {

constexpr int glyphSize = 20;

} // namespace

Banner::Banner(const QString& glyph, Severity tone, QWidget* parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_tone(tone)
    , m_mark(new QLabel(this))
    , m_fact(new QLabel(this))
    , m_meaning(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setAutoFillBackground(true);
    m_mark->setFixedSize(glyphSize, glyphSize);
    m_fact->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    for (QLabel* label : {m_fact, m_meaning}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // people name phones and servers as they like
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_fact);
    words->addWidget(m_meaning);
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(10);
    m_row->addWidget(m_mark, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    colour();
    hide();
}

void Banner::say(const QString& fact, const QString& meaning)
{
    m_fact->setText(fact);
    m_meaning->setText(meaning);
    setAccessibleName(fact + u' ' + meaning);
    colour(); // nobody tells a hidden widget of another palette
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Banner::fact() const
{
    return m_fact->text();
}

QString Banner::meaning() const
{
    return m_meaning->text();
}

void Banner::addButton(QAbstractButton* button)
{
    button->setParent(this);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void Banner::colour()
{
    QPalette colours = QApplication::palette();
    const StateGroup group = m_tone == Severity::Stop ? StateGroup::Stopped : StateGroup::OnHold;
    colours.setColor(QPalette::Window, theme::tint(group, colours));
    setPalette(colours);
    m_mark->setPixmap(icons::icon(m_glyph, theme::severity(m_tone, colours)).pixmap(glyphSize, glyphSize));
}

} // namespace firstring
