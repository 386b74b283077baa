// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/PhoneColumns.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace firstring {

class Clock;
class WhyDesk;

/// Paints one phone as a card that can be read from two metres: slot and state are the largest things on it, a phone
/// that stopped has a tinted ground. Main thread.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a why: says in a few words why a phone is as it is; may be null.
    explicit CardDelegate(const Clock& clock, const WhyDesk* why = nullptr, QObject* parent = nullptr);

    /// The card of this phone is painted on green until taken out again.
    void setFlashing(MacAddress mac, bool on);

    /// The room every card takes.
    void setCell(const QSize& cell) { m_cell = cell; }

    /// The narrowest and the only height of a card for that font.
    static QSize minimumCard(const QFont& font);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                    const PhoneRow& row) const;
    /// \a isWeak: the firmware that it reports has a known weakness.
    void paintState(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const PhoneRow& row,
                    bool isWeak) const;
    void paintProgress(QPainter& painter, const QRect& card, const QStyleOptionViewItem& option,
                       const PhoneRow& row) const;

    const Clock& m_clock;
    const WhyDesk* m_why;
    QSet<MacAddress> m_flashing;
    QSize m_cell;
};

} // namespace firstring
