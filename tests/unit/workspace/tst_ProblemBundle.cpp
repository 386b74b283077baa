// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/problem/Mask.h"
#include "models/workspace/problem/ProblemBundle.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace firstring;

namespace {

ProblemFacts aSite()
{
    JobState job;
    job.name = QStringLiteral("Town hall");
    Phone phone{.mac = MacAddress(0x00085D2F9318ULL),
                .label = QStringLiteral("Mayor Miller"),
                .model = QStringLiteral("6867i"),
                .tags = {QStringLiteral("secretariat")}};
    phone.variables.insert(QStringLiteral("sip password"), QStringLiteral("hunter2000"));
    phone.variables.insert(QStringLiteral("extension"), QStringLiteral("4711"));
    job.phones.put(phone);
    job.defaults.urlKey = QStringLiteral("keykeykey42");
    job.defaults.settings.append({QStringLiteral("sip proxy ip"), QStringLiteral("pbx.townhall.example")});
    job.servers.insert(QStringLiteral("head office"),
                       {QStringLiteral("Head office"), QStringLiteral("http://config.townhall.example/phones")});
    Observation asked{.id = EventId::ConfigPhoneSent,
                      .timeMs = 1'700'000'000'000,
                      .mac = phone.mac,
                      .address = QStringLiteral("192.168.1.7"),
                      .transport = Transport::Http,
                      .name = QStringLiteral("cfg/00085D2F9318.cfg")};
    Observation line{.id = EventId::PhoneLogged,
                     .timeMs = 1'700'000'001'000,
                     .mac = phone.mac,
                     .address = QStringLiteral("192.168.1.7"),
                     .transport = Transport::Syslog,
                     .name = QStringLiteral("Mayor Miller: 4711@config.townhall.example 8.8.8.8 00-08-5D-2F-93-18")};
    PhoneTrack track;
    track.status.mac = phone.mac;
    return {.job = std::make_shared<const JobState>(job), .tracks = {track}, .log = {asked, line}, .nowMs = 1};
}

} // namespace

/// A problem report helps who reads it, and tells nobody who the people are.
class tst_ProblemBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPrivateIsInIt()
    {
        QByteArray all;
        for (const auto& [name, bytes] : problemBundle(aSite()))
            all += name.toUtf8() + '\n' + bytes;
        for (const char* word : {"Mayor", "Miller", "hunter2000", "4711", "keykeykey42", "townhall", "Head office",
                                 "2F9318", "2F-93-18", "8.8.8.8", "secretariat", "Town hall"})
            QVERIFY2(!all.contains(word), word);
        // What helps stays.
        for (const char* word : {"CONFIG_PHONE_SENT", "192.168.1.7", "6867i", "sip proxy ip", "00085D-0001"})
            QVERIFY2(all.contains(word), word);
    }

    void theSameThingHasTheSameStandIn()
    {
        Mask mask;
        mask.hide(QStringLiteral("Hall"), QStringLiteral("phone"));
        mask.hide(QStringLiteral("Hall 2"), QStringLiteral("phone"));
        QCOMPARE(mask.text(QStringLiteral("Hall 2 and HALL")), QStringLiteral("[phone 2] and [phone 1]"));
        const QString first = mask.mac(MacAddress(0x00085D000001ULL));
        QCOMPARE(mask.text(QStringLiteral("00:08:5d:00:00:01.cfg")), first + QStringLiteral(".cfg"));
        QVERIFY(mask.mac(MacAddress(0x00085D000002ULL)) != first);
        QCOMPARE(mask.text(QStringLiteral("9.9.9.9 10.0.0.1 9.9.9.9")),
                 QStringLiteral("[internet 1] 10.0.0.1 [internet 1]"));
        // A digest is no address.
        const QString digest(64, u'a');
        QCOMPARE(mask.text(digest), digest);
    }

    void everyFileIsReadable()
    {
        for (const auto& [name, bytes] : problemBundle(aSite())) {
            QVERIFY2(!bytes.isEmpty(), qPrintable(name));
            if (name.endsWith(QLatin1String(".json")))
                QVERIFY2(QJsonDocument::fromJson(bytes).isObject(), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ProblemBundle)
#include "tst_ProblemBundle.moc"
