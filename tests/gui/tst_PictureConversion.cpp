// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Good.h"
#include "tests/support/PictureHeads.h"
#include "views/imaging/BrandingVariants.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

using namespace firstring;
using namespace firstring::test;

namespace {

/// Three upright stripes: red, green, blue.
QImage stripes(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, x * 3 < width ? 0xffff0000 : x * 3 < 2 * width ? 0xff00ff00 : 0xff0000ff);
    }
    return image.convertToFormat(format);
}

QByteArray written(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < 40 && std::abs(qGreen(a) - qGreen(b)) < 40 &&
           std::abs(qBlue(a) - qBlue(b)) < 40;
}

} // namespace

class tst_PictureConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutRight_data();
    void comesOutRight();
    void cropsTheMiddle();
    void showsTheWhole();
    void oneForEachSizeThatDiffers();
    void refusesWhatIsBroken();
    void assetsGetTheirVariants();
    void filesGetTheirKinds();

private:
    QTemporaryDir m_dir;
    Vault m_vault{m_dir.filePath("vault"), 0};
};

void tst_PictureConversion::comesOutRight_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QString>("ending");
    QTest::newRow("large jpeg") << written(stripes(3000, 1000), "JPG") << "jpg";
    QTest::newRow("png") << written(stripes(400, 300), "PNG") << "png";
    QTest::newRow("png with alpha") << written(stripes(480, 272, QImage::Format_ARGB32), "PNG") << "png";
    QTest::newRow("png of 16 bits") << written(stripes(480, 272, QImage::Format_RGBX64), "PNG") << "png";
    QTest::newRow("bmp") << written(stripes(480, 272), "BMP") << "png";
    QTest::newRow("one pixel") << written(stripes(1, 1), "PNG") << "png";
    QTest::newRow("a line") << written(stripes(5000, 1), "PNG") << "png";
}

void tst_PictureConversion::comesOutRight()
{
    QFETCH(QByteArray, original);
    const auto facts = pictureFacts(original);
    VERIFY_GOOD(facts);
    const PictureAim aim = pictureAim(BrandingKind::Background, *screenCatalogue().find("6869i"));
    for (const PictureFit fit : {PictureFit::Crop, PictureFit::Whole}) {
        const auto made = convertPicture(original, *facts, aim, fit);
        VERIFY_GOOD(made);
        QTEST(made->ending, "ending");
        const auto now = pictureFacts(made->bytes);
        VERIFY_GOOD(now);
        QCOMPARE(QSize(now->width, now->height), QSize(480, 272));
        QCOMPARE(now->bits, 24);
        QVERIFY(pictureRemarks(*now, aim).isEmpty());
        QVERIFY(!QImage::fromData(made->bytes).isNull());
    }
}

void tst_PictureConversion::cropsTheMiddle()
{
    const QByteArray original = written(stripes(900, 100), "PNG");
    const auto made =
        convertPicture(original, *pictureFacts(original),
                       pictureAim(BrandingKind::Background, *screenCatalogue().find("6867i")), PictureFit::Crop);
    const QImage image = QImage::fromData(made->bytes);
    for (const QPoint at : {QPoint(2, 2), QPoint(160, 120), QPoint(317, 237)})
        QVERIFY2(isNear(image.pixel(at), 0xff00ff00), qPrintable(QString::number(image.pixel(at), 16)));
}

void tst_PictureConversion::showsTheWhole()
{
    const QByteArray original = written(stripes(900, 100), "PNG");
    const auto made =
        convertPicture(original, *pictureFacts(original),
                       pictureAim(BrandingKind::Background, *screenCatalogue().find("6867i")), PictureFit::Whole);
    const QImage image = QImage::fromData(made->bytes);
    QVERIFY(isNear(image.pixel(20, 120), 0xffff0000));
    QVERIFY(isNear(image.pixel(300, 120), 0xff0000ff));
    QCOMPARE(image.pixel(160, 2), image.pixel(10, 237)); // margins of one colour
}

void tst_PictureConversion::oneForEachSizeThatDiffers()
{
    const ScreenCatalogue& catalogue = screenCatalogue();
    const auto pictures =
        makePictures(written(stripes(320, 240), "PNG"), BrandingKind::Background, PictureFit::Crop, catalogue);
    VERIFY_GOOD(pictures);
    QCOMPARE(pictures->size(), 3); // 320 x 240 is right as it is
    int models = 0;
    for (const MadePicture& picture : *pictures) {
        models += int(picture.models.size());
        QVERIFY(!picture.models.contains("6867i"));
        for (const QString& model : picture.models)
            QCOMPARE(QImage::fromData(picture.bytes).size(), catalogue.find(model)->screen);
    }
    QCOMPARE(models, 8);
    const auto callers =
        makePictures(written(stripes(320, 240), "JPG"), BrandingKind::CallerPicture, PictureFit::Crop, catalogue);
    QCOMPARE(callers->size(), 1);
    QCOMPARE(callers->first().ending, "png");
    QCOMPARE(QImage::fromData(callers->first().bytes).size(), QSize(150, 200));
    QVERIFY(makePictures(written(stripes(9, 9), "PNG"), BrandingKind::Logo, PictureFit::Crop, catalogue)->isEmpty());
}

void tst_PictureConversion::refusesWhatIsBroken()
{
    const auto code = [](const QByteArray& bytes) {
        const auto made = makePictures(bytes, BrandingKind::Background, PictureFit::Crop, screenCatalogue());
        return made ? QString() : made.error().code;
    };
    QCOMPARE(code(pngHead(30'000, 30'000)), "PICTURE_TOO_LARGE");
    QCOMPARE(code(pngHead(400, 300) + "nothing follows"), "PICTURE_BROKEN");
    QCOMPARE(code(jpegHead(400, 300)), "PICTURE_BROKEN");
    QCOMPARE(code("text"), "PICTURE_UNKNOWN");
}

void tst_PictureConversion::assetsGetTheirVariants()
{
    QBuffer source;
    source.setData(written(stripes(1200, 900), "BMP"));
    source.open(QIODevice::ReadOnly);
    const auto blob = m_vault.import(source);
    VERIFY_GOOD(blob);
    BrandingAsset logo{"logo.bmp", "background image", *blob};
    const auto made = withVariants(m_vault, logo, PictureFit::Crop);
    VERIFY_GOOD(made);
    QCOMPARE(made->blob, *blob); // the original stays
    QCOMPARE(made->variants.size(), screenCatalogue().screens().size());
    const ServedBranding served = servedBranding(*made, "6867i");
    QCOMPARE(served.name, "6867i/logo.png");
    QCOMPARE(QImage::fromData(m_vault.read(served.blob).value()).size(), QSize(320, 240));
    QCOMPARE(made->variants["6867i"].blob, made->variants["6920"].blob);
    // Another use: what was made for the old one goes.
    BrandingAsset other = *made;
    other.parameter.clear();
    QVERIFY(withVariants(m_vault, other, PictureFit::Crop)->variants.isEmpty());
}

void tst_PictureConversion::filesGetTheirKinds()
{
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(m_dir.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    const QStringList paths{write("a.png", written(stripes(320, 240), "PNG")),
                            write("2001.jpg", written(stripes(10, 10), "JPG")),
                            write("one.wav", waveFile(1, 1, 8'000, 16, 100)),
                            write("two.wav", waveFile(1, 1, 8'000, 16, 200)),
                            write("huge.png", pngHead(30'000, 30'000)),
                            write("menu.xml", "<x/>"),
                            m_dir.filePath("gone.png")};
    const TakenBranding taken = takeBrandingFiles(m_vault, paths, {});
    QStringList parameters;
    for (const BrandingAsset& asset : taken.assets)
        parameters.append(asset.parameter);
    QCOMPARE(parameters,
             QStringList({"background image", "image server uri", "custom ringtone 1", "custom ringtone 2", ""}));
    QCOMPARE(taken.refused.size(), 2);
    QVERIFY(taken.refused[0].code == "PICTURE_TOO_LARGE" && taken.refused[0].sentence.contains("huge.png"));
    QCOMPARE(taken.refused[1].code, "VAULT_NO_FILE");
}

QTEST_MAIN(tst_PictureConversion)
#include "tst_PictureConversion.moc"
