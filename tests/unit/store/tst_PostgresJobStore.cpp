// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresBlobs.h"
#include "models/store/PostgresJobStore.h"
#include "models/store/SqliteJobStore.h"
#include "tests/support/CutProxy.h"
#include "tests/support/Good.h"
#include "tests/support/PostgresServer.h"

#include <QCryptographicHash>
#include <QTest>

using namespace firstring;
using Word = test::CutProxy::Word;
using Words = std::deque<Word>;
Q_DECLARE_METATYPE(Words)

namespace {

using Store = std::unique_ptr<PostgresJobStore>;

constexpr MacAddress macA(0x00085d000001);
constexpr int patienceMs = 60'000;

Edit labelled(const QString& label)
{
    Edit edit;
    edit.text = label;
    edit.phones.put = {{.mac = macA, .label = label}};
    return edit;
}

ApiToken token(const QString& name)
{
    return {name, Role::User, QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256), 5};
}

} // namespace

/// Several stores on one job, and connections that end in the worst moment. A real PostgreSQL.
class tst_PostgresJobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void lostCommitIsMadeOnce_data();
    void lostCommitIsMadeOnce();
    void clashOfALostCommitIsTold();
    void revokedTokenStaysRevoked();
    void movedJobIsNamed();
    void auditLogWithoutItsEnd();
    void fileThatWasRefusedMayBeBroughtAgain();
    void fileThatAnotherBringsIsBusy();
    void piecesAreNotTooLong();

private:
    Store opened(const SharedJobUrl& job, const QString& password = {})
    {
        auto store = PostgresJobStore::open(job, password);
        if (!store || !(*store)->load())
            QTest::qFail("not opened", __FILE__, __LINE__);
        return store ? std::move(*store) : nullptr;
    }
    Store open() { return opened(m_job); }
    Store openByProxy()
    {
        SharedJobUrl job = *SharedJobUrl::parse(m_server.networkUrl(m_job.job));
        job.port = m_proxy->port();
        return opened(job, test::PostgresServer::password);
    }
    bool exec(const QByteArray& sql)
    {
        return m_server.exec("SET search_path TO \"" + m_job.schema().toUtf8() + "\";" + sql);
    }

    test::PostgresServer m_server;
    std::unique_ptr<test::CutProxy> m_proxy;
    SharedJobUrl m_job;
    int m_jobs = 0;
};

void tst_PostgresJobStore::initTestCase()
{
    QVERIFY2(m_server.start(), "is the package postgresql installed?");
    m_proxy = std::make_unique<test::CutProxy>(m_server.port());
}

void tst_PostgresJobStore::init()
{
    m_job = *SharedJobUrl::parse(m_server.url(QString("Job %1").arg(++m_jobs)));
    VERIFY_GOOD(PostgresJobStore::create(m_job, {}));
}

/// The database did what it was told, and its answer is lost with the connection.
void tst_PostgresJobStore::lostCommitIsMadeOnce_data()
{
    QTest::addColumn<Words>("words");
    QTest::newRow("the answer") << Words{{"COMMIT"}};
    QTest::newRow("and the answer to whether it is there") << Words{{"COMMIT"}, {"SELECT task"}};
    QTest::newRow("and the end of asking that") << Words{{"COMMIT"}, {"COMMIT"}};
    QTest::newRow("all of that") << Words{{"COMMIT"}, {"SELECT task"}, {"SELECT task"}, {"COMMIT"}};
}

void tst_PostgresJobStore::lostCommitIsMadeOnce()
{
    QFETCH(Words, words);
    const Store store = openByProxy();
    m_proxy->expect(words);
    Result<void> done = Error{};
    for (int i = 0; i < 10 && !done; ++i) {
        done = store->saveNews({.audit = {{.kind = AuditKind::Release, .timeMs = 1, .mac = macA}}});
        if (!done)
            QCOMPARE(done.error().code, "STORE_AWAY");
    }
    VERIFY_GOOD(done);
    QCOMPARE(m_proxy->left(), std::size_t(0));
    QCOMPARE(open()->checkAudit()->lines, 1);
    // It goes on as if nothing had been.
    VERIFY_GOOD(store->saveNews({.audit = {{.kind = AuditKind::Release, .timeMs = 2, .mac = macA}}}));
    QCOMPARE(open()->checkAudit()->lines, 2);
}

void tst_PostgresJobStore::clashOfALostCommitIsTold()
{
    const Store one = openByProxy();
    const Store other = open();
    VERIFY_GOOD(other->commit(labelled("a"), 1));
    // Heard once only, and not at once.
    bool heard = false;
    QTRY_VERIFY_WITH_TIMEOUT((heard = heard || !one->hear()->isEmpty()), patienceMs);
    VERIFY_GOOD(other->commit(labelled("first"), 2));
    const QList<EditOver> edits{{labelled("second"), labelled("a"), 2}};
    m_proxy->expect({{"COMMIT"}});
    QCOMPARE(one->commitOver(edits).error().code, "STORE_AWAY");
    VERIFY_GOOD(one->commitOver(edits));
    const auto news = one->hear();
    VERIFY_GOOD(news);
    QCOMPARE(news->clashes.size(), 1);
    QCOMPARE(news->clashes.first().here, "second");
    QCOMPARE(news->clashes.first().there, "first");
    QCOMPARE(news->edit.phones.put.value(0).label, "first");
    QVERIFY(one->hear()->isEmpty());
}

void tst_PostgresJobStore::revokedTokenStaysRevoked()
{
    const ApiTokens first{token("a"), token("b")};
    VERIFY_GOOD(open()->setTokens({}, first));
    const Store one = open();
    const Store other = open();
    VERIFY_GOOD(other->setTokens(first, {token("b"), token("theirs")}));
    VERIFY_GOOD(one->setTokens(first, {token("a"), token("b"), token("ours")}));
    const auto names = [this] {
        QStringList all;
        const auto shelf = open()->shelf();
        for (const ApiToken& there : shelf->tokens)
            all += there.name;
        all.sort();
        return all;
    };
    QCOMPARE(names(), (QStringList{"b", "ours", "theirs"}));
    // A token is another one when its role is.
    ApiToken more = token("b");
    more.role = Role::Admin;
    VERIFY_GOOD(one->setTokens({token("a"), token("b"), token("ours")}, {more, token("ours")}));
    QCOMPARE(names(), (QStringList{"b", "ours", "theirs"}));
    QCOMPARE(open()->shelf()->tokens.value(0).role, Role::Admin);
    VERIFY_GOOD(one->setTokens({more, token("ours")}, {}));
    QCOMPARE(names(), QStringList("theirs"));
}

/// Whoever has it open learns it at once, and not as a damage.
void tst_PostgresJobStore::movedJobIsNamed()
{
    const Store one = open();
    VERIFY_GOOD(one->setNote("a", "b"));
    QTemporaryDir folder;
    auto home = SqliteJobStore::create(folder.filePath("home.job"));
    VERIFY_GOOD(home);
    VERIFY_GOOD(open()->moveTo(**home));
    QTRY_VERIFY_WITH_TIMEOUT(!one->hear(), patienceMs);
    QCOMPARE(one->hear().error().code, "JOB_UNKNOWN");
    QCOMPARE(one->setNote("a", "c").error().code, "JOB_UNKNOWN");
    QCOMPARE(one->commit(labelled("a"), 1).error().code, "JOB_UNKNOWN");
    QVERIFY(one->setNote("a", "c").error().sentence.contains(m_job.job));
}

void tst_PostgresJobStore::auditLogWithoutItsEnd()
{
    const Store store = open();
    const ServerNews line{.audit = {{.kind = AuditKind::Release, .timeMs = 1, .mac = macA}}};
    VERIFY_GOOD(store->saveNews(line));
    QVERIFY(exec("DELETE FROM audit_end"));
    QCOMPARE(store->saveNews(line).error().code, "JOB_DAMAGED");
    const auto check = store->checkAudit();
    VERIFY_GOOD(check);
    QCOMPARE(check->lines, 1);
    QCOMPARE(check->findings.size(), 1);
}

void tst_PostgresJobStore::fileThatWasRefusedMayBeBroughtAgain()
{
    auto blobs = PostgresBlobs::open(m_job, {});
    VERIFY_GOOD(blobs);
    const QByteArray content("content");
    const BlobRef blob{QCryptographicHash::hash(content, QCryptographicHash::Sha256), content.size()};
    const auto bring = [&] {
        QByteArray left = content;
        return blobs->put(blob, [&left](qint64) -> Result<QByteArray> { return std::exchange(left, {}); });
    };
    QVERIFY(exec("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;"
                 "CREATE TRIGGER refuse BEFORE INSERT ON blob_pieces EXECUTE FUNCTION refuse()"));
    QVERIFY(!bring());
    QVERIFY(blobs->digests()->isEmpty());
    QVERIFY(exec("DROP TRIGGER refuse ON blob_pieces"));
    VERIFY_GOOD(bring());
    QVERIFY(blobs->digests()->contains(blob.sha256));
}

void tst_PostgresJobStore::fileThatAnotherBringsIsBusy()
{
    auto one = PostgresBlobs::open(m_job, {});
    auto other = PostgresBlobs::open(m_job, {});
    VERIFY_GOOD(one);
    VERIFY_GOOD(other);
    const QByteArray content("content");
    const BlobRef blob{QCryptographicHash::hash(content, QCryptographicHash::Sha256), content.size()};
    Result<void> second;
    QByteArray left = content;
    VERIFY_GOOD(one->put(blob, [&](qint64) -> Result<QByteArray> {
        if (!left.isEmpty())
            second = other->put(blob, [](qint64) -> Result<QByteArray> { return QByteArray(); });
        return std::exchange(left, {});
    }));
    QVERIFY(!second);
    QCOMPARE(second.error().code, "JOB_BUSY");
    VERIFY_GOOD(other->put(blob, [](qint64) -> Result<QByteArray> { return QByteArray(); }));
    QVERIFY(other->digests()->contains(blob.sha256));
}

void tst_PostgresJobStore::piecesAreNotTooLong()
{
    auto blobs = PostgresBlobs::open(m_job, {});
    VERIFY_GOOD(blobs);
    const QByteArray content(3 * PostgresBlobs::pieceBytes, 'x');
    const BlobRef blob{QCryptographicHash::hash(content, QCryptographicHash::Sha256), content.size()};
    qsizetype at = 0;
    VERIFY_GOOD(blobs->put(blob, [&](qint64 most) -> Result<QByteArray> {
        const QByteArray piece = content.mid(at, most);
        at += piece.size();
        return piece;
    }));
    QByteArray got;
    const auto take = [&got](const QByteArray& bytes) -> Result<void> {
        got += bytes;
        return {};
    };
    VERIFY_GOOD(blobs->fetch(blob, take));
    QCOMPARE(got, content);
    for (const char* damage : {"UPDATE blob_pieces SET bytes = bytes || bytes WHERE number = 1",
                               "UPDATE blob_pieces SET bytes = '' WHERE number = 1"}) {
        QVERIFY(exec(damage));
        got.clear();
        const auto fetched = blobs->fetch(blob, take);
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, "BLOB_DAMAGED");
        QCOMPARE(got.size(), PostgresBlobs::pieceBytes);
    }
}

QTEST_GUILESS_MAIN(tst_PostgresJobStore)
#include "tst_PostgresJobStore.moc"
