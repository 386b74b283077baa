// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/tls/TlsContext.h"
#include "app/server/transport/Transports.h"
#include "models/certificates/BenchCa.h"
#include "tests/unit/server/Shelf.h"

#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <dirent.h>

namespace firstring {

/// HTTPS by the transport that is asked for, with certificates of a CA made for it, for the tests of TLS.
class TlsBench
{
public:
    static constexpr qint64 bigSize = 3 * 1024 * 1024 + 77;
    static constexpr qint64 hugeSize = (2LL << 30) + 1000;

    class Handler final : public Shelf
    {
    public:
        void handshakeRefused(const QString&, const QString& why) override { troubles.append(why); }
        QStringList troubles;
    };

protected:
    static void addTransports()
    {
        QTest::addColumn<bool>("isFast");
        QTest::newRow("fast") << true;
        QTest::newRow("portable") << false;
    }

    static QStringList words(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); }

    static int openDescriptors()
    {
        int count = 0;
        DIR* folder = ::opendir("/proc/self/fd");
        while (folder && ::readdir(folder))
            ++count;
        ::closedir(folder);
        return count;
    }

    /// Once: a CA, what it signs for the server and for phones, and a stranger's.
    void certify()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Result<TlsIdentity> ca = benchca::make(QStringLiteral("test"), now);
        QVERIFY(ca);
        m_ca = *ca;
        for (const KeyKind kind : {KeyKind::Ecdsa, KeyKind::Rsa}) {
            const Result<TlsIdentity> made = benchca::issue(m_ca, kind, {QStringLiteral("127.0.0.1")}, {}, now);
            QVERIFY(made);
            m_identities.append(*made);
        }
        put("ca.pem", m_ca.chain);
        put("ca.key", m_ca.key);
        const auto request = QStringLiteral("req -newkey rsa:2048 -nodes -keyout %1.key -out %1.csr -subj /CN=%2");
        for (const auto& [name, subject] :
             {std::pair("phone", "Mitel-6867i-00085D1A2B3C"), std::pair("nameless", "somebody")}) {
            QCOMPARE(run(QStringLiteral("openssl"), words(request.arg(QLatin1String(name), QLatin1String(subject)))),
                     0);
            QCOMPARE(run(QStringLiteral("openssl"),
                         words(QStringLiteral("x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -out %1.pem -days 9")
                                   .arg(QLatin1String(name)))),
                     0);
        }
        QCOMPARE(run(QStringLiteral("openssl"),
                     words(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout other.key -out other.pem -days 9 "
                                          "-subj /CN=00085D1A2B3C"))),
                 0);
    }

    void fill()
    {
        m_descriptors = openDescriptors();
        static_cast<Shelf&>(m_handler) = Shelf();
        m_handler.troubles.clear();
        m_handler.put("small.cfg", "hello\nphone\n");
        m_handler.putBlob("big.st", "big", bigSize);
        m_handler.putBlob("huge.st", "huge", hugeSize);
        m_files.files.insert("big", std::make_shared<RuledFile>(bigSize));
        m_files.files.insert("huge", std::make_shared<RuledFile>(hugeSize));
        m_context = std::make_unique<http::Context>(
            http::Context{.handler = m_handler, .files = m_files, .nextId = &m_nextId, .transport = Transport::Https});
    }

    /// Nothing is left open, every request has ended.
    void close()
    {
        m_transport.reset();
        m_tls.reset();
        QCOMPARE(m_handler.ends.size(), m_handler.requests.size());
        QCOMPARE(openDescriptors(), m_descriptors);
    }

    void listen(TlsEra era, const QByteArray& clientCas = {})
    {
        QFETCH_GLOBAL(bool, isFast);
        const auto tls = TlsContext::make(era, m_identities, clientCas);
        QVERIFY(tls);
        m_tls = *tls;
        m_transport = makeHttpTransport(isFast ? TransportKind::Fast : TransportKind::Portable, QHostAddress::LocalHost,
                                        *m_context, m_clock);
        m_transport->useChannels([this](int descriptor) { return tlsChannel(descriptor, m_tls); });
        const Result<int> port = m_transport->listen(QHostAddress::LocalHost, 0);
        QVERIFY(port);
        m_port = *port;
    }

    void put(const char* name, const QByteArray& content)
    {
        QFile file(at(QString::fromLatin1(name)));
        file.open(QIODevice::WriteOnly);
        file.write(content);
    }

    int run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
    {
        QEventLoop loop;
        QProcess process;
        QTimer patience;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
        patience.start(60'000);
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        loop.exec();
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        m_output = process.readAll();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    int fetch(const QString& options, const QString& name)
    {
        return run(QStringLiteral("curl"), words(QStringLiteral("-sS --noproxy * -o got %1 https://127.0.0.1:%2/%3")
                                                     .arg(options)
                                                     .arg(m_port)
                                                     .arg(name)));
    }

    /// `openssl s_client`, which says \a input and listens until the server ends.
    int client(const QString& options, const QByteArray& input = {})
    {
        return run(
            QStringLiteral("openssl"),
            words(QStringLiteral("s_client -connect 127.0.0.1:%1 -ign_eof -CAfile ca.pem -verify_return_error %2")
                      .arg(m_port)
                      .arg(options)),
            input);
    }

    QString at(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    TlsIdentity m_ca;
    QList<TlsIdentity> m_identities;
    Handler m_handler;
    ShelfFiles m_files;
    quint64 m_nextId = 0;
    ManualClock m_clock;
    std::unique_ptr<http::Context> m_context;
    std::shared_ptr<const TlsContext> m_tls;
    std::unique_ptr<HttpTransport> m_transport;
    int m_port = 0;
    QByteArray m_output;
    int m_descriptors = 0;
};

} // namespace firstring
