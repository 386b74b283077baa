// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/DhcpOptions.h"
#include "models/ports/PreflightControl.h"
#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/support/ReservedPort.h"
#include "views/pages/MessageLine.h"
#include "views/pages/server/LocalServerPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QToolButton>

using namespace firstring;
using namespace firstring::test;

namespace {

/// Sees what it is told to see.
class MadeUpLookout final : public PreflightControl
{
public:
    void look(const PreflightWish& wish) override
    {
        wishes.append(wish);
        facts.wish = wish;
        facts.bind = wish.bind;
        Q_EMIT seen(facts);
    }

    PreflightFacts facts;
    QList<PreflightWish> wishes;
};

template <typename W>
W* named(QWidget* root, const char* name)
{
    for (W* widget : root->findChildren<W*>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

} // namespace

class tst_LocalServerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_page = std::make_unique<LocalServerPage>(m_desk->context());
        m_page->resize(1090, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        auto* address = named<QComboBox>(m_page.get(), "Address");
        address->setCurrentIndex(address->findData(QStringLiteral("127.0.0.1")));
        QVERIFY(address->currentIndex() >= 0);
        named<QCheckBox>(m_page.get(), "Answer over TFTP")->setChecked(false);
    }
    void cleanup()
    {
        m_page.reset();
        if (m_desk->server.endpoints().isOn()) {
            QSignalSpy stopped(&m_desk->server, &ServerControl::stopped);
            m_desk->server.stop();
            QVERIFY(stopped.wait(30'000));
        }
        m_desk.reset();
    }

    void startsTestsStops();
    void refusesATakenPort();
    void copiesTheTexts();
    void textsFollowTheForm();
    void preflightSaysWhatStandsInTheWay();
    void helpingServicesAreOptionsOfTheJob();

private:
    QString message() const { return m_page->findChild<MessageLine*>()->sentence(); }
    void setPort(int port) { named<QSpinBox>(m_page.get(), "HTTP port")->setValue(port); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LocalServerPage> m_page;
};

void tst_LocalServerPage::startsTestsStops()
{
    const ReservedPort reserved;
    const int port = reserved.number();
    setPort(port);
    button(m_page.get(), QStringLiteral("Start server"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->server.endpoints().isOn(), 30'000);
    QCOMPARE(m_desk->server.endpoints().httpPort, port);
    QPushButton* test = button(m_page.get(), QStringLiteral("Test request"));
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 30'000);
    QVERIFY(!named<QSpinBox>(m_page.get(), "HTTP port")->isEnabled());
    test->click();
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 30'000);
    QCOMPARE(m_page->findChild<MessageLine*>()->tone(), Severity::Good);
    QTableView* requests = named<QTableView>(m_page.get(), "Requests");
    QTRY_VERIFY_WITH_TIMEOUT(requests->model()->rowCount() > 0, 30'000);
    keepPicture(m_page.get(), QStringLiteral("server-on"));
    button(m_page.get(), QStringLiteral("Stop server"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->server.endpoints().isOn(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(button(m_page.get(), QStringLiteral("Start server")), 30'000);
    QVERIFY(!test->isEnabled());
    QCOMPARE(m_desk->job->note(QStringLiteral("server.http")), QString::number(port));
}

void tst_LocalServerPage::refusesATakenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    setPort(other.serverPort());
    button(m_page.get(), QStringLiteral("Start server"))->click();
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains(QString::number(other.serverPort())), qPrintable(message()), 30'000);
    QVERIFY(!m_desk->server.endpoints().isOn());
    QVERIFY(button(m_page.get(), QStringLiteral("Start server")));
    keepPicture(m_page.get(), QStringLiteral("server-refused"));
    const ReservedPort another;
    setPort(another.number()); // choosing another port makes the sentence go
    QVERIFY(message().isEmpty());
}

void tst_LocalServerPage::copiesTheTexts()
{
    setPort(8080);
    QSignalSpy said(m_page.get(), &Page::said);
    const auto copy = [this](const char* name) {
        named<QToolButton>(m_page.get(), name)->click();
        return QGuiApplication::clipboard()->text();
    };
    const DhcpOptions expected{QStringLiteral("http://127.0.0.1:8080")};
    QCOMPARE(copy("Copy Option 43"), expected.option43Hex());
    QCOMPARE(copy("Copy Options 66 and 160"), expected.url);
    QCOMPARE(copy("Copy these lines"), expected.dnsmasq());
    QCOMPARE(said.size(), 3);
}

void tst_LocalServerPage::textsFollowTheForm()
{
    auto* option = named<QLineEdit>(m_page.get(), "Options 66 and 160");
    setPort(8123);
    QCOMPARE(option->text(), QStringLiteral("http://127.0.0.1:8123"));
    named<QCheckBox>(m_page.get(), "Answer over TFTP")->setChecked(true);
    named<QSpinBox>(m_page.get(), "TFTP port")->setValue(69);
    named<QCheckBox>(m_page.get(), "Answer over HTTP")->setChecked(false);
    QCOMPARE(option->text(), QStringLiteral("127.0.0.1"));
    named<QCheckBox>(m_page.get(), "Answer over TFTP")->setChecked(false);
    QCOMPARE(option->text(), QString());
    named<QCheckBox>(m_page.get(), "Answer over HTTP")->setChecked(true);
    Edit edit;
    edit.defaults = m_desk->state().defaults;
    edit.defaults->urlKey = QStringLiteral("abcdefgh12");
    m_desk->perform(edit);
    QCOMPARE(option->text(), QStringLiteral("http://127.0.0.1:8123/abcdefgh12"));
}

void tst_LocalServerPage::preflightSaysWhatStandsInTheWay()
{
    MadeUpLookout lookout;
    lookout.facts = {
        .addresses = {{QStringLiteral("enp3s0"), QStringLiteral("127.0.0.1"), false}},
        .cards = {{.name = QStringLiteral("enp3s0"), .up = true, .carrier = true, .mbit = 1000}},
        .ports = {{QStringLiteral("http"), true, 80, PortFact::State::Held, QStringLiteral("nginx"), 812},
                  {QStringLiteral("tftp"), false, 69, PortFact::State::Kept}},
        .helperCommand = QStringLiteral("sudo setcap cap_net_bind_service,cap_net_raw+ep /usr/libexec/helper"),
        .firewalls = {{QStringLiteral("ufw"), FirewallFact::State::Blocks, {QStringLiteral("80/tcp")}, {}, {}}},
        .clockSynchronised = false,
        .now = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC),
        .disks = {{QStringLiteral("/srv/firstring"), 200LL << 30}},
        .reachesItself = true,
        .gathered = true};
    Context context = m_desk->context();
    context.preflight = &lookout;
    LocalServerPage page(context);
    page.resize(1090, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY_WITH_TIMEOUT(!lookout.wishes.isEmpty(), 30'000);
    auto* address = named<QComboBox>(&page, "Address");
    address->setCurrentIndex(address->findData(QStringLiteral("127.0.0.1")));
    QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(&page, "Command for an administrator"), 30'000);
    keepPicture(&page, QStringLiteral("server-preflight"));

    named<QToolButton>(&page, "Copy this command")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), lookout.facts.helperCommand);
    button(&page, QStringLiteral("Take port 8080"))->click();
    QCOMPARE(lookout.wishes.last().httpPort, 8080);
    QTRY_VERIFY_WITH_TIMEOUT(button(&page, QStringLiteral("Switch TFTP off")),
                             30'000); // the findings are made anew after each look
    button(&page, QStringLiteral("Switch TFTP off"))->click();
    QCOMPARE(lookout.wishes.last().tftpPort, int(ServerSettings::off));
    // All is mended: nothing is left to do.
    lookout.facts.ports = {{QStringLiteral("http"), true, 8080}};
    lookout.facts.firewalls.clear();
    lookout.look(lookout.wishes.last());
    QTRY_VERIFY(
        !named<QLineEdit>(&page, "Command for an administrator")->isVisible() ||
        named<QLineEdit>(&page, "Command for an administrator")->text().contains(QStringLiteral("timedatectl")));
}

void tst_LocalServerPage::helpingServicesAreOptionsOfTheJob()
{
    auto* told = named<QCheckBox>(m_page.get(), "");
    const QList<QCheckBox*> boxes = m_page->findChildren<QCheckBox*>();
    for (QCheckBox* box : boxes) {
        if (box->text() == QLatin1String("Tell the phones in their settings to write their log here"))
            told = box;
    }
    QVERIFY(told);
    named<QCheckBox>(m_page.get(), "Take the log of the phones")->setChecked(true);
    named<QSpinBox>(m_page.get(), "Port of the phone log")->setValue(5514);
    QCOMPARE(m_desk->job->state().defaults.logPort, 0); // a choice of the server alone changes no file
    told->click();
    QCOMPARE(m_desk->job->state().defaults.logPort, 5514);
    QCOMPARE(m_desk->job->note(QStringLiteral("server.syslog")), QStringLiteral("5514"));
    m_page->findChild<QTabWidget*>()->setCurrentIndex(1);
    keepPicture(m_page.get(), QStringLiteral("server-services"));
    QVERIFY(m_desk->job->undo());
    QVERIFY(!told->isChecked());
}

QTEST_MAIN(tst_LocalServerPage)
#include "tst_LocalServerPage.moc"
