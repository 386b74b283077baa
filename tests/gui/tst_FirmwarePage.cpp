// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Digest.h"
#include "models/tables/FirmwareMatrix.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "views/pages/MessageLine.h"
#include "views/pages/firmware/DowngradeDesk.h"
#include "views/pages/firmware/DowngradeDialog.h"
#include "views/pages/firmware/FirmwareDetails.h"
#include "views/pages/firmware/RolloutDialog.h"
#include "views/pages/firmware/RolloutStrip.h"
#include "views/pages/records/FirmwarePage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace firstring;
using namespace firstring::test;

namespace {

MacAddress phone(int number)
{
    return MacAddress(0x00085D000000 + static_cast<quint64>(number));
}

FirmwareImage image(const char* model, const char* version)
{
    return {.model = QString::fromLatin1(model),
            .version = QString::fromLatin1(version),
            .fileName = QString::fromLatin1(model) + QLatin1String(".st"),
            .blob = {sha256(QByteArray(model) + version), 24'000'000},
            .md5 = QByteArray(16, 'm')};
}

/// Twelve 6867i, of which two would go down, three 6757i that have what they shall.
void fill(Desk& desk)
{
    Edit edit;
    edit.firmware.put = {image("6867i", "6.4.0.140"), image("6867i", "5.1.0.8024"), image("6867i", "4.2.0.2023"),
                         image("6757i", "3.3.1.4365"), image("6930", "6.4.0.140")};
    for (int i = 1; i <= 12; ++i)
        edit.phones.put.append(
            {.mac = phone(i), .label = QStringLiteral("Desk %1").arg(i), .model = QStringLiteral("6867i")});
    for (int i = 13; i <= 15; ++i)
        edit.phones.put.append(
            {.mac = phone(i), .label = QStringLiteral("Hall %1").arg(i), .model = QStringLiteral("6757i")});
    edit.defaults = desk.state().defaults;
    edit.defaults->firmware = {{QStringLiteral("6867i"), QStringLiteral("5.1.0.8024")},
                               {QStringLiteral("6757i"), QStringLiteral("3.3.1.4365")}};
    desk.perform(edit);
    ServerNews news;
    for (int i = 1; i <= 15; ++i) {
        PhoneTrack track;
        track.status.mac = phone(i);
        track.status.version = FirmwareVersion(i <= 2 ? u"6.4.0.140" : i <= 12 ? u"4.2.0.2023" : u"3.3.1.4365");
        track.status.lastHeardMs = track.status.sinceMs = 1;
        news.tracks.append(track);
    }
    desk.job->observe(news);
}

/// A phone is in that state and runs that version now.
void tell(Desk& desk, int number, PhoneState state, QStringView version, EventId reason = EventId::None)
{
    PhoneTrack track = desk.job->track(phone(number));
    track.status.mac = phone(number);
    track.status.state = state;
    track.status.reason = reason;
    track.status.version = FirmwareVersion(version);
    track.status.sinceMs = track.status.lastHeardMs = Clock::system().now().toMSecsSinceEpoch() + 1;
    desk.job->observe({{}, {track}});
}

std::unique_ptr<FirmwarePage> shown(Desk& desk, QSize size = {834, 440})
{
    auto page = std::make_unique<FirmwarePage>(desk.context());
    page->resize(size);
    page->show();
    if (!QTest::qWaitForWindowExposed(page.get()))
        qFatal("not shown");
    return page;
}

QTableView* table(QWidget* page, const QString& name)
{
    for (QTableView* view : page->findChildren<QTableView*>()) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

template <typename T>
T* named(QWidget* root, const char* name)
{
    for (T* one : root->findChildren<T*>()) {
        if (one->accessibleName() == QLatin1String(name))
            return one;
    }
    return nullptr;
}

/// The lines of the audit log about downgrades.
QStringList downgrades(Desk& desk)
{
    if (!desk.job->waitStored())
        return {QStringLiteral("not stored")};
    QStringList subjects;
    const auto lines = desk.folder.auditLog(QStringLiteral("bench"), 1000);
    for (const AuditLine& line : lines.value_or({})) {
        if (line.record.kind == AuditKind::Downgrade)
            subjects << line.record.subject;
    }
    return subjects;
}

/// All phones that run 6.4.0.140 shall run what the job says from now on: 5.1.0.8024.
Edit down(const Desk& desk, const QString& text = QStringLiteral("Another firmware"))
{
    Edit edit;
    edit.text = text;
    edit.defaults = desk.state().defaults;
    edit.defaults->firmware[QStringLiteral("6867i")] = QStringLiteral("5.1.0.8024");
    return edit;
}

void up(Desk& desk)
{
    Edit edit = down(desk);
    edit.defaults->firmware[QStringLiteral("6867i")] = QStringLiteral("6.4.0.140");
    desk.perform(edit);
}

void press(QWidget* root, const char* text)
{
    QPushButton* wanted = button(root, QString::fromUtf8(text));
    QVERIFY2(wanted && wanted->isEnabled(), text);
    wanted->setFocus();
    QTest::keyClick(wanted, Qt::Key_Space);
}

} // namespace

/// Models by versions, what is known of a file, and a roll-out from its preview to its end.
class tst_FirmwarePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellAndRowAreOneChoice();
    void whatAPersonSaysIsStored();
    void rolloutFromPreviewToEnd();
    void goingDownAsksWhy();
    void anyEditThatGoesDownAsksWhy();
    void whoGaveAReasonIsNotAskedAgain();
    void takesANewerListIn();
    void hoursAreShown();
    void looks_data();
    void looks();
};

void tst_FirmwarePage::cellAndRowAreOneChoice()
{
    Desk desk;
    fill(desk);
    const auto page = shown(desk);
    QTableView* cells = table(page.get(), QStringLiteral("Models and versions"));
    QTableView* rows = table(page.get(), QStringLiteral("Firmware"));
    QVERIFY(cells && rows);
    auto* details = page->findChild<FirmwareDetails*>();
    QCOMPARE(cells->model()->rowCount(), 3);
    for (int column = 0; column < cells->model()->columnCount(); ++column) {
        if (cells->model()->headerData(column, Qt::Horizontal).toString() == QLatin1String("5.1.0.8024"))
            cells->setCurrentIndex(cells->model()->index(1, column));
    }
    QCOMPARE(cells->currentIndex().data().toString(), QString::fromUtf8("↑10 · ↓2"));
    QCOMPARE(rows->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(rows->selectionModel()->selectedRows().first().siblingAtColumn(1).data().toString(),
             QStringLiteral("5.1.0.8024"));
    QVERIFY(button(page.get(), QStringLiteral("Remove"))->isEnabled());
    QStringList texts;
    for (const QLabel* label : details->findChildren<QLabel*>()) {
        if (label->isVisibleTo(details))
            texts << label->text();
    }
    const QString all = texts.join(u' ');
    QVERIFY2(all.contains(QStringLiteral("10 phone(s) would go up")) &&
                 all.contains(QStringLiteral("2 phone(s) would go down")) &&
                 all.contains(QStringLiteral("at 100 Mbit/s")) && all.contains(QStringLiteral("CVE-2024-41710")) &&
                 all.contains(QStringLiteral("MD5 6d6d6d6d")),
             qPrintable(all));
    // The other way round.
    rows->selectRow(0);
    QCOMPARE(cells->model()->headerData(cells->currentIndex().row(), Qt::Vertical).toString(), QStringLiteral("6757i"));
}

void tst_FirmwarePage::whatAPersonSaysIsStored()
{
    Desk desk;
    fill(desk);
    const auto page = shown(desk);
    page->findChild<QTabWidget*>()->setCurrentIndex(1);
    QTableView* rows = table(page.get(), QStringLiteral("Firmware"));
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        if (rows->model()->index(row, 1).data().toString() == QLatin1String("6.4.0.140") &&
            rows->model()->index(row, 0).data().toString() == QLatin1String("6867i"))
            rows->selectRow(row);
    }
    auto* through = named<QComboBox>(page.get(), "Version that phones must run before this one");
    QVERIFY(through && through->isVisibleTo(page.get()));
    QVERIFY(through->findText(QStringLiteral("5.1.0.8024")) >= 0);
    through->setFocus();
    through->lineEdit()->selectAll();
    QTest::keyClicks(through->lineEdit(), QStringLiteral("5.1.0.8024"));
    QTest::keyClick(through->lineEdit(), Qt::Key_Return);
    QCOMPARE(desk.state().image(u"6867i", u"6.4.0.140")->through, QStringLiteral("5.1.0.8024"));
    through->lineEdit()->selectAll();
    QTest::keyClicks(through->lineEdit(), QStringLiteral("7.0"));
    QTest::keyClick(through->lineEdit(), Qt::Key_Return);
    QVERIFY(page->findChild<MessageLine*>()->sentence().contains(QStringLiteral("lower")));
    QCOMPARE(desk.state().image(u"6867i", u"6.4.0.140")->through, QStringLiteral("5.1.0.8024"));
    auto* notes = named<QPlainTextEdit>(page.get(), "Notes about this firmware");
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("asked for"));
    QTest::keyClick(notes, Qt::Key_Tab);
    QCOMPARE(desk.state().image(u"6867i", u"6.4.0.140")->notes, QStringLiteral("asked for"));
}

void tst_FirmwarePage::rolloutFromPreviewToEnd()
{
    Desk desk;
    fill(desk);
    const auto page = shown(desk);
    auto* strip = page->findChild<RolloutStrip*>();
    QVERIFY(!strip->isVisible());
    press(page.get(), "Roll out…");
    auto* dialog = page->findChild<RolloutDialog*>();
    QVERIFY(dialog);
    named<QComboBox>(dialog, "Version for the 6867i")->setCurrentText(QStringLiteral("6.4.0.140"));
    named<QSpinBox>(dialog, "Phones at a time after those")->setValue(4);
    QTableView* preview = table(dialog, QStringLiteral("What would happen"));
    QTRY_COMPARE(preview->model()->rowCount(), 10);
    QCOMPARE(preview->model()->index(0, 5).data().toString(), QStringLiteral("up"));
    press(dialog, "Start roll-out");
    const Rollout plan = desk.state().defaults.rollout;
    QCOMPARE(plan.phones.size(), 10);
    QCOMPARE(plan.wave, 4);
    QCOMPARE(desk.state().phones.find(phone(3))->firmware, QStringLiteral("6.4.0.140"));
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->findChild<QProgressBar*>()->value(), 0);

    tell(desk, 3, PhoneState::Ready, u"6.4.0.140");
    QCOMPARE(strip->findChild<QProgressBar*>()->value(), 1);
    tell(desk, 4, PhoneState::Looping, u"4.2.0.2023", EventId::FirmwareLoop);
    QVERIFY(strip->findChild<MessageLine*>()->sentence().startsWith(QStringLiteral("Desk 4: ")));
    QCOMPARE(strip->findChild<MessageLine*>()->tone(), Severity::Stop);
    press(strip, "Go on without it");
    QCOMPARE(desk.state().defaults.rollout.passed, QList<MacAddress>{phone(4)});
    press(strip, "Pause");
    QVERIFY(desk.state().defaults.rollout.paused);
    press(strip, "Go on");
    QVERIFY(!desk.state().defaults.rollout.paused);
    for (int i = 5; i <= 12; ++i)
        tell(desk, i, PhoneState::Ready, u"6.4.0.140");
    QVERIFY(!button(strip, QStringLiteral("Pause")));
    press(strip, "Close");
    QVERIFY(desk.state().defaults.rollout.isEmpty());
    QVERIFY(!strip->isVisible());
}

void tst_FirmwarePage::anyEditThatGoesDownAsksWhy()
{
    Desk desk;
    fill(desk);
    up(desk);
    QWidget window;
    window.show();
    new DowngradeDesk(desk.context(), &window);
    const auto dialog = [&] { return window.findChild<DowngradeDialog*>(); };

    // Taken back: as if nothing had been.
    const JobDefaults before = desk.state().defaults;
    desk.perform(down(desk));
    QVERIFY(dialog());
    QVERIFY(dialog()->isVisible());
    QCOMPARE(clippedTexts(dialog()), QStringList());
    QCOMPARE(unnamedControls(dialog()), QStringList());
    QCOMPARE(clashingAccelerators(dialog()), QStringList());
    keepPicture(dialog(), QStringLiteral("firmware_downgrade"));
    QVERIFY(!button(dialog(), QStringLiteral("Keep the change"))->isEnabled());
    press(dialog(), "Take it back");
    QTRY_VERIFY(!dialog());
    QCOMPARE(desk.state().defaults, before);
    QCOMPARE(downgrades(desk), QStringList());

    // Kept, with a reason.
    desk.perform(down(desk));
    auto* reason = dialog()->findChild<QLineEdit*>();
    QTest::keyClicks(reason, QStringLiteral(" "));
    QVERIFY(!button(dialog(), QStringLiteral("Keep the change"))->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("the old headsets"));
    press(dialog(), "Keep the change");
    QTRY_VERIFY(!dialog());
    QCOMPARE(desk.state().defaults.firmware.value(QStringLiteral("6867i")), QStringLiteral("5.1.0.8024"));
    QCOMPARE(downgrades(desk), QStringList("6867i 6.4.0.140 to 5.1.0.8024 phones=2 CVE-2024-41710: the old headsets"));

    // Up again asks nobody; nor does what has nothing to do with it.
    up(desk);
    desk.addPhone(phone(40), QStringLiteral("New"), QStringLiteral("6867i"));
    QVERIFY(!dialog());
}

/// The command line and a roll-out have asked, and written it down, before their edit comes.
void tst_FirmwarePage::whoGaveAReasonIsNotAskedAgain()
{
    Desk desk;
    fill(desk);
    up(desk);
    QWidget window;
    new DowngradeDesk(desk.context(), &window);
    const AuditRecord told{.kind = AuditKind::Downgrade,
                           .subject = QStringLiteral("6867i 6.4.0.140 to 5.1.0.8024 phones=2 CVE-2024-41710: x")};
    desk.job->audit({told});
    desk.perform(down(desk));
    QVERIFY(!window.findChild<DowngradeDialog*>());
    // That was for that edit; the next one is asked about.
    up(desk);
    desk.perform(down(desk));
    QVERIFY(window.findChild<DowngradeDialog*>());
}

void tst_FirmwarePage::takesANewerListIn()
{
    Desk desk;
    fill(desk);
    const auto page = shown(desk);
    QSignalSpy said(page.get(), &FirmwarePage::said);
    auto* cells = table(page.get(), QStringLiteral("Models and versions"));
    const auto weak = [&] {
        const auto* matrix = static_cast<const FirmwareMatrix*>(cells->model());
        return matrix->indexOf(QStringLiteral("6757i"), QStringLiteral("3.3.1.4365"))
            .data(FirmwareMatrix::WeakRole)
            .toString();
    };
    QCOMPARE(weak(), QString());
    page->addFiles({desk.write(QStringLiteral("newer.tsv"),
                               "advisory\tX-1\t2036-01-01\tall\t\t\tV\tThe <b>worst</b> of all\tDas Schlimmste\n")});
    QCOMPARE(weak(), QStringLiteral("X-1"));
    QCOMPARE(said.size(), 1);
    page->addFiles({desk.write(QStringLiteral("odd.tsv"), "advisory\tX-2\n")});
    const QList<MessageLine*> lines = page->findChildren<MessageLine*>();
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const MessageLine* line) { return line->sentence().contains(QStringLiteral("odd.tsv")); }));
    QCOMPARE(weak(), QStringLiteral("X-1"));
}

void tst_FirmwarePage::goingDownAsksWhy()
{
    Desk desk;
    fill(desk);
    const auto page = shown(desk);
    press(page.get(), "Roll out…");
    auto* dialog = page->findChild<RolloutDialog*>();
    auto* reason = named<QLineEdit>(dialog, "Reason for the downgrade");
    QVERIFY(reason->isVisibleTo(dialog)); // two go from 6.4 down to 5.1
    QVERIFY(!button(dialog, QStringLiteral("Start roll-out"))->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("the old headsets"));
    QTRY_VERIFY(button(dialog, QStringLiteral("Start roll-out"))->isEnabled());
    press(dialog, "Start roll-out");
    QCOMPARE(desk.state().defaults.rollout.reason, QStringLiteral("the old headsets"));
    QCOMPARE(downgrades(desk), QStringList("6867i 6.4.0.140 to 5.1.0.8024 phones=2 CVE-2024-41710: the old headsets"));
    // A second one is not begun while the first goes on.
    press(page.get(), "Roll out…");
    for (RolloutDialog* second : page->findChildren<RolloutDialog*>()) {
        if (second->isVisible())
            QVERIFY(!button(second, QStringLiteral("Start roll-out"))->isEnabled());
    }
}

void tst_FirmwarePage::hoursAreShown()
{
    Desk desk;
    fill(desk);
    const auto page = shown(desk);
    Edit edit;
    edit.defaults = desk.state().defaults;
    edit.defaults->firmwareWindow = {22 * 60, 5 * 60};
    desk.perform(edit);
    auto* strip = page->findChild<RolloutStrip*>();
    QVERIFY(strip->isVisible());
    QVERIFY(strip->findChild<MessageLine*>()->sentence().contains(QStringLiteral("22:00-05:00")));
    press(strip, "Give out always");
    QVERIFY(!desk.state().defaults.firmwareWindow.isSet());
    QVERIFY(!strip->isVisible());
}

void tst_FirmwarePage::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        QTest::addRow("small-%s", dark ? "dark" : "light") << dark << QSize(834, 440);
        QTest::addRow("large-%s", dark ? "dark" : "light") << dark << QSize(1090, 600);
    }
}

/// A roll-out that stopped, and the dialog: nothing clipped, everything named.
void tst_FirmwarePage::looks()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    Desk desk;
    fill(desk);
    const auto page = shown(desk, size);
    table(page.get(), QStringLiteral("Firmware"))->selectRow(2);
    press(page.get(), "Roll out…");
    auto* dialog = page->findChild<RolloutDialog*>();
    named<QLineEdit>(dialog, "Reason for the downgrade")->setText(QStringLiteral("the old headsets"));
    QTRY_VERIFY(button(dialog, QStringLiteral("Start roll-out"))->isEnabled());
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    keepPicture(dialog, QStringLiteral("rollout-dialog-") + tag);
    QCOMPARE(unnamedControls(dialog).join(u'|'), QString());
    QCOMPARE(clashingAccelerators(dialog).join(u'|'), QString());
    QCOMPARE(clippedTexts(dialog).join(u'|'), QString());
    press(dialog, "Start roll-out");
    tell(desk, 1, PhoneState::Looping, u"4.2.0.2023", EventId::FirmwareLoop);
    QCoreApplication::sendPostedEvents();
    keepPicture(page.get(), QStringLiteral("rollout-stopped-") + tag);
    QCOMPARE(unnamedControls(page.get()).join(u'|'), QString());
    QCOMPARE(clashingAccelerators(page.get()).join(u'|'), QString());
    QCOMPARE(clippedTexts(page.get()).join(u'|'), QString());
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    tst_FirmwarePage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FirmwarePage.moc"
