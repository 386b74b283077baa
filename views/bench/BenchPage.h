// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"

#include <memory>

class QLabel;
class QStackedWidget;

namespace firstring {

class CardView;
class CountsLine;
class FirmwareCaution;
class PhoneTable;
class StateCounts;
class UnknownPhones;

/// The first page: every phone as a card in the order of the slots. Main thread.
class BenchPage final : public Page
{
    Q_OBJECT

public:
    explicit BenchPage(const Context& context, QWidget* parent = nullptr);

    bool reveal(MacAddress mac) override;
    void flash(const QList<MacAddress>& macs) override;
    void setRowMenu(QMenu* menu) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    std::shared_ptr<FirmwareCaution> m_caution; ///< of the firmware that phones report
    PhoneTable* m_phones;
    StateCounts* m_counts;
    UnknownPhones* m_unknown;
    CountsLine* m_line;
    CardView* m_cards;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
};

} // namespace firstring
