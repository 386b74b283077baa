// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/PhoneViews.h"
#include "views/Context.h"
#include "views/phones/BulkEditDialog.h"

#include <QObject>

class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace firstring {

class PhoneTable;

/// What a person does with the table of phones as a whole: change many rows, choose columns, keep views of it, take it
/// elsewhere. Its menu and keys act on the selected rows, or on all that are shown. Main thread; owned by the page.
class PhoneTools final : public QObject
{
    Q_OBJECT

public:
    PhoneTools(const Context& context, PhoneTable& phones, QTableView& table, QLineEdit& query, QWidget* page);

    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void said(const QString& sentence);
    void refused(const firstring::Error& why);

private:
    void makeMenu();
    void fillColumns();
    void fillViews();
    void show(const PhoneView& view);
    PhoneView viewNow() const;
    QList<PhoneView> kept() const;
    void keep(const QList<PhoneView>& views);
    void askName();
    void rememberColumns();

    QList<MacAddress> chosen() const;
    QList<PhoneColumn> visibleColumns() const;
    PhoneColumn currentColumn() const;
    QList<PhoneRow> rows() const;
    void change(BulkEditDialog::Way way);
    void fillDown();
    void copy();
    void print();

    const Context m_context;
    PhoneTable& m_phones;
    QTableView& m_table;
    QLineEdit& m_query;
    QWidget* m_page;
    QPushButton* m_button;
    QMenu* m_menu;
    QMenu* m_columns;
    QMenu* m_views;
};

} // namespace firstring
