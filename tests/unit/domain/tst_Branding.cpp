// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Branding.h"
#include "models/domain/Edit.h"

#include <QTest>

using namespace firstring;

namespace {

const BlobRef someFile{QByteArray(32, 'a'), 5};

BrandingAsset asset(const char* name, const char* parameter, const BlobRef& blob = someFile)
{
    return {QString::fromLatin1(name), QString::fromLatin1(parameter), blob};
}

} // namespace

class tst_Branding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void parametersOfAList();
    void ringtonesGetTheNextNumber();
    void servedByModel();
    void textNeedsAParameter();
};

void tst_Branding::kinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("atStart");
    QTest::newRow("background") << "a.jpg"
                                << "Background Image"
                                << "background" << true;
    QTest::newRow("screen saver") << "a.jpg"
                                  << "screen saver background image"
                                  << "screen-saver" << true;
    QTest::newRow("both") << "a.jpg"
                          << "background image, screen saver background image"
                          << "background" << true;
    QTest::newRow("picture without parameter") << "a.BMP"
                                               << ""
                                               << "logo" << false;
    QTest::newRow("caller") << "2001.png"
                            << "image server uri"
                            << "caller" << false;
    QTest::newRow("ringtone") << "ring.wav"
                              << "custom ringtone 3"
                              << "ringtone" << true;
    QTest::newRow("anything") << "a.bin"
                              << ""
                              << "other" << false;
    QTest::newRow("any parameter") << "a.png"
                                   << "boot picture"
                                   << "other" << true;
}

void tst_Branding::kinds()
{
    QFETCH(QString, name);
    QFETCH(QString, parameter);
    QFETCH(QString, id);
    const BrandingAsset one{name, parameter, someFile};
    QCOMPARE(QString::fromLatin1(brandingKindInfo(brandingKind(one)).id), id);
    QTEST(isFetchedAtStart(one), "atStart");
}

void tst_Branding::parametersOfAList()
{
    QCOMPARE(brandingParameters(asset("a", " background  image ,, Background Image,x")),
             QStringList({"background image", "x"}));
    for (const BrandingKindInfo& info : brandingKinds())
        QCOMPARE(&brandingKindInfo(info.kind), &info);
}

void tst_Branding::ringtonesGetTheNextNumber()
{
    QMap<QString, BrandingAsset> others;
    QCOMPARE(freeBrandingParameter(BrandingKind::Ringtone, others), "custom ringtone 1");
    others.insert("a", asset("a", "Custom Ringtone 1"));
    others.insert("b", asset("b", "custom ringtone 3"));
    QCOMPARE(freeBrandingParameter(BrandingKind::Ringtone, others), "custom ringtone 2");
    QCOMPARE(freeBrandingParameter(BrandingKind::Background, others), "background image");
    QCOMPARE(freeBrandingParameter(BrandingKind::Logo, others), QString());
}

void tst_Branding::servedByModel()
{
    BrandingAsset logo = asset("logo.v2.bmp", "background image");
    logo.variants = {{"6867i", {"jpg", {QByteArray(32, 'b'), 3}}}};
    QCOMPARE(servedBranding(logo, "Aastra 6867i").name, "6867i/logo.v2.jpg");
    QCOMPARE(servedBranding(logo, "6867i").blob.size, 3);
    for (const char* other : {"", "6869i", "unheard of"})
        QVERIFY(servedBranding(logo, other) == (ServedBranding{logo.name, logo.blob}));

    JobState job;
    job.branding.insert("logo.v2.bmp", logo);
    const QStringList assigned{"Logo.V2.bmp"};
    QVERIFY(brandingAsked(job, assigned, "6867i", u"6867I/LOGO.v2.JPG"));
    QVERIFY(brandingAsked(job, assigned, "6867i", u"logo.v2.bmp"));
    QVERIFY(!brandingAsked(job, assigned, "6869i", u"6867i/logo.v2.jpg"));
    QVERIFY(!brandingAsked(job, {}, "6867i", u"6867i/logo.v2.jpg"));
}

void tst_Branding::textNeedsAParameter()
{
    Edit edit;
    BrandingAsset title = asset("Title", "", {});
    title.text = "Hello";
    edit.branding.put = {title};
    QCOMPARE(apply({}, edit).error().code, "EDIT_BRANDING_TEXT");
    edit.branding.put.first().parameter = "xml application title";
    QVERIFY(apply({}, edit).has_value());
    QCOMPARE(brandingKind(edit.branding.put.first()), BrandingKind::Text);
    QVERIFY(!isFetchedAtStart(edit.branding.put.first()));
}

QTEST_GUILESS_MAIN(tst_Branding)
#include "tst_Branding.moc"
