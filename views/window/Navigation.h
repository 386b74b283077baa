// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"

#include <QListWidget>

namespace firstring {

/// The list at the left: glyph, word and count of every page. As wide as its words need. Main thread.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Pages appear in the order they are added.
    void addPage(const Page& page);
    void setCurrent(PageId id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(firstring::PageId id);

private:
    void setCount(QListWidgetItem* item, int count);
};

} // namespace firstring
