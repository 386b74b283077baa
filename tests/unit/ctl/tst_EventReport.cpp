// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/EventReport.h"

#include <QJsonDocument>
#include <QTest>

using namespace firstring;

/// The lines that other programs read along.
class tst_EventReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineSaysEverything();
    void lineOfNobody();
    void times_data();
    void times();
};

namespace {

QJsonObject parsed(const Observation& event, const QString& state)
{
    std::string line;
    appendEvent(line, event, state);
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

} // namespace

void tst_EventReport::lineSaysEverything()
{
    const QString name = QString::fromUtf8("cfg/\"a\\b\" Grüße\n");
    const Observation event{.id = EventId::ConfigPhoneSent,
                            .timeMs = 1'790'000'000'123,
                            .mac = MacAddress(0x00085D2F9318),
                            .address = QStringLiteral("192.0.2.1"),
                            .transport = Transport::Http,
                            .name = name,
                            .status = 200,
                            .bytes = 3'000'000'000,
                            .digest = QByteArray("\x00\xff", 2),
                            .durationMs = 7};
    const QJsonObject expected{{"event", "CONFIG_PHONE_SENT"},
                               {"time", "2026-09-21T14:13:20.123Z"},
                               {"mac", "00085D2F9318"},
                               {"from", "192.0.2.1"},
                               {"protocol", "http"},
                               {"name", name},
                               {"status", 200},
                               {"bytes", qint64(3'000'000'000)},
                               {"digest", "00ff"},
                               {"ms", 7},
                               {"state", "reading"}};
    QCOMPARE(parsed(event, QStringLiteral("reading")), expected);
}

void tst_EventReport::lineOfNobody()
{
    const QJsonObject line = parsed({.id = EventId::RequestRefused, .status = 400}, {});
    QCOMPARE(line.size(), 11);
    QCOMPARE(line["mac"].toString(), QString());
    QCOMPARE(line["digest"].toString(), QString());
    QVERIFY(line["time"].isNull());
}

void tst_EventReport::times_data()
{
    QTest::addColumn<qint64>("ms");
    for (const qint64 ms : {1LL, 951'782'400'000LL, 1'709'164'800'999LL, 1'798'761'599'999LL, 253'402'300'799'999LL})
        QTest::newRow(qPrintable(QString::number(ms))) << ms;
}

void tst_EventReport::times()
{
    QFETCH(qint64, ms);
    const QString expected = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    QCOMPARE(parsed({.timeMs = ms}, {})["time"].toString(), expected);
}

QTEST_GUILESS_MAIN(tst_EventReport)
#include "tst_EventReport.moc"
