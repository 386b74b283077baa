// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/EachStore.h"
#include "tests/contract/RandomEdits.h"
#include "tests/support/Good.h"

using namespace firstring;

/// What every store of jobs promises about the job itself (models/store/JobStore.h).
class tst_JobStore : public EachStore
{
    Q_OBJECT

private Q_SLOTS:
    void newJobIsEmpty();
    void settingsAreSafe();
    void isOpenedOnce();
    void reloadsWhatWasApplied_data();
    void reloadsWhatWasApplied();
    void inverseLeadsBack();
    void survivesPowerCutAfterEachCommit();
    void keepsBigPhones();
    void refusesReferencesToNothing();
    void fullStoreKeepsWhatWasThere();
    void namesItself();
    void remembersWhatWasRemoved();
};

void tst_JobStore::newJobIsEmpty()
{
    const auto job = m_store->load();
    VERIFY_GOOD(job);
    QVERIFY(job->state == JobState());
    QVERIFY(job->tracks.isEmpty());
    QVERIFY(job->notes.isEmpty());
    QVERIFY(m_backend->create().error().code == "JOB_EXISTS");
}

void tst_JobStore::settingsAreSafe()
{
    QCOMPARE(m_backend->unsafeSettings(*m_store), QStringList());
    reopen();
    QCOMPARE(m_backend->unsafeSettings(*m_store), QStringList());
}

void tst_JobStore::isOpenedOnce()
{
    if (m_backend->isShared())
        VERIFY_GOOD(m_backend->open());
    else
        QCOMPARE(m_backend->open().error().code, "JOB_LOCKED");
}

void tst_JobStore::reloadsWhatWasApplied_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u})
        QTest::addRow("seed %u", seed) << seed;
}

void tst_JobStore::reloadsWhatWasApplied()
{
    QFETCH(quint32, seed);
    RandomEdits edits(seed);
    int accepted = 0;
    for (int i = 0; i < 400; ++i) {
        accepted += commit(edits.next());
        QVERIFY(loaded() == m_state);
    }
    QVERIFY2(accepted > 30, qPrintable(QString::number(accepted)));
    QVERIFY(!m_state.phones.isEmpty());
    reopen();
    QVERIFY(loaded() == m_state);
    QVERIFY(!m_removed.isEmpty());
    QCOMPARE(m_store->load()->shelf.removed, m_removed);
}

void tst_JobStore::inverseLeadsBack()
{
    RandomEdits edits(77);
    std::vector<std::pair<JobState, Edit>> history;
    while (history.size() < 40) {
        const JobState before = m_state;
        Edit inverse;
        if (commit(edits.next(), &inverse))
            history.emplace_back(before, inverse);
    }
    while (!history.empty()) {
        QVERIFY(commit(history.back().second));
        JobState before = history.back().first;
        before.revision = m_state.revision;
        QVERIFY(m_state == before);
        QVERIFY(loaded() == m_state);
        history.pop_back();
    }
}

void tst_JobStore::survivesPowerCutAfterEachCommit()
{
    RandomEdits edits(5);
    for (int i = 0; i < 20; ++i) {
        commit(edits.next());
        auto cut = m_backend->afterPowerCut();
        VERIFY_GOOD(cut);
        const auto job = (*cut)->load();
        VERIFY_GOOD(job);
        QVERIFY(job->state == m_state);
        if (i % 7 == 6)
            m_store->rest();
    }
}

void tst_JobStore::keepsBigPhones()
{
    Edit edit;
    Phone phone{.mac = MacAddress(0x00085d000001)};
    for (int i = 0; i < 5000; ++i) {
        phone.settings.append({QString("softkey%1 label").arg(i), QString(200, QChar(0x4e00 + i)), {}});
        phone.variables.insert(QString("column %1").arg(i), QString(50, 'v'));
    }
    edit.phones.put = {phone, {.mac = MacAddress(0xfeffffffffff)}};
    QVERIFY(commit(edit));
    reopen();
    QVERIFY(loaded() == m_state);
}

/// A part of the edit is right and comes first: nothing of it may stay.
void tst_JobStore::refusesReferencesToNothing()
{
    Edit good;
    good.blueprints.put = {{.name = "Office"}};
    good.phones.put = {{.mac = MacAddress(1), .blueprint = "office"}};
    QVERIFY(commit(good));

    Edit unknownBlueprint;
    unknownBlueprint.servers.put = {{"PBX", "http://192.0.2.1/"}};
    unknownBlueprint.phones.put = {{.mac = MacAddress(2)}, {.mac = MacAddress(3), .blueprint = "nowhere"}};
    Edit stillUsed;
    stillUsed.blueprints.remove = {"OFFICE"};
    Edit unknownServer;
    unknownServer.defaults = JobDefaults{.configServer = "nowhere"};
    for (const Edit& bad : {unknownBlueprint, stillUsed, unknownServer}) {
        QVERIFY(!m_store->commit(bad, 99));
        QVERIFY(loaded() == m_state);
    }
    // It goes on as if nothing had been.
    good.phones.put[0].label = "Reception";
    QVERIFY(commit(good));
    reopen();
    QVERIFY(loaded() == m_state);
}

void tst_JobStore::fullStoreKeepsWhatWasThere()
{
    Edit first;
    first.phones.put = {{.mac = MacAddress(1), .label = "first"}};
    QVERIFY(commit(first));
    m_backend->fillUp(*m_store);
    Edit big;
    for (quint64 i = 1; i <= 5000; ++i)
        big.phones.put.append({.mac = MacAddress(i), .label = QString(100, 'x')});
    const auto refused = m_store->commit(big, 2);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "STORE_FULL");
    QVERIFY(loaded() == m_state);
    reopen();
    QVERIFY(loaded() == m_state);
    QVERIFY(commit(big));
}

/// Two jobs never have the same name, and one keeps its own.
void tst_JobStore::namesItself()
{
    const QString name = m_store->load()->shelf.store;
    QCOMPARE(name.size(), 32);
    reopen();
    QCOMPARE(m_store->load()->shelf.store, name);
    renew();
    QVERIFY(m_store->load()->shelf.store != name);
}

void tst_JobStore::remembersWhatWasRemoved()
{
    Edit add;
    add.blueprints.put = {{.name = "Büro"}, {.name = "Hall"}};
    add.phones.put = {{.mac = MacAddress(0x00085d000001)}, {.mac = MacAddress(0x00085d000002)}};
    QVERIFY(commit(add));
    QVERIFY(m_store->load()->shelf.removed.isEmpty());

    Edit remove;
    remove.blueprints.remove = {"BÜRO", "hall"};
    remove.blueprints.put = {{.name = "HALL"}};
    remove.phones.remove = {MacAddress(0x00085d000001), MacAddress(0x00085d000002)};
    QVERIFY(commit(remove));
    Edit back;
    back.phones.put = {{.mac = MacAddress(0x00085d000002)}};
    QVERIFY(commit(back));
    reopen();
    const Removals expected{{{SyncKind::Blueprint, QString::fromUtf8("büro")}, 2},
                            {{SyncKind::Phone, "00085D000001"}, 2}};
    QCOMPARE(m_store->load()->shelf.removed, expected);

    // What is refused is not removed.
    Edit refused;
    refused.phones.remove = {MacAddress(0x00085d000002)};
    refused.phones.put = {{.mac = MacAddress(3), .blueprint = "nowhere"}};
    QVERIFY(!m_store->commit(refused, 9));
    QCOMPARE(m_store->load()->shelf.removed, expected);
}

QTEST_GUILESS_MAIN(tst_JobStore)
#include "tst_JobStore.moc"
