// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/phones/PhonesPage.h"

#include "models/tables/FirmwareCaution.h"
#include "models/tables/PhoneTable.h"
#include "models/vault/Vault.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Selection.h"
#include "views/Theme.h"
#include "views/phones/PhoneCellDelegate.h"
#include "views/phones/PhoneTools.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr char16_t widthsNote[] = u"phones.columns";

std::vector<PhoneColumn> allColumns()
{
    const auto columns = phoneColumns();
    return {columns.begin(), columns.end()};
}

/// Room for what usually stands in a column, in the font of the table.
int usualWidth(PhoneColumn column, const QFont& font)
{
    const QFontMetrics text(font);
    const QFontMetrics digits(theme::mono(font));
    switch (column) {
    case PhoneColumn::Slot:
        return text.horizontalAdvance(columnTitle(column)) + 40;
    case PhoneColumn::Mac:
        return digits.horizontalAdvance(QStringLiteral("00:08:5D:00:00:00")) + 20;
    case PhoneColumn::Label:
        return text.averageCharWidth() * 20;
    case PhoneColumn::Model:
        return text.horizontalAdvance(QStringLiteral("6867i")) + 40;
    case PhoneColumn::Blueprint:
        return text.averageCharWidth() * 16;
    case PhoneColumn::Server:
        return text.averageCharWidth() * 14;
    case PhoneColumn::Firmware:
        return text.averageCharWidth() * 18;
    case PhoneColumn::Tags:
        return text.averageCharWidth() * 14;
    case PhoneColumn::State:
        return text.averageCharWidth() * 26;
    case PhoneColumn::Since:
        return text.horizontalAdvance(QStringLiteral("00:00:00")) + 28;
    default:
        return text.averageCharWidth() * 16;
    }
}

} // namespace

PhonesPage::PhonesPage(const Context& context, QWidget* parent)
    : Page(context, {PageId::Phones, tr("Phones"), QStringLiteral("phone")}, parent)
    , m_caution(std::make_shared<FirmwareCaution>(QFileInfo(context.vault.folder()).path()))
    , m_phones(new PhoneTable(context.workspace, allColumns(), this))
    , m_query(new QLineEdit(this))
    , m_shown(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(m_table->viewport()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    m_phones->warnBy(m_caution);
    makeTable();
    m_tools = new PhoneTools(context, *m_phones, *m_table, *m_query, this);
    m_bar->insertWidget(2, m_tools->button());
    connect(m_tools, &PhoneTools::said, this, &PhonesPage::said);
    connect(m_tools, &PhoneTools::refused, this, &PhonesPage::refused);

    connect(m_phones, &PhoneTable::refused, this, &PhonesPage::refused);
    connect(&context.selection, &Selection::changed, this, &PhonesPage::showSelection);
    connect(m_phones, &QAbstractItemModel::rowsInserted, this, &PhonesPage::refresh);
    connect(m_phones, &QAbstractItemModel::rowsRemoved, this, &PhonesPage::refresh);
    connect(m_phones, &QAbstractItemModel::modelReset, this, [this] {
        showSelection();
        refresh();
    });
    connect(&context.workspace, &Workspace::changed, this, &PhonesPage::refresh);
    refresh();
}

bool PhonesPage::reveal(MacAddress mac)
{
    if (m_phones->rowOf(mac) < 0)
        m_query->clear();
    const int row = m_phones->rowOf(mac);
    if (row < 0)
        return false;
    context().selection.set({mac});
    m_table->scrollTo(m_phones->index(row, 0));
    return true;
}

void PhonesPage::startSearch()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

QWidget* PhonesPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = m_bar = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_query->setPlaceholderText(tr("Search: text, model:6867i, state:stopped, tag:floor2"));
    m_query->setAccessibleName(tr("Search phones"));
    m_query->setToolTip(
        tr("Words are looked for everywhere. model: state: tag: slot: blueprint: server: firmware: label: mac: hold: "
           "look in one column; a minus before a term turns it round."));
    m_query->setClearButtonEnabled(true);
    m_query->addAction(icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    auto* import = new QPushButton(icons::icon(QStringLiteral("file-up")), tr("Import..."), bar);
    auto* exportList = new QPushButton(icons::icon(QStringLiteral("file-down")), tr("Export..."), bar);
    row->addWidget(m_query, 1);
    row->addWidget(m_shown);
    row->addWidget(import);
    row->addWidget(exportList);
    m_worded = {import, exportList};
    for (QPushButton* button : m_worded) {
        button->setAccessibleName(button->text());
        button->setToolTip(button->text());
    }
    connect(import, &QPushButton::clicked, this, &PhonesPage::importWanted);
    connect(exportList, &QPushButton::clicked, this, &PhonesPage::exportWanted);
    connect(m_query, &QLineEdit::textChanged, this, &PhonesPage::search);
    return bar;
}

void PhonesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    for (QPushButton* button : m_worded)
        button->setText(button->accessibleName());
    if (m_bar->totalMinimumSize().width() <= m_bar->parentWidget()->width())
        return;
    for (QPushButton* button : m_worded)
        button->setText({});
}

void PhonesPage::showEvent(QShowEvent* event)
{
    m_caution->refresh(); // a newer list may have been taken in on another page
    Page::showEvent(event);
}

void PhonesPage::makeTable()
{
    m_table->setModel(m_phones);
    m_table->setItemDelegate(new PhoneCellDelegate(context(), this));
    m_table->setAccessibleName(tr("Phones"));
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).lineSpacing() + 10);
    // Interactive: measuring contents on a live table costs seconds (experience.md 8).
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // The order in which the table comes: said first, or it is turned round and back.
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    restoreWidths();
    m_widths.setSingleShot(true);
    m_widths.setInterval(500);
    connect(&m_widths, &QTimer::timeout, this, &PhonesPage::keepWidths);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (isVisible())
            m_widths.start();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PhonesPage::followTable);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_rowMenu && !context().selection.phones().isEmpty())
            m_rowMenu->popup(m_table->viewport()->mapToGlobal(at));
    });
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_empty);
    setFocusProxy(m_table);
}

void PhonesPage::search(const QString& text)
{
    m_phones->setQuery(PhoneQuery::parse(text));
}

void PhonesPage::refresh()
{
    const int all = static_cast<int>(context().workspace.state().phones.size());
    const int shown = m_phones->rowCount();
    setCount(all);
    m_shown->setText(shown == all ? tr("%n phone(s)", nullptr, all)
                                  : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
    m_empty->setVisible(shown == 0);
    m_empty->setText(all == 0 ? tr("No phones yet. Import a list, or scan them on the Bench.")
                              : tr("No phone matches. Take a word away, or clear the search with Esc."));
}

void PhonesPage::followTable()
{
    if (m_showing)
        return;
    QList<MacAddress> macs;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        macs << m_phones->macAt(index.row());
    // The inspector shows the last one: that is the row with the cursor.
    if (const QModelIndex current = m_table->currentIndex();
        current.isValid() && macs.removeOne(m_phones->macAt(current.row())))
        macs << m_phones->macAt(current.row());
    context().selection.set(macs);
}

void PhonesPage::showSelection()
{
    QItemSelectionModel* model = m_table->selectionModel();
    if (!model)
        return;
    m_showing = true;
    QItemSelection selection;
    for (const MacAddress mac : context().selection.phones()) {
        if (const int row = m_phones->rowOf(mac); row >= 0)
            selection.select(m_phones->index(row, 0), m_phones->index(row, m_phones->columnCount() - 1));
    }
    if (selection != model->selection())
        model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_showing = false;
}

void PhonesPage::restoreWidths()
{
    const QStringList kept = context().workspace.note(QString::fromUtf16(widthsNote)).split(u',', Qt::SkipEmptyParts);
    for (int i = 0; i < m_phones->columnCount(); ++i) {
        const int width = i < kept.size() ? kept[i].toInt() : 0;
        m_table->setColumnWidth(i, width > 8 ? width : usualWidth(m_phones->columnAt(i), m_table->font()));
    }
}

void PhonesPage::keepWidths()
{
    QStringList widths;
    for (int i = 0; i < m_phones->columnCount(); ++i)
        widths << QString::number(m_table->columnWidth(i));
    context().workspace.setNote(QString::fromUtf16(widthsNote), widths.join(u','));
}

} // namespace firstring
