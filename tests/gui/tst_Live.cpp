// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Workstation.h"
#include "models/tables/PhoneTable.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "views/bench/CardView.h"
#include "views/pages/import/ImportDialog.h"
#include "views/scan/ScanField.h"

#include <QtTest>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

/// The whole program in one process, nothing replaced: real sockets, real phones of the simulator, real pages.
class tst_Live final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demonstrationShowsTwelveReadyCards();
    void importIsOneStepBack();
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
                            PageId::Servers, PageId::Settings, PageId::LocalServer, PageId::Trainer})
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
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 12, 60'000);
    // Cards were not simply born ready: the window showed the way there.
    QVERIFY2(seen.size() >= 3, "no states between waiting and ready were seen");
    QTest::qWait(200);
    keepPicture(&window, QStringLiteral("live_demo"));
    QCOMPARE(unnamedControls(&window).join(u'|'), QString());
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
    auto* dialog = new ImportDialog(desk.context(), desk.write(QStringLiteral("phones.csv"), list), &window);
    QSignalSpy read(dialog, &ImportDialog::ready);
    dialog->open();
    QVERIFY(read.wait());
    QPushButton* take = nullptr;
    for (QPushButton* candidate : dialog->findChildren<QPushButton*>()) {
        if (candidate->isDefault() && candidate->isEnabled())
            take = candidate;
    }
    QVERIFY(take);
    keepPicture(dialog, QStringLiteral("import"));
    QTest::mouseClick(take, Qt::LeftButton);
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

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    installTranslation(app, QLocale(QLocale::English));
    tst_Live test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Live.moc"
