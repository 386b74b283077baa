// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/CompletionList.h"

#include "views/Theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace firstring {

CompletionList::CompletionList(QWidget* editor)
    : QObject(editor)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_list(new QTreeView)
    , m_completer(new QCompleter(m_model, this))
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What may stand here"));
    m_completer->setWidget(editor);
    m_completer->setPopup(m_list); // takes it
    m_list->header()->hide();      // only now: the completer sets the list up anew
    m_list->header()->setStretchLastSection(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        if (index.row() >= 0 && index.row() < m_items.size())
            Q_EMIT chosen(Completion(m_items.at(index.row())));
    });
}

void CompletionList::open(const QList<Completion>& items, const QRect& place)
{
    m_items = items;
    m_model->removeRows(0, m_model->rowCount());
    const QColor muted = theme::muted(m_list->palette());
    int widest = 0;
    for (const Completion& item : items) {
        auto* shown = new QStandardItem(item.shown);
        auto* detail = new QStandardItem(item.detail);
        detail->setForeground(muted);
        shown->setToolTip(item.detail);
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(item.detail));
        m_model->appendRow({shown, detail});
    }
    if (items.isEmpty())
        return close();
    m_list->setFont(m_completer->widget()->font());
    m_list->resizeColumnToContents(0);
    const int wide = m_list->fontMetrics().averageCharWidth() * 90;
    const int needed = m_list->columnWidth(0) + widest + 48;
    QRect below = place;
    below.setWidth(std::min(wide, needed));
    m_completer->complete(below);
    m_list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CompletionList::close()
{
    m_list->hide();
}

bool CompletionList::isOpen() const
{
    return m_list->isVisible();
}

} // namespace firstring
