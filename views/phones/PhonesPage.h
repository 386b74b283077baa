// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"

#include <QTimer>

#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace firstring {

class FirmwareCaution;
class PhoneTable;
class PhoneTools;

/// Every phone as a row: searched by the query bar, edited in place, changed by many at once. Main thread.
class PhonesPage final : public Page
{
    Q_OBJECT

public:
    explicit PhonesPage(const Context& context, QWidget* parent = nullptr);

    bool reveal(MacAddress mac) override;
    void startSearch() override;
    void setRowMenu(QMenu* menu) override { m_rowMenu = menu; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    void makeTable();
    void search(const QString& text);
    void refresh();
    void followTable();
    void showSelection();
    void restoreWidths();
    void keepWidths();

    std::shared_ptr<FirmwareCaution> m_caution; ///< of the firmware that phones report
    PhoneTable* m_phones;
    QLineEdit* m_query;
    QLabel* m_shown;
    QTableView* m_table;
    QLabel* m_empty;
    QMenu* m_rowMenu = nullptr;
    PhoneTools* m_tools = nullptr;
    QHBoxLayout* m_bar = nullptr;
    QList<QPushButton*> m_worded; ///< buttons of the bar that show their icons alone where there is no room for words
    QTimer m_widths;
    bool m_showing = false; ///< the shared selection is being shown, not made
};

} // namespace firstring
