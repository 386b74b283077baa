// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/Bench.h"
#include "tests/gui/support/Pictures.h"

#include <QDir>
#include <QFontInfo>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

/// Bench and Phones look as they did: the fixed morning of Bench.h against the pictures in tests/data/golden. What
/// differs is written to build/screenshots. After a change that was meant, FIRSTRING_RENEW_GOLDEN=1 takes them anew;
/// look at them before they are committed.
class tst_Golden final : public QObject
{
    Q_OBJECT

    static constexpr int tolerance = 24;        ///< of 255 in a channel: another rasterizer, fewer colours
    static constexpr double mostPixels = 0.005; ///< of all: edges of letters of another FreeType

private Q_SLOTS:
    void initTestCase()
    {
        if (!havePictureFont())
            QSKIP("Noto Sans is not installed (fonts-noto-core): letters would differ everywhere.");
        QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
        QCOMPARE(QFontInfo(QApplication::font()).family(), QStringLiteral("Noto Sans"));
    }

    void looksAsBefore_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<bool>("dark");
        QTest::newRow("bench_light") << PageId::Bench << false;
        QTest::newRow("bench_dark") << PageId::Bench << true;
        QTest::newRow("phones_light") << PageId::Phones << false;
        QTest::newRow("phones_dark") << PageId::Phones << true;
    }

    void looksAsBefore()
    {
        QFETCH(PageId, page);
        QFETCH(bool, dark);
        theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
        const QImage actual = picture(page);
        const QString name = QLocale().name().left(2) + u'_' + QString::fromLatin1(QTest::currentDataTag());
        const QString golden = QStringLiteral(FIRSTRING_TEST_DATA "/golden/%1.png").arg(name);
        if (qEnvironmentVariableIsSet("FIRSTRING_RENEW_GOLDEN")) {
            QDir().mkpath(QStringLiteral(FIRSTRING_TEST_DATA "/golden"));
            QVERIFY(fewColours(actual).save(golden, "PNG", 0));
            return;
        }
        const QImage expected(golden);
        QVERIFY2(!expected.isNull(), qPrintable(golden + QStringLiteral(" is missing")));
        QCOMPARE(actual.size(), expected.size());
        const Difference difference = compare(actual, expected, tolerance);
        const double share = double(difference.pixels) / (expected.width() * expected.height());
        if (share <= mostPixels)
            return;
        const QDir folder(QStringLiteral(FIRSTRING_BINARY_DIR "/screenshots"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const QString base = folder.filePath(QStringLiteral("golden_") + name);
        QVERIFY(actual.save(base + QStringLiteral("_actual.png")));
        QVERIFY(difference.picture.save(base + QStringLiteral("_difference.png")));
        QFAIL(qPrintable(QStringLiteral("%1 %% of the pixels differ: see %2_actual.png and %2_difference.png")
                             .arg(share * 100, 0, 'f', 2)
                             .arg(base)));
    }

private:
    static QImage picture(PageId page)
    {
        TestBench b;
        b.openWindow();
        b.server.start({QStringLiteral("192.168.88.1"), 8080, 69, false});
        fillMorning(b);
        b.window->resize(1280, 800);
        b.window->show();
        b.window->showPage(page);
        if (!QTest::qWaitForWindowExposed(b.window.get()) || !b.window->currentPage()->reveal(mac(5 * 0x1101)) ||
            !b.workspace->waitStored())
            return {};
        b.window->setFocus(); // no blinking cursor
        QTest::qWait(250);
        return b.window->grab().toImage();
    }
};

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QLocale locale(qEnvironmentVariable("FIRSTRING_SCREENSHOT_LANGUAGE", QStringLiteral("en")));
    QLocale::setDefault(locale);
    installTranslation(application, locale);
    tst_Golden test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Golden.moc"
