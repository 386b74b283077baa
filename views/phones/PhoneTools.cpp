// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/phones/PhoneTools.h"

#include "models/base/Clock.h"
#include "models/paper/PageFlow.h"
#include "models/print/PaperDraw.h"
#include "models/tables/PhoneEdits.h"
#include "models/tables/PhoneTable.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/Icons.h"
#include "views/Selection.h"
#include "views/pages/paper/PaperPane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace firstring {

namespace {

constexpr char16_t viewsNote[] = u"phones.views";
constexpr char16_t hiddenNote[] = u"phones.hidden";

} // namespace

PhoneTools::PhoneTools(const Context& context, PhoneTable& phones, QTableView& table, QLineEdit& query, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_phones(phones)
    , m_table(table)
    , m_query(query)
    , m_page(page)
    , m_button(new QPushButton(icons::icon(QStringLiteral("table-2")), tr("&Table"), page))
    , m_menu(new QMenu(page))
    , m_columns(new QMenu(tr("&Columns"), page))
    , m_views(new QMenu(tr("&Views"), page))
{
    m_button->setMenu(m_menu);
    m_button->setToolTip(tr("Change many rows, choose columns, keep views, copy and print"));
    makeMenu();
    const QStringList hidden = context.workspace.note(QString::fromUtf16(hiddenNote)).split(u',', Qt::SkipEmptyParts);
    for (int i = 0; i < phones.columnCount(); ++i)
        table.setColumnHidden(i, hidden.contains(columnName(phones.columnAt(i))));
}

void PhoneTools::makeMenu()
{
    const auto add = [this](const QString& glyph, const QString& text, const QKeySequence& key, auto slot) {
        QAction* action = m_menu->addAction(icons::icon(glyph), text, this, slot);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_page->addAction(action);
    };
    add(QStringLiteral("pencil"), tr("C&hange many..."), QKeySequence(Qt::CTRL | Qt::Key_M),
        [this] { change(BulkEditDialog::Way::Set); });
    add(QStringLiteral("arrow-down"), tr("Fill &down"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [this] { fillDown(); });
    add(QStringLiteral("search"), tr("Find and &replace..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        [this] { change(BulkEditDialog::Way::Replace); });
    m_menu->addSeparator();
    m_menu->addMenu(m_columns);
    m_menu->addMenu(m_views);
    m_menu->addSeparator();
    add(QStringLiteral("copy"), tr("Copy as C&SV"), QKeySequence::Copy, [this] { copy(); });
    add(QStringLiteral("printer"), tr("&Print the table..."), {}, [this] { print(); });
    connect(m_columns, &QMenu::aboutToShow, this, &PhoneTools::fillColumns);
    connect(m_views, &QMenu::aboutToShow, this, &PhoneTools::fillViews);
    fillColumns();
    fillViews();
}

void PhoneTools::fillColumns()
{
    m_columns->clear();
    for (int i = 0; i < m_phones.columnCount(); ++i) {
        QAction* action = m_columns->addAction(columnTitle(m_phones.columnAt(i)), this, [this, i](bool shown) {
            m_table.setColumnHidden(i, !shown);
            rememberColumns();
        });
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(i));
        // By the address everybody knows which phone it is.
        action->setEnabled(m_phones.columnAt(i) != PhoneColumn::Mac);
    }
}

void PhoneTools::rememberColumns()
{
    QStringList names;
    for (int i = 0; i < m_phones.columnCount(); ++i) {
        if (m_table.isColumnHidden(i))
            names.append(columnName(m_phones.columnAt(i)));
    }
    m_context.workspace.setNote(QString::fromUtf16(hiddenNote), names.join(u','));
}

void PhoneTools::fillViews()
{
    m_views->clear();
    const QList<PhoneView> views = kept();
    m_views->addAction(tr("&All phones, all columns"), this, [this] { show({}); });
    for (const PhoneView& view : views)
        m_views->addAction(view.name, this, [this, view] { show(view); });
    m_views->addSeparator();
    m_views->addAction(icons::icon(QStringLiteral("plus")), tr("&Keep this view..."), this, &PhoneTools::askName);
    QMenu* forget = m_views->addMenu(tr("&Forget a view"));
    forget->setEnabled(!views.isEmpty());
    for (const PhoneView& view : views)
        forget->addAction(view.name, this, [this, name = view.name] {
            QList<PhoneView> left = kept();
            left.removeIf([&](const PhoneView& one) { return one.name == name; });
            keep(left);
            Q_EMIT said(tr("The view “%1” is forgotten.").arg(name));
        });
}

void PhoneTools::show(const PhoneView& view)
{
    m_query.setText(view.query);
    for (int i = 0; i < m_phones.columnCount(); ++i) {
        m_table.setColumnHidden(i, view.hidden.contains(m_phones.columnAt(i)));
        if (m_phones.columnAt(i) == view.sortedBy)
            m_table.sortByColumn(i, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    rememberColumns();
}

PhoneView PhoneTools::viewNow() const
{
    const QHeaderView* header = m_table.horizontalHeader();
    PhoneView view{{},
                   m_query.text(),
                   m_phones.columnAt(header->sortIndicatorSection()),
                   header->sortIndicatorOrder() == Qt::DescendingOrder,
                   {}};
    for (int i = 0; i < m_phones.columnCount(); ++i) {
        if (m_table.isColumnHidden(i))
            view.hidden.append(m_phones.columnAt(i));
    }
    return view;
}

QList<PhoneView> PhoneTools::kept() const
{
    return phoneViewsFrom(m_context.workspace.note(QString::fromUtf16(viewsNote)));
}

void PhoneTools::keep(const QList<PhoneView>& views)
{
    m_context.workspace.setNote(QString::fromUtf16(viewsNote), phoneViewsText(views));
}

void PhoneTools::askName()
{
    m_context.dialogs.askText(m_page, tr("Keep this view"), tr("Name of the view:"), m_query.text(),
                              [this](const QString& name) {
                                  PhoneView view = viewNow();
                                  view.name = name.simplified();
                                  QList<PhoneView> views = kept();
                                  views.removeIf([&](const PhoneView& one) { return one.name == view.name; });
                                  views.append(view);
                                  keep(views);
                                  Q_EMIT said(tr("The view “%1” is kept.").arg(view.name));
                              });
}

/// The selected phones in the order of the table; all that are shown when there is no selection of several.
QList<MacAddress> PhoneTools::chosen() const
{
    QList<int> selected;
    const QModelIndexList indexes = m_table.selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        selected.append(index.row());
    std::sort(selected.begin(), selected.end());
    QList<MacAddress> macs;
    if (selected.size() > 1) {
        for (const int row : std::as_const(selected))
            macs.append(m_phones.macAt(row));
    } else {
        for (int row = 0; row < m_phones.rowCount(); ++row)
            macs.append(m_phones.macAt(row));
    }
    return macs;
}

QList<PhoneColumn> PhoneTools::visibleColumns() const
{
    QList<PhoneColumn> columns;
    for (int visual = 0; visual < m_phones.columnCount(); ++visual) {
        const int column = m_table.horizontalHeader()->logicalIndex(visual);
        if (!m_table.isColumnHidden(column))
            columns.append(m_phones.columnAt(column));
    }
    return columns;
}

PhoneColumn PhoneTools::currentColumn() const
{
    const QModelIndex current = m_table.currentIndex();
    const PhoneColumn column = current.isValid() ? m_phones.columnAt(current.column()) : PhoneColumn::Label;
    return isEditable(column) ? column : PhoneColumn::Label;
}

QList<PhoneRow> PhoneTools::rows() const
{
    QList<PhoneRow> rows;
    for (const MacAddress mac : chosen())
        rows.append(m_phones.rowData(mac));
    return rows;
}

void PhoneTools::change(BulkEditDialog::Way way)
{
    auto* dialog = new BulkEditDialog(m_context, chosen(), way, currentColumn(), m_page);
    connect(dialog, &BulkEditDialog::said, this, &PhoneTools::said);
    dialog->open();
}

void PhoneTools::fillDown()
{
    const QList<MacAddress> phones = chosen();
    if (m_table.selectionModel()->selectedRows().size() < 2) {
        Q_EMIT said(tr("Select the rows first: the value of the first one goes into the others."));
        return;
    }
    const auto edit = edits::fillDown(m_context.workspace.state(), phones, currentColumn());
    const auto done = edit ? m_context.workspace.perform(*edit) : Result<void>(edit.error());
    if (!done)
        Q_EMIT refused(done.error());
    else
        Q_EMIT said(tr("%n phone(s) changed. Undo takes it back.", nullptr, static_cast<int>(edit->phones.put.size())));
}

void PhoneTools::copy()
{
    const QList<PhoneRow> all = rows();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(phoneCsv(all, visibleColumns())));
    Q_EMIT said(tr("%n row(s) copied.", nullptr, static_cast<int>(all.size())));
}

void PhoneTools::print()
{
    const QList<PhoneColumn> columns = visibleColumns();
    PageFlow flow(tr("Phones of %1").arg(m_context.workspace.state().name), m_context.clock.now(), paperRuler(),
                  {a4Height, a4Width});
    flow.heading(tr("Phones of %1").arg(m_context.workspace.state().name), 14);
    if (!m_query.text().isEmpty())
        flow.paragraph(tr("Search: %1").arg(m_query.text()));
    double sum = 0;
    for (const PhoneColumn column : columns)
        sum += m_table.columnWidth(
            static_cast<int>(std::find(phoneColumns().begin(), phoneColumns().end(), column) - phoneColumns().begin()));
    QList<PaperColumn> heads;
    for (const PhoneColumn column : columns) {
        const int index =
            static_cast<int>(std::find(phoneColumns().begin(), phoneColumns().end(), column) - phoneColumns().begin());
        heads.append(
            {columnTitle(column), flow.width() * m_table.columnWidth(index) / sum, column == PhoneColumn::Mac, 2});
    }
    QList<QStringList> cells;
    for (const PhoneRow& row : rows()) {
        QStringList line;
        for (const PhoneColumn column : columns)
            line.append(phoneCell(column, row, Qt::DisplayRole).toString());
        cells.append(line);
    }
    flow.table(heads, cells);
    printPages(m_page, flow.take());
}

} // namespace firstring
