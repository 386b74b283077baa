// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/Bench.h"
#include "tests/gui/support/Eyes.h"
#include "views/ServerNotes.h"
#include "views/pages/MessageLine.h"
#include "views/pages/server/DhcpLookTab.h"
#include "views/pages/server/FindingRow.h"
#include "views/pages/server/services/DhcpSection.h"
#include "views/window/Chip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>

#include "translations/Translation.h"

using namespace firstring;
using namespace firstring::test;

namespace {

template <typename W>
W* named(QWidget* root, const char* name)
{
    for (W* widget : root->findChildren<W*>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

QString textOf(QWidget* root)
{
    QString text;
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisibleTo(root))
            text += label->text() + u'\n';
    }
    return text;
}

} // namespace

/// DHCP in the window: chosen with a warning, shown while it is on, and who else gives out addresses.
class tst_DhcpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation(*qApp, QLocale(m_language)); }
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->openWindow();
        m_bench->window->resize(1024, 600);
        m_bench->window->show();
        m_bench->window->showPage(PageId::LocalServer);
        m_page = m_bench->window->findChild<LocalServerPage*>();
        QVERIFY(m_page);
        showTab("Services");
    }
    void cleanup() { m_bench.reset(); }

    void isOffAndWarns();
    void saysWhatDoesNotFit();
    void besideTakesNoRouter();
    void isForgottenButItsRange();
    void theChip();
    void whoElseIsThere();
    void pictures();

private:
    void showTab(const char* name)
    {
        auto* tabs = m_page->findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == QLatin1String(name))
                tabs->setCurrentIndex(i);
        }
    }
    QCheckBox* dhcp() { return named<QCheckBox>(m_page, "Give out addresses by DHCP"); }
    DhcpSection* section() { return m_page->findChild<DhcpSection*>(); }
    QString sentence() { return section()->findChild<MessageLine*>()->sentence(); }
    void type(const char* field, const QString& text)
    {
        auto* edit = named<QLineEdit>(section(), field);
        edit->setText(text);
        Q_EMIT edit->editingFinished();
    }
    ServerSettings saved() { return savedServerSettings(*m_bench->workspace, m_bench->server); }

    const QString m_language = qEnvironmentVariable("FIRSTRING_SCREENSHOT_LANGUAGE", QStringLiteral("en"));
    std::unique_ptr<TestBench> m_bench;
    LocalServerPage* m_page = nullptr;
};

void tst_DhcpPage::isOffAndWarns()
{
    QVERIFY(!dhcp()->isChecked());
    QVERIFY(!named<QLineEdit>(section(), "First address of the range")->isVisible());
    QCOMPARE(saved().dhcp.mode, DhcpMode::Off);
    dhcp()->setChecked(true);
    // A range that fits is there already, and what it means is said.
    QCOMPARE(named<QLineEdit>(section(), "First address of the range")->text(), QStringLiteral("192.168.88.128"));
    QCOMPARE(named<QLineEdit>(section(), "Last address of the range")->text(), QStringLiteral("192.168.88.177"));
    QVERIFY2(sentence().contains(QLatin1String("50 addresses")) &&
                 sentence().contains(QLatin1String("Only on a bench of its own")),
             qPrintable(sentence()));
    QCOMPARE(section()->findChild<MessageLine*>()->tone(), Severity::Warning);
    QCOMPARE(saved().dhcp.mode, DhcpMode::Full);
    QCOMPARE(saved().dhcp.first, QStringLiteral("192.168.88.128"));
    QVERIFY(unnamedControls(m_page).isEmpty());
}

void tst_DhcpPage::saysWhatDoesNotFit()
{
    dhcp()->setChecked(true);
    type("First address of the range", QStringLiteral("10.0.0.1"));
    QVERIFY2(sentence().contains(QLatin1String("is not of the network")), qPrintable(sentence()));
    type("First address of the range", QStringLiteral("192.168.88.100"));
    QVERIFY(!sentence().contains(QLatin1String("is not of the network")));
    type("DNS servers that phones are told", QStringLiteral("1.1.1.1, nonsense"));
    QVERIFY2(sentence().contains(QStringLiteral("“nonsense”")), qPrintable(sentence()));
    type("DNS servers that phones are told", QStringLiteral("1.1.1.1, 9.9.9.9"));
    QCOMPARE(saved().dhcp.dns, (QStringList{QStringLiteral("1.1.1.1"), QStringLiteral("9.9.9.9")}));
}

void tst_DhcpPage::besideTakesNoRouter()
{
    dhcp()->setChecked(true);
    type("Router that phones are told", QStringLiteral("192.168.88.254"));
    QCOMPARE(saved().dhcp.router, QStringLiteral("192.168.88.254"));
    named<QComboBox>(section(), "Way of giving out addresses")->setCurrentIndex(1);
    QCOMPARE(saved().dhcp.mode, DhcpMode::Beside);
    QVERIFY(saved().dhcp.router.isEmpty()); // the other server's is told
    QVERIFY(!named<QLineEdit>(section(), "Router that phones are told")->isEnabled());
    QVERIFY2(sentence().contains(QLatin1String("not yet seen with a real phone")), qPrintable(sentence()));
}

/// Tomorrow's network may be another one: only this run of the program keeps it on.
void tst_DhcpPage::isForgottenButItsRange()
{
    dhcp()->setChecked(true);
    named<QSpinBox>(section(), "Minutes an address belongs to a phone")->setValue(90);
    QString note = m_bench->workspace->note(QStringLiteral("server.dhcp"));
    QVERIFY(note.contains(QString::number(QCoreApplication::applicationPid())));
    note.replace(QString::number(QCoreApplication::applicationPid()), QStringLiteral("1"));
    m_bench->workspace->setNote(QStringLiteral("server.dhcp"), note);
    QCOMPARE(saved().dhcp.mode, DhcpMode::Off);
    QCOMPARE(saved().dhcp.last, QStringLiteral("192.168.88.177"));
    QCOMPARE(saved().dhcp.leaseMinutes, 90);
}

void tst_DhcpPage::theChip()
{
    const auto chip = [this](const char* word) {
        for (Chip* one : m_bench->window->findChildren<Chip*>()) {
            if (one->isVisible() && textOf(one).contains(QLatin1String(word)))
                return true;
        }
        return false;
    };
    dhcp()->setChecked(true);
    m_bench->server.start(saved());
    QVERIFY(!chip("DHCP"));
    DhcpStatus status{.mode = DhcpMode::Full,
                      .phase = DhcpStatus::Phase::Looking,
                      .card = "eth0",
                      .range = "192.168.88.128-192.168.88.177",
                      .leases = 0,
                      .size = 50};
    m_bench->server.showDhcp(status);
    QVERIFY(chip("DHCP looks around"));
    QVERIFY(!dhcp()->isEnabled());
    status.phase = DhcpStatus::Phase::On;
    status.leases = 3;
    m_bench->server.showDhcp(status);
    QVERIFY(chip("DHCP on (full): 3 of 50"));
    QVERIFY2(sentence().contains(QLatin1String("3 of 50 addresses")), qPrintable(sentence()));
    status.phase = DhcpStatus::Phase::Stopped;
    status.sentence = QStringLiteral("Another server.");
    m_bench->server.showDhcp(status);
    QVERIFY(chip("DHCP stopped"));
    QCOMPARE(sentence(), QStringLiteral("Another server."));
    QCOMPARE(section()->findChild<MessageLine*>()->tone(), Severity::Stop);
    m_bench->server.showDhcp({});
    m_bench->server.stop();
    QVERIFY(!chip("DHCP"));
}

void tst_DhcpPage::whoElseIsThere()
{
    showTab("DHCP servers here");
    auto* tab = m_page->findChild<DhcpLookTab*>();
    QVERIFY(tab->isVisible());
    QCOMPARE(named<QComboBox>(tab, "Network card")->currentData().toString(), QStringLiteral("eth0"));
    QPushButton* look = button(tab, QStringLiteral("Look now"));
    look->click();
    QVERIFY(!look->isEnabled());
    QTRY_VERIFY2(textOf(tab).contains(QLatin1String("Asking...")), qPrintable(textOf(tab)));
    Q_EMIT m_bench->server.dhcpSurveyed(
        {.card = "eth0",
         .servers = {{.server = 0xc0a858fe,
                      .offered = 0xc0a85864,
                      .mask = 0xffffff00,
                      .routers = {0xc0a858fe},
                      .dns = {0xc0a858fe},
                      .leaseSeconds = 3600,
                      .pointers = {.option66 = "http://192.168.88.1:8080", .option132 = "20"}}}});
    QVERIFY(look->isEnabled());
    QCOMPARE(tab->findChildren<FindingRow*>().size(), 3);
    QTRY_VERIFY2(textOf(tab).contains(QLatin1String("192.168.88.254 gives out addresses here")),
                 qPrintable(textOf(tab)));
    QVERIFY(unnamedControls(tab).isEmpty());
    Q_EMIT m_bench->server.dhcpNotSurveyed({QStringLiteral("X"), QStringLiteral("No right."), {}});
    QCOMPARE(tab->findChildren<FindingRow*>().size(), 1);
}

/// For people to look at; with FIRSTRING_PICTURES set, and FIRSTRING_SCREENSHOT_LANGUAGE=de for German.
void tst_DhcpPage::pictures()
{
    auto* tabs = m_page->findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    section()->findChild<QCheckBox*>()->setChecked(true);
    const auto keep = [this](const char* name) {
        for (QScrollArea* area : m_page->findChildren<QScrollArea*>()) {
            if (area->isAncestorOf(section()))
                area->ensureWidgetVisible(section());
        }
        QTest::qWait(0);
        keepPicture(m_bench->window.get(), QLatin1String(name) + u'-' + m_language);
    };
    keep("dhcp-full");
    section()->findChild<QComboBox*>()->setCurrentIndex(1);
    keep("dhcp-beside");
    m_bench->server.start(saved());
    m_bench->server.showDhcp({.mode = DhcpMode::Full,
                              .phase = DhcpStatus::Phase::On,
                              .card = "eth0",
                              .range = "192.168.88.128-192.168.88.177",
                              .leases = 3,
                              .size = 50});
    keep("dhcp-on");
    tabs->setCurrentIndex(3);
    Q_EMIT m_bench->server.dhcpSurveyed({.card = "eth0",
                                         .servers = {{.server = 0xc0a858fe,
                                                      .offered = 0xc0a85864,
                                                      .mask = 0xffffff00,
                                                      .routers = {0xc0a858fe},
                                                      .dns = {0xc0a858fe},
                                                      .leaseSeconds = 3600,
                                                      .pointers = {.option66 = "10.0.0.5", .option132 = "20"}}}});
    keep("dhcp-look");
    tabs->setCurrentIndex(2);
    keep("dhcp-point");
}

QTEST_MAIN(tst_DhcpPage)
#include "tst_DhcpPage.moc"
