// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"

#include <QSet>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace firstring {

/// How the cells of plain tables are drawn: addresses, versions and lines of files with equally wide characters, news
/// with the glyph and colour of its tone. Main thread.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Tone = std::function<std::optional<Severity>(const QModelIndex&)>;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setMono(const QSet<int>& columns) { m_mono = columns; }
    /// \a tone is asked for each cell of \a column that has a text.
    void setTone(int column, Tone tone);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QSet<int> m_mono;
    int m_toneColumn = -1;
    Tone m_tone;
};

} // namespace firstring
