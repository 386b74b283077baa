// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/Notice.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

namespace firstring {

namespace {

constexpr int glyphSize = 18;

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("What became of the last scan"));
}

void Notice::say(const QString& sentence, Severity tone)
{
    m_sentence = sentence;
    m_tone = tone;
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

QSize Notice::sizeHint() const
{
    return {300, fontMetrics().height() + 8};
}

QSize Notice::minimumSizeHint() const
{
    return {80, fontMetrics().height() + 4};
}

void Notice::paintEvent(QPaintEvent*)
{
    if (m_sentence.isEmpty())
        return;
    QPainter painter(this);
    const QColor colour = theme::severity(m_tone, palette());
    QRect glyph(8, (height() - glyphSize) / 2, glyphSize, glyphSize);
    icons::paint(painter, icons::severityGlyph(m_tone), QStyle::visualRect(layoutDirection(), rect(), glyph), colour);
    const QRect words = rect().adjusted(8 + glyphSize + 8, 0, -4, 0);
    painter.setFont(theme::scaled(font(), 1.05, QFont::DemiBold));
    painter.setPen(colour);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, words.width()));
}

} // namespace firstring
