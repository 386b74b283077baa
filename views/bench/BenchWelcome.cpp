// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/bench/BenchWelcome.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace firstring {

BenchWelcome::BenchWelcome(QWidget* parent)
    : QWidget(parent)
{
    auto* outer = new QGridLayout(this);
    auto* box = new QWidget(this);
    outer->addWidget(box, 1, 1);
    outer->setRowStretch(0, 2);
    outer->setRowStretch(2, 3);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(2, 1);

    auto* grid = new QGridLayout(box);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    auto* title = new QLabel(tr("This bench is empty"), box);
    title->setFont(theme::scaled(font(), 1.8, QFont::DemiBold));
    grid->addWidget(title, 0, 0, 1, 3);
    auto* lead = new QLabel(tr("Three steps, and phones find their configuration by themselves."), box);
    lead->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(lead, 1, 0, 1, 3);
    grid->setRowMinimumHeight(2, 14);

    int row = 3;
    const auto step = [&](const QString& glyph, const QString& what, const QString& how, const QString& button) {
        auto* mark = new QLabel(box);
        mark->setPixmap(icons::icon(glyph, theme::state(StateGroup::Working, palette())).pixmap(28, 28));
        auto* words = new QLabel(what, box);
        words->setFont(theme::scaled(font(), 1.2, QFont::DemiBold));
        auto* hint = new QLabel(how, box);
        hint->setWordWrap(true);
        hint->setForegroundRole(QPalette::PlaceholderText);
        hint->setMinimumWidth(300);
        auto* act = new QPushButton(button, box);
        grid->addWidget(mark, row, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(words, row, 1);
        grid->addWidget(hint, row + 1, 1);
        grid->addWidget(act, row, 2, 2, 1, Qt::AlignVCenter);
        grid->setRowMinimumHeight(row + 2, 14);
        row += 3;
        return act;
    };
    grid->setColumnStretch(1, 1);
    connect(step(QStringLiteral("scan-barcode"), tr("1. Scan the cartons"),
                 tr("Scan the code under the word MAC, one phone after the other. Each takes the next slot."),
                 tr("Scan now")),
            &QPushButton::clicked, this, &BenchWelcome::scanWanted);
    connect(step(QStringLiteral("file-up"), tr("or bring a list"),
                 tr("A table with MAC addresses, names and extensions. You see every line before it counts."),
                 tr("Import phone list...")),
            &QPushButton::clicked, this, &BenchWelcome::importWanted);
    connect(step(QStringLiteral("radio"), tr("2. Start the local server"),
                 tr("Phones on this network can then fetch their files from this computer. Nothing runs before."),
                 tr("Local server")),
            &QPushButton::clicked, this, &BenchWelcome::serverWanted);
    auto* last = new QLabel(box);
    last->setPixmap(icons::icon(QStringLiteral("plug"), theme::state(StateGroup::Working, palette())).pixmap(28, 28));
    grid->addWidget(last, row, 0, 2, 1, Qt::AlignTop);
    auto* plug = new QLabel(tr("3. Plug the phones in"), box);
    plug->setFont(theme::scaled(font(), 1.2, QFont::DemiBold));
    grid->addWidget(plug, row, 1);
    auto* watch = new QLabel(tr("Each card shows where its phone is, until it is Ready."), box);
    watch->setForegroundRole(QPalette::PlaceholderText);
    watch->setWordWrap(true);
    grid->addWidget(watch, row + 1, 1);
}

} // namespace firstring
