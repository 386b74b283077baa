// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/Namespace.h"
#include "tests/support/ReservedPort.h"
#include "tests/support/Signals.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace firstring::test;

/// Ports below 1024 for a server that has no right to them: through the port helper, in networks of the test's own as a
/// user without rights; and through sockets that systemd, or something that does as it does, hands over.
class tst_ProtectedPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHelperOpensThem();
    void withoutItsRight();
    void socketsHandedOver();
    void socketsThatFitNothing_data();
    void socketsThatFitNothing();
    void systemdSocketActivate();
    void tellsSystemd();
    void eventsAreNotSaidTwice();
    void aClosedTerminalEndsIt();

private:
    /// The program and the helper side by side in a folder that everybody may enter, with a data folder of nobody's.
    bool install(bool withRight);
    QStringList asUser(const QStringList& words) const;
    QJsonObject firstLine(QProcess& process) const;
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

bool tst_ProtectedPorts::install(bool withRight)
{
    m_folder = std::make_unique<QTemporaryDir>();
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    QDir().mkpath(file("data"));
    if (!QFile::copy(QStringLiteral(FIRSTRING_CTL), file("firstringctl")) ||
        !QFile::copy(QStringLiteral(FIRSTRING_PORTHELPER), file("firstring-porthelper")) ||
        ::chown(QFile::encodeName(file("data")).constData(), 65534, 65534) != 0)
        return false;
    return !withRight || QProcess::execute(systemProgram(QStringLiteral("setcap")),
                                           {QStringLiteral("cap_net_bind_service,cap_net_raw+ep"),
                                            file("firstring-porthelper")}) == 0;
}

QStringList tst_ProtectedPorts::asUser(const QStringList& words) const
{
    return QStringList{
               QStringLiteral("setpriv"),        QStringLiteral("--reuid=65534"),   QStringLiteral("--regid=65534"),
               QStringLiteral("--clear-groups"), QStringLiteral("--inh-caps=-all"), file("firstringctl"),
               QStringLiteral("--json"),         QStringLiteral("--data"),          file("data")} +
           words;
}

QJsonObject tst_ProtectedPorts::firstLine(QProcess& process) const
{
    while (!process.canReadLine() && process.waitForReadyRead(60'000)) {
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

void tst_ProtectedPorts::theHelperOpensThem()
{
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    if (systemProgram(QStringLiteral("setcap")).isEmpty())
        QSKIP("setcap is not installed");
    QVERIFY(install(true));
    Namespace bench(QStringLiteral("bench"));
    Namespace phone(QStringLiteral("phone"));
    QVERIFY(bench.ip(QStringLiteral("link add sw type bridge\nlink set sw up\naddr add 10.9.0.1/24 dev sw")));
    QVERIFY(bench.plug(phone, QStringLiteral("eth0"), QStringLiteral("sw"), QStringLiteral("10.9.0.2/24")));

    for (const char* transport : {"fast", "portable"}) {
        QProcess& server =
            bench.start(asUser({QStringLiteral("serve"), QStringLiteral("--bind"), QStringLiteral("10.9.0.1"),
                                QStringLiteral("--http"), QStringLiteral("80"), QStringLiteral("--tftp"),
                                QStringLiteral("69"), QStringLiteral("--transport"), QString::fromLatin1(transport)}));
        const QJsonObject ready = firstLine(server);
        QVERIFY2(ready.value(QStringLiteral("event")) == QLatin1String("ready"),
                 server.readAllStandardError().constData());
        QCOMPARE(ready.value(QStringLiteral("tftp")).toString(), QStringLiteral("tftp://10.9.0.1"));

        // No right stuck to the server itself.
        QFile status(QStringLiteral("/proc/%1/status").arg(server.processId()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray lines = status.readAll();
        QVERIFY2(lines.contains("CapEff:\t0000000000000000") && lines.contains("CapPrm:\t0000000000000000") &&
                     lines.contains("Uid:\t65534\t65534\t65534\t65534"),
                 lines);

        const NamespaceRun http =
            phone.run({QStringLiteral("curl"), QStringLiteral("-sf"), QStringLiteral("http://10.9.0.1/startup.cfg")});
        QCOMPARE(http.exit, 0);
        QVERIFY(!http.out.isEmpty());
        const QString got = file("got.cfg");
        QFile::remove(got);
        const NamespaceRun tftp = phone.run({QStringLiteral("tftp"), QStringLiteral("-m"), QStringLiteral("binary"),
                                             QStringLiteral("10.9.0.1"), QStringLiteral("-c"), QStringLiteral("get"),
                                             QStringLiteral("startup.cfg"), got});
        QCOMPARE(tftp.exit, 0);
        QFile answer(got);
        QVERIFY(answer.open(QIODevice::ReadOnly));
        QCOMPARE(answer.readAll(), http.out);
        server.terminate();
        QVERIFY(server.waitForFinished(30'000));
        QCOMPARE(server.exitCode(), 0);
    }
}

void tst_ProtectedPorts::withoutItsRight()
{
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(install(false));
    Namespace bench(QStringLiteral("bench"));
    const QStringList serve{QStringLiteral("serve"),  QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
                            QStringLiteral("--http"), QStringLiteral("off"),    QStringLiteral("--tftp"),
                            QStringLiteral("69")};
    const NamespaceRun powerless = bench.run(asUser(serve));
    QCOMPARE(powerless.exit, 3);
    QVERIFY2(powerless.err.contains("sudo setcap cap_net_bind_service,cap_net_raw+ep " +
                                    file("firstring-porthelper").toUtf8()),
             powerless.err);
    QVERIFY(QFile::remove(file("firstring-porthelper")));
    const NamespaceRun none = bench.run(asUser(serve));
    QCOMPARE(none.exit, 3);
    QVERIFY2(none.err.contains("keeps port 69 for system programs"), none.err);
    // Nobody named port 69: it goes on without TFTP.
    const NamespaceRun without =
        bench.run(asUser({QStringLiteral("serve"), QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
                          QStringLiteral("--for"), QStringLiteral("1")}));
    QCOMPARE(without.exit, 0);
    QVERIFY2(without.err.contains("keeps port 69 for system programs"), without.err);
}

namespace {

/// A socket of loopback with a port that the system chose.
int bound(int type, quint16* port)
{
    const int descriptor = ::socket(AF_INET, type, 0);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof name;
    auto* any = reinterpret_cast<sockaddr*>(&name);
    if (::bind(descriptor, any, length) != 0 || ::getsockname(descriptor, any, &length) != 0)
        return -1;
    *port = ntohs(name.sin_port);
    return descriptor;
}

/// Starts firstringctl as systemd does: descriptors from 3 up, and the three variables.
void startWith(QProcess& process, const QList<int>& descriptors, const QString& names, const QStringList& words)
{
    process.setChildProcessModifier([descriptors] {
        // First out of the way: a descriptor may have a number that another one is to get.
        std::array<int, 8> high{};
        for (qsizetype i = 0; i < descriptors.size(); ++i)
            high[size_t(i)] = ::fcntl(descriptors[i], F_DUPFD, 64);
        for (qsizetype i = 0; i < descriptors.size(); ++i) {
            ::dup2(high[size_t(i)], 3 + int(i));
            ::close(high[size_t(i)]);
        }
    });
    const QString script = QStringLiteral("LISTEN_PID=$$ LISTEN_FDS=%1 LISTEN_FDNAMES=%2 exec \"$0\" \"$@\"")
                               .arg(QString::number(descriptors.size()), names);
    process.start(QStringLiteral("/bin/sh"),
                  QStringList{QStringLiteral("-c"), script, QStringLiteral(FIRSTRING_CTL)} + words);
}

} // namespace

void tst_ProtectedPorts::socketsHandedOver()
{
    const Ctl ctl;
    for (const char* names : {"http:tftp", "web:tftp"}) { // by name, or by kind
        quint16 http = 0;
        quint16 tftp = 0;
        const QList<int> descriptors{bound(SOCK_STREAM, &http), bound(SOCK_DGRAM, &tftp)};
        QProcess server;
        startWith(server, descriptors, QString::fromLatin1(names),
                  {QStringLiteral("--json"), QStringLiteral("--data"), ctl.data(), QStringLiteral("serve")});
        const QJsonObject ready = firstLine(server);
        for (const int descriptor : descriptors)
            ::close(descriptor);
        QCOMPARE(ready.value(QStringLiteral("http")).toString(), QStringLiteral("http://127.0.0.1:%1").arg(http));
        QCOMPARE(ready.value(QStringLiteral("tftp")).toString(), QStringLiteral("tftp://127.0.0.1:%1").arg(tftp));
        for (const char16_t* key : {u"http", u"tftp"}) {
            QProcess client;
            client.start(QStringLiteral("curl"),
                         {QStringLiteral("-sf"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                          ready.value(QStringView(key)).toString() + QStringLiteral("/startup.cfg")});
            QVERIFY(client.waitForFinished(30'000));
            QCOMPARE(client.exitCode(), 0);
            QVERIFY(!client.readAllStandardOutput().isEmpty());
        }
        server.terminate();
        QVERIFY(server.waitForFinished(30'000));
        QCOMPARE(server.exitCode(), 0);
    }
}

void tst_ProtectedPorts::socketsThatFitNothing_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QList<int>>("types");
    QTest::newRow("two of one name") << QStringLiteral("tftp:tftp") << QList<int>{SOCK_DGRAM, SOCK_DGRAM};
    QTest::newRow("TFTP over TCP") << QStringLiteral("tftp") << QList<int>{SOCK_STREAM};
    QTest::newRow("datagrams of nobody") << QStringLiteral("firstring.socket") << QList<int>{SOCK_DGRAM};
}

void tst_ProtectedPorts::socketsThatFitNothing()
{
    QFETCH(QString, names);
    QFETCH(QList<int>, types);
    const Ctl ctl;
    QList<int> descriptors;
    quint16 port = 0;
    for (const int type : types)
        descriptors << bound(type, &port);
    QProcess server;
    startWith(server, descriptors, names,
              {QStringLiteral("--json"), QStringLiteral("--data"), ctl.data(), QStringLiteral("serve"),
               QStringLiteral("--bind"), QStringLiteral("127.0.0.1")});
    QVERIFY(server.waitForFinished(30'000));
    for (const int descriptor : descriptors)
        ::close(descriptor);
    QVERIFY(server.exitCode() != 0);
    const QByteArray said = server.readAllStandardError();
    QVERIFY2(said.contains(names.section(u':', 0, 0).toUtf8()) && said.contains("FileDescriptorName="), said);
}

/// The tool of systemd's own package: it starts the program when the first client comes.
void tst_ProtectedPorts::systemdSocketActivate()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("systemd-socket-activate"));
    if (tool.isEmpty())
        QSKIP("systemd-socket-activate is not installed");
    const Ctl ctl;
    const ReservedPort reserved;
    const int port = reserved.number();
    QProcess server;
    server.start(tool, {QStringLiteral("--listen=127.0.0.1:%1").arg(port), QStringLiteral("--fdname=http"),
                        QStringLiteral(FIRSTRING_CTL), QStringLiteral("--json"), QStringLiteral("--data"), ctl.data(),
                        QStringLiteral("serve"), QStringLiteral("--tftp"), QStringLiteral("off")});
    QVERIFY(server.waitForStarted(30'000));
    QByteArray got;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 QProcess client; // its request waits in the socket until the program is up
                                 client.start(QStringLiteral("curl"),
                                              {QStringLiteral("-sf"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                                               QStringLiteral("-m"), QStringLiteral("10"),
                                               QStringLiteral("http://127.0.0.1:%1/startup.cfg").arg(port)});
                                 client.waitForFinished(15'000);
                                 got = client.readAllStandardOutput();
                                 return !got.isEmpty();
                             })(),
                             20'000);
    QCOMPARE(firstLine(server).value(QStringLiteral("http")).toString(),
             QStringLiteral("http://127.0.0.1:%1").arg(port));
    server.terminate(); // it has become our program
    QVERIFY(server.waitForFinished(30'000));
    QCOMPARE(server.exitCode(), 0);
}

void tst_ProtectedPorts::tellsSystemd()
{
    const Ctl ctl;
    for (const bool isAbstract : {false, true}) {
        const QByteArray path = isAbstract
                                    ? "@firstring-notify-" + QByteArray::number(QCoreApplication::applicationPid())
                                    : QFile::encodeName(ctl.path(QStringLiteral("notify")));
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        std::memcpy(name.sun_path, path.constData(), size_t(path.size()));
        if (isAbstract)
            name.sun_path[0] = '\0';
        const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr*>(&name),
                        socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()))),
                 0);
        const auto heard = [socket] {
            pollfd waiting{socket, POLLIN, 0};
            char text[512];
            const auto length = ::poll(&waiting, 1, 60'000) == 1 ? ::recv(socket, text, sizeof text, 0) : 0;
            return QByteArray(text, qMax<qsizetype>(0, length));
        };
        QProcess server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), QFile::decodeName(path));
        server.setProcessEnvironment(environment);
        server.start(QStringLiteral(FIRSTRING_CTL),
                     {QStringLiteral("--json"), QStringLiteral("--data"), ctl.data(), QStringLiteral("serve"),
                      QStringLiteral("--bind"), QStringLiteral("127.0.0.1"), QStringLiteral("--http"),
                      QStringLiteral("0"), QStringLiteral("--tftp"), QStringLiteral("off")});
        const QByteArray ready = heard();
        QVERIFY2(ready.startsWith("READY=1\nSTATUS=http://127.0.0.1:"), ready);
        QVERIFY(firstring::test::sendSignal(server, SIGHUP));
        const QByteArray reloading = heard();
        QVERIFY2(reloading.startsWith("RELOADING=1\nMONOTONIC_USEC=") && reloading.mid(27).toLongLong() > 0, reloading);
        QCOMPARE(heard(), ready);
        server.terminate();
        QCOMPARE(heard(), QByteArray("STOPPING=1"));
        QVERIFY(server.waitForFinished(30'000));
        ::close(socket);
    }
}

/// Where the journal takes what is said, events go there with their fields, and not as text too.
void tst_ProtectedPorts::eventsAreNotSaidTwice()
{
    const Ctl ctl;
    for (const bool isJournal : {false, true}) {
        QFile stream(ctl.write(QStringLiteral("stream"), {}));
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(stream.fileName()).constData(), &facts), 0);
        QProcess server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (isJournal)
            environment.insert(QStringLiteral("JOURNAL_STREAM"),
                               QStringLiteral("%1:%2").arg(quint64(facts.st_dev)).arg(quint64(facts.st_ino)));
        server.setProcessEnvironment(environment);
        server.setStandardOutputFile(stream.fileName(), QIODevice::Append);
        server.setStandardErrorFile(stream.fileName(), QIODevice::Append);
        server.start(QStringLiteral(FIRSTRING_CTL),
                     {QStringLiteral("--data"), ctl.data(), QStringLiteral("serve"), QStringLiteral("--bind"),
                      QStringLiteral("127.0.0.1"), QStringLiteral("--http"), QStringLiteral("0"),
                      QStringLiteral("--tftp"), QStringLiteral("off")});
        QVERIFY(stream.open(QIODevice::ReadOnly));
        QByteArray said;
        static const QRegularExpression place(QStringLiteral("http://127.0.0.1:\\d+(?=\\s)")); // all of it
        QTRY_VERIFY_WITH_TIMEOUT(place.match(QString::fromUtf8(said += stream.readAll())).hasMatch(), 60'000);
        QProcess client;
        client.start(QStringLiteral("curl"),
                     {QStringLiteral("-s"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                      place.match(QString::fromUtf8(said)).captured() + QStringLiteral("/00085D999999.cfg")});
        QVERIFY(client.waitForFinished(30'000));
        server.terminate();
        QVERIFY(server.waitForFinished(30'000));
        QCOMPARE(server.exitCode(), 0);
        said += stream.readAll();
        QCOMPARE(said.contains("00:08:5D:99:99:99"), !isJournal);
    }
}

/// Who closes the terminal ends the server, and does not leave it behind with the job.
void tst_ProtectedPorts::aClosedTerminalEndsIt()
{
    const QString script = QStandardPaths::findExecutable(QStringLiteral("script"));
    if (script.isEmpty())
        QSKIP("script is not installed");
    const Ctl ctl;
    const QStringList words{QStringLiteral("--data"),    ctl.data(),
                            QStringLiteral("serve"),     QStringLiteral("--bind"),
                            QStringLiteral("127.0.0.1"), QStringLiteral("--http"),
                            QStringLiteral("0"),         QStringLiteral("--tftp"),
                            QStringLiteral("off")};
    QProcess terminal;
    terminal.start(script, {QStringLiteral("-qfec"),
                            QStringLiteral("exec %1 %2").arg(QStringLiteral(FIRSTRING_CTL), words.join(u' ')),
                            QStringLiteral("/dev/null")});
    QVERIFY(terminal.waitForStarted(30'000));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += terminal.readAllStandardOutput()).contains("http://127.0.0.1:"), 60'000);
    const QStringList another{QStringLiteral("serve"),  QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
                              QStringLiteral("--http"), QStringLiteral("0"),      QStringLiteral("--tftp"),
                              QStringLiteral("off"),    QStringLiteral("--for"),  QStringLiteral("1")};
    QCOMPARE(ctl.run(another).exit, 3); // the job is the server's
    terminal.kill();
    QVERIFY(terminal.waitForFinished(30'000));
    QTRY_COMPARE_WITH_TIMEOUT(ctl.run(another).exit, 0, 20'000);
}

QTEST_GUILESS_MAIN(tst_ProtectedPorts)
#include "tst_ProtectedPorts.moc"
