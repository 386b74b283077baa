// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/EventView.h"

#include "models/domain/MacAddress.h"
#include "models/tables/EventTable.h"
#include "views/Icons.h"
#include "views/Theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <optional>

namespace firstring {

namespace {

class EventDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto severity = static_cast<Severity>(index.data(EventTable::SeverityRole).toInt());
        const bool selected = option->state & QStyle::State_Selected;
        if (!selected && (index.column() == EventTable::Time || severity == Severity::Detail))
            option->palette.setColor(QPalette::Text, theme::muted(option->palette));
        if (index.column() != EventTable::What)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icons::icon(icons::severityGlyph(severity), theme::severity(severity, option->palette));
        option->decorationSize = QSize(14, 14);
        if (severity == Severity::Stop)
            option->font.setWeight(QFont::DemiBold);
    }
};

} // namespace

/// At most EventTable::capacity rows, so a proxy is cheap here.
class EventView::Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setDetails(bool details)
    {
        m_details = details;
        invalidateFilter();
    }
    void setPhone(const QString& mac)
    {
        if (mac == m_mac)
            return;
        m_mac = mac;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_mac && index.data(EventTable::MacTextRole).toString() != *m_mac)
            return false;
        return m_details || index.data(EventTable::SeverityRole).toInt() != static_cast<int>(Severity::Detail);
    }

private:
    bool m_details = false;
    std::optional<QString> m_mac;
};

EventView::EventView(EventTable& events, QWidget* parent)
    : QTableView(parent)
    , m_filter(new Filter(this))
{
    setTabKeyNavigation(false); // Tab goes on to what comes next, not from cell to cell
    m_filter->setSourceModel(&events);
    setModel(m_filter);
    setItemDelegate(new EventDelegate(this));
    setAccessibleName(tr("What happened"));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 6);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(EventTable::Time, fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 16);
    setColumnWidth(EventTable::Who, fontMetrics().averageCharWidth() * 26);
}

void EventView::showDetails(bool show)
{
    m_filter->setDetails(show);
}

void EventView::showPhone(MacAddress mac)
{
    setColumnHidden(EventTable::Who, true);
    m_filter->setPhone(mac.plain());
}

} // namespace firstring
