// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PictureFacts.h"
#include "tests/support/PictureHeads.h"

#include <QTest>

using namespace firstring;
using namespace firstring::test;

Q_DECLARE_METATYPE(firstring::PictureFacts)

class tst_PictureFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void cutAnywhere();
};

void tst_PictureFacts::reads_data()
{
    using enum PictureFormat;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureFacts>("facts");
    const auto row = [](const char* name, const QByteArray& bytes, const PictureFacts& facts) {
        QTest::newRow(name) << bytes << facts;
    };
    row("png", pngHead(320, 240), {Png, 320, 240, 24, false});
    row("png with alpha, interlaced", pngHead(1, 1, 8, 6, 1), {Png, 1, 1, 32, true});
    row("png, two colours", pngHead(144, 128, 1, 3), {Png, 144, 128, 1, false});
    row("png, 16 bits", pngHead(9, 9, 16, 2), {Png, 9, 9, 48, false});
    row("jpeg", jpegHead(800, 480), {Jpeg, 800, 480, 24, false});
    row("jpeg, grey, progressive", jpegHead(5, 7, 1, 0xc2), {Jpeg, 5, 7, 8, true});
    row("jpeg behind a camera's words", jpegHead(800, 480, 3, 0xc0, 3 * 65'000), {Jpeg, 800, 480, 24, false});
    row("gif", gifHead(480, 272), {Gif, 480, 272, 8, false});
    row("bmp", bmpHead(640, 480), {Bmp, 640, 480, 24, false});
    row("bmp from the top", bmpHead(640, -480), {Bmp, 640, 480, 24, false});
}

void tst_PictureFacts::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(PictureFacts, facts);
    const auto read = pictureFacts(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().code));
    QCOMPARE(*read, facts);
}

void tst_PictureFacts::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code);
    };
    row("nothing", {}, "PICTURE_UNKNOWN");
    row("text", "background image", "PICTURE_UNKNOWN");
    row("30,000 pixels wide", pngHead(30'000, 30'000), "PICTURE_TOO_LARGE");
    row("four thousand million pixels wide", pngHead(0xffffffff, 1), "PICTURE_TOO_LARGE");
    row("jpeg as large as one can be", jpegHead(65'535, 65'535), "PICTURE_TOO_LARGE");
    row("many pixels, no side too long", bmpHead(12'000, 12'000), "PICTURE_TOO_LARGE");
    row("no width", pngHead(0, 5), "PICTURE_BROKEN");
    row("no height", jpegHead(5, 0), "PICTURE_BROKEN");
    row("bmp of negative width", bmpHead(-5, 5), "PICTURE_BROKEN");
    row("lowest height", bmpHead(5, std::numeric_limits<qint32>::min()), "PICTURE_TOO_LARGE");
    row("png of unknown colours", pngHead(5, 5, 8, 5), "PICTURE_BROKEN");
    row("png of odd depth", pngHead(5, 5, 3, 0), "PICTURE_BROKEN");
    QByteArray changed = pngHead(5, 5);
    changed[19] = 6; // its checksum speaks of another width
    row("png with a changed byte", changed, "PICTURE_BROKEN");
    row("jpeg without a frame", QByteArray("\xff\xd8\xff\xd9", 4), "PICTURE_BROKEN");
    row("jpeg whose size stands too far back", jpegHead(5, 5, 3, 0xc0, 5 * 65'000), "PICTURE_BROKEN");
    row("bmp of 5 bits", bmpHead(5, 5, 5), "PICTURE_BROKEN");
}

void tst_PictureFacts::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto read = pictureFacts(bytes);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QVERIFY(!read.error().sentence.isEmpty());
}

void tst_PictureFacts::cutAnywhere()
{
    for (const QByteArray& whole :
         {pngHead(320, 240), jpegHead(320, 240, 3, 0xc0, 300), gifHead(9, 9), bmpHead(9, 9)}) {
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto read = pictureFacts(QByteArrayView(whole).first(length));
            if (read)
                QVERIFY(read->width > 0);
            else
                QVERIFY(read.error().code == "PICTURE_BROKEN" || length < 8);
        }
    }
}

QTEST_GUILESS_MAIN(tst_PictureFacts)
#include "tst_PictureFacts.moc"
