// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Namespace.h"

#include <QTest>

#include <optional>

using namespace firstring::test;

/// Networks of a test: they carry packets inside, nothing outside, and nothing of them stays.
class tst_Namespace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoReachEachOther();
    void nothingLeaves();
    void nothingStays();
};

void tst_Namespace::initTestCase()
{
    if (!Namespace::refusal().isEmpty())
        QSKIP(qPrintable(Namespace::refusal()));
}

void tst_Namespace::twoReachEachOther()
{
    Namespace hub(QStringLiteral("hub"));
    QVERIFY(hub.ip(QStringLiteral("link add sw type bridge")));
    Namespace one(QStringLiteral("one"));
    Namespace two(QStringLiteral("two"));
    QVERIFY(hub.plug(one, QStringLiteral("eth0"), QStringLiteral("sw"), QStringLiteral("10.9.0.1/24")));
    QVERIFY(hub.plug(two, QStringLiteral("eth0"), QStringLiteral("sw"), QStringLiteral("10.9.0.2/24"),
                     QStringLiteral("00:08:5d:00:00:02")));
    QVERIFY(two.run({"ip", "-o", "link", "show", "eth0"}).out.contains("00:08:5d:00:00:02"));
    QProcess& listener = two.start({"busybox", "nc", "-l", "-p", "4000"});
    QTRY_VERIFY_WITH_TIMEOUT(two.run({"sh", "-c", "grep -q ':0FA0 ' /proc/net/tcp /proc/net/tcp6"}).exit == 0, 20'000);
    QCOMPARE(one.run({"busybox", "nc", "10.9.0.2", "4000"}, 30'000, "hello\n").exit, 0);
    QVERIFY(listener.waitForFinished(30'000));
    QCOMPARE(listener.readAllStandardOutput(), QByteArray("hello\n"));
}

void tst_Namespace::nothingLeaves()
{
    Namespace alone(QStringLiteral("alone"));
    const NamespaceRun links = alone.run({"ip", "-o", "link"});
    QCOMPARE(links.exit, 0);
    QCOMPARE(links.out.count('\n'), 1); // loopback only
    QVERIFY(alone.run({"ip", "route", "get", "192.0.2.1"}).exit != 0);
}

void tst_Namespace::nothingStays()
{
    std::optional<Namespace> gone(std::in_place, QStringLiteral("gone"));
    const QString name = gone->name();
    QProcess& sleeper = gone->start({"sleep", "600"});
    const qint64 pid = sleeper.processId();
    gone->run({"sh", "-c", "setsid sleep 601 >/dev/null 2>&1 &"});
    QByteArrayList inside;
    const auto look = [&] {
        QProcess ip;
        ip.start(systemProgram(QStringLiteral("ip")), {"netns", "pids", name});
        ip.waitForFinished();
        inside = ip.readAllStandardOutput().simplified().split(' ');
        return inside.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(look(), 2, 20'000); // it starts outside, and enters
    gone.reset();
    QVERIFY(pid > 0);
    for (const QByteArray& left : inside)
        QTRY_VERIFY2_WITH_TIMEOUT(::kill(left.toInt(), 0) != 0, left.constData(), 20'000);
    QProcess list;
    list.start(systemProgram(QStringLiteral("ip")), {"netns", "list"});
    QVERIFY(list.waitForFinished());
    QVERIFY(!list.readAllStandardOutput().contains(name.toUtf8()));
}

QTEST_GUILESS_MAIN(tst_Namespace)
#include "tst_Namespace.moc"
