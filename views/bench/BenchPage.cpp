// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/bench/BenchPage.h"

#include "models/tables/FirmwareCaution.h"
#include "models/tables/PhoneTable.h"
#include "models/tables/StateCounts.h"
#include "models/tables/UnknownPhones.h"
#include "models/vault/Vault.h"
#include "views/Selection.h"
#include "views/Theme.h"
#include "views/bench/BenchWelcome.h"
#include "views/bench/CardView.h"
#include "views/bench/CountsLine.h"
#include "views/bench/SilencedStrip.h"
#include "views/bench/UnknownStrip.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstring {

BenchPage::BenchPage(const Context& context, QWidget* parent)
    : Page(context, {PageId::Bench, tr("Bench"), QStringLiteral("layout-grid")}, parent)
    , m_caution(std::make_shared<FirmwareCaution>(QFileInfo(context.vault.folder()).path()))
    , m_phones(new PhoneTable(context.workspace, {PhoneColumn::Card}, this))
    , m_counts(new StateCounts(context.workspace, this))
    , m_unknown(new UnknownPhones(context.workspace, this))
    , m_line(new CountsLine(*m_counts, this))
    , m_cards(new CardView(*m_phones, context.selection, context.clock, context.why, this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
{
    m_phones->setKeepsSorted(true);
    m_phones->warnBy(m_caution);
    auto* welcome = new BenchWelcome(this);
    auto* none = new QWidget(this);
    auto* middle = new QVBoxLayout(none);
    auto* all = new QPushButton(tr("Show all phones"), none);
    m_nothing->setFont(theme::scaled(font(), 1.3));
    middle->addStretch(2);
    middle->addWidget(m_nothing, 0, Qt::AlignHCenter);
    middle->addWidget(all, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(welcome);
    m_stack->addWidget(none);

    auto* strip = new UnknownStrip(*m_unknown, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_stack, 1);
    column->addWidget(new SilencedStrip(context.workspace, context.clock, this));
    column->addWidget(strip);

    connect(m_line, &CountsLine::groupChosen, this,
            [this](std::optional<StateGroup> group) { m_phones->setGroup(group); });
    connect(all, &QPushButton::clicked, this, [this] {
        m_line->setGroup(std::nullopt);
        m_phones->setGroup(std::nullopt);
    });
    connect(strip, &UnknownStrip::addWanted, this, &BenchPage::addWanted);
    connect(welcome, &BenchWelcome::scanWanted, this, &BenchPage::scanWanted);
    connect(welcome, &BenchWelcome::importWanted, this, &BenchPage::importWanted);
    connect(welcome, &BenchWelcome::serverWanted, this, [this] { Q_EMIT pageWanted(PageId::LocalServer); });
    connect(m_phones, &QAbstractItemModel::rowsInserted, this, &BenchPage::refresh);
    connect(m_phones, &QAbstractItemModel::rowsRemoved, this, &BenchPage::refresh);
    connect(m_phones, &QAbstractItemModel::modelReset, this, &BenchPage::refresh);
    connect(m_counts, &StateCounts::changed, this, &BenchPage::refresh);
    refresh();
}

void BenchPage::showEvent(QShowEvent* event)
{
    m_caution->refresh(); // a newer list may have been taken in on another page
    Page::showEvent(event);
}

bool BenchPage::reveal(MacAddress mac)
{
    if (m_phones->rowOf(mac) < 0) {
        m_line->setGroup(std::nullopt);
        m_phones->setGroup(std::nullopt);
    }
    return m_cards->reveal(mac);
}

void BenchPage::flash(const QList<MacAddress>& macs)
{
    for (const MacAddress mac : macs)
        m_cards->flash(mac);
}

void BenchPage::setRowMenu(QMenu* menu)
{
    m_cards->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_cards, &QWidget::customContextMenuRequested, menu, [this, menu](const QPoint& at) {
        if (!context().selection.phones().isEmpty())
            menu->popup(m_cards->viewport()->mapToGlobal(at));
    });
}

void BenchPage::refresh()
{
    setCount(m_counts->total());
    m_line->setVisible(m_counts->total() > 0);
    if (m_counts->total() == 0)
        m_stack->setCurrentIndex(1);
    else if (m_phones->rowCount() == 0)
        m_stack->setCurrentIndex(2);
    else
        m_stack->setCurrentIndex(0);
    m_nothing->setText(tr("No phone is in this state now."));
}

} // namespace firstring
