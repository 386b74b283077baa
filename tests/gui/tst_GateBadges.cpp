// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneTable.h"
#include "tests/gui/Bench.h"
#include "tests/gui/support/Pictures.h"
#include "views/bench/SilencedStrip.h"
#include "views/unlock/UnlockDialog.h"
#include "views/window/GateRow.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

/// Who may take a phone's files, as people see it: on the card, in the table, in the inspector, and one click to
/// release it again.
class tst_GateBadges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhoTookIt_data();
    void showsWhoTookIt();
    void releasesWithOneClick();
    void releasesTheSelection();
    void clearsAnAddressThatIsMine();
    void weakFirmwareIsMarked();
    void asksForThePassphrase();
    void pictures_data();
    void pictures();

private:
    static PhoneGate refused(const TestBench& b, int n)
    {
        PhoneGate gate = releasedGate(mac(n), b.clock.now().toMSecsSinceEpoch(), 24);
        gate.address = "192.168.88.25";
        gate.locked = true;
        gate.refusal = EventId::GateOtherCard;
        gate.refusedAddress = "192.168.88.66";
        gate.refusedMs = gate.savedMs;
        return gate;
    }
    static void know(TestBench& b, const PhoneGate& gate)
    {
        ServerNews news;
        news.gates << gate;
        b.workspace->observe(news);
    }
    static GateRow* row(const TestBench& b) { return b.window->findChild<GateRow*>(); }
};

void tst_GateBadges::initTestCase()
{
    if (havePictureFont())
        QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
}

void tst_GateBadges::showsWhoTookIt_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("text");
    QTest::newRow("never released, site") << 0 << "Not released";
    QTest::newRow("released") << 1 << "Released until";
    QTest::newRow("taken") << 2 << "Taken by 192.168.88.25";
    QTest::newRow("refused") << 3 << "Refused: 192.168.88.66";
}

void tst_GateBadges::showsWhoTookIt()
{
    QFETCH(int, step);
    QFETCH(QString, text);
    TestBench b;
    b.openWindow();
    fillMorning(b);
    Edit site;
    site.defaults = b.workspace->state().defaults;
    site.defaults->kind = JobKind::Site;
    QVERIFY(b.workspace->perform(site));
    PhoneGate gate = refused(b, 0x5505);
    if (step < 3)
        gate.refusal = EventId::None;
    if (step < 2)
        gate.address.clear();
    if (step > 0)
        know(b, gate);
    b.window->show();
    b.window->showPage(PageId::Phones);
    b.window->currentPage()->reveal(mac(0x5505));
    QTRY_VERIFY(row(b)->isVisible());
    const auto labels = row(b)->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text().contains(text); }));
    PhoneTable table(*b.workspace, {PhoneColumn::Gate});
    const int at = table.rowOf(mac(0x5505));
    QVERIFY2(table.index(at, 0).data().toString().startsWith(text), qPrintable(table.index(at, 0).data().toString()));
    for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
        QVERIFY(phoneCell(PhoneColumn::Card, table.rowData(mac(0x5505)), role).toString().contains(text));
}

void tst_GateBadges::releasesWithOneClick()
{
    TestBench b;
    b.openWindow();
    fillMorning(b);
    know(b, refused(b, 0x5505));
    QSignalSpy released(b.workspace.get(), &Workspace::released);
    b.window->show();
    b.window->currentPage()->reveal(mac(0x5505));
    QTRY_VERIFY(row(b)->isVisible());
    row(b)->findChild<QPushButton*>()->click();
    QCOMPARE(released.size(), 1);
    const PhoneGate gate = b.workspace->gate(mac(0x5505));
    QVERIFY(gate.address.isEmpty());
    QVERIFY(!gate.locked);
    QCOMPARE(gate.refusal, EventId::None);
    QCOMPARE(gate.windowMs, 24 * 3'600'000LL);
    QVERIFY(b.workspace->waitStored());
}

void tst_GateBadges::releasesTheSelection()
{
    TestBench b;
    b.openWindow();
    fillMorning(b);
    b.selection.set({mac(0x1101), mac(0x2202), mac(0x3303)});
    const QList<QAction*> actions = b.window->actions();
    const auto release = std::find_if(actions.begin(), actions.end(), [](const QAction* a) {
        return a->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    });
    QVERIFY(release != actions.end());
    (*release)->trigger();
    for (const int n : {0x1101, 0x2202, 0x3303})
        QVERIFY(b.workspace->gate(mac(n)).released);
    QVERIFY(!b.workspace->gate(mac(0x4404)).released);
}

void tst_GateBadges::clearsAnAddressThatIsMine()
{
    TestBench b;
    b.openWindow();
    b.window->show();
    auto* strip = b.window->findChild<SilencedStrip*>();
    QVERIFY(!strip->isVisible());
    ServerNews news;
    news.silenced.append({"192.168.88.66", b.clock.now().toMSecsSinceEpoch(), 900'000});
    b.workspace->observe(news);
    QVERIFY(strip->isVisible());
    QSignalSpy forgiven(b.workspace.get(), &Workspace::forgiven);
    strip->findChild<QPushButton*>()->click();
    QCOMPARE(forgiven.value(0).value(0).toString(), "192.168.88.66");
    QVERIFY(!strip->isVisible());
}

/// By the version that a phone reports itself, on the card and in the table; for eyes, ears and the pointer.
void tst_GateBadges::weakFirmwareIsMarked()
{
    TestBench b;
    b.openWindow();
    fillMorning(b);
    b.window->show();
    for (const PageId page : {PageId::Bench, PageId::Phones}) {
        b.window->showPage(page);
        const auto* view = page == PageId::Bench ? b.bench->findChild<QAbstractItemView*>()
                                                 : static_cast<QAbstractItemView*>(b.phones->findChild<QTableView*>());
        QVERIFY(view);
        const auto* table = qobject_cast<const PhoneTable*>(view->model());
        QVERIFY(table);
        int column = 0;
        while (column < table->columnCount() && table->columnAt(column) != PhoneColumn::Firmware &&
               table->columnAt(column) != PhoneColumn::Card)
            ++column;
        const auto cell = [&](int n, int role) { return table->index(table->rowOf(mac(n)), column).data(role); };
        QVERIFY(cell(0x2202, WeakRole).toString().contains("CVE-2022-29854")); // a 6869i with 4.2.0.2023
        QVERIFY(cell(0x2202, Qt::ToolTipRole).toString().startsWith("4.2.0.2023: "));
        QVERIFY(cell(0x2202, Qt::AccessibleTextRole).toString().contains("CVE-2024-41710"));
        QVERIFY(!cell(0x1101, WeakRole).isValid()); // never said what it runs
        QVERIFY(!cell(0x5505, WeakRole).isValid()); // nothing is known of a 6731i
        QVERIFY(!cell(0x5505, Qt::AccessibleTextRole).toString().contains("CVE"));
    }
}

void tst_GateBadges::asksForThePassphrase()
{
    UnlockDialog dialog("Town hall");
    QSignalSpy typed(&dialog, &UnlockDialog::passphraseTyped);
    dialog.askPassphrase();
    dialog.show();
    auto* field = dialog.findChild<QLineEdit*>();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, "correct horse");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][0].toString(), "correct horse");
    QVERIFY(!field->isEnabled());
    dialog.refuse("Not that one.");
    QVERIFY(field->isEnabled());
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void tst_GateBadges::pictures_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("gate_bench") << "bench" << false << QSize(1280, 800);
    QTest::newRow("gate_bench_dark_small") << "bench" << true << QSize(1024, 600);
    QTest::newRow("gate_phones") << "phones" << false << QSize(1280, 800);
    QTest::newRow("gate_unlock") << "unlock" << false << QSize();
    QTest::newRow("gate_unlock_dark") << "keychain" << true << QSize();
}

/// For eyes; written where FIRSTRING_SCREENSHOTS says.
void tst_GateBadges::pictures()
{
    const QString folder = qEnvironmentVariable("FIRSTRING_SCREENSHOTS");
    if (folder.isEmpty() || !havePictureFont())
        QSKIP("FIRSTRING_SCREENSHOTS names no folder.");
    QFETCH(QString, what);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    const QString file = QDir(folder).filePath(QString::fromUtf8(QTest::currentDataTag()) + ".png");
    if (size.isEmpty()) {
        UnlockDialog dialog("Town hall");
        if (what == u"unlock") {
            dialog.askPassphrase();
            dialog.refuse(QCoreApplication::translate(
                "SealedFile", "That is not the passphrase of this data folder. Look at Caps Lock and the keyboard's "
                              "language, and type it again."));
        } else {
            dialog.waitForKeychain();
        }
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.grab().save(file));
        return;
    }
    TestBench b;
    b.openWindow();
    b.server.start({QStringLiteral("192.168.88.1"), 8080, 69, false});
    fillMorning(b);
    know(b, refused(b, 0x5505));
    PhoneGate taken = refused(b, 0x1101);
    taken.refusal = EventId::None;
    know(b, taken);
    ServerNews silenced;
    silenced.silenced.append({"192.168.88.66", b.clock.now().toMSecsSinceEpoch(), 900'000});
    if (what == u"bench")
        b.workspace->observe(silenced);
    know(b, releasedGate(mac(0x2202), b.clock.now().toMSecsSinceEpoch(), 24));
    b.window->resize(size);
    b.window->show();
    b.window->showPage(what == u"bench" ? PageId::Bench : PageId::Phones);
    QVERIFY(QTest::qWaitForWindowExposed(b.window.get()));
    b.window->currentPage()->reveal(mac(0x5505));
    QVERIFY(b.workspace->waitStored());
    QTest::qWait(300);
    QVERIFY(b.window->grab().save(file));
}

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QLocale locale(qEnvironmentVariable("FIRSTRING_SCREENSHOT_LANGUAGE", QStringLiteral("en")));
    QLocale::setDefault(locale);
    installTranslation(application, locale);
    tst_GateBadges test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_GateBadges.moc"
