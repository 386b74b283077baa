// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/BrandingCheck.h"

#include <QTest>

using namespace firstring;

class tst_BrandingCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsWhole();
    void catalogueRefuses_data();
    void catalogueRefuses();
    void aims();
    void picturesRemarks_data();
    void picturesRemarks();
    void ringtones();
    void usualKinds();
};

void tst_BrandingCheck::catalogueIsWhole()
{
    const ScreenCatalogue& catalogue = screenCatalogue();
    QCOMPARE(catalogue.screens().size(), 12);
    for (const PhoneScreen& screen : catalogue.screens()) {
        QVERIFY(findModel(screen.model));
        QCOMPARE(catalogue.find(screen.model), &screen);
    }
    QCOMPARE(catalogue.find("Aastra 6867i")->screen, QSize(320, 240));
    QVERIFY(!catalogue.find("6731i"));
    QVERIFY(!catalogue.find({}));
}

void tst_BrandingCheck::catalogueRefuses_data()
{
    QTest::addColumn<QByteArray>("row");
    for (const char* row : {"6867i", "x\t320x240\t150x200\tjpg\t24\tR\tV", "6867i\t320\t150x200\tjpg\t24\tR\tV",
                            "6867i\t320x240\t150x200\t\t24\tR\tV", "6867i\t320x240\t150x200\tjpg\t24\tX\tV"})
        QTest::newRow(row) << QByteArray(row);
}

void tst_BrandingCheck::catalogueRefuses()
{
    QFETCH(QByteArray, row);
    const auto read = ScreenCatalogue::parse("# comment\n" + row + '\n');
    QVERIFY(!read);
    QVERIFY(read.error().sentence.contains('2'));
}

void tst_BrandingCheck::aims()
{
    const PhoneScreen& screen = *screenCatalogue().find("6869i");
    const PictureAim background = pictureAim(BrandingKind::Background, screen);
    QCOMPARE(background.size, QSize(480, 272));
    QVERIFY(!background.confirmed);
    QVERIFY(background == pictureAim(BrandingKind::ScreenSaver, screen));
    const PictureAim caller = pictureAim(BrandingKind::CallerPicture, screen);
    QCOMPARE(caller.size, QSize(150, 200));
    QCOMPARE(caller.endings, QStringList("png"));
    QVERIFY(caller.confirmed);
    for (const BrandingKind kind : {BrandingKind::Logo, BrandingKind::Ringtone, BrandingKind::Other})
        QVERIFY(pictureAim(kind, screen).size.isEmpty());
}

void tst_BrandingCheck::picturesRemarks_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("inPasses");
    QTest::addColumn<int>("remarks");
    QTest::newRow("right") << PictureFormat::Jpeg << QSize(320, 240) << 24 << false << 0;
    QTest::newRow("fewer colours") << PictureFormat::Png << QSize(320, 240) << 4 << false << 0;
    QTest::newRow("size") << PictureFormat::Png << QSize(321, 240) << 24 << false << 1;
    QTest::newRow("alpha") << PictureFormat::Png << QSize(320, 240) << 32 << false << 1;
    QTest::newRow("passes") << PictureFormat::Jpeg << QSize(320, 240) << 24 << true << 1;
    QTest::newRow("all wrong") << PictureFormat::Bmp << QSize(1, 1) << 32 << true << 4;
}

void tst_BrandingCheck::picturesRemarks()
{
    QFETCH(PictureFormat, format);
    QFETCH(QSize, size);
    QFETCH(int, bits);
    QFETCH(bool, inPasses);
    const PictureAim aim = pictureAim(BrandingKind::Background, *screenCatalogue().find("6867i"));
    QTEST(int(pictureRemarks({format, size.width(), size.height(), bits, inPasses}, aim).size()), "remarks");
    QVERIFY(pictureRemarks({format, 1, 1, bits, inPasses}, {}).isEmpty());
}

void tst_BrandingCheck::ringtones()
{
    WaveFacts facts{WaveFacts::Coding::MuLaw, 1, 8'000, 8, 4'000, false};
    QVERIFY(ringtoneRemarks(facts, 32'000).isEmpty());
    facts = {WaveFacts::Coding::Other, 2, 44'100, 16, 60'000, true};
    QCOMPARE(ringtoneRemarks(facts, 10'000'000).size(), 5);
    for (const QString& remark : ringtoneRemarks(facts, 10'000'000).mid(1))
        QVERIFY(remark.contains("not confirmed"));
}

void tst_BrandingCheck::usualKinds()
{
    QCOMPARE(usualBrandingKind("logo.PNG"), BrandingKind::Background);
    QCOMPARE(usualBrandingKind("2001.png"), BrandingKind::CallerPicture);
    QCOMPARE(usualBrandingKind("+4930.jpg"), BrandingKind::CallerPicture);
    QCOMPARE(usualBrandingKind("2001.wav"), BrandingKind::Ringtone);
    QCOMPARE(usualBrandingKind("title.xml"), BrandingKind::Other);
}

QTEST_GUILESS_MAIN(tst_BrandingCheck)
#include "tst_BrandingCheck.moc"
