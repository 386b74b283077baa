// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/AgentReader.h"

#include <QTest>

using namespace firstring;

namespace {

QByteArray header(int number)
{
    return "Aastra6867i MAC:00-08-5D-" + QByteArray::number(number >> 16 & 0xff, 16).rightJustified(2, '0') + '-' +
           QByteArray::number(number >> 8 & 0xff, 16).rightJustified(2, '0') + '-' +
           QByteArray::number(number & 0xff, 16).rightJustified(2, '0') + " V:4.2.0.2023-SIP";
}

void compareWithParse(const UserAgent& read, const QByteArray& raw)
{
    const UserAgent parsed = UserAgent::parse(raw);
    QCOMPARE(read.mac, parsed.mac);
    QCOMPARE(read.model, parsed.model);
    QCOMPARE(read.version.text(), parsed.version.text());
}

} // namespace

class tst_AgentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatParseSays();
    void forgetsNothingThatMattersWhenFull();
};

void tst_AgentReader::saysWhatParseSays()
{
    AgentReader reader;
    const QList<QByteArray> raws{header(1),
                                 header(2),
                                 QByteArray(),
                                 "curl/7.88",
                                 "Aastra" + QByteArray(5'000, 'x'),
                                 "Mitel6930 MAC:14-00-E9-00-00-01 V:6.3.3.1000"};
    for (int round = 0; round < 2; ++round) {
        for (const QByteArray& raw : raws)
            compareWithParse(reader.read(raw), raw);
    }
}

void tst_AgentReader::forgetsNothingThatMattersWhenFull()
{
    AgentReader reader;
    for (int i = 1; i < 10'000; ++i)
        compareWithParse(reader.read(header(i)), header(i));
    compareWithParse(reader.read(header(1)), header(1));
}

QTEST_GUILESS_MAIN(tst_AgentReader)
#include "tst_AgentReader.moc"
