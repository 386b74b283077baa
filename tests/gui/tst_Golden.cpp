// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/LessonRun.h"
#include "models/workspace/SyncLedger.h"
#include "tests/gui/Bench.h"
#include "tests/gui/support/Answers.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/Pictures.h"
#include "tests/gui/support/PreparedSync.h"
#include "tests/gui/support/SmallRecord.h"
#include "views/pages/sync/SyncPage.h"

#include <QCheckBox>
#include <QDir>
#include <QFontInfo>
#include <QTableView>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

namespace {

/// What the Sync page and the trainer need beside the bench: another side that differs, lessons, a record to open.
class Beside
{
public:
    explicit Beside(TestBench& bench)
        : m_bench(bench)
    {}

    std::unique_ptr<Page> syncPage()
    {
        const Remote remote{.name = QStringLiteral("Head office"),
                            .kind = RemoteKind::Folder,
                            .place = QStringLiteral("/srv/firstring"),
                            .secret = QStringLiteral("correct horse")};
        if (!m_bench.workspace->sync().put(remote))
            return {};
        auto page = std::make_unique<SyncPage>(context());
        JobState here = m_bench.workspace->state();
        JobState there = here;
        const auto relabel = [](JobState& job, int n, const QString& label) {
            Phone phone = *job.phones.find(mac(n * 0x1101));
            phone.label = label;
            job.phones.put(phone);
        };
        relabel(here, 1, QStringLiteral("Front desk"));
        relabel(there, 1, QStringLiteral("Lobby"));
        relabel(here, 2, QStringLiteral("Workshop 2"));
        relabel(there, 3, QStringLiteral("Canteen"));
        there.phones.put({.mac = MacAddress(0x00085d7700aa), .label = QStringLiteral("Gate house")});
        m_sync.prepare(remote.name, m_bench.workspace->state(), here, there);
        m_sync.look(remote.name);
        page->findChild<QTableView*>()->selectRow(0);
        return page;
    }
    std::unique_ptr<Page> trainerPage() { return std::make_unique<TrainerPage>(context(), &m_lessons); }
    /// A record is opened, and the class is asked what comes fifth.
    void openRecord(Page& trainer)
    {
        QFile file(m_folder.filePath(QStringLiteral("Monday.ladder")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(smallRecord()) > 0 && file.flush());
        m_answers.files = {file.fileName()};
        const auto press = [&trainer](const char* part, const char* text) {
            QPushButton* there = button(&trainer, QCoreApplication::translate(part, text).remove(u'&'));
            QVERIFY2(there, text);
            there->click();
        };
        press("firstring::LessonShelf", "&Open a record...");
        auto* guess = trainer.findChild<QCheckBox*>();
        guess->setChecked(false);
        for (int i = 0; i < 4; ++i)
            press("firstring::TransportBar", "S&tep");
        guess->setChecked(true);
        press("firstring::TransportBar", "S&tep");
    }

private:
    Context context()
    {
        return {*m_bench.workspace, m_bench.server, m_bench.fleet, m_bench.vault(), m_answers, m_bench.selection,
                m_bench.clock,      nullptr,        nullptr,       &m_sync,         nullptr};
    }

    TestBench& m_bench;
    Answers m_answers;
    PreparedSync m_sync;
    LessonRun m_lessons;
    QTemporaryDir m_folder;
};

} // namespace

/// Bench and Phones in their window, and the other pages, look as they did: the fixed morning of Bench.h against the
/// pictures in tests/data/golden. What differs is written to build/screenshots. After a change that was meant,
/// FIRSTRING_RENEW_GOLDEN=1 takes them anew; look at them before they are committed.
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
        compareWithGolden(picture(page), QString::fromLatin1(QTest::currentDataTag()));
    }

    /// Each page alone, as small as a window of 1024x600 makes it: light, dark and right to left; in another language
    /// and at twice the size only light.
    void pagesLookAsBefore_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("look");
        const QList<QPair<PageId, const char*>> pages{{PageId::Blueprints, "blueprints"},
                                                      {PageId::Firmware, "firmware"},
                                                      {PageId::Branding, "branding"},
                                                      {PageId::Servers, "servers"},
                                                      {PageId::Settings, "settings"},
                                                      {PageId::LocalServer, "server"},
                                                      {PageId::Sync, "sync"},
                                                      {PageId::Trainer, "trainer"},
                                                      {PageId::Trainer, "ladder"}};
        const bool all = QLocale().language() == QLocale::English && qApp->devicePixelRatio() == 1;
        for (const auto& [page, name] : pages) {
            for (const char* look : {"light", "dark", "mirrored"}) {
                if (all || qstrcmp(look, "light") == 0)
                    QTest::addRow("%s_%s", name, look) << page << QString::fromLatin1(look);
            }
        }
    }

    void pagesLookAsBefore()
    {
        QFETCH(PageId, page);
        QFETCH(QString, look);
        theme::apply(*qApp, look == u"dark" ? theme::Scheme::Dark : theme::Scheme::Light);
        QApplication::setLayoutDirection(look == u"mirrored" ? Qt::RightToLeft : Qt::LeftToRight);
        const QImage actual = pagePicture(page, QByteArray(QTest::currentDataTag()).startsWith("ladder"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        compareWithGolden(actual, QString::fromLatin1(QTest::currentDataTag()) +
                                      (qApp->devicePixelRatio() == 1 ? QString() : QStringLiteral("_large")));
    }

private:
    static void compareWithGolden(const QImage& actual, const QString& tag)
    {
        QVERIFY(!actual.isNull());
        const QString name = QLocale().name().left(2) + u'_' + tag;
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

    static QImage pagePicture(PageId id, bool opensRecord)
    {
        constexpr QSize small(834, 440);
        TestBench b;
        b.preflight.facts = preparedComputer();
        b.openWindow();
        b.server.start({QStringLiteral("192.168.88.1"), 8080, 69, false});
        fillMorning(b);
        Edit more;
        more.firmware.put << FirmwareImage{.model = QStringLiteral("6867i"),
                                           .version = QStringLiteral("5.1.0.2024"),
                                           .fileName = QStringLiteral("6867i.st"),
                                           .blob = {QByteArray(32, 'x'), 24'000'000}};
        more.defaults = b.workspace->state().defaults;
        more.defaults->settings = {{QStringLiteral("time server1"), QStringLiteral("192.168.88.1"), {}},
                                   {QStringLiteral("sip proxy ip"), QStringLiteral("192.168.88.2"), {}}};
        if (!b.workspace->perform(more))
            return {};
        Beside beside(b);
        std::unique_ptr<Page> page;
        if (id == PageId::Sync) {
            page = beside.syncPage();
        } else if (id == PageId::Trainer) {
            page = beside.trainerPage();
        } else {
            page.reset(b.window->page(id));
            page->setParent(nullptr); // alone, in the size of a small window
        }
        if (!page)
            return {};
        page->resize(small);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()) || !b.workspace->waitStored())
            return {};
        if (opensRecord)
            beside.openRecord(*page);
        page->setFocus();
        if (QWidget* focus = QApplication::focusWidget())
            focus->clearFocus(); // no blinking cursor
        // What the phone gets is worked out in the pool.
        const auto isFilled = [&] {
            const QList<QTableView*> tables = page->findChildren<QTableView*>();
            return id != PageId::Settings || std::any_of(tables.begin(), tables.end(), [](const QTableView* table) {
                       return table->isVisible() && table->model()->rowCount() > 0;
                   });
        };
        if (!QTest::qWaitFor(isFilled, 20'000))
            return {};
        QTest::qWait(250);
        return page->grab().toImage();
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
