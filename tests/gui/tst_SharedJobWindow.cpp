// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoJob.h"
#include "app/workstation/SharedJobNotes.h"
#include "app/workstation/Workstation.h"
#include "models/tables/PhoneTable.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "tests/gui/support/SharedDatabase.h"
#include "tests/support/Good.h"
#include "views/pages/MessageLine.h"
#include "views/pages/shared/OpenSharedJobDialog.h"
#include "views/pages/trust/AuditDialog.h"
#include "views/phones/PhonesPage.h"
#include "views/window/Banner.h"
#include "views/window/Chip.h"
#include "views/window/ClashDialog.h"
#include "views/window/JobBanners.h"
#include "views/window/MainWindow.h"
#include "views/window/Notice.h"

#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// The whole window on a job in a real PostgreSQL that somebody else works on too, and that goes away and comes back.
class tst_SharedJobWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhereTheJobIs();
    void opensItNextTime();
    void auditLogIsThatOfTheDatabase();
    void seesWhatOthersDo();
    void goesAwayAndComesBack();
    void twoPeopleOnOneField();
    void theMenuOpensOthers();
    void looks_data();
    void looks();

private:
    MainWindow& window() const { return m_station->window(); }
    PhoneTable* phones() const { return window().findChild<PhonesPage*>()->findChild<PhoneTable*>(); }
    /// The banner that is shown and begins so; null: there is none.
    Banner* banner(const QString& fact) const
    {
        for (Banner* one : window().findChildren<Banner*>()) {
            if (one->isVisible() && one->fact().contains(fact))
                return one;
        }
        return nullptr;
    }
    QStringList chips() const
    {
        QStringList texts;
        for (const Chip* one : window().findChildren<Chip*>()) {
            if (one->isVisible())
                texts << one->accessibleName();
        }
        return texts;
    }
    QAction* action(const QString& text) const
    {
        for (QAction* one : window().menuBar()->actions().first()->menu()->actions()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    QModelIndex label(int row) const
    {
        int column = 0;
        while (phones()->columnAt(column) != PhoneColumn::Label)
            ++column;
        return phones()->index(row, column);
    }
    /// Somebody else gives the phone in that row another label, and it is in the database.
    void elsewhere(int row, const QString& text)
    {
        Phone phone = *m_other->state().phones.find(phones()->macAt(row));
        phone.label = text;
        Edit edit;
        edit.text = QStringLiteral("Label");
        edit.phones.put = {phone};
        VERIFY_GOOD(m_other->perform(edit));
        VERIFY_GOOD(m_other->waitStored());
    }
    void open();

    SharedDatabase m_database;
    QTemporaryDir m_data;
    QString m_url;
    std::shared_ptr<KeyRing> m_keys;
    std::unique_ptr<Workspace> m_other;
    std::unique_ptr<Workstation> m_station;
    int m_count = 0;
};

void tst_SharedJobWindow::initTestCase()
{
    QVERIFY2(m_database.start(), "are the packages postgresql and openssl installed?");
}

void tst_SharedJobWindow::init()
{
    m_url = m_database.url(QStringLiteral("Hotel %1").arg(++m_count));
    JobFolder other(m_data.filePath("other"));
    // One key for all who work on the job, as its help says.
    if (!m_keys)
        m_keys = std::make_shared<KeyRing>(KeyRing::Settings{.dataDir = m_data.filePath("data"), .keychain = {}});
    other.useKeys([keys = m_keys](const std::optional<KeyWanted>& wanted) { return keys->find(wanted); });
    VERIFY_GOOD(other.create(m_url));
    auto job = other.open(m_url);
    VERIFY_GOOD(job);
    m_other = std::move(*job);
    const auto edit = demoEdit(Vault(other.vaultPath(), 0));
    VERIFY_GOOD(edit);
    VERIFY_GOOD(m_other->perform(*edit));
    VERIFY_GOOD(m_other->waitStored());
    open();
}

void tst_SharedJobWindow::open()
{
    auto station = Workstation::open({.data = m_data.filePath("data"), .job = m_url, .isCarried = true}, m_keys);
    VERIFY_GOOD(station);
    m_station = std::move(*station);
    window().resize(1280, 800);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void tst_SharedJobWindow::cleanup()
{
    m_station.reset();
    m_other.reset();
}

void tst_SharedJobWindow::saysWhereTheJobIs()
{
    QVERIFY(window().windowTitle().contains("Hotel"));
    QVERIFY2(chips().join(u'|').contains("Shared on"), qPrintable(chips().join(u'|')));
    QVERIFY(!banner({}));
    QCOMPARE(unnamedControls(&window()).join(u'|'), QString());
}

void tst_SharedJobWindow::opensItNextTime()
{
    m_station.reset();
    const JobFolder folder(m_data.filePath("data"));
    QCOMPARE(Workstation::chosenJob(folder, {.data = folder.path()}), m_url);
    QCOMPARE(SharedJobNotes(folder.path()).read().first().toString(), m_url);
}

void tst_SharedJobWindow::auditLogIsThatOfTheDatabase()
{
    action("Audit log...")->trigger();
    auto* dialog = window().findChild<AuditDialog*>();
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<MessageLine*>()->tone(), Severity::Good, patienceMs);
    dialog->reject();
    action("Key of the passwords...")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patienceMs);
    QVERIFY(QApplication::activeModalWidget()->inherits("firstring::KeyPlaceDialog"));
    QApplication::activeModalWidget()->close();
}

void tst_SharedJobWindow::seesWhatOthersDo()
{
    elsewhere(0, "Changed elsewhere");
    QTRY_COMPARE_WITH_TIMEOUT(label(0).data().toString(), "Changed elsewhere", patienceMs);
    QVERIFY(!banner({})); // nothing that anybody need know
}

void tst_SharedJobWindow::goesAwayAndComesBack()
{
    const QVariant before = label(0).data();
    m_database.stop();
    QTRY_VERIFY_WITH_TIMEOUT(banner("has not answered since"), patienceMs);
    QVERIFY(banner("has not answered since")->meaning().contains("Phones are served on"));
    QVERIFY(chips().contains("Database does not answer"));
    QVERIFY(!(phones()->flags(label(0)) & Qt::ItemIsEditable));
    QCOMPARE(label(0).data(), before); // it is all there to be read
    QVERIFY(m_database.run());
    QTRY_VERIFY_WITH_TIMEOUT(!banner({}), patienceMs);
    QVERIFY(window().findChild<Notice*>()->sentence().contains("answers again"));
    QVERIFY(phones()->flags(label(0)) & Qt::ItemIsEditable);
    QVERIFY(phones()->setData(label(0), "After it came back"));
    QTRY_COMPARE_WITH_TIMEOUT(m_other->state().phones.find(phones()->macAt(0))->label, "After it came back",
                              patienceMs);
}

void tst_SharedJobWindow::twoPeopleOnOneField()
{
    elsewhere(0, "Theirs");
    QVERIFY(phones()->setData(label(0), "Ours")); // before the window heard of it
    QTRY_VERIFY_WITH_TIMEOUT(banner("Somebody else"), patienceMs);
    const QString meaning = banner("Somebody else")->meaning();
    QVERIFY2(meaning.contains("Theirs") && meaning.contains("Ours"), qPrintable(meaning));
    QTRY_COMPARE_WITH_TIMEOUT(label(0).data().toString(), "Theirs", patienceMs);
    QVERIFY(!button(banner("Somebody else"), "Show all…"));
    elsewhere(1, "Theirs too");
    QVERIFY(phones()->setData(label(1), "Ours too"));
    QTRY_VERIFY_WITH_TIMEOUT(banner("2 of your changes"), patienceMs);
    button(banner("2 of your changes"), "Show all…")->click();
    auto* dialog = window().findChild<ClashDialog*>();
    QVERIFY(dialog);
    const auto* table = dialog->findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 2)->text(), "Theirs too");
    QCOMPARE(table->item(1, 3)->text(), "Ours too");
    dialog->reject();
    button(banner("2 of your changes"), "Seen")->click();
    QVERIFY(!banner({}));
}

void tst_SharedJobWindow::theMenuOpensOthers()
{
    action("Open shared job...")->trigger();
    auto* dialog = window().findChild<OpenSharedJobDialog*>();
    QVERIFY(dialog);
    dialog->reject();
}

void tst_SharedJobWindow::looks_data()
{
    QTest::addColumn<QString>("look");
    for (const char* look : {"english", "german", "dark", "mirrored", "small"})
        QTest::newRow(look) << QString::fromLatin1(look);
}

void tst_SharedJobWindow::looks()
{
    QFETCH(QString, look);
    m_station.reset();
    QTranslator german;
    if (look == u"german") {
        QVERIFY(german.load(QStringLiteral(":/i18n/firstring_de.qm")));
        QCoreApplication::installTranslator(&german);
    }
    QApplication::setLayoutDirection(look == u"mirrored" ? Qt::RightToLeft : Qt::LeftToRight);
    open();
    theme::apply(*qApp, look == u"dark" ? theme::Scheme::Dark : theme::Scheme::Light);
    if (look == u"small")
        window().resize(1024, 600);
    const auto judge = [&](QWidget* shown, const char* what) {
        QTest::qWait(0);
        QTRY_COMPARE_WITH_TIMEOUT(clippedTexts(shown).join(u'|'), QString(), patienceMs); // it is laid out by and by
        keepPicture(shown, QStringLiteral("sharedwindow-%1-%2").arg(QLatin1String(what), look));
        QCOMPARE(unnamedControls(shown).join(u'|'), QString());
    };
    judge(&window(), "connected");
    elsewhere(0, QStringLiteral("Reception, ground floor"));
    QVERIFY(phones()->setData(label(0), QStringLiteral("Front desk")));
    const auto seen = [this] {
        const auto all = window().findChildren<Banner*>();
        return std::count_if(all.begin(), all.end(), [](const Banner* one) { return one->isVisible(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(seen() == 1, patienceMs);
    judge(&window(), "clash");
    window().showPage(PageId::Phones);
    m_database.stop();
    QTRY_VERIFY_WITH_TIMEOUT(seen() == 2, patienceMs);
    judge(&window(), "away");
    auto* all = new ClashDialog({{"00:08:5D:00:00:01", "label", "Front desk", "Reception, ground floor"},
                                 {"Office phones", "setting/sip proxy ip", QString(), "192.0.2.10"},
                                 {.sentence = "A sentence of its own, which says more than a field and is so long that "
                                              "it goes over more than one line of the table, as this one does."}},
                                &window());
    all->show();
    judge(all, "clashes");
    QVERIFY(m_database.run());
    QTRY_VERIFY_WITH_TIMEOUT(seen() == 1, patienceMs);
    judge(&window(), "back");
    QApplication::setLayoutDirection(Qt::LeftToRight);
    theme::apply(*qApp, theme::Scheme::Light);
}

FIRSTRING_GUI_MAIN(tst_SharedJobWindow)

#include "tst_SharedJobWindow.moc"
