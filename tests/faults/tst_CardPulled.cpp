// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/Drill.h"
#include "tests/support/Namespace.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring::test;

/// The network card is pulled out while phones load firmware over HTTP and TFTP, and put in again: the server says so,
/// goes on, and the next try of each phone brings the whole file. In networks of the test's own.
class tst_CardPulled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileFilesAreSent_data();
    void whileFilesAreSent();

private:
    static bool await(QProcess& server, const QByteArray& event)
    {
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < 60'000) {
            while (server.canReadLine()) {
                if (QJsonDocument::fromJson(server.readLine()).object().value("event").toString().toLatin1() == event)
                    return true;
            }
            server.waitForReadyRead(500);
        }
        return false;
    }
    static QByteArray digest(const QString& path)
    {
        QFile file(path);
        QCryptographicHash sum(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && sum.addData(&file) ? sum.result() : QByteArray();
    }
};

void tst_CardPulled::whileFilesAreSent_data()
{
    QTest::addColumn<bool>("cardToo");
    QTest::newRow("the address goes") << false;
    QTest::newRow("the card goes") << true;
}

void tst_CardPulled::whileFilesAreSent()
{
    QFETCH(bool, cardToo);
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QTemporaryDir folder;
    const QString data = folder.filePath("data");
    const QString image = folder.filePath("6867i.st");
    QFile file(image);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray content("FIRSTRING-TEST-ST model=6867i version=5.1.0.8024\n");
    content.resize(12 << 20, 'x');
    file.write(content);
    file.close();
    const auto plain = QProcessEnvironment::systemEnvironment();
    QCOMPARE(drill(plain, data, {"phones", "import", "-"}, "mac,model\n00085D000001,6867i\n").exit, 0);
    QCOMPARE(drill(plain, data, {"firmware", "add", image}).exit, 0);
    QCOMPARE(drill(plain, data, {"job", "set", "firmware.6867i=5.1.0.8024"}).exit, 0);

    Namespace bench("bench");
    Namespace phone("phone");
    const auto plug = [&] {
        return bench.ip(QStringLiteral("link add card type veth peer name eth0 netns %1\n"
                                       "addr add 10.9.0.1/24 dev card\nlink set card up")
                            .arg(phone.name())) &&
               phone.ip("addr add 10.9.0.2/24 dev eth0\nlink set eth0 up");
    };
    QVERIFY(plug());
    QProcess& server = bench.start(
        {FIRSTRING_CTL, "--data", data, "--json", "serve", "--bind", "10.9.0.1", "--http", "8080", "--tftp", "69"});
    QVERIFY(await(server, "ready"));
    const auto load = [&](const QString& url, const QString& to, const QStringList& more = {}) {
        return QStringList{"curl", "-s", "--max-time",
                           "60",   "-A", "Aastra6867i MAC:00-08-5D-00-00-01 V:4.2.0.2023-SIP",
                           "-o",   to,   url + "/6867i.st"} +
               more;
    };
    const QString http = "http://10.9.0.1:8080";
    const QString tftp = "tftp://10.9.0.1";
    // Both are in the middle of it.
    QProcess& first = phone.start(load(http, folder.filePath("cut-http"), {"--limit-rate", "1M"}));
    QProcess& second = phone.start(load(tftp, folder.filePath("cut-tftp"), {"--limit-rate", "1M"}));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(folder.filePath("cut-http")).size() > 0, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(folder.filePath("cut-tftp")).size() > 0, 60'000);

    QElapsedTimer since;
    since.start();
    QVERIFY(bench.ip(cardToo ? "link del card" : "addr del 10.9.0.1/24 dev card"));
    QVERIFY(await(server, "SERVER_ADDRESS_GONE"));
    const qint64 said = since.elapsed();
    QCOMPARE(server.state(), QProcess::Running);
    for (QProcess* one : {&first, &second}) {
        one->kill();
        one->waitForFinished(10'000);
    }
    QVERIFY(cardToo ? plug() : bench.ip("addr add 10.9.0.1/24 dev card"));
    since.restart();
    QVERIFY(await(server, "SERVER_ADDRESS_BACK"));
    const QStringList again{"--fail", "--retry", "20", "--retry-delay", "1", "--retry-all-errors"};
    for (const QString& url : {http, tftp}) {
        const QString to = folder.filePath("whole");
        QFile::remove(to);
        const NamespaceRun run = phone.run(load(url, to, again), 120'000);
        QVERIFY2(run.exit == 0, run.err);
        QCOMPARE(digest(to), digest(image));
    }
    qInfo("%s: said after %lld ms; back, and both files whole, after %lld ms more", QTest::currentDataTag(),
          static_cast<long long>(said), static_cast<long long>(since.elapsed()));
    server.terminate();
    QVERIFY(server.waitForFinished(30'000));
    QCOMPARE(server.exitCode(), 0);
    QCOMPARE(drill(plain, data, {"check", data + "/jobs/default.job"}).exit, 0);
}

QTEST_GUILESS_MAIN(tst_CardPulled)
#include "tst_CardPulled.moc"
