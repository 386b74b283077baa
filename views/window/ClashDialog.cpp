// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/ClashDialog.h"

#include "models/domain/sync/PlanText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace firstring {

ClashDialog::ClashDialog(const QList<FieldClash>& clashes, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed by two people"));
    auto* about = new QLabel(tr("What was stored first stays. Enter yours again where it is right."), this);
    about->setWordWrap(true);
    const QStringList headings{tr("Of"), tr("What"), tr("Stays"), tr("From here, not stored")};
    auto* table = new QTableWidget(static_cast<int>(clashes.size()), static_cast<int>(headings.size()), this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int row = 0; row < table->rowCount(); ++row) {
        const FieldClash& clash = clashes.at(row);
        if (!clash.sentence.isEmpty()) {
            table->setSpan(row, 0, 1, table->columnCount());
            table->setItem(row, 0, new QTableWidgetItem(clash.sentence));
            continue;
        }
        const QStringList cells{clash.title, syncFieldText(clash.field),
                                clash.there.isEmpty() ? tr("nothing") : clash.there,
                                clash.here.isEmpty() ? tr("nothing") : clash.here};
        for (int column = 0; column < table->columnCount(); ++column) {
            table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
            table->item(row, column)->setToolTip(cells.at(column));
        }
    }
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // it is not live
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 18);
}

} // namespace firstring
