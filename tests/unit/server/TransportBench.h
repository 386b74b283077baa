// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/VaultFiles.h"
#include "app/server/transport/Transports.h"
#include "tests/unit/server/Shelf.h"

#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_LINUX
#include "app/server/transport/linux/LinuxTftpTransport.h"
#endif

namespace firstring {

/// HTTP and TFTP, each by the transport that is asked for, on real sockets of loopback with a real vault, for the tests
/// of both.
class TransportBench
{
public:
    static constexpr qint64 bigSize = 40 * 1024 * 1024;
    static constexpr qint64 mediumSize = 1024 * 1024 + 100;

protected:
    static void addTransports()
    {
        QTest::addColumn<bool>("isFast");
        QTest::addColumn<bool>("plainCalls");
        QTest::newRow("fast") << true << false;
#ifdef Q_OS_LINUX
        QTest::newRow("fast, better calls refused") << true << true;
#endif
        QTest::newRow("portable") << false << false;
    }

    /// Once: what there is to fetch.
    void fill()
    {
        QVERIFY(m_folder.isValid());
        const Vault vault(m_folder.filePath(QStringLiteral("vault")));
        m_bigContent.resize(bigSize);
        RuledFile(bigSize).read(0, m_bigContent.data(), bigSize);
        QFile source(m_folder.filePath(QStringLiteral("big")));
        QVERIFY(source.open(QIODevice::ReadWrite));
        source.write(m_bigContent);
        source.seek(0);
        const Result<BlobRef> blob = vault.import(source);
        QVERIFY(blob);
        m_big = *blob;
        m_files = std::make_unique<VaultFiles>(vault);
    }

    /// Listeners on free ports.
    void listen()
    {
        QFETCH_GLOBAL(bool, isFast);
        m_kind = isFast ? TransportKind::Fast : TransportKind::Portable;
        m_shelf = {};
        m_shelf.put("small.cfg", "hello\nphone\n");
        m_shelf.put("empty.cfg", "");
        m_shelf.put("medium.st", m_bigContent.first(mediumSize));
        m_shelf.putBlob("big.st", m_big.sha256, m_big.size);
        m_context =
            std::make_unique<http::Context>(http::Context{.handler = m_shelf, .files = *m_files, .nextId = &m_nextId});
        m_http = makeHttpTransport(m_kind, QHostAddress::LocalHost, *m_context, Clock::system());
        m_tftp = makeTftpTransport(m_kind, QHostAddress::LocalHost, {m_shelf, *m_files, &m_nextId}, Clock::system());
#ifdef Q_OS_LINUX
        QFETCH_GLOBAL(bool, plainCalls);
        if (plainCalls)
            qobject_cast<LinuxTftpTransport*>(m_tftp.get())->usePlainCalls();
#endif
        const Result<int> httpPort = m_http->listen(QHostAddress::LocalHost, 0);
        QVERIFY(httpPort);
        m_httpPort = *httpPort;
        const Result<int> tftpPort = m_tftp->listen(QHostAddress::LocalHost, 0, m_httpPort);
        QVERIFY(tftpPort);
        m_tftpPort = *tftpPort;
    }

    void close()
    {
        m_http.reset();
        m_tftp.reset();
        QCOMPARE(m_shelf.ends.size(), m_shelf.requests.size());
    }

    /// Runs a program in the working folder while the servers go on; its exit status, or -1.
    int run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
    {
        // A loop of its own: QTest's waiting sleeps between events, which makes lock-step transfers crawl.
        QEventLoop loop;
        QProcess process;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        loop.exec();
        if (process.state() != QProcess::NotRunning)
            return -1;
        m_output = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QByteArray fileOf(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<VaultFiles> m_files;
    BlobRef m_big;
    QByteArray m_bigContent;
    Shelf m_shelf;
    quint64 m_nextId = 0;
    std::unique_ptr<http::Context> m_context;
    std::unique_ptr<HttpTransport> m_http;
    std::unique_ptr<TftpTransport> m_tftp;
    TransportKind m_kind = TransportKind::Fast;
    int m_httpPort = 0;
    int m_tftpPort = 0;
    QByteArray m_output;
};

} // namespace firstring
