// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/PageKit.h"

#include "views/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace firstring {

QVBoxLayout* pageColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    return column;
}

QLabel* pageHeading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(theme::scaled(label->font(), 1.35, QFont::DemiBold));
    return label;
}

QLabel* partHeading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(theme::scaled(label->font(), 1.0, QFont::DemiBold));
    return label;
}

MutedText::MutedText(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // inside a table the role would be another one
    colour();
}

void MutedText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QLabel::changeEvent(event);
}

void MutedText::colour()
{
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::WindowText, theme::muted(colours));
    setPalette(colours);
}

} // namespace firstring
