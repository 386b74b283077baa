// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/paper/PaperSheet.h"

#include "models/print/PaperDraw.h"

#include <QPainter>
#include <QPrinter>

#include <cmath>
#include <utility>

namespace firstring {

namespace {

/// At so many dots an inch; null when it could not be drawn.
QImage imageOf(const PaperPage& page, double dotsPerInch)
{
    const auto bitmap = drawBitmap(page, dotsPerInch);
    if (!bitmap)
        return {};
    return QImage(reinterpret_cast<const uchar*>(bitmap->pixels.constData()), bitmap->width, bitmap->height,
                  4 * bitmap->width, QImage::Format_RGB32)
        .copy();
}

} // namespace

PaperSheet::PaperSheet(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(220, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview of the page"));
}

void PaperSheet::setPage(const PaperPage* page)
{
    m_page = page ? std::optional(*page) : std::nullopt;
    m_drawn = {};
    update();
}

void PaperSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_page) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(16, 16, -16, -16), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_instead);
        return;
    }
    constexpr int edge = 8;
    const QSizeF room = QSizeF(size()) - QSizeF(2 * edge, 2 * edge);
    const double scale = std::min(room.width() / m_page->size.width(), room.height() / m_page->size.height());
    const QSizeF shown = m_page->size * scale;
    const double ratio = devicePixelRatioF();
    const QSize wanted = (shown * ratio).toSize();
    if (std::abs(m_drawn.width() - wanted.width()) > 1)
        m_drawn = imageOf(*m_page, scale * ratio * 25.4);
    const QRectF place(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.fillRect(place.translated(2, 2), palette().color(QPalette::Shadow));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_drawn);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place);
}

void paintPages(QPrinter& printer, const PaperDocument& document)
{
    constexpr double most = 600; // bars of a fifth of a millimetre need no more
    QPainter painter(&printer);
    bool isFirst = true;
    for (const PaperPage& page : document.pages) {
        if (!std::exchange(isFirst, false))
            printer.newPage();
        const double dots = printer.resolution();
        const QRectF place(0, 0, page.size.width() / 25.4 * dots, page.size.height() / 25.4 * dots);
        painter.drawImage(place, imageOf(page, std::min(dots, most)));
    }
}

} // namespace firstring
