// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/bench/CardView.h"

#include "models/tables/PhoneTable.h"
#include "views/Selection.h"
#include "views/bench/CardDelegate.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace firstring {

CardView::CardView(PhoneTable& phones, Selection& selection, const Clock& clock, const WhyDesk* why, QWidget* parent)
    : QListView(parent)
    , m_phones(phones)
    , m_shared(selection)
    , m_delegate(new CardDelegate(clock, why, this))
{
    setAccessibleName(tr("Phones on the bench"));
    // Its cards have no use for letters: what a scanner types goes on to the scan field.
    setProperty("scansThrough", true);
    setModel(&phones);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&m_shared, &Selection::changed, this, &CardView::showSelection);
    connect(&phones, &QAbstractItemModel::modelReset, this, &CardView::showSelection);
    connect(&phones, &QAbstractItemModel::modelReset, this, &CardView::fitColumns);
    connect(&phones, &QAbstractItemModel::rowsInserted, this, &CardView::fitColumns);
    connect(&phones, &QAbstractItemModel::rowsRemoved, this, &CardView::fitColumns);
    m_ages.setInterval(1000);
    connect(&m_ages, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_ages.start();
}

bool CardView::reveal(MacAddress mac)
{
    const int row = m_phones.rowOf(mac);
    if (row < 0)
        return false;
    m_shared.set({mac});
    showSelection();
    scrollTo(m_phones.index(row, 0), QAbstractItemView::EnsureVisible);
    return true;
}

void CardView::flash(MacAddress mac)
{
    m_delegate->setFlashing(mac, true);
    viewport()->update();
    QTimer::singleShot(flashMs, this, [this, mac] {
        m_delegate->setFlashing(mac, false);
        viewport()->update();
    });
}

QSize CardView::minimumSizeHint() const
{
    const QSize card = CardDelegate::minimumCard(font());
    return {card.width() + verticalScrollBar()->sizeHint().width() + 2, card.height()};
}

void CardView::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QListView::resizeEvent(event);
}

void CardView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void CardView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_showing)
        return;
    QList<MacAddress> macs;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes)
        macs << m_phones.macAt(index.row());
    m_shared.set(macs);
}

void CardView::fitColumns()
{
    const QSize card = CardDelegate::minimumCard(font());
    // One pixel less, since a grid exactly as wide as the viewport wraps a column early.
    int room = width() - 1;
    const auto columnsIn = [&card](int pixels) { return std::max(1, pixels / card.width()); };
    const auto rowsIn = [this](int columns) { return (m_phones.rowCount() + columns - 1) / columns; };
    const bool scrolls = rowsIn(columnsIn(room)) * card.height() > height();
    if (scrolls)
        room -= verticalScrollBar()->sizeHint().width();
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int columns = columnsIn(room);
    const QSize cell(std::max(card.width(), room / columns), card.height());
    if (cell == gridSize())
        return;
    m_delegate->setCell(cell);
    setGridSize(cell);
}

void CardView::showSelection()
{
    m_showing = true;
    QItemSelection selection;
    for (const MacAddress mac : m_shared.phones()) {
        if (const int row = m_phones.rowOf(mac); row >= 0)
            selection.select(m_phones.index(row, 0), m_phones.index(row, 0));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_phones.rowOf(m_shared.current()); row >= 0)
        selectionModel()->setCurrentIndex(m_phones.index(row, 0), QItemSelectionModel::NoUpdate);
    m_showing = false;
}

} // namespace firstring
