// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/Deeds.h"

#include <QTest>

using namespace firstring;

/// What this program does: nothing that it opens, keeps or calls is left out.
class tst_Deeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It is called all the time, so it is said first, and then there is no file of the job.
    void theDatabaseOfASharedJobIsNamed()
    {
        DeedFacts facts;
        facts.secretPlace = QStringLiteral("the key file");
        facts.database = *SharedJobUrl::parse("postgresql://anna@db.example.com/firstring?job=Hotel&sslmode=disable");
        QStringList outgoing;
        for (const Deed& deed : deeds(facts)) {
            if (deed.kind == Deed::Kind::Outgoing)
                outgoing << deed.what + u' ' + deed.why;
            QVERIFY(deed.kind != Deed::Kind::File || !deed.what.contains("The job"));
        }
        QVERIFY(outgoing.first().contains("db.example.com"));
        QVERIFY(outgoing.first().contains("the key file"));
        QVERIFY(outgoing.first().contains("sslmode")); // that others could listen
        QVERIFY(!outgoing.last().contains("when the program starts"));
    }

    void everyServiceHasARowAndASwitch()
    {
        DeedFacts facts;
        facts.settings = {.httpPort = 1, .tftpPort = 2, .syslogPort = 3, .ntpPort = 4, .mdns = true};
        facts.settings.httpsPort = 5;
        facts.settings.httpsOldPort = 6;
        facts.settings.dhcp.mode = DhcpMode::Full;
        QList<Deed::Switch> on;
        for (const Deed& deed : deeds(facts)) {
            QVERIFY(!deed.what.isEmpty() && !deed.why.isEmpty());
            if (deed.kind != Deed::Kind::Port)
                continue;
            QVERIFY2(deed.on, qPrintable(deed.what));
            QVERIFY(!deed.happening);
            on << deed.turnsOff;
            // Off is off, and the others are left alone.
            DeedFacts without = facts;
            without.settings = switched(facts.settings, deed.turnsOff, false);
            int off = 0;
            for (const Deed& after : deeds(without))
                off += after.kind == Deed::Kind::Port && !after.on;
            QCOMPARE(off, 1);
        }
        QCOMPARE(on.size(), 8);
    }

    void whatIsOpenNowIsShown()
    {
        DeedFacts facts;
        facts.endpoints = {.address = QStringLiteral("10.0.0.1"), .httpPort = 41001};
        const QList<Deed> all = deeds(facts);
        QVERIFY(all.first().happening);
        QVERIFY(all.first().what.contains(QLatin1String("41001")));
    }

    void namesTheOtherSides()
    {
        DeedFacts facts;
        facts.remotes = {
            {.name = QStringLiteral("Head office"), .place = QStringLiteral("https://rcs.example"), .everyMinutes = 15},
            {.name = QStringLiteral("Gateway"),
             .kind = RemoteKind::Gateway,
             .place = QStringLiteral("https://gw.example"),
             .secret = QStringLiteral("hush")},
            {.name = QStringLiteral("Stick"), .kind = RemoteKind::Folder, .place = QStringLiteral("/media/stick")},
            {.name = QStringLiteral("Portal"), .kind = RemoteKind::Portal}};
        QStringList found;
        for (const Deed& deed : deeds(facts)) {
            QVERIFY(!deed.why.contains(QLatin1String("hush")) && !deed.what.contains(QLatin1String("Portal")));
            if (deed.subject.isEmpty())
                continue;
            found << deed.subject;
            QCOMPARE(deed.turnsOff == Deed::Switch::Sync, deed.subject == QLatin1String("Head office"));
            QCOMPARE(deed.on, deed.turnsOff == Deed::Switch::Sync);
            QVERIFY(deed.kind == Deed::Kind::File ? deed.path == QLatin1String("/media/stick")
                                                  : deed.what.contains(QLatin1String("https://")));
        }
        QCOMPARE(found, (QStringList{"Head office", "Gateway", "Stick"}));
    }

    void saysWhereTheKeyIs()
    {
        DeedFacts facts;
        facts.jobPath = QStringLiteral("/d/jobs/a.job");
        facts.secretPlace = QStringLiteral("a key file");
        facts.keyFiles = {QStringLiteral("/d.key")};
        QStringList paths;
        bool told = false;
        for (const Deed& deed : deeds(facts)) {
            if (!deed.path.isEmpty())
                paths << deed.path;
            told = told || deed.why.contains(QLatin1String("their key is in a key file"));
        }
        QVERIFY(told);
        QVERIFY(paths.contains(QStringLiteral("/d/jobs/a.job")) && paths.contains(QStringLiteral("/d.key")));
    }
};

QTEST_GUILESS_MAIN(tst_Deeds)
#include "tst_Deeds.moc"
