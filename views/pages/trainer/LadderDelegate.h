// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/LadderRow.h"

#include <QStyledItemDelegate>

namespace firstring {

class LadderLayout;

/// Draws one exchange of a ladder: when, an arrow between the phone and whom it asks, and in words what was asked and
/// what came. How it ended is told by words and by the form of the arrow, never by colour alone. Main thread.
class LadderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The lines that the arrows run between.
    static void paintLanes(QPainter& painter, const LadderLayout& layout, const QPalette& palette, int top, int bottom);
};

} // namespace firstring
