// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/JournalReport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace firstring;

/// What systemd's journal gets.
class tst_JournalReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datagrams();
    void anEventWithAllItsFields();
    void priorities();
    void entriesArrive();
    void theStreamIsRecognised();
};

namespace {

QMap<QByteArray, QByteArray> byName(const JournalFields& fields)
{
    QMap<QByteArray, QByteArray> map;
    for (const auto& [name, value] : fields)
        map.insert(name, value);
    return map;
}

} // namespace

void tst_JournalReport::datagrams()
{
    QCOMPARE(journalDatagram({{"MESSAGE", "Hello"}, {"PRIORITY", "6"}}), QByteArray("MESSAGE=Hello\nPRIORITY=6\n"));
    // Several lines: the length in 64 bits, little endian, and then the bytes as they are.
    QCOMPARE(journalDatagram({{"MESSAGE", "a\nbc"}}), QByteArray("MESSAGE\n\x04\0\0\0\0\0\0\0a\nbc\n", 21));
    QCOMPARE(journalDatagram({{"MESSAGE", ""}}), QByteArray("MESSAGE=\n"));
}

void tst_JournalReport::anEventWithAllItsFields()
{
    JobState job;
    job.name = QStringLiteral("hotel");
    const Observation event{.id = EventId::ConfigPhoneSent,
                            .mac = MacAddress(0x00085D2F9318),
                            .address = QStringLiteral("192.0.2.1"),
                            .transport = Transport::Http,
                            .name = QStringLiteral("00085D2F9318.cfg"),
                            .status = 200,
                            .bytes = 1234,
                            .digest = QByteArray("\x00\xff", 2)};
    const auto fields = byName(journalFields(job, event, QStringLiteral("reading")));
    QVERIFY(fields["MESSAGE"].startsWith("00:08:5D:2F:93:18  "));
    QCOMPARE(fields["PRIORITY"], QByteArray("6"));
    QCOMPARE(fields["SYSLOG_IDENTIFIER"], QByteArray("firstringctl"));
    QCOMPARE(fields["FIRSTRING_JOB"], QByteArray("hotel"));
    QCOMPARE(fields["FIRSTRING_EVENT"], QByteArray("CONFIG_PHONE_SENT"));
    QCOMPARE(fields["FIRSTRING_MAC"], QByteArray("00085D2F9318"));
    QCOMPARE(fields["FIRSTRING_FROM"], QByteArray("192.0.2.1"));
    QCOMPARE(fields["FIRSTRING_PROTOCOL"], QByteArray("http"));
    QCOMPARE(fields["FIRSTRING_NAME"], QByteArray("00085D2F9318.cfg"));
    QCOMPARE(fields["FIRSTRING_STATUS"], QByteArray("200"));
    QCOMPARE(fields["FIRSTRING_BYTES"], QByteArray("1234"));
    QCOMPARE(fields["FIRSTRING_DIGEST"], QByteArray("00ff"));
    QCOMPARE(fields["FIRSTRING_STATE"], QByteArray("reading"));
    // What is not known is left out.
    const auto bare = byName(journalFields(job, {.id = EventId::ServerStopped}, {}));
    QCOMPARE(bare.keys(),
             QList<QByteArray>({"FIRSTRING_EVENT", "FIRSTRING_JOB", "MESSAGE", "PRIORITY", "SYSLOG_IDENTIFIER"}));
    const auto note = byName(journalFields(job, Error{QStringLiteral("PORT_TAKEN"), QStringLiteral("Taken."), {}}));
    QCOMPARE(note["FIRSTRING_CODE"], QByteArray("PORT_TAKEN"));
    QCOMPARE(note["PRIORITY"], QByteArray("4"));
}

void tst_JournalReport::priorities()
{
    for (const EventInfo& info : eventCatalogue().subspan(1)) {
        const int priority = byName(journalFields({}, {.id = info.id}, {}))["PRIORITY"].toInt();
        QVERIFY(priority >= 3 && priority <= 7);
        QCOMPARE(priority == 3, info.severity == Severity::Stop);
    }
}

void tst_JournalReport::entriesArrive()
{
    const QTemporaryDir dir;
    const QByteArray path = QFile::encodeName(dir.filePath(QStringLiteral("journal")));
    const Journal journal(path);
    journal.send({{"MESSAGE", "nobody listens, and nothing waits"}});
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path.constData(), size_t(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<sockaddr*>(&name), sizeof name), 0);
    journal.send({{"MESSAGE", "Grüße"}, {"PRIORITY", "6"}});
    char text[256];
    const auto length = ::recv(socket, text, sizeof text, 0);
    QCOMPARE(QByteArray(text, qMax<qsizetype>(0, length)), QByteArray("MESSAGE=Grüße\nPRIORITY=6\n"));
    for (int i = 0; i < 5000; ++i) // more than anybody takes: the rest is lost, and nothing blocks
        journal.send({{"MESSAGE", QByteArray(200, 'x')}});
    ::close(socket);
}

void tst_JournalReport::theStreamIsRecognised()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("stream")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    struct stat facts = {};
    QCOMPARE(::fstat(file.handle(), &facts), 0);
    qunsetenv("JOURNAL_STREAM");
    QVERIFY(!Journal::isBehind(file.handle()));
    qputenv("JOURNAL_STREAM",
            QByteArray::number(quint64(facts.st_dev)) + ':' + QByteArray::number(quint64(facts.st_ino)));
    QVERIFY(Journal::isBehind(file.handle()));
    QVERIFY(!Journal::isBehind(STDERR_FILENO));
    QVERIFY(!Journal::isBehind(-1));
    qputenv("JOURNAL_STREAM", "1:2");
    QVERIFY(!Journal::isBehind(file.handle()));
    qunsetenv("JOURNAL_STREAM");
}

QTEST_GUILESS_MAIN(tst_JournalReport)
#include "tst_JournalReport.moc"
