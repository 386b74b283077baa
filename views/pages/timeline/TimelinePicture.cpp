// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/timeline/TimelinePicture.h"

#include "views/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace firstring {

TimelinePicture::TimelinePicture(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Drawing of what happened; the table below says the same in words"));
}

void TimelinePicture::setTimeline(const Timeline& timeline)
{
    m_timeline = timeline;
    updateGeometry();
    update();
}

QSize TimelinePicture::sizeHint() const
{
    return {900, timelineHeight(m_timeline, drawing())};
}

QSize TimelinePicture::minimumSizeHint() const
{
    return {420, sizeHint().height()};
}

QImage TimelinePicture::onPaper(const Timeline& timeline)
{
    constexpr int fine = 2;
    TimelineDrawing how;
    how.rightToLeft = QGuiApplication::isRightToLeft();
    QImage image(how.width * fine, timelineHeight(timeline, how) * fine, QImage::Format_RGB32);
    QPainter painter(&image);
    QSvgRenderer(timelineSvg(timeline, how)).render(&painter);
    return image;
}

void TimelinePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QSvgRenderer(timelineSvg(m_timeline, drawing())).render(&painter, rect());
}

bool TimelinePicture::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

TimelineDrawing TimelinePicture::drawing() const
{
    TimelineDrawing how;
    how.width = std::max(400, width());
    how.list = false;
    how.fontFamily = font().family();
    how.fontSize = QFontInfo(font()).pixelSize();
    how.rightToLeft = layoutDirection() == Qt::RightToLeft;
    how.ink.paper = theme::card(palette()).name();
    how.ink.text = palette().color(QPalette::Text).name();
    how.ink.muted = theme::muted(palette()).name();
    how.ink.line = theme::line(palette()).name();
    for (std::size_t i = 0; i < how.ink.severity.size(); ++i)
        how.ink.severity[i] = theme::severity(static_cast<Severity>(i), palette()).name();
    return how;
}

} // namespace firstring
