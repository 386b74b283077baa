// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoJob.h"
#include "app/workstation/JobOpening.h"
#include "tests/gui/support/SharedDatabase.h"
#include "tests/support/Good.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace firstring;
using namespace firstring::test;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// What comes before the window: a shared job is read aside, from a real PostgreSQL, and a database that says nothing
/// keeps nobody.
class tst_JobOpening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<JobFolder>(m_dir->path());
        m_keys = std::make_shared<KeyRing>(KeyRing::Settings{.dataDir = m_dir->path(), .keychain = {}});
        m_folder->useKeys([keys = m_keys](const std::optional<KeyWanted>& wanted) { return keys->find(wanted); });
    }

    void aFileIsOpenedByTheWindow();
    void aSharedJobIsReadAside();
    void aJobThatIsNotThere();
    void aDatabaseThatSaysNothing();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JobFolder> m_folder;
    std::shared_ptr<KeyRing> m_keys;
};

void tst_JobOpening::aFileIsOpenedByTheWindow()
{
    VERIFY_GOOD(m_folder->create("Town hall"));
    JobOpening opening(*m_folder, "Town hall", m_keys);
    QSignalSpy ready(&opening, &JobOpening::ready);
    opening.begin();
    QCOMPARE(ready.size(), 1);
    QVERIFY(!opening.takeJob());
}

void tst_JobOpening::aSharedJobIsReadAside()
{
    SharedDatabase database;
    QVERIFY2(database.start(), "are the packages postgresql and openssl installed?");
    const QString url = database.url("Hotel");
    VERIFY_GOOD(m_folder->create(url));
    JobState wanted;
    {
        auto job = m_folder->open(url);
        VERIFY_GOOD(job);
        const auto edit = demoEdit(Vault(m_folder->vaultPath(), 0));
        VERIFY_GOOD(edit);
        VERIFY_GOOD((*job)->perform(*edit));
        VERIFY_GOOD((*job)->waitStored());
        wanted = (*job)->state();
    }
    JobOpening opening(*m_folder, url, m_keys);
    QSignalSpy ready(&opening, &JobOpening::ready);
    QSignalSpy refused(&opening, &JobOpening::refused);
    opening.begin();
    QCOMPARE(ready.size(), 0); // nothing waits here
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patienceMs);
    QVERIFY(refused.isEmpty());
    QVERIFY(opening.dialog().isHidden());
    auto loaded = opening.takeJob();
    QVERIFY(loaded);
    QVERIFY(!opening.takeJob());
    const auto job = JobFolder::begin(std::move(*loaded));
    QVERIFY(job->state() == wanted);

    // It hears of others as if it had been opened here.
    JobFolder elsewhere(m_dir->filePath("elsewhere"));
    elsewhere.useKeys([keys = m_keys](const std::optional<KeyWanted>& key) { return keys->find(key); });
    auto other = elsewhere.open(url);
    VERIFY_GOOD(other);
    Edit edit;
    edit.text = "Put";
    edit.phones.put = {Phone{.mac = MacAddress(0x00085D0000FF), .label = "New"}};
    VERIFY_GOOD((*other)->perform(edit));
    QTRY_VERIFY_WITH_TIMEOUT(job->state().phones.find(MacAddress(0x00085D0000FF)) != nullptr, patienceMs);
}

void tst_JobOpening::aJobThatIsNotThere()
{
    SharedDatabase database;
    QVERIFY2(database.start(), "are the packages postgresql and openssl installed?");
    JobOpening opening(*m_folder, database.url("Nobody's"), m_keys);
    QSignalSpy refused(&opening, &JobOpening::refused);
    opening.begin();
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patienceMs);
    QCOMPARE(refused.first().first().value<Error>().code, "JOB_UNKNOWN");
    QVERIFY(opening.dialog().isHidden());
}

void tst_JobOpening::aDatabaseThatSaysNothing()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    JobOpening opening(*m_folder,
                       QStringLiteral("postgresql://anna@127.0.0.1:%1/firstring?job=Hotel").arg(silent.serverPort()),
                       m_keys);
    QSignalSpy ready(&opening, &JobOpening::ready);
    QSignalSpy refused(&opening, &JobOpening::refused);
    opening.begin();
    UnlockDialog& dialog = opening.dialog();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isVisible(), patienceMs);
    QVERIFY(dialog.findChildren<QLabel*>().first()->text().contains("database"));
    dialog.grab().save("opening.png");
    QPushButton* cancel = nullptr;
    for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
        if (one->isVisible()) {
            QVERIFY(!cancel);
            cancel = one;
        }
    }
    QVERIFY(cancel);
    cancel->click();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().code, "JOB_CANCELLED");
    QVERIFY(dialog.isHidden());
    // What comes to light later is nobody's business any more.
    silent.close();
    while (silent.hasPendingConnections())
        delete silent.nextPendingConnection();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patienceMs));
    QCoreApplication::processEvents();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(ready.size(), 0);
    QVERIFY(dialog.isHidden());
}

QTEST_MAIN(tst_JobOpening)
#include "tst_JobOpening.moc"
