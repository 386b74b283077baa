// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/porthelper/Protocol.h"
#include "app/server/ports/PortHelper.h"
#include "app/server/transport/BoundSocket.h"
#include "tests/support/Namespace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace firstring;
using namespace firstring::porthelper;
using namespace firstring::test;

namespace {

/// What the helper did with one message.
struct Answer
{
    int exit = -1; ///< -1: a signal ended it
    bool came = false;
    Reply reply{};
    QList<int> sockets; ///< closed with this object

    Answer() = default;
    Answer(Answer&&) = default;
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;
    ~Answer()
    {
        for (const int socket : std::as_const(sockets))
            ::close(socket);
    }
};

/// Starts \a words with one end of a socketpair as descriptor 3 and says \a message; empty: nothing, and closes.
Answer tell(const QStringList& words, const QByteArray& message)
{
    Answer answer;
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return answer;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], channel);
    QByteArrayList bytes;
    std::vector<char*> arguments;
    for (const QString& word : words)
        bytes.append(word.toLocal8Bit());
    for (QByteArray& word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t pid = -1;
    const int failed = ::posix_spawn(&pid, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failed != 0)
        return answer;
    if (!message.isEmpty())
        ::send(ends[0], message.constData(), static_cast<size_t>(message.size()), MSG_NOSIGNAL);
    else
        ::shutdown(ends[0], SHUT_WR);
    pollfd waiting{ends[0], POLLIN, 0};
    if (::poll(&waiting, 1, 60'000) == 1) {
        char spare[sizeof(Reply) + 64];
        iovec piece{spare, sizeof spare};
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * 16)];
        msghdr head{};
        head.msg_iov = &piece;
        head.msg_iovlen = 1;
        head.msg_control = control;
        head.msg_controllen = sizeof control;
        const auto length = ::recvmsg(ends[0], &head, MSG_CMSG_CLOEXEC);
        answer.came = length == sizeof(Reply);
        if (answer.came)
            std::memcpy(&answer.reply, spare, sizeof(Reply));
        if (const cmsghdr* note = length > 0 ? CMSG_FIRSTHDR(&head) : nullptr) {
            answer.sockets.resize(static_cast<qsizetype>((note->cmsg_len - CMSG_LEN(0)) / sizeof(int)));
            std::memcpy(answer.sockets.data(), CMSG_DATA(note), note->cmsg_len - CMSG_LEN(0));
        }
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(pid, &status, 0);
    answer.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return answer;
}

Request request(const char* address, const QList<Wanted>& wanted)
{
    Request made{};
    std::memcpy(made.magic, magic, sizeof magic);
    made.address = ::inet_addr(address);
    made.count = static_cast<std::uint32_t>(wanted.size());
    for (qsizetype i = 0; i < qMin<qsizetype>(wanted.size(), maxWanted); ++i)
        made.wanted[i] = wanted[i];
    return made;
}

QByteArray bytesOf(const Request& request)
{
    return {reinterpret_cast<const char*>(&request), sizeof request};
}

const QList<Wanted> everything{{tcp, 80},  {tcp, 443}, {udp, 69},   {udp, 67},
                               {udp, 123}, {udp, 514}, {udp, 5353}, {arp, 0}};

} // namespace

/// The real helper: spoken to byte by byte, as anybody may who can start it, and with its right in a network of its
/// own, as a user without any.
class tst_PortHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddMessagesAreNotAnswered_data();
    void oddMessagesAreNotAnswered();
    void anythingAtAll();
    void onlyWhatIsOnTheList();
    void startedByHand();
    void opensEverythingForAUser();
    void sayWhyNot();

private:
    const QStringList m_plain{QStringLiteral(FIRSTRING_PORTHELPER)};
};

void tst_PortHelper::oddMessagesAreNotAnswered_data()
{
    QTest::addColumn<QByteArray>("message");
    const Request good = request("127.0.0.1", {{udp, 69}});
    const auto changed = [&](auto change) {
        Request copy = good;
        change(copy);
        return bytesOf(copy);
    };
    QTest::newRow("nothing, closed") << QByteArray();
    QTest::newRow("one byte") << QByteArray("F");
    QTest::newRow("short by one") << bytesOf(good).chopped(1);
    QTest::newRow("long by one") << bytesOf(good) + 'x';
    QTest::newRow("twice") << bytesOf(good) + bytesOf(good);
    QTest::newRow("64 KiB") << QByteArray(64 * 1024, 'F');
    QTest::newRow("other magic") << changed([](Request& r) { r.magic[7] = '2'; });
    QTest::newRow("none wanted") << changed([](Request& r) { r.count = 0; });
    QTest::newRow("nine wanted") << changed([](Request& r) { r.count = maxWanted + 1; });
    QTest::newRow("2^31 wanted") << changed([](Request& r) { r.count = 0x80000000U; });
    QTest::newRow("2^32-1 wanted") << changed([](Request& r) { r.count = 0xFFFFFFFFU; });
    QTest::newRow("something behind the last") << changed([](Request& r) { r.wanted[7].port = 69; });
}

void tst_PortHelper::oddMessagesAreNotAnswered()
{
    QFETCH(QByteArray, message);
    const Answer answer = tell(m_plain, message);
    QCOMPARE(answer.exit, 1);
    QVERIFY(!answer.came);
    QVERIFY(answer.sockets.isEmpty());
}

/// Messages of any length and content: it ends by itself, and no socket comes for what is not on the list.
void tst_PortHelper::anythingAtAll()
{
    QRandomGenerator random(20261125);
    for (int round = 0; round < 150; ++round) {
        QByteArray message = bytesOf(request("127.0.0.1", {{tcp, 8080}, {udp, 70}}));
        if (round % 3 == 0) {
            message.resize(1 + random.bounded(200));
            for (char& byte : message)
                byte = static_cast<char>(random.bounded(256));
        } else {
            for (int i = 0; i <= round % 4; ++i)
                message[random.bounded(round % 3 == 1 ? 20 : int(message.size()))] =
                    static_cast<char>(random.bounded(256));
        }
        const Answer answer = tell(m_plain, message);
        QVERIFY2(answer.exit == 0 || answer.exit == 1, message.toHex().constData());
        QCOMPARE(answer.came, answer.exit == 0);
        for (const int socket : answer.sockets) {
            const auto bound = BoundSocket::of(socket);
            QVERIFY2(bound && bound->port != 8080 && bound->port != 70, message.toHex().constData());
        }
    }
}

void tst_PortHelper::onlyWhatIsOnTheList()
{
    const Answer refused = tell(
        m_plain,
        bytesOf(request(
            "127.0.0.1",
            {{tcp, 22}, {tcp, 81}, {tcp, 69}, {udp, 80}, {udp, 53}, {arp, 69}, {dhcpReplies, 68}, {0xFFFF, 0xFFFF}})));
    QCOMPARE(refused.exit, 0);
    QVERIFY(refused.came && refused.sockets.isEmpty());
    QCOMPARE(refused.reply.count, 8U);
    for (const int refusal : refused.reply.refusals)
        QCOMPARE(refusal, EPERM);
    // An address that is not of this computer, or every address of it.
    for (const char* address : {"192.0.2.77", "0.0.0.0", "224.0.0.251", "255.255.255.255"}) {
        const Answer elsewhere = tell(m_plain, bytesOf(request(address, {{udp, 69}, {udp, 67}})));
        QVERIFY(elsewhere.came && elsewhere.sockets.isEmpty());
        QCOMPARE(elsewhere.reply.refusals[0], EADDRNOTAVAIL);
        QCOMPARE(elsewhere.reply.refusals[1], EADDRNOTAVAIL);
    }
}

void tst_PortHelper::startedByHand()
{
    QProcess process;
    process.start(m_plain.first(), QStringList());
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray text = process.readAllStandardError();
    QVERIFY2(text.contains("setcap cap_net_bind_service,cap_net_raw+ep"), text);
    QCOMPARE(tell(m_plain + QStringList{QStringLiteral("--anything")}, bytesOf(request("127.0.0.1", {{udp, 69}}))).exit,
             2);
}

void tst_PortHelper::opensEverythingForAUser()
{
    if (const QString why = Namespace::refusal(); !why.isEmpty())
        QSKIP(qPrintable(why));
    if (systemProgram(QStringLiteral("setcap")).isEmpty() || systemProgram(QStringLiteral("setpriv")).isEmpty())
        QSKIP("setcap and setpriv are not both installed");
    QTemporaryDir folder;
    ::chmod(QFile::encodeName(folder.path()).constData(), 0755);
    const QString helper = folder.filePath(QStringLiteral("firstring-porthelper"));
    QVERIFY(QFile::copy(m_plain.first(), helper));
    Namespace network(QStringLiteral("ports"));
    QVERIFY(network.ip(QStringLiteral("link add eth0 type veth peer name eth1\nlink set eth0 up\nlink set eth1 up\n"
                                      "addr add 10.9.0.1/24 dev eth0\naddr add 10.9.1.1/24 dev eth1")));
    const QStringList asUser =
        network.words() + QStringList{systemProgram(QStringLiteral("setpriv")), QStringLiteral("--reuid=65534"),
                                      QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"), helper};

    QVERIFY(!PortHelper(helper).isReady());
    const Answer powerless = tell(asUser, bytesOf(request("10.9.0.1", everything)));
    QVERIFY(powerless.came);
    QVERIFY(powerless.sockets.size() == 1); // 5353 needs no right
    QCOMPARE(powerless.reply.refusals[0], EACCES);
    QCOMPARE(powerless.reply.refusals[2], EACCES);

    QCOMPARE(QProcess::execute(systemProgram(QStringLiteral("setcap")),
                               {QStringLiteral("cap_net_bind_service,cap_net_raw+ep"), helper}),
             0);
    QVERIFY(PortHelper(helper).isReady());
    QElapsedTimer clock;
    clock.start();
    const Answer answer = tell(asUser, bytesOf(request("10.9.0.1", everything)));
    QVERIFY(clock.elapsed() < patienceMs); // it ends at once, and is not asked again first
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.sockets.size(), everything.size());
    for (qsizetype i = 0; i < everything.size(); ++i) {
        QCOMPARE(answer.reply.refusals[i], 0);
        if (everything[i].kind == arp) {
            int domain = 0;
            socklen_t length = sizeof domain;
            QCOMPARE(::getsockopt(answer.sockets[i], SOL_SOCKET, SO_DOMAIN, &domain, &length), 0);
            QCOMPARE(domain, AF_PACKET);
            continue;
        }
        const auto bound = BoundSocket::of(answer.sockets[i]);
        QVERIFY(bound);
        QCOMPARE(bound->port, int(everything[i].port));
        QCOMPARE(bound->isStream, everything[i].kind == tcp);
        const bool wholeCard = bound->port == 67 || bound->port == 5353;
        QCOMPARE(bound->address,
                 wholeCard ? QHostAddress(QHostAddress::AnyIPv4) : QHostAddress(QStringLiteral("10.9.0.1")));
        char card[16] = {};
        socklen_t length = sizeof card;
        QCOMPARE(::getsockopt(answer.sockets[i], SOL_SOCKET, SO_BINDTODEVICE, card, &length), 0);
        QCOMPARE(QByteArray(card), wholeCard ? QByteArray("eth0") : QByteArray());
    }
    const Answer replies = tell(asUser, bytesOf(request("10.9.0.1", {{dhcpReplies, 0}})));
    QCOMPARE(replies.sockets.size(), 1);
    int locked = 0;
    socklen_t size = sizeof locked;
    QCOMPARE(::getsockopt(replies.sockets[0], SOL_SOCKET, SO_LOCK_FILTER, &locked, &size), 0);
    QCOMPARE(locked, 1); // nobody makes it hear more than what DHCP servers say
    // What one has, another cannot get; multicast DNS is shared.
    const Answer second = tell(asUser, bytesOf(request("10.9.0.1", {{udp, 69}, {udp, 67}, {udp, 5353}})));
    QCOMPARE(second.reply.refusals[0], EADDRINUSE);
    QCOMPARE(second.reply.refusals[1], EADDRINUSE);
    QCOMPARE(second.reply.refusals[2], 0);
    // The other card is another matter.
    const Answer other = tell(asUser, bytesOf(request("10.9.1.1", {{udp, 69}, {udp, 67}})));
    QCOMPARE(other.sockets.size(), 2);
}

/// The server's side of the talk.
void tst_PortHelper::sayWhyNot()
{
    const QHostAddress local(QHostAddress::LocalHost);
    QVERIFY(PortHelper::knows(udp, 69));
    QVERIFY(!PortHelper::knows(tcp, 69));
    QVERIFY(!PortHelper().isInstalled());
    QCOMPARE(PortHelper(QStringLiteral("/nonexistent")).bind(udp, local, 69).error().code, "PORT_HELPER_SILENT");
    // A program that says nothing and goes on: it is given up.
    QElapsedTimer clock;
    clock.start();
    QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("sleeper")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec sleep 60\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(PortHelper(script.fileName()).bind(udp, local, 69).error().code, "PORT_HELPER_SILENT");
    QVERIFY(clock.elapsed() < PortHelper::patienceMs + 30'000);
    const PortHelper real(m_plain.first());
    QCOMPARE(real.bind(udp, QHostAddress(QStringLiteral("192.0.2.77")), 69).error().code, "ADDRESS_NOT_HERE");
    const auto refused = real.bind(udp, local, 70);
    QCOMPARE(refused.error().code, "PORT_HELPER_POWERLESS");
    QVERIFY(refused.error().sentence.contains(real.grantCommand()));
}

QTEST_GUILESS_MAIN(tst_PortHelper)
#include "tst_PortHelper.moc"
