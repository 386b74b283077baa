// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timeline/Timeline.h"
#include "models/domain/timeline/TimelineSvg.h"

#include <QImage>
#include <QWidget>

namespace firstring {

/// A timeline drawn in the colours of the window, as wide as there is room. Main thread.
class TimelinePicture final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePicture(QWidget* parent = nullptr);

    void setTimeline(const Timeline& timeline);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// For a file: on white, with the words below, twice as fine as a screen.
    static QImage onPaper(const Timeline& timeline);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    TimelineDrawing drawing() const;

    Timeline m_timeline;
};

} // namespace firstring
