// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paper/Drawing.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QPrinter;

namespace firstring {

/// One page, fitted into the widget. Main thread.
class PaperSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperSheet(QWidget* parent);

    /// Null: nothing is shown but the sentence.
    void setPage(const PaperPage* page);
    void setInstead(const QString& sentence) { m_instead = sentence; }
    QSize sizeHint() const override { return {420, 480}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<PaperPage> m_page;
    QString m_instead;
    QImage m_drawn; ///< of m_page at the present size; null: to be drawn
};

/// All pages onto a printer, each on a sheet of its own.
void paintPages(QPrinter& printer, const PaperDocument& document);

} // namespace firstring
