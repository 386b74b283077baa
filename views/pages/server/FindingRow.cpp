// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/FindingRow.h"

#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/PageKit.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int glyphSize = 20;

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::ByHand:
        break;
    case Remedy::ShowServices:
        return FindingRow::tr("Show services");
    case Remedy::HttpOn8080:
        return FindingRow::tr("Take port 8080");
    case Remedy::TftpOff:
        return FindingRow::tr("Switch TFTP off");
    }
    return {};
}

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
    if (!finding.command.isEmpty())
        column->addWidget(commandLine());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(10);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    if (const QString text = remedyText(finding.remedy); !text.isEmpty())
        row->addWidget(remedyButton(text), 0, Qt::AlignTop);
    setAccessibleName(finding.sentence);
    setAccessibleDescription(finding.fix);
    colour();
}

QWidget* FindingRow::commandLine()
{
    auto* line = new QWidget(this);
    auto* command = new QLineEdit(m_finding.command, line);
    command->setReadOnly(true);
    command->setFont(theme::mono(font()));
    command->setLayoutDirection(Qt::LeftToRight);
    command->setCursorPosition(0);
    command->setAccessibleName(tr("Command for an administrator"));
    auto* copy = new QToolButton(line);
    copy->setIcon(icons::icon(QStringLiteral("copy")));
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy this command"));
    copy->setAccessibleName(tr("Copy this command"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setFocusPolicy(Qt::TabFocus);
    connect(copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_finding.command);
        Q_EMIT copied(tr("Command"));
    });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 0);
    row->addWidget(command, 1);
    row->addWidget(copy);
    return line;
}

QWidget* FindingRow::remedyButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_finding.remedy); });
    return button;
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
