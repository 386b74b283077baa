// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/LadderView.h"

#include "views/Theme.h"
#include "views/pages/trainer/LadderDelegate.h"
#include "views/pages/trainer/LadderLayout.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace firstring {

namespace {

/// The names of the lanes; stays while the arrows are scrolled.
class LadderHead final : public QWidget
{
public:
    explicit LadderHead(LadderView* view)
        : QWidget(view)
        , m_view(view)
    {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const LadderLayout layout(m_view->font(), width(), layoutDirection());
        painter.fillRect(rect(), palette().color(QPalette::Base));
        LadderDelegate::paintLanes(painter, layout, palette(), height() - 4, height());
        painter.setFont(theme::scaled(m_view->font(), 1.0, QFont::DemiBold));
        for (int i = 0; i < ladderLaneCount; ++i) {
            const auto lane = static_cast<LadderLane>(i);
            const QRect box = layout.head(lane);
            painter.setPen(QPen(theme::line(palette()), 1));
            painter.setBrush(theme::card(palette()));
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(box, Qt::AlignCenter,
                             painter.fontMetrics().elidedText(laneText(lane), Qt::ElideRight, box.width() - 4));
        }
    }

private:
    LadderView* m_view;
};

} // namespace

LadderView::LadderView(QWidget* parent)
    : QListView(parent)
    , m_head(new LadderHead(this))
{
    setItemDelegate(new LadderDelegate(this));
    setAccessibleName(tr("Ladder diagram: who asked whom, one row for each exchange"));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::StyledPanel);
    setTabKeyNavigation(false);
    placeHead();
}

void LadderView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

LadderLayout LadderView::ladderLayout() const
{
    return {font(), viewport()->width(), layoutDirection()};
}

void LadderView::placeHead()
{
    const int height = LadderLayout(font(), 400, layoutDirection()).headHeight();
    setViewportMargins(0, height, 0, 0);
    const QRect view = viewport()->geometry();
    m_head->setGeometry(view.left(), view.top() - height, view.width(), height);
    m_head->update();
}

void LadderView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        LadderDelegate::paintLanes(painter, ladderLayout(), palette(), 0, viewport()->height());
    }
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    const QRect room = viewport()->rect().adjusted(24, 16, -24, -16);
    const QRect words = painter.boundingRect(room, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_emptyText);
    painter.fillRect(words.adjusted(-8, -6, 8, 6), palette().color(QPalette::Base));
    painter.setPen(theme::muted(palette()));
    painter.drawText(room, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_emptyText);
}

void LadderView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    placeHead();
}

bool LadderView::viewportEvent(QEvent* event)
{
    // A scroll bar that comes or goes makes the viewport narrower without a resize of the view.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        const QRect view = viewport()->geometry();
        m_head->setGeometry(view.left(), view.top() - m_head->height(), view.width(), m_head->height());
    }
    return QListView::viewportEvent(event);
}

void LadderView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeHead();
}

} // namespace firstring
