// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/Bench.h"
#include "tests/gui/support/Pictures.h"

#include <QDir>
#include <QFontInfo>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

/// Pictures of the window as people see it, for judging by eye and for the README: build/screenshots/*.png, or
/// the folder in $FIRSTRING_SCREENSHOTS. Fails only when a picture could not be made, or in another font than the one
/// asked for.
class tst_Screenshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!havePictureFont())
            QSKIP("Noto Sans is not installed (fonts-noto-core).");
        QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
        QCOMPARE(QFontInfo(QApplication::font()).family(), QStringLiteral("Noto Sans"));
        const QString wanted = qEnvironmentVariable("FIRSTRING_SCREENSHOTS");
        m_folder.setPath(wanted.isEmpty() ? QStringLiteral(FIRSTRING_BINARY_DIR "/screenshots") : wanted);
        QVERIFY(m_folder.mkpath(QStringLiteral(".")));
    }

    void picture_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("full");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        const QSize usual(1280, 800);
        const QSize small(1024, 600);
        QTest::newRow("bench_light") << PageId::Bench << false << true << 5 << usual << false;
        QTest::newRow("bench_dark") << PageId::Bench << true << true << 5 << usual << false;
        QTest::newRow("bench_overview") << PageId::Bench << false << true << 0 << usual << false;
        QTest::newRow("bench_small") << PageId::Bench << false << true << 0 << small << false;
        QTest::newRow("bench_empty") << PageId::Bench << false << false << 0 << usual << false;
        QTest::newRow("bench_empty_small_dark") << PageId::Bench << true << false << 0 << small << false;
        QTest::newRow("bench_right_to_left") << PageId::Bench << false << true << 2 << usual << true;
        QTest::newRow("phones_light") << PageId::Phones << false << true << 5 << usual << false;
        QTest::newRow("phones_dark") << PageId::Phones << true << true << 5 << usual << false;
        QTest::newRow("phones_small") << PageId::Phones << false << true << 0 << small << false;
        QTest::newRow("phones_empty") << PageId::Phones << false << false << 0 << usual << false;
        QTest::newRow("server_light") << PageId::LocalServer << false << true << 0 << usual << false;
        QTest::newRow("phones_right_to_left") << PageId::Phones << true << true << 2 << usual << true;
    }

    void picture()
    {
        QFETCH(PageId, page);
        QFETCH(bool, dark);
        QFETCH(bool, full);
        QFETCH(int, chosen);
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        TestBench b;
        if (full)
            b.preflight.facts = preparedComputer();
        b.openWindow();
        if (full) {
            b.server.start({QStringLiteral("192.168.88.1"), 8080, 69, false});
            fillMorning(b);
        }
        b.window->resize(size);
        b.window->show();
        b.window->showPage(page);
        QVERIFY(QTest::qWaitForWindowExposed(b.window.get()));
        if (chosen > 0)
            b.window->currentPage()->reveal(mac(chosen * 0x1101));
        QVERIFY(b.workspace->waitStored());
        QTest::qWait(250);
        const QPixmap shot = b.window->grab();
        QCOMPARE(shot.deviceIndependentSize().toSize(), size);
        const QString name = prefix() + QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png");
        QVERIFY(fewColours(shot.toImage()).save(m_folder.filePath(name), "PNG", 0));
    }

    void cleanupTestCase() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    /// So that runs with another language or scale do not overwrite each other.
    static QString prefix() { return qEnvironmentVariable("FIRSTRING_SCREENSHOT_PREFIX"); }

    QDir m_folder;
};

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QString language = qEnvironmentVariable("FIRSTRING_SCREENSHOT_LANGUAGE", QStringLiteral("en"));
    const QLocale locale(language);
    QLocale::setDefault(locale);
    installTranslation(application, locale);
    tst_Screenshots test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Screenshots.moc"
