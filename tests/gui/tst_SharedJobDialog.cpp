// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/SharedJobNotes.h"
#include "app/workstation/SharedJobs.h"
#include "app/workstation/Workstation.h"
#include "tests/gui/support/Answers.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "tests/gui/support/SharedDatabase.h"
#include "tests/support/Good.h"
#include "views/Theme.h"
#include "views/help/HelpTopics.h"
#include "views/pages/MessageLine.h"
#include "views/pages/shared/OpenSharedJobDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// The dialog that opens a shared job, against a real PostgreSQL: what a person types, what it says, what it keeps.
class tst_SharedJobDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_database.start(), "are the packages postgresql and openssl installed?");
        JobFolder folder(m_data.filePath("makes"));
        folder.usePasswords([](const SharedJobUrl&) { return QString::fromLatin1(PostgresServer::password); });
        for (const char* job : {"Hotel", "Town hall", "Clinic 2", "Clinic 10"})
            VERIFY_GOOD(folder.create(m_database.url(job)));
        QVERIFY(m_database.exec("CREATE ROLE reader LOGIN PASSWORD 'not-in-the-url'"));
    }
    void init()
    {
        m_folder = std::make_unique<JobFolder>(m_data.filePath(QStringLiteral("data%1").arg(++m_count)));
        Options options;
        options.isCarried = true;
        Workstation::usePasswords(*m_folder, options);
    }

    void connectsAndChooses();
    void keepsThePassword();
    void opensWhatWasOpenedBefore();
    void makesANewOne();
    void takesAnAddress();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void recipeOfTheHelp();
    void whatIsTypedMeanwhileCounts();
    void standsInForAWindow();
    void looks_data();
    void looks();

private:
    std::unique_ptr<OpenSharedJobDialog> dialog(const QList<SharedJobUrl>& before = {})
    {
        // No password store of a desktop: what is kept is kept beside the jobs.
        auto made = std::make_unique<OpenSharedJobDialog>(m_answers, sharedJobDoors(*m_folder, true), before);
        made->show();
        return made;
    }
    static QLineEdit* field(QWidget* root, const QString& label)
    {
        for (QLabel* one : root->findChildren<QLabel*>()) {
            if (one->text().remove(u'&') == label)
                return qobject_cast<QLineEdit*>(one->buddy());
        }
        return nullptr;
    }
    static QComboBox* choice(QWidget* root, const QString& label)
    {
        for (QLabel* one : root->findChildren<QLabel*>()) {
            if (one->text().remove(u'&') == label)
                return qobject_cast<QComboBox*>(one->buddy());
        }
        return nullptr;
    }
    static MessageLine* message(QDialog* of) { return of->findChild<MessageLine*>(); }
    void fill(QDialog* of, const QString& password) const
    {
        field(of, "Server:")->setText("127.0.0.1");
        of->findChild<QSpinBox*>()->setValue(m_database.port());
        field(of, "User:")->setText(PostgresServer::user);
        field(of, "Password:")->setText(password);
    }
    SharedJobUrl url(const QString& job) const { return *SharedJobUrl::parse(m_database.networkUrl(job)); }

    SharedDatabase m_database;
    QTemporaryDir m_data;
    std::unique_ptr<JobFolder> m_folder;
    Answers m_answers;
    int m_count = 0;
};

void tst_SharedJobDialog::connectsAndChooses()
{
    const auto open = dialog();
    QSignalSpy opened(open.get(), &OpenSharedJobDialog::opened);
    QVERIFY(!button(open.get(), "Connect")->isEnabled());
    fill(open.get(), PostgresServer::password);
    button(open.get(), "Connect")->click();
    QTRY_COMPARE_WITH_TIMEOUT(message(open.get())->tone(), Severity::Good, patienceMs);
    QVERIFY(message(open.get())->sentence().contains("4 jobs"));
    QComboBox* jobs = choice(open.get(), "Job:");
    QStringList names;
    for (int i = 0; i < jobs->count(); ++i)
        names << jobs->itemText(i);
    QCOMPARE(names.size(), 4);
    QCOMPARE(names.mid(2), (QStringList{"Hotel", "Town hall"})); // how digits are sorted is the locale's affair
    QVERIFY(jobs->currentText().isEmpty());
    QVERIFY(!button(open.get(), "Open")->isEnabled());
    jobs->setCurrentIndex(2);
    button(open.get(), "Open")->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), m_database.networkUrl("Hotel"));
    // Another server: what was answered holds no more.
    const auto again = dialog();
    fill(again.get(), PostgresServer::password);
    button(again.get(), "Connect")->click();
    QTRY_VERIFY_WITH_TIMEOUT(choice(again.get(), "Job:")->count() == 4, patienceMs);
    field(again.get(), "Database:")->setText("other");
    QCOMPARE(choice(again.get(), "Job:")->count(), 0);
    QVERIFY(button(again.get(), "Connect"));
}

/// Typed once; the next program finds it, and it stands nowhere as it was typed.
void tst_SharedJobDialog::keepsThePassword()
{
    const auto open = dialog();
    fill(open.get(), "not-the-password");
    choice(open.get(), "Job:")->setEditText("hotel");
    button(open.get(), "Open")->click();
    QTRY_COMPARE_WITH_TIMEOUT(message(open.get())->tone(), Severity::Warning, patienceMs);
    QVERIFY(message(open.get())->sentence().contains("password"));
    fill(open.get(), PostgresServer::password);
    QSignalSpy opened(open.get(), &OpenSharedJobDialog::opened);
    button(open.get(), "Open")->click();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    VERIFY_GOOD(m_folder->open(opened.first().first().toString()));
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(PostgresServer::password), qPrintable(file.fileName()));
    }
}

void tst_SharedJobDialog::opensWhatWasOpenedBefore()
{
    VERIFY_GOOD(sharedJobDoors(*m_folder, true).keep(url("Hotel"), PostgresServer::password));
    const SharedJobNotes notes(m_folder->path());
    for (int i = 0; i < 12; ++i)
        QVERIFY(notes.add(url(QStringLiteral("Job %1").arg(i))));
    QVERIFY(notes.add(url("Town hall")));
    QVERIFY(notes.add(url("Hotel")));
    const auto before = notes.read();
    QCOMPARE(before.size(), SharedJobNotes::most);
    QCOMPARE(before.first(), url("Hotel"));
    QCOMPARE(before.at(1), url("Town hall"));
    const auto open = dialog(before);
    QSignalSpy opened(open.get(), &OpenSharedJobDialog::opened);
    button(open.get(), "Open")->click(); // all is as last time, the password is kept
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    QCOMPARE(opened.first().first().toString(), m_database.networkUrl("Hotel"));
}

void tst_SharedJobDialog::makesANewOne()
{
    const auto open = dialog();
    fill(open.get(), PostgresServer::password);
    choice(open.get(), "Job:")->setEditText("New school");
    button(open.get(), "Open")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(open.get(), "Make and open"), patienceMs);
    QVERIFY(message(open.get())->sentence().contains("New school"));
    choice(open.get(), "Job:")->setEditText("New/school");
    button(open.get(), "Make and open")->click();
    QVERIFY(message(open.get())->sentence().contains("no slash"));
    choice(open.get(), "Job:")->setEditText("New school");
    QSignalSpy opened(open.get(), &OpenSharedJobDialog::opened);
    // Somebody is quicker.
    VERIFY_GOOD(m_folder->create(m_database.networkUrl("New school")));
    button(open.get(), "Make and open")->click();
    QTRY_VERIFY_WITH_TIMEOUT(message(open.get())->sentence().contains("already"), patienceMs);
    QVERIFY(m_database.exec("DROP SCHEMA \"firstring_new school\" CASCADE"));
    button(open.get(), "Make and open")->click();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    VERIFY_GOOD(m_folder->open(opened.first().first().toString()));
    QVERIFY(m_database.exec("DROP SCHEMA \"firstring_new school\" CASCADE"));
}

void tst_SharedJobDialog::takesAnAddress()
{
    const auto open = dialog();
    field(open.get(), "Server:")->setText("postgresql://anna@db.example.com:5433/site?job=Hotel&sslmode=verify-ca");
    QCOMPARE(field(open.get(), "Server:")->text(), "db.example.com");
    QCOMPARE(open->findChild<QSpinBox*>()->value(), 5433);
    QCOMPARE(field(open.get(), "Database:")->text(), "site");
    QCOMPARE(field(open.get(), "User:")->text(), "anna");
    QCOMPARE(choice(open.get(), "Encryption:")->currentData().toString(), "verify-ca");
    QCOMPARE(choice(open.get(), "Job:")->currentText(), "Hotel");
    QVERIFY(button(open.get(), "Open")->isEnabled());
}

void tst_SharedJobDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("address"); // %1 is the port
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("focus"); // the field that has the keyboard then
    const QString good = QString::fromLatin1(PostgresServer::password);
    QTest::newRow("nobody there") << "postgresql://firstring@127.0.0.1:1/firstring?job=Hotel" << good
                                  << "No database answers"
                                  << "Server:";
    QTest::newRow("no such computer") << "postgresql://firstring@nowhere.invalid/firstring?job=Hotel" << good
                                      << "No database answers"
                                      << "Server:";
    QTest::newRow("no password") << "postgresql://firstring@127.0.0.1:%1/firstring?job=Hotel" << QString()
                                 << "wants a password"
                                 << "Password:";
    QTest::newRow("wrong password") << "postgresql://firstring@127.0.0.1:%1/firstring?job=Hotel"
                                    << "guess"
                                    << "with this password"
                                    << "Password:";
    QTest::newRow("no such user") << "postgresql://nobody@127.0.0.1:%1/firstring?job=Hotel" << good
                                  << "with this password"
                                  << "Password:";
    QTest::newRow("no such database") << "postgresql://firstring@127.0.0.1:%1/other?job=Hotel" << good
                                      << "no database “other”"
                                      << "Database:";
    QTest::newRow("no such job") << "postgresql://firstring@127.0.0.1:%1/firstring?job=Hostel" << good
                                 << "no job “Hostel”"
                                 << "Job:";
    QTest::newRow("may not make one") << "postgresql://reader@127.0.0.1:%1/firstring?job=Hostel" << good
                                      << "“reader” may not make one"
                                      << "Job:";
    QTest::newRow("not trusted") << "postgresql://firstring@127.0.0.1:%1/firstring?job=Hotel&sslmode=verify-full"
                                 << good << "did not show that it is the database"
                                 << "Authority:";
    QTest::newRow("another name")
        << "postgresql://firstring@localhost:%1/firstring?job=Hotel&sslmode=verify-full&sslrootcert=%2" << good
        << "did not show that it is the database"
        << "Authority:";
}

void tst_SharedJobDialog::saysWhatIsWrong()
{
    QFETCH(QString, address);
    QFETCH(QString, password);
    QFETCH(QString, says);
    QFETCH(QString, focus);
    const auto open = dialog();
    open->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.get()));
    QSignalSpy opened(open.get(), &OpenSharedJobDialog::opened);
    address.replace("%1", QString::number(m_database.port())).replace("%2", m_database.certificate());
    field(open.get(), "Server:")->setText(address);
    field(open.get(), "Password:")->setText(password);
    button(open.get(), "Open")->click();
    QTRY_COMPARE_WITH_TIMEOUT(message(open.get())->tone(), Severity::Warning, patienceMs);
    QVERIFY2(message(open.get())->sentence().contains(says), qPrintable(message(open.get())->sentence()));
    QWidget* wanted = focus == u"Job:" ? static_cast<QWidget*>(choice(open.get(), focus)) : field(open.get(), focus);
    const QWidget* has = QApplication::focusWidget();
    QVERIFY2(has && (has == wanted || has->focusProxy() == wanted || wanted->focusProxy() == has ||
                     wanted->isAncestorOf(has)),
             qPrintable(has ? has->accessibleName() : QString()));
    QCOMPARE(opened.size(), 0);
}

/// What the help tells an administrator to type is enough for two people to work on one job, and lets nobody else in.
void tst_SharedJobDialog::recipeOfTheHelp()
{
    QFile page(QStringLiteral(FIRSTRING_SOURCE_DIR "/resources/help/en/shared.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QByteArray recipe = page.readAll();
    recipe = recipe.mid(recipe.indexOf("\n```\n") + 5);
    recipe.truncate(recipe.indexOf("```"));
    QVERIFY(recipe.startsWith("CREATE ROLE"));
    for (const QByteArray& statement : recipe.replace("DATABASE firstring", "DATABASE site").trimmed().split('\n'))
        QVERIFY2(m_database.exec(statement, "postgres"), statement);
    const auto as = [this](const QString& who) {
        return *SharedJobUrl::parse(
            QStringLiteral("postgresql://%1@127.0.0.1:%2/site?job=Team").arg(who, QString::number(m_database.port())));
    };
    const SharedJobDoors doors = sharedJobDoors(*m_folder, true);
    VERIFY_GOOD(doors.keep(as("anna"), "a long one"));
    VERIFY_GOOD(doors.keep(as("ben"), "another"));
    VERIFY_GOOD(doors.make(as("anna")));
    const auto look = doors.look(as("ben"), {});
    VERIFY_GOOD(look);
    QCOMPARE(look->jobs, QStringList{"Team"});
    QVERIFY(look->mayMake);
    QVERIFY(look->tls.startsWith("TLSv1"));
    const auto job = m_folder->open(as("ben").toString());
    VERIFY_GOOD(job);
    Edit edit;
    edit.phones.put = {Phone{.mac = MacAddress(0x00085D000001)}};
    VERIFY_GOOD((*job)->perform(edit));
    VERIFY_GOOD((*job)->waitStored());
    QVERIFY(!doors.look(as("reader"), PostgresServer::password));
}

/// An answer to what is not asked any more is no answer.
void tst_SharedJobDialog::whatIsTypedMeanwhileCounts()
{
    const auto open = dialog();
    fill(open.get(), PostgresServer::password);
    choice(open.get(), "Job:")->setEditText("Hotel");
    QSignalSpy opened(open.get(), &OpenSharedJobDialog::opened);
    button(open.get(), "Open")->click();
    field(open.get(), "Database:")->setText("other");
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patienceMs));
    QTest::qWait(0);
    QCOMPARE(opened.size(), 0);
    QVERIFY(message(open.get())->isHidden());
    QVERIFY(button(open.get(), "Open")->isEnabled());
}

/// A window that could not be opened: why, and the ways out.
void tst_SharedJobDialog::standsInForAWindow()
{
    const auto open = dialog();
    open->refuse(url("Hotel"), {QStringLiteral("STORE_AWAY"), QStringLiteral("away"), {}}, {"default", "R&D"});
    QVERIFY(message(open.get())->sentence().contains("No database answers"));
    QCOMPARE(choice(open.get(), "Job:")->currentText(), "Hotel");
    QCOMPARE(choice(open.get(), "Encryption:")->currentText(), "Not needed on this computer");
    QSignalSpy local(open.get(), &OpenSharedJobDialog::localWanted);
    QSignalSpy rejected(open.get(), &QDialog::rejected);
    const auto names = button(open.get(), "A job of this computer")->menu()->actions();
    QCOMPARE(names.size(), 2);
    names.last()->trigger();
    QCOMPARE(local.first().first().toString(), "R&D");
    QCOMPARE(rejected.size(), 0);
}

void tst_SharedJobDialog::looks_data()
{
    QTest::addColumn<QString>("look");
    for (const char* look : {"english", "german", "dark", "mirrored", "contrast"})
        QTest::newRow(look) << QString::fromLatin1(look);
}

void tst_SharedJobDialog::looks()
{
    QFETCH(QString, look);
    QTranslator german;
    if (look == u"german") {
        QVERIFY(german.load(QStringLiteral(":/i18n/firstring_de.qm")));
        QCoreApplication::installTranslator(&german);
    }
    theme::apply(*qApp, look == u"dark"       ? theme::Scheme::Dark
                        : look == u"contrast" ? theme::Scheme::LightContrast
                                              : theme::Scheme::Light);
    QApplication::setLayoutDirection(look == u"mirrored" ? Qt::RightToLeft : Qt::LeftToRight);
    const auto judge = [&look](QWidget* shown, const char* what) {
        QTest::qWait(0);
        QTRY_COMPARE_WITH_TIMEOUT(clippedTexts(shown).join(u'|'), QString(), patienceMs); // it is laid out by and by
        keepPicture(shown, QStringLiteral("shared-%1-%2").arg(QLatin1String(what), look));
        QCOMPARE(unnamedControls(shown).join(u'|'), QString());
        QCOMPARE(clashingAccelerators(shown).join(u'|'), QString());
        QVERIFY(shown->width() <= 1024 && shown->height() <= 600);
    };
    const auto open = dialog();
    judge(open.get(), "empty");
    const QList<QLineEdit*> lines = open->findChildren<QLineEdit*>();
    const auto type = [&](const QString& address, const QString& password) {
        lines.first()->setText(address);
        for (QLineEdit* line : lines) {
            if (line->echoMode() == QLineEdit::Password)
                line->setText(password);
        }
    };
    const auto press = [&] {
        for (QPushButton* one : open->findChildren<QPushButton*>()) {
            if (one->isDefault())
                one->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(message(open.get())->tone() != Severity::News, patienceMs);
    };
    type("postgresql://anna@db.example.com/firstring?job=Hotel&sslmode=disable", "secret");
    judge(open.get(), "unsafe");
    const QString port = QString::number(m_database.port());
    const QString there = QStringLiteral("postgresql://firstring@127.0.0.1:%1/%2?job=%3").arg(port);
    const QString good = QString::fromLatin1(PostgresServer::password);
    type("postgresql://anna@127.0.0.1:1/firstring?job=Hotel", good);
    press();
    judge(open.get(), "away");
    type(there.arg("firstring", "Hotel"), "guess");
    press();
    judge(open.get(), "password");
    type(there.arg("other", "Hotel"), good);
    press();
    judge(open.get(), "database");
    type(there.arg("firstring", "Hotel") + "&sslmode=verify-full", good);
    press();
    judge(open.get(), "tls");
    type(there.arg("firstring", "Hostel") + "&sslmode=verify-full&sslrootcert=" + m_database.certificate(), good);
    press();
    judge(open.get(), "new");
    QComboBox* jobs = nullptr;
    for (QComboBox* one : open->findChildren<QComboBox*>())
        jobs = one->isEditable() ? one : jobs;
    jobs->setCurrentIndex(2);
    judge(open.get(), "filled");
    const auto again = dialog({url("Hotel"), url("Town hall")});
    again->refuse(url("Hotel"), {QStringLiteral("STORE_AWAY"), QStringLiteral("away"), {}}, {"default"});
    judge(again.get(), "refused");
    QCOMPARE(helpTarget(again.get()), "shared");
    QVERIFY(tabChain(again.get()).size() >= 11);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    theme::apply(*qApp, theme::Scheme::Light);
}

FIRSTRING_GUI_MAIN(tst_SharedJobDialog)

#include "tst_SharedJobDialog.moc"
