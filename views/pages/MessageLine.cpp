// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/MessageLine.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace firstring {

namespace {

constexpr int glyphSize = 18;

StateGroup groupOf(Severity tone)
{
    switch (tone) {
    case Severity::Good:
        return StateGroup::Ready;
    case Severity::Warning:
        return StateGroup::OnHold;
    case Severity::Stop:
        return StateGroup::Stopped;
    default:
        return StateGroup::Working;
    }
}

} // namespace

MessageLine::MessageLine(QWidget* parent)
    : QWidget(parent)
    , m_glyph(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_glyph->setFixedSize(glyphSize, glyphSize);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // other sides and files have their words in some of these sentences
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void MessageLine::say(const QString& sentence, Severity tone)
{
    m_text->setText(sentence);
    m_tone = tone;
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    colour();
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageLine::sentence() const
{
    return m_text->text();
}

void MessageLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void MessageLine::colour()
{
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::Window, theme::tint(groupOf(m_tone), colours));
    setPalette(colours);
    m_glyph->setPixmap(
        icons::icon(icons::severityGlyph(m_tone), theme::severity(m_tone, colours)).pixmap(glyphSize, glyphSize));
}

} // namespace firstring
