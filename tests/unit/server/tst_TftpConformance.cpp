// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/files/VaultFiles.h"
#include "app/server/transport/Transports.h"
#include "models/provisioning/Provisioner.h"
#include "tests/unit/server/Shelf.h"
#include "tests/unit/server/TftpCases.h"

#ifdef Q_OS_LINUX
#include "app/server/transport/linux/LinuxTftpTransport.h"
#endif

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace firstring;

namespace {

QByteArray ruled(qint64 size)
{
    QByteArray content(size, Qt::Uninitialized);
    RuledFile(size).read(0, content.data(), size);
    return content;
}

} // namespace

/// TFTP's 64 cases, 44 of which nobody may miss, on real sockets, by every transport, with the real vault and the real
/// answers behind them.
class tst_TftpConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void complete();
    void all_data();
    void all();

private:
    static std::vector<TftpCase> cases();
    /// Into the vault and the job under that name; where it lies.
    QString add(const QString& name, const QByteArray& content);

    QTemporaryDir m_folder;
    std::unique_ptr<Vault> m_vault;
    JobState m_job;
};

std::vector<TftpCase> tst_TftpConformance::cases()
{
    std::vector<TftpCase> all = tftpRequestCases();
    for (const TftpCase& one : tftpTransferCases())
        all.push_back(one);
    return all;
}

QString tst_TftpConformance::add(const QString& name, const QByteArray& content)
{
    QByteArray copy = content;
    QBuffer source(&copy);
    source.open(QIODevice::ReadOnly);
    const Result<BlobRef> blob = m_vault->import(source);
    m_job.files.insert(name, {.name = name, .blob = blob ? *blob : BlobRef()});
    return blob ? m_vault->pathOf(*blob) : QString();
}

void tst_TftpConformance::initTestCase_data()
{
    QTest::addColumn<bool>("isFast");
    QTest::addColumn<bool>("plainCalls");
    QTest::newRow("fast") << true << false;
#ifdef Q_OS_LINUX
    QTest::newRow("fast, better calls refused") << true << true;
#endif
    QTest::newRow("portable") << false << false;
}

void tst_TftpConformance::initTestCase()
{
    m_vault = std::make_unique<Vault>(m_folder.filePath(QStringLiteral("vault")));
    add(QStringLiteral("hello.txt"), tftpFiles::hello);
    add(QStringLiteral("empty.txt"), {});
    add(QStringLiteral("even.txt"), ruled(tftpFiles::evenSize));
    add(QStringLiteral("lines.txt"), tftpFiles::lines);
    const QString medium = add(QStringLiteral("medium.bin"), ruled(tftpFiles::mediumSize));
    add(QStringLiteral("long.bin"), ruled(tftpFiles::longSize));

    const QString fifo = add(QStringLiteral("fifo.bin"), "a FIFO");
    QVERIFY(QFile::remove(fifo));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const QString link = add(QStringLiteral("link.bin"), "a link");
    QVERIFY(QFile::remove(link));
    QVERIFY(QFile::link(medium, link));
    QVERIFY(QFile::remove(add(QStringLiteral("gone.bin"), "gone")));
    QVERIFY(QFile::resize(add(QStringLiteral("short.bin"), "short"), 2));
}

void tst_TftpConformance::complete()
{
    const auto all = cases();
    QCOMPARE(all.size(), std::size_t(64));
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const TftpCase& one) { return one.must; }), 44);
}

void tst_TftpConformance::all_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const TftpCase& one : cases())
        QTest::addRow("%s: %s", one.must ? "must" : "should", one.name) << number++;
}

void tst_TftpConformance::all()
{
    QFETCH(int, number);
    QFETCH_GLOBAL(bool, isFast);
    ManualClock clock;
    Provisioner provisioner(clock);
    provisioner.setJob(std::make_shared<const JobState>(m_job));
    VaultFiles files(*m_vault);
    quint64 nextId = 0;
    const auto transport = makeTftpTransport(isFast ? TransportKind::Fast : TransportKind::Portable,
                                             QHostAddress::LocalHost, {provisioner, files, &nextId}, clock);
#ifdef Q_OS_LINUX
    QFETCH_GLOBAL(bool, plainCalls);
    if (plainCalls)
        qobject_cast<LinuxTftpTransport*>(transport.get())->usePlainCalls();
#endif
    const Result<int> port = transport->listen(QHostAddress::LocalHost, 0, 0);
    QVERIFY(port);
    TftpWire wire(*transport, clock, *port);
    const QString came = cases()[static_cast<std::size_t>(number)].tried(wire);
    QVERIFY2(came.isEmpty(), qPrintable(came));
}

QTEST_GUILESS_MAIN(tst_TftpConformance)
#include "tst_TftpConformance.moc"
