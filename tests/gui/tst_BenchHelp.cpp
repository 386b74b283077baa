// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ScanCommand.h"
#include "models/ports/NetworkScanControl.h"
#include "models/tables/Attention.h"
#include "tests/gui/Bench.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "views/pages/network/NetworkScanDialog.h"
#include "views/pages/timeline/TimelineDialog.h"
#include "views/scan/ScanField.h"
#include "views/scan/ScannerDialog.h"
#include "views/window/AdviceBox.h"
#include "views/window/CommandSearch.h"
#include "views/window/DeedsDialog.h"
#include "views/window/FirstRun.h"
#include "views/window/Inspector.h"
#include "views/window/Navigation.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

namespace {

/// Finds what it was told to, at once.
class PreparedScan final : public NetworkScanControl
{
public:
    QList<NetworkPhone> there;

    void scan(const HostAddress&) override
    {
        Q_EMIT progress(254, 254);
        for (const NetworkPhone& phone : there)
            Q_EMIT found(phone);
        Q_EMIT finished();
    }
    void cancel() override { ++cancelled; }
    bool isRunning() const override { return false; }

    int cancelled = 0;
};

QString textOf(QWidget* root)
{
    QString text;
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisibleTo(root))
            text += label->text() + u'\n';
    }
    return text;
}

QToolButton* toolButton(QWidget* root, const QString& text)
{
    for (QToolButton* button : root->findChildren<QToolButton*>()) {
        if (button->text() == text && button->isVisibleTo(root))
            return button;
    }
    return nullptr;
}

} // namespace

/// Help at the bench: why a phone is as it is, what happened to it, the scanner, commands, and what this program does.
class tst_BenchHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        m_bench = std::make_unique<TestBench>();
        m_bench->openWindow();
        fillMorning(*m_bench);
        m_bench->window->show();
        QApplication::setActiveWindow(m_bench->window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
        QVERIFY(m_bench->workspace->waitStored());
    }
    void cleanup() { m_bench.reset(); }

    void theInspectorSaysWhy()
    {
        m_bench->server.start({});
        m_bench->window->currentPage()->reveal(mac(5 * 0x1101));
        auto* box = m_bench->window->findChild<AdviceBox*>();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(box).contains(QLatin1String("aastra.cfg, the common settings")), 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(button(box, QStringLiteral("Settings")), qPrintable(textOf(box)), 30'000);
        // Nothing of it needs a mouse.
        QVERIFY(unnamedControls(m_bench->window.get()).isEmpty());
    }

    void whatElseMayBe()
    {
        Phone twin = phone(0x9901, QStringLiteral("Reception"), QStringLiteral("6867i"));
        m_bench->add({twin});
        m_bench->window->currentPage()->reveal(twin.mac);
        auto* box = m_bench->window->findChild<AdviceBox*>();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(box).contains(QLatin1String("The local server is off.")), 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(toolButton(box, QStringLiteral("two phones are called Reception")),
                                  qPrintable(textOf(box)), 30'000);
        toolButton(box, QStringLiteral("two phones are called Reception"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(box).contains(QLatin1String("Another phone of this job is called Reception too.")), 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(toolButton(box, QStringLiteral("the local server is off")), qPrintable(textOf(box)),
                                  30'000);
        // Its button does it.
        toolButton(box, QStringLiteral("the local server is off"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(box, QStringLiteral("Start the server")), 30'000);
        button(box, QStringLiteral("Start the server"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->server.endpoints().isOn(), 30'000);
    }

    void timeline()
    {
        const Context context = make();
        auto* dialog = new TimelineDialog(context, mac(5 * 0x1101), m_bench->window.get());
        dialog->show();
        auto* table = dialog->findChild<QTableView*>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 30'000);
        QCOMPARE(table->model()->index(1, 2).data().toString(),
                 QStringLiteral("The phone asked for aastra.cfg, which is not here. It stops there."));
        QVERIFY(textOf(dialog).contains(QLatin1String("shows a message and does not go on")));
        // It goes on while it is open.
        Observation ready{.id = EventId::PhoneReady, .timeMs = m_bench->clock.nowMs(), .mac = mac(5 * 0x1101)};
        m_bench->observe({}, {ready});
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, 10'000);
        QVERIFY(unnamedControls(dialog).isEmpty());
        QVERIFY(clippedTexts(dialog).isEmpty());
        keepPicture(dialog, QStringLiteral("timeline"));
        delete dialog;
    }

    void commandSearch()
    {
        auto* search = new CommandSearch(*m_bench->window->menuBar(), m_bench->window.get());
        search->show();
        auto* list = search->findChild<QListWidget*>();
        QVERIFY(list->count() > 30);
        QTest::keyClicks(search->findChild<QLineEdit*>(), QStringLiteral("trai"));
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 30'000);
        keepPicture(search, QStringLiteral("command_search"));
        QCOMPARE(unnamedControls(search).join(u'|'), QString());
        QTest::keyClick(search->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->window->currentPage()->info().id, PageId::Trainer, 30'000);
    }

    void projector()
    {
        QTest::keyClick(m_bench->window.get(), Qt::Key_F11);
        QVERIFY(!m_bench->window->menuBar()->isVisible());
        QVERIFY(!m_bench->window->findChild<Navigation*>()->isVisible());
        QVERIFY(m_bench->window->scanField().isVisible());
        QVERIFY(m_bench->bench->fontInfo().pointSizeF() > m_bench->window->fontInfo().pointSizeF() * 1.3);
        QTest::qWait(50);
        keepPicture(m_bench->window.get(), QStringLiteral("projector"));
        QTest::keyClick(m_bench->window.get(), Qt::Key_Escape);
        QVERIFY(m_bench->window->menuBar()->isVisible());
        QVERIFY(m_bench->window->findChild<Navigation*>()->isVisible());
    }

    void aBarcodeIsACommand()
    {
        const MacAddress first = mac(1 * 0x1101);
        enter(first.plain());
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->selection.current(), first, 30'000);
        enter(scanCode(ScanCommand::Hold));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->workspace->state().phones.find(first)->onHold, 30'000);
        enter(scanCode(ScanCommand::Undo));
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->workspace->state().phones.find(first)->onHold, 30'000);
    }

    void scanAnywhereIsRemembered()
    {
        m_bench->window->showPage(PageId::Firmware);
        m_bench->window->setFocus();
        for (QAction* action : m_bench->window->findChildren<QAction*>()) {
            if (action->text().startsWith(QLatin1String("Scan &anywhere")))
                action->trigger();
        }
        QCOMPARE(m_bench->workspace->note(QStringLiteral("scan.anywhere")), QStringLiteral("on"));
        QTest::keyClick(m_bench->window.get(), Qt::Key_A);
        QCOMPARE(m_bench->window->scanField().text(), QStringLiteral("a"));
    }

    void tryTheScanner()
    {
        auto* dialog = new ScannerDialog(m_bench->clock, m_bench->window.get());
        dialog->show();
        QTest::keyClicks(dialog, QStringLiteral("00085D2F9318"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(dialog).contains(QLatin1String("Read: 00:08:5D:2F:93:18. It ends with Enter.")),
                                 30'000);
        QVERIFY(dialog->isVisible());
        QVERIFY(clippedTexts(dialog).isEmpty());
        keepPicture(dialog, QStringLiteral("scanner"));
        delete dialog;
    }

    void lookThroughTheNetwork()
    {
        PreparedScan scan;
        scan.there = {{QStringLiteral("192.168.88.31"), mac(0x7701), QStringLiteral("6867i")},
                      {QStringLiteral("192.168.88.32"), mac(1 * 0x1101), QStringLiteral("6867i")},
                      {QStringLiteral("192.168.88.33"), {}, QStringLiteral("6757i")}};
        auto* dialog = new NetworkScanDialog(make(), scan, m_bench->window.get());
        QList<MacAddress> added;
        connect(dialog, &NetworkScanDialog::addWanted, this, [&](const QList<MacAddress>& macs) { added = macs; });
        dialog->show();
        button(dialog, QStringLiteral("Search"))->click();
        QVERIFY(textOf(dialog).contains(QLatin1String("3 phones found.")));
        QPushButton* add = button(dialog, QStringLiteral("Add 1 phone"));
        QVERIFY(add);
        QVERIFY(unnamedControls(dialog).isEmpty());
        keepPicture(dialog, QStringLiteral("network_scan"));
        add->click();
        QCOMPARE(added, QList<MacAddress>{mac(0x7701)});
        delete dialog;
        QCOMPARE(scan.cancelled, 1); // closing ends it
    }

    void whatThisProgramDoes()
    {
        const ProgramPlaces places{.jobPath = QStringLiteral("/data/jobs/Town hall.job"),
                                   .vaultPath = QStringLiteral("/data/vault"),
                                   .certificatesPath = QStringLiteral("/data/jobs/Town hall.tls"),
                                   .sessionPath = QStringLiteral("/data/session.json"),
                                   .secretPlace = QStringLiteral("a key file"),
                                   .keyFiles = {QStringLiteral("/data.key")}};
        auto* dialog = new DeedsDialog(make(), places, m_bench->window.get());
        dialog->show();
        const auto checkBox = [dialog](const QString& name) -> QCheckBox* {
            for (QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
                if (box->accessibleName().startsWith(name))
                    return box;
            }
            return nullptr;
        };
        QVERIFY(textOf(dialog).contains(QLatin1String("their key is in a key file")));
        QCheckBox* tftp = checkBox(QStringLiteral("TFTP"));
        QVERIFY(tftp && tftp->isChecked());
        tftp->click();
        QCOMPARE(m_bench->workspace->note(QStringLiteral("server.tftp")), QStringLiteral("-1"));
        QCheckBox* reach = checkBox(QStringLiteral("To phones"));
        QVERIFY(reach && reach->isChecked());
        reach->click();
        QVERIFY(!m_bench->workspace->note(QString::fromUtf16(reachForbiddenNote)).isEmpty());
        QVERIFY(unnamedControls(dialog).isEmpty());
        QVERIFY(clippedTexts(dialog).isEmpty());
        keepPicture(dialog, QStringLiteral("deeds"));
        delete dialog;
    }

    void firstPages()
    {
        auto* pages = new FirstRun(make(), m_bench->window.get());
        QSignalSpy scan(pages, &FirstRun::scanWanted);
        QSignalSpy ended(pages, &QDialog::finished);
        pages->show();
        QVERIFY(unnamedControls(pages).isEmpty());
        for (int page = 0; page < 3; ++page) {
            keepPicture(pages, QStringLiteral("first_%1").arg(page + 1));
            const QStringList clipped = clippedTexts(pages);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
            QTest::keyClick(button(pages, QStringLiteral("Next")), Qt::Key_Space);
        }
        keepPicture(pages, QStringLiteral("first_4"));
        QVERIFY(button(pages, QStringLiteral("Done")));
        button(pages, QStringLiteral("Scan cartons"))->click();
        QCOMPARE(scan.size(), 1);
        QCOMPARE(ended.size(), 1);
    }

    void tellsWhoWorksElsewhere()
    {
        bool lookedAt = true;
        Attention attention(*m_bench->workspace, m_bench->server, [&] { return lookedAt; });
        QSignalSpy wanted(&attention, &Attention::wanted);
        const qint64 now = m_bench->clock.nowMs();
        // What stood still before is no news, and nobody who looks needs to be told.
        PhoneStatus hall = status(1 * 0x1101, PhoneState::Stopped, now);
        m_bench->observe({hall});
        QTest::qWait(Attention::gatherMs + 300);
        QCOMPARE(wanted.size(), 0);
        lookedAt = false;
        m_bench->observe({status(2 * 0x1101, PhoneState::Stopped, now), status(3 * 0x1101, PhoneState::Looping, now)});
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 20'000);
        QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("2 phones need you."));
    }

    /// The same dialogs as a person sees them in the dark, in German, from right to left: for judging by eye, and that
    /// no text is cut.
    void otherLooks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("german");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("dark") << true << false << false;
        QTest::newRow("german") << false << true << false;
        QTest::newRow("mirrored") << true << false << true;
    }

    void otherLooks()
    {
        QFETCH(bool, dark);
        QFETCH(bool, german);
        QFETCH(bool, mirrored);
        if (german)
            installTranslation(*qApp, QLocale(QLocale::German));
        theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        PreparedScan scan;
        const auto look = [&](QWidget* widget, const char* name) {
            widget->show();
            QTest::qWait(60);
            keepPicture(widget, QLatin1String(name) + u'_' + QLatin1String(QTest::currentDataTag()));
            const QStringList clipped = clippedTexts(widget);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        };
        look(new TimelineDialog(make(), mac(5 * 0x1101), m_bench->window.get()), "timeline");
        look(new NetworkScanDialog(make(), scan, m_bench->window.get()), "network_scan");
        look(new DeedsDialog(make(), {}, m_bench->window.get()), "deeds");
        look(new ScannerDialog(m_bench->clock, m_bench->window.get()), "scanner");
        qDeleteAll(m_bench->window->findChildren<QDialog*>());
        QApplication::setLayoutDirection(Qt::LeftToRight);
        if (german)
            installTranslation(*qApp, QLocale(QLocale::English));
    }

private:
    void enter(const QString& text)
    {
        QTest::keyClicks(&m_bench->window->scanField(), text);
        QTest::keyClick(&m_bench->window->scanField(), Qt::Key_Return);
    }

    Context make()
    {
        return {*m_bench->workspace, m_bench->server, m_bench->fleet, m_bench->vault(), m_bench->dialogs,
                m_bench->selection,  m_bench->clock,  nullptr,        nullptr,          nullptr,
                m_bench->why.get()};
    }

    std::unique_ptr<TestBench> m_bench;
};

FIRSTRING_GUI_MAIN(tst_BenchHelp)

#include "tst_BenchHelp.moc"
