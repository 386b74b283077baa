// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Workstation.h"
#include "models/tables/PhoneTable.h"
#include "models/tables/StateCounts.h"
#include "models/vault/Intake.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "tests/support/PictureHeads.h"
#include "views/bench/BenchPage.h"
#include "views/bench/CardView.h"
#include "views/pages/adopt/AdoptDialog.h"
#include "views/pages/import/ImportDialog.h"
#include "views/scan/ScanField.h"

#include <QtTest>

using namespace firstring;
using namespace firstring::test;

/// The whole program in one process, nothing replaced: real sockets, real phones of the simulator, real pages.
class tst_Live final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demonstrationShowsTwelveReadyCards();
    void takesOverWhatItIsStartedWith();
    void importIsOneStepBack();
    void twoHundredPhonesBecomeReadyInTheWindow();

private:
    /// Reads the list in the dialog and presses Take, as a person would.
    void import(Desk& desk, QWidget& window, const QByteArray& list);
};

void tst_Live::demonstrationShowsTwelveReadyCards()
{
    Options options;
    options.demo = true;
    const auto station = Workstation::open(options);
    QVERIFY2(station, qPrintable(station ? QString() : station.error().sentence));
    MainWindow& window = (*station)->window();
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const PageId id : {PageId::Bench, PageId::Phones, PageId::Blueprints, PageId::Firmware, PageId::Branding,
                            PageId::Servers, PageId::Settings, PageId::LocalServer, PageId::Sync, PageId::Trainer})
        QVERIFY(window.page(id));
    const auto* cards = window.findChild<CardView*>();
    QVERIFY(cards);
    QSet<PhoneState> seen;
    const auto ready = [&] {
        int count = 0;
        for (int row = 0; row < cards->model()->rowCount(); ++row) {
            const PhoneState state = cards->model()->index(row, 0).data(RowRole).value<PhoneRow>().status.state;
            seen << state;
            count += state == PhoneState::Ready;
        }
        return count;
    };
    // States that pass between two looks are seen as they are told.
    const auto telling = connect(cards->model(), &QAbstractItemModel::dataChanged, &window, [&ready] { ready(); });
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 12, 60'000);
    disconnect(telling);
    // Cards were not simply born ready: the window showed the way there.
    QVERIFY2(seen.size() >= 3, "no states between waiting and ready were seen");
    QTest::qWait(200);
    keepPicture(&window, QStringLiteral("live_demo"));
    QCOMPARE(unnamedControls(&window).join(u'|'), QString());
}

void tst_Live::import(Desk& desk, QWidget& window, const QByteArray& list)
{
    auto* dialog = new ImportDialog(desk.context(), desk.write(QStringLiteral("phones.csv"), list), &window);
    QSignalSpy read(dialog, &ImportDialog::ready);
    dialog->open();
    QVERIFY(read.wait(30'000));
    QPushButton* take = nullptr;
    for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
        if (candidate->isDefault() && candidate->isEnabled())
            take = candidate;
    }
    QVERIFY(take);
    keepPicture(dialog, QStringLiteral("import"));
    QTest::mouseClick(take, Qt::LeftButton);
}

/// As the window of another job starts it.
void tst_Live::takesOverWhatItIsStartedWith()
{
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkdir("old"));
    QFile file(place.filePath("old/00085D000001.cfg"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sip line1 user name: 21\n") > 0);
    file.close();
    Options options;
    options.data = place.filePath("data");
    options.job = QStringLiteral("hotel");
    options.adopt = place.filePath("old");
    const auto station = Workstation::open(options);
    QVERIFY2(station, qPrintable(station ? QString() : station.error().sentence));
    (*station)->window().show();
    QPointer<AdoptDialog> dialog;
    QTRY_VERIFY((dialog = (*station)->window().findChild<AdoptDialog*>()));
    const auto take = [&]() -> QPushButton* {
        for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
            if (candidate->isDefault())
                return candidate;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(take()->isEnabled(), 20'000);
    take()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 20'000);
}

void tst_Live::importIsOneStepBack()
{
    Desk desk;
    MainWindow window(desk.context());
    window.show();
    QByteArray list = "mac,label,model\n";
    for (int n = 1; n <= 200; ++n)
        list += MacAddress(0x00085D200000ULL + static_cast<quint64>(n)).plain().toLatin1() + ",Desk " +
                QByteArray::number(n) + ",6867i\n";
    import(desk, window, list);
    QCOMPARE(desk.state().phones.size(), 200);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.scanField().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.state().phones.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.state().phones.size(), 200);
    VERIFY_GOOD(desk.job->waitStored());
}

/// The job of a morning in the window: a list with bad lines, firmware that goes up and down, branding for one
/// blueprint, evidence wanted, phones over HTTP and TFTP; the counts above the cards follow until all are ready.
void tst_Live::twoHundredPhonesBecomeReadyInTheWindow()
{
    Desk desk;
    MainWindow window(desk.context());
    window.addPage(new BenchPage(desk.context()));
    window.resize(1280, 800);
    window.show();
    Edit catalogue;
    catalogue.defaults = desk.state().defaults;
    catalogue.defaults->evidence = EvidenceWanted::Startup;
    const QList<QPair<QString, QByteArray>> offered{
        {"6867i", "5.1.0.8024"}, {"6757i", "3.3.1.4305"}, {"6869i", "5.1.0.8024"}};
    for (const auto& [model, version] : offered) {
        const auto image =
            takeFirmware(desk.vault, desk.write(model + QStringLiteral(".st"),
                                                testImage(model.toLatin1().constData(), version.constData(), 20'000)));
        VERIFY_GOOD(image);
        catalogue.firmware.put << *image;
        catalogue.defaults->firmware.insert(model, QString::fromLatin1(version));
    }
    const auto logo =
        takeBranding(desk.vault, desk.write(QStringLiteral("logo.png"), pngHead(320, 240) + QByteArray(5'000, 'p')),
                     QStringLiteral("background image"));
    VERIFY_GOOD(logo);
    catalogue.branding.put << *logo;
    catalogue.blueprints.put << Blueprint{.name = QStringLiteral("Office"), .branding = {logo->name}};
    desk.perform(catalogue);

    QByteArray list = "MAC;Name;Model;Blueprint;Extension\n";
    FleetPlan plan;
    for (int n = 1; n <= 200; ++n) {
        const MacAddress mac(0x00085D300000ULL + static_cast<quint64>(n));
        const QString& model = offered[n % 3].first;
        list += mac.plain().toLatin1() + ";Desk " + QByteArray::number(n) + ';' + model.toLatin1() + ';' +
                (model == QLatin1String("6867i") ? "Office" : "") + ';' + QByteArray::number(1000 + n) + '\n';
        // The 6869i runs something newer than what is offered: it goes down.
        plan.phones.append(
            {mac, model, model == QLatin1String("6869i") ? FirmwareVersion(u"6.0.0.1012") : FirmwareVersion()});
    }
    list +=
        "01005E000001;Group address;6867i;;1\nnonsense;Typo;6867i;;2\n00085D000009;Nowhere;6867i;No such blueprint;3\n";
    import(desk, window, list);
    QCOMPARE(desk.state().phones.size(), 200);

    QSignalSpy started(&desk.server, &ServerControl::started);
    desk.server.start({QStringLiteral("127.0.0.1"), 0, 0, false});
    QVERIFY(started.wait(30'000));
    const ServerEndpoints endpoints = desk.server.endpoints();
    plan.rcsUrls = {endpoints.httpUrl(), endpoints.tftpUrl()};
    desk.fleet.start(plan);
    const StateCounts counts(*desk.job);
    QTRY_COMPARE_WITH_TIMEOUT(counts.of(StateGroup::Ready), 200, 90'000);
    const auto shown = [&window] {
        QStringList texts;
        for (const auto* button : window.findChildren<QAbstractButton*>())
            texts << button->text() + u'/' + button->accessibleName();
        return texts.join(u'|');
    };
    QTRY_VERIFY2_WITH_TIMEOUT(shown().contains(QLatin1String("200 ready")), qPrintable(shown()), 20'000);
    keepPicture(&window, QStringLiteral("live_200"));
    for (const PhoneTrack& track : desk.job->tracks())
        QVERIFY(track.startupMs > 0);
    desk.fleet.stop();
    QSignalSpy stopped(&desk.server, &ServerControl::stopped);
    desk.server.stop();
    QVERIFY(stopped.wait(30'000));
}

FIRSTRING_GUI_MAIN(tst_Live)

#include "tst_Live.moc"
