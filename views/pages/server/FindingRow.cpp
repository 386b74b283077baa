// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/FindingRow.h"

#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/PageKit.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int glyphSize = 20;

} // namespace

FindingRow::FindingRow(const PreflightFinding& finding, QWidget* parent)
    : QWidget(parent)
    , m_finding(finding)
    , m_glyph(new QLabel(this))
{
    m_glyph->setFixedSize(glyphSize, glyphSize);
    auto* sentence = new QLabel(finding.sentence, this);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(sentence);
    if (!finding.fix.isEmpty())
        column->addWidget(new MutedText(finding.fix, this));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(10);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    setAccessibleName(finding.sentence);
    setAccessibleDescription(finding.fix);
    colour();
}

void FindingRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void FindingRow::colour()
{
    const QColor colour = theme::severity(m_finding.level, QApplication::palette());
    m_glyph->setPixmap(icons::icon(icons::severityGlyph(m_finding.level), colour).pixmap(glyphSize, glyphSize));
}

} // namespace firstring
