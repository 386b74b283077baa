// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Edit.h"
#include "models/formats/PortalList.h"
#include "tests/support/Good.h"

using namespace firstring;

namespace {

PortalProfile profileOf(const QMap<QString, QString>& words)
{
    const auto profile = PortalProfile::parse(words);
    if (!profile)
        qFatal("%s", qPrintable(profile.error().sentence));
    return *profile;
}

Phone phone(quint64 mac, const QString& url, const QString& label = {})
{
    return {.mac = MacAddress(0x00085d000000 + mac), .label = label, .configServer = url};
}

SyncItem item(SyncCourse course, const std::optional<Phone>& here, const std::optional<Phone>& there = {})
{
    SyncItem item{.key = keyOf(here ? *here : *there), .course = course};
    if (here)
        item.here = *here;
    if (there)
        item.there = *there;
    return item;
}

} // namespace

class tst_PortalList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsToBeDone()
    {
        const QList<SyncItem> items{item(SyncCourse::AddThere, phone(1, "http://a", "=cmd|Reception")),
                                    item(SyncCourse::ChangeThere, phone(2, "http://b"), phone(2, "http://a")),
                                    item(SyncCourse::RemoveThere, {}, phone(3, "http://a", "Höhe; 3")),
                                    item(SyncCourse::Agree, phone(4, "http://a"), phone(4, "http://a")),
                                    item(SyncCourse::CannotSay, phone(5, {}))};
        const auto written = writePortalList(items, profileOf({{"columns", "Do:action,Id:mac,Who:label,Spare:-,To:url"},
                                                               {"separator", "semicolon"},
                                                               {"mac", "dash"},
                                                               {"gone", "delete"}}));
        VERIFY_GOOD(written);
        QCOMPARE(*written, QByteArray("Do;Id;Who;Spare;To\r\n"
                                      "new;00-08-5D-00-00-01;'=cmd|Reception;;http://a\r\n"
                                      "changed;00-08-5D-00-00-02;;;http://b\r\n"
                                      "delete;00-08-5D-00-00-03;\"Höhe; 3\";;http://a\r\n"));
        QCOMPARE(writePortalList(items, profileOf({})).error().code, QString("REMOTE_PROFILE"));
        QCOMPARE(*writePortalList({}, profileOf({{"columns", "Id:mac"}, {"header", "no"}})), QByteArray());
    }

    /// What separates cells is guessed when a list is read; what is written leaves no doubt.
    void aHeadingMayHoldAnySeparator()
    {
        for (const char* columns : {"Serial;MAC:mac,To:url", "Id:mac,To;from:url"}) {
            const PortalProfile profile = profileOf({{"columns", columns}});
            const auto written = writePortalList({item(SyncCourse::AddThere, phone(1, "http://a"))}, profile);
            VERIFY_GOOD(written);
            const auto read = readPortalList(*written, profile);
            VERIFY_GOOD(read);
            QCOMPARE(read->phones, QList<Phone>{phone(1, "http://a")});
        }
    }

    void readsWhatIsThere()
    {
        const PortalProfile profile = profileOf({{"columns", "Id:mac,To:url"}});
        const auto read = readPortalList("Serial,ID,To,Name\n1,0008.5d00.0001,http://a/,R\n2,,x,\n\n3,00085D000002,,\n",
                                         profile, {{"Name", PortalSource::Label}});
        VERIFY_GOOD(read);
        QCOMPARE(read->phones, (QList<Phone>{phone(1, "http://a", "R"), phone(2, {})}));
        QCOMPARE(read->troubles.size(), 1);
        QVERIFY(read->troubles.first().contains("3"));
        QCOMPARE(read->columns.at(1).source, PortalSource::Mac);
        QCOMPARE(readPortalList("a;b\n1;2\n", profile).error().code, QString("PORTAL_NO_MAC"));
        QCOMPARE(readPortalList("", profile).error().code, QString("PORTAL_EMPTY"));
        // Our own names of columns count where nobody says anything.
        QCOMPARE(readPortalList("url\tmac\nhttp://a\t00085D000001\n", profileOf({}))->phones,
                 QList<Phone>{phone(1, "http://a")});
    }

    void comesBack()
    {
        const PortalProfile profile = profileOf(*PortalProfile::preset("firstring"));
        const QList<Phone> phones{phone(1, "http://a", "+49 \"x\",y"), phone(2, "tftp://b", "Z")};
        QList<SyncItem> items;
        for (const Phone& one : phones)
            items.append(item(SyncCourse::AddThere, one));
        QCOMPARE(readPortalList(*writePortalList(items, profile), profile)->phones, phones);
    }

    void whatItDoesNotShowIsAsHere()
    {
        Edit edit;
        edit.servers.put = {{"pbx", "http://a"}};
        edit.phones.put = {{.mac = MacAddress(0x00085d000001), .label = "R", .configServer = "pbx"}};
        const JobState job = apply({}, edit).value().next;
        const PortalProfile profile = profileOf(*PortalProfile::preset("firstring"));
        const auto rows = readPortalList("mac,url\n00085D000001,http://b\n00085D000002,http://b\n", profile);
        VERIFY_GOOD(rows);
        QCOMPARE(phonesThere(*rows, job, profile), (QList<Phone>{phone(1, "http://b", "R"), phone(2, "http://b")}));
        const auto alone = readPortalList("mac\n00085D000001\n", profile);
        VERIFY_GOOD(alone);
        QCOMPARE(phonesThere(*alone, job, profile), QList<Phone>{phone(1, "http://a", "R")});
    }

    void profiles_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no such key") << "colums"
                                     << "a:mac";
        QTest::newRow("no source") << "columns"
                                   << "MAC";
        QTest::newRow("odd source") << "columns"
                                    << "MAC:mc";
        QTest::newRow("twice") << "columns"
                               << "A:mac,B:mac";
        QTest::newRow("separator") << "separator"
                                   << "|";
        QTest::newRow("form") << "mac"
                              << "cisco";
        QTest::newRow("header") << "header"
                                << "maybe";
        QTest::newRow("a line break") << "new"
                                      << "a\nb";
    }

    void profiles()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto profile = PortalProfile::parse({{key, value}});
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, QString("REMOTE_PROFILE"));
        QVERIFY(!profile.error().sentence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PortalList)
#include "tst_PortalList.moc"
