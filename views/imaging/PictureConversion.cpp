// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/imaging/PictureConversion.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace firstring {

namespace {

constexpr int jpegQuality = 90;

Error broken(const QString& detail)
{
    return {QStringLiteral("PICTURE_BROKEN"),
            QCoreApplication::translate("PictureConversion",
                                        "This picture is damaged and cannot be unpacked. Phones could not show it "
                                        "either. Save it again with a picture program."),
            detail};
}

/// Where all of a picture of size \a from goes on a screen of size \a to.
QRect placeOf(const QSize& from, const QSize& to, PictureFit fit)
{
    const auto mode = fit == PictureFit::Crop ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio;
    QRect place(QPoint(), from.scaled(to, mode).expandedTo({1, 1}));
    place.moveCenter(QRect(QPoint(), to).center());
    return place;
}

/// The mean colour of the outermost pixels: margins in it look as if they belonged to the picture.
QColor edgeColour(const QImage& picture)
{
    qint64 red = 0;
    qint64 green = 0;
    qint64 blue = 0;
    qint64 count = 0;
    const auto add = [&](int x, int y) {
        const QRgb pixel = picture.pixel(x, y);
        red += qRed(pixel);
        green += qGreen(pixel);
        blue += qBlue(pixel);
        ++count;
    };
    for (int x = 0; x < picture.width(); ++x) {
        add(x, 0);
        add(x, picture.height() - 1);
    }
    for (int y = 0; y < picture.height(); ++y) {
        add(0, y);
        add(picture.width() - 1, y);
    }
    return QColor::fromRgb(static_cast<int>(red / count), static_cast<int>(green / count),
                           static_cast<int>(blue / count));
}

/// Without loss stays without loss where phones show it.
QString endingFor(PictureFormat format, const PictureAim& aim)
{
    const QString png = QStringLiteral("png");
    return format != PictureFormat::Jpeg && aim.endings.contains(png) ? png : aim.endings.value(0, png);
}

QImage::Format pixels(int bits)
{
    return bits >= 24 ? QImage::Format_RGB888 : bits >= 16 ? QImage::Format_RGB16 : QImage::Format_Grayscale8;
}

} // namespace

Result<MadePicture> convertPicture(const QByteArray& original, const PictureFacts& facts, const PictureAim& aim,
                                   PictureFit fit)
{
    QBuffer source;
    source.setData(original);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, pictureFormatName(facts.format).toLatin1());
    const QRect place = placeOf({facts.width, facts.height}, aim.size, fit);
    // A JPEG is unpacked at about the size that is needed. Twice of it, so that making it smaller is done well.
    if (facts.format == PictureFormat::Jpeg && facts.width > 2 * place.width())
        reader.setScaledSize(place.size() * 2);
    const QImage picture = reader.read();
    if (picture.isNull())
        return broken(reader.errorString());

    QImage screen(aim.size, QImage::Format_RGB32);
    screen.fill(edgeColour(picture));
    QPainter painter(&screen);
    painter.drawImage(place.topLeft(), picture.scaled(place.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();

    MadePicture made;
    made.ending = endingFor(facts.format, aim);
    QBuffer sink(&made.bytes);
    sink.open(QIODevice::WriteOnly);
    QImageWriter writer(&sink, made.ending.toLatin1());
    if (made.ending == QLatin1String("jpg"))
        writer.setQuality(jpegQuality);
    if (!writer.write(screen.convertToFormat(pixels(aim.bits))))
        return broken(writer.errorString());
    return made;
}

Result<QList<MadePicture>> makePictures(const QByteArray& original, BrandingKind kind, PictureFit fit,
                                        const ScreenCatalogue& catalogue)
{
    const auto facts = pictureFacts(original);
    if (!facts)
        return facts.error();
    QList<MadePicture> pictures;
    QList<PictureAim> aims;
    for (const PhoneScreen& screen : catalogue.screens()) {
        PictureAim aim = pictureAim(kind, screen);
        aim.confirmed = false; // no difference for the picture
        if (aim.size.isEmpty() || pictureRemarks(*facts, aim).isEmpty())
            continue;
        const qsizetype same = aims.indexOf(aim);
        if (same >= 0) {
            pictures[same].models.append(screen.model);
            continue;
        }
        auto made = convertPicture(original, *facts, aim, fit);
        if (!made)
            return made.error();
        made->models = {screen.model};
        pictures.append(std::move(*made));
        aims.append(aim);
    }
    return pictures;
}

} // namespace firstring
