// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/imaging/PhoneDrawing.h"

#include "views/Theme.h"

#include <QPainter>

namespace firstring {

namespace {

constexpr QSize usualScreen(320, 240);
constexpr int softkeys = 4;
constexpr qreal corner = 10;

} // namespace

PhoneDrawing::PhoneDrawing(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void PhoneDrawing::setScreen(const PhoneScreen* screen)
{
    m_model = screen ? screen->model : QString();
    m_pixels = screen ? screen->screen : QSize();
    describe();
}

void PhoneDrawing::setPicture(const QImage& picture, const QSize& size, BrandingKind kind)
{
    m_picture = picture;
    m_size = size;
    m_kind = kind;
    describe();
}

void PhoneDrawing::setWords(const QString& words)
{
    m_words = words;
    describe();
}

void PhoneDrawing::describe()
{
    setAccessibleName(m_model.isEmpty() ? tr("Drawing of a phone") : tr("Drawing of a %1").arg(m_model));
    setAccessibleDescription(
        m_picture.isNull() ? m_words
                           : tr("It shows a picture of %1 × %2 pixels.").arg(m_size.width()).arg(m_size.height()));
    update();
}

QSize PhoneDrawing::phonePixels() const
{
    return m_pixels.isEmpty() ? usualScreen : m_pixels;
}

QRect PhoneDrawing::screenPlace() const
{
    // Room for the body all around, for keys below and beside.
    const QRect room = rect().adjusted(14, 14, -14, -34);
    QRect place(QPoint(), phonePixels().scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    place.moveTop(room.top() + (room.height() - place.height()) / 2);
    return place;
}

void PhoneDrawing::paintBody(QPainter& painter, const QRect& screen) const
{
    const QRectF body = QRectF(screen).adjusted(-12, -12, 12, 30);
    painter.setPen(theme::line(palette()));
    painter.setBrush(palette().color(QPalette::Button));
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    // The rim of the screen, then a row of softkeys and a navigation key.
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::track(palette()));
    painter.drawRoundedRect(QRectF(screen).adjusted(-4, -4, 4, 4), 4, 4);
    const qreal keys = screen.width() * 0.78;
    const qreal step = keys / softkeys;
    for (int i = 0; i < softkeys; ++i)
        painter.drawRoundedRect(QRectF(screen.left() + i * step, screen.bottom() + 12, step * 0.8, 9), 4, 4);
    painter.drawEllipse(QPointF(screen.right() - 10, screen.bottom() + 16.5), 8, 8);
}

void PhoneDrawing::paintScreen(QPainter& painter, const QRect& screen) const
{
    painter.fillRect(screen, palette().color(QPalette::Base));
    const QSize phone = phonePixels();
    painter.save();
    painter.setClipRect(screen);
    if (!m_picture.isNull()) {
        const qreal scale = qreal(screen.width()) / phone.width();
        QRectF place(screen.topLeft(), QSizeF(m_size) * scale);
        const bool sized = m_kind == BrandingKind::CallerPicture || brandingKindInfo(m_kind).fillsScreen;
        if (!sized) {
            place.setSize(QSizeF(m_size).scaled(screen.size(), Qt::KeepAspectRatio));
            place.moveCenter(QRectF(screen).center());
        }
        if (m_kind == BrandingKind::CallerPicture) // beside the name of the caller
            place.moveCenter(QPointF(screen.left() + screen.width() * 0.3, screen.center().y()));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_picture);
    }
    painter.restore();
    if (m_words.isEmpty())
        return;
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(theme::scaled(font(), 0.95));
    const QRect room = screen.adjusted(8, 6, -8, -6);
    if (m_picture.isNull())
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_words);
    else if (m_kind == BrandingKind::CallerPicture)
        painter.drawText(room.adjusted(room.width() / 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                         m_words);
}

void PhoneDrawing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect screen = screenPlace();
    paintBody(painter, screen);
    paintScreen(painter, screen);
}

} // namespace firstring
