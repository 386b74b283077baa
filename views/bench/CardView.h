// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QListView>
#include <QTimer>

namespace firstring {

class CardDelegate;
class Clock;
class PhoneTable;
class Selection;
class WhyDesk;

/// The cards of the bench in as many columns as fit, over the full width. Selection is shared with the other pages.
/// Main thread.
class CardView final : public QListView
{
    Q_OBJECT

public:
    static constexpr int flashMs = 1500;

    CardView(PhoneTable& phones, Selection& selection, const Clock& clock, const WhyDesk* why,
             QWidget* parent = nullptr);

    /// Scrolls to the card, selects it; false if it is not among the cards.
    bool reveal(MacAddress mac);
    void flash(MacAddress mac);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fitColumns();
    void showSelection();

    PhoneTable& m_phones;
    Selection& m_shared;
    CardDelegate* m_delegate;
    QTimer m_ages;
    bool m_showing = false; ///< the shared selection is being shown, not made
};

} // namespace firstring
