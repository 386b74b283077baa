// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/Icons.h"

#include "models/domain/gate/GateBadge.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace firstring::icons {

namespace {

QString fileOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray drawing(const QString& name, const QColor& colour)
{
    QFile file(fileOf(name));
    [[maybe_unused]] const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "icons", qPrintable(name));
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

QPixmap pixmapOf(const QString& name, const QSize& size, const QColor& colour)
{
    const QString key =
        QStringLiteral("firstring/%1/%2/%3x%4").arg(name, colour.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(name, colour)).render(&painter, QRectF(QPointF(), size));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks for its colour at the moment of painting, which is what makes icons follow the theme.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(m_name, size, colour(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = pixmapOf(m_name, size, colour(mode));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::Text);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        default:
            return m_colour.isValid() ? m_colour : palette.color(QPalette::Text);
        }
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString& name)
{
    return icon(name, {});
}

QIcon icon(const QString& name, const QColor& colour)
{
    Q_ASSERT_X(QFile::exists(fileOf(name)), "icons", qPrintable(name));
    return QIcon(new TintedEngine(name, colour));
}

void paint(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = pixmapOf(name, (rect.size() * ratio).toSize(), colour);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QString stateGlyph(PhoneState state)
{
    switch (state) {
    case PhoneState::Waiting:
        return QStringLiteral("circle-dashed");
    case PhoneState::Seen:
        return QStringLiteral("eye");
    case PhoneState::AskedRcs:
        return QStringLiteral("message-circle-question-mark");
    case PhoneState::Branding:
        return QStringLiteral("palette");
    case PhoneState::Redirected:
        return QStringLiteral("corner-up-right");
    case PhoneState::Firmware:
        return QStringLiteral("download");
    case PhoneState::Rebooting:
        return QStringLiteral("rotate-cw");
    case PhoneState::Reading:
        return QStringLiteral("file-down");
    case PhoneState::Ready:
        return QStringLiteral("circle-check");
    case PhoneState::Outdated:
        return QStringLiteral("history");
    case PhoneState::OnHold:
        return QStringLiteral("circle-pause");
    case PhoneState::Stopped:
        return QStringLiteral("circle-x");
    case PhoneState::Unknown:
        return QStringLiteral("circle-question-mark");
    case PhoneState::Looping:
        return QStringLiteral("refresh-cw-off");
    }
    return QStringLiteral("circle");
}

QString severityGlyph(Severity severity)
{
    switch (severity) {
    case Severity::Detail:
        return QStringLiteral("circle");
    case Severity::News:
        return QStringLiteral("info");
    case Severity::Good:
        return QStringLiteral("circle-check");
    case Severity::Warning:
        return QStringLiteral("triangle-alert");
    case Severity::Stop:
        return QStringLiteral("circle-x");
    }
    return QStringLiteral("circle");
}

QString gateGlyph(const GateBadge& badge)
{
    switch (badge.kind) {
    case GateBadge::Kind::Refused:
        return QStringLiteral("triangle-alert");
    case GateBadge::Kind::Taken:
    case GateBadge::Kind::NotReleased:
        return QStringLiteral("lock");
    case GateBadge::Kind::ReleasedUntil:
    case GateBadge::Kind::None:
        break;
    }
    return QStringLiteral("lock-open");
}

} // namespace firstring::icons
