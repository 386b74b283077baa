// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/timeline/Timeline.h"
#include "models/domain/timeline/TimelineAxis.h"
#include "models/domain/timeline/TimelineSvg.h"
#include "models/domain/timeline/TimelineText.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace firstring;

namespace {

const MacAddress hall(0x00085D000001ULL);
constexpr qint64 start = 1'700'000'000'000;

Observation seen(EventId id, qint64 afterMs, const char* name = "", Transport transport = Transport::Http)
{
    return {.id = id,
            .timeMs = start + afterMs,
            .mac = hall,
            .model = QStringLiteral("6867i"),
            .address = QStringLiteral("10.0.0.5"),
            .transport = transport,
            .name = QString::fromLatin1(name)};
}

Timeline aMorning()
{
    Observation whole = seen(EventId::FirmwareSent, 9'000, "6867i.st");
    whole.status = 200;
    whole.bytes = whole.total = 4'000'000;
    whole.durationMs = 6'000;
    return timelineOf(hall, QStringLiteral("Hall"),
                      {seen(EventId::DhcpLeased, 0, "10.0.0.5", Transport::Dhcp),
                       seen(EventId::RcsAsked, 1'000, "startup.cfg"), seen(EventId::FirmwareStarted, 3'000, "6867i.st"),
                       seen(EventId::FirmwareProgress, 4'000, "6867i.st"),
                       seen(EventId::FirmwareProgress, 6'000, "6867i.st"), whole,
                       seen(EventId::PhoneRebooting, 9'100, "", Transport::None),
                       seen(EventId::PhoneLogged, 3'700'000, "prov: <up & running>", Transport::Syslog),
                       seen(EventId::PhoneReady, 3'701'000, "", Transport::None)});
}

} // namespace

/// What happened to a phone on one axis of time.
class tst_Timeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesStandWhereTheyBegan()
    {
        const Timeline all = aMorning();
        QStringList events;
        for (const TimelineEntry& entry : all.entries)
            events << QString::fromLatin1(eventInfo(entry.seen.id).name);
        QCOMPARE(events, (QStringList{"DHCP_LEASED", "RCS_ASKED", "FIRMWARE_STARTED", "FIRMWARE_SENT",
                                      "FIRMWARE_PROGRESS", "PHONE_REBOOTING", "PHONE_LOGGED", "PHONE_READY"}));
        QCOMPARE(all.entries[3].beginMs, start + 3'000);
        QCOMPARE(all.entries[3].endMs, start + 9'000);
        QVERIFY(all.entries[3].facts.startsWith(QLatin1String("HTTP 200, ")));
        QVERIFY(all.entries[3].facts.endsWith(QLatin1String("from 10.0.0.5")));
        QCOMPARE(all.model, QStringLiteral("6867i"));
        QCOMPARE(all.endMs(), start + 3'701'000);
    }

    void theSameInARowIsOneStretch()
    {
        const Timeline all = aMorning();
        const TimelineEntry& progress = all.entries[4];
        QCOMPARE(progress.times, 2);
        QCOMPARE(progress.endMs - progress.beginMs, 2'000);
        // Not when something else, or too much time, is between.
        const Timeline apart =
            timelineOf(hall, {},
                       {seen(EventId::FileUnchanged, 0, "a"), seen(EventId::FileUnchanged, 1'000, "b"),
                        seen(EventId::FileUnchanged, 2'000, "b"), seen(EventId::FileUnchanged, 200'000, "b")});
        QCOMPARE(apart.entries.size(), 3);
    }

    void lanes_data()
    {
        QTest::addColumn<EventId>("event");
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QString>("lane");
        QTest::newRow("dhcp") << EventId::DhcpAsked << Transport::Dhcp << "network";
        QTest::newRow("time") << EventId::TimeSent << Transport::Ntp << "network";
        QTest::newRow("tls") << EventId::TlsRefused << Transport::Https << "network";
        QTest::newRow("request") << EventId::ConfigPhoneSent << Transport::Tftp << "files";
        QTest::newRow("stranger") << EventId::PhoneUnknown << Transport::Http << "gate";
        QTest::newRow("gate") << EventId::GateTaken << Transport::Http << "gate";
        QTest::newRow("firmware") << EventId::FirmwareSent << Transport::Http << "firmware";
        QTest::newRow("log") << EventId::PhoneLoggedTrouble << Transport::Syslog << "log";
        QTest::newRow("evidence") << EventId::EvidenceStartup << Transport::Http << "state";
        QTest::newRow("state") << EventId::PhoneQuiet << Transport::None << "state";
    }

    void lanes()
    {
        QFETCH(EventId, event);
        QFETCH(Transport, transport);
        QFETCH(QString, lane);
        const Timeline one = timelineOf(hall, {}, {seen(event, 0, "x", transport)});
        QCOMPARE(laneName(one.entries.first().lane), lane);
        QVERIFY(!laneText(one.entries.first().lane).isEmpty());
    }

    void longSilencesAreCutOut()
    {
        const TimelineAxis axis(aMorning(), 0, 1000);
        QCOMPARE(axis.at(start), 0.0);
        QCOMPARE(axis.at(start + 3'701'000), 1000.0);
        QCOMPARE(axis.breaks().size(), 1);
        QCOMPARE(axis.breaks().first().ms, 3'690'900);
        // The ten seconds before the silence have most of the room.
        QVERIFY(axis.at(start + 9'100) > 700);
        QVERIFY(axis.at(start + 3'700'000) - axis.at(start + 9'100) > TimelineAxis::breakLength - 1);
        double last = -1000;
        for (const TimelineAxis::Tick& tick : axis.ticks(80)) {
            QVERIFY(tick.at - last >= 80);
            last = tick.at;
        }
    }

    void nothingAndOneThing()
    {
        const Timeline nothing = timelineOf(hall, QStringLiteral("Hall"), {});
        QVERIFY(timelineText(nothing).contains(QLatin1String("Nothing was seen")));
        QVERIFY(!timelineSvg(nothing).isEmpty());
        const TimelineAxis axis(timelineOf(hall, {}, {seen(EventId::RcsAsked, 0)}), 0, 100);
        QCOMPARE(axis.at(start), 0.0);
        QVERIFY(axis.breaks().isEmpty());
    }

    void text()
    {
        const QString all = timelineText(aMorning());
        QVERIFY2(all.startsWith(QLatin1String("Hall (00:08:5D:00:00:01), 6867i\n")), qPrintable(all));
        QVERIFY(all.contains(QLatin1String("22:13:20.000    Got")) || all.contains(QLatin1String("- Got the address")));
        QVERIFY(all.contains(QLatin1String("(2x, +2.00 s)")));
        QVERIFY(all.contains(QLatin1String("PLEASE DO NOT UNPLUG THE PHONE"))); // what it means
        QCOMPARE(timelineOffset(185'000), QStringLiteral("+3 min 5 s"));
        QCOMPARE(timelineOffset(7'260'000), QStringLiteral("+2 h 1 min"));
    }

    void json()
    {
        const QJsonObject all = timelineJson(aMorning());
        QCOMPARE(all.value("from").toString(), QStringLiteral("2023-11-14T22:13:20.000Z"));
        const QJsonObject firmware = all.value("entries").toArray().at(3).toObject();
        QCOMPARE(firmware.value("event").toString(), QStringLiteral("FIRMWARE_SENT"));
        QCOMPARE(firmware.value("severity").toString(), QStringLiteral("news"));
        QCOMPARE(firmware.value("ms").toInt(), 6'000);
        QCOMPARE(firmware.value("bytes").toInt(), 4'000'000);
    }

    void drawing()
    {
        const QByteArray svg = timelineSvg(aMorning());
        QCOMPARE(svg, timelineSvg(aMorning()));
        QXmlStreamReader xml(svg);
        int marks = 0;
        QString words;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            marks += xml.name() == QLatin1String("g");
            if (xml.name() == QLatin1String("text"))
                words += xml.readElementText() + u'\n';
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        const Timeline all = aMorning();
        const auto listed = std::count_if(all.entries.begin(), all.entries.end(),
                                          [](const auto& entry) { return entry.severity != Severity::Detail; });
        QCOMPARE(marks, all.entries.size() + listed);
        for (const TimelineLane lane : timelineLanes)
            QVERIFY(words.contains(laneText(lane)));
        QVERIFY(words.contains(QLatin1String("The phone is ready.")));
        TimelineDrawing lanesOnly;
        lanesOnly.list = false;
        QVERIFY(timelineHeight(all, lanesOnly) < timelineHeight(all, {}));
    }

    void explanationsAreOfEvents()
    {
        int explained = 0;
        for (const EventInfo& info : eventCatalogue())
            explained += !timelineExplanation(info.id).isEmpty();
        QVERIFY(explained >= 35);
    }
};

QTEST_GUILESS_MAIN(tst_Timeline)
#include "tst_Timeline.moc"
