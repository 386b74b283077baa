// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/AuditRecord.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace firstring;

class tst_AuditRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data();
    void json();
    void comesBack_data();
    void comesBack();
};

void tst_AuditRecord::json_data()
{
    QTest::addColumn<AuditRecord>("record");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("everything") << AuditRecord{.kind = AuditKind::Delivery,
                                               .timeMs = 1'700'000'000'123,
                                               .mac = MacAddress(0x00085D000001),
                                               .address = QStringLiteral("10.0.0.7"),
                                               .subject = QStringLiteral("cfg/00085D000001.cfg"),
                                               .digest = QByteArray::fromHex("00ff10")}
                                << QByteArray(R"({"address":"10.0.0.7","digest":"00ff10","kind":"delivery",)"
                                              R"("mac":"00085D000001","subject":"cfg/00085D000001.cfg",)"
                                              R"("time":1700000000123})");
    QTest::newRow("nothing but its kind")
        << AuditRecord{.kind = AuditKind::Unlock} << QByteArray(R"({"kind":"unlock","time":0})");
    QTest::newRow("what must be escaped")
        << AuditRecord{.kind = AuditKind::Sync, .subject = QStringLiteral("a \"b\" \\ Größe")}
        << QByteArray("{\"kind\":\"sync\",\"subject\":\"a \\\"b\\\" \\\\ Gr\xc3\xb6\xc3\x9f\x65\",\"time\":0}");
}

void tst_AuditRecord::json()
{
    QFETCH(AuditRecord, record);
    QFETCH(QByteArray, text);
    QCOMPARE(record.toJson(), text);
    // The bytes that older jobs hold were written by Qt: a chain goes on with the same ones.
    QCOMPARE(QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact), text);
}

void tst_AuditRecord::comesBack_data()
{
    QTest::addColumn<QString>("subject");

    QTest::newRow("control characters") << QString::fromLatin1("a\nb\tc\x01");
    QTest::newRow("beyond the first plane") << QString::fromUtf8("\xf0\x9f\x93\x9e");
    QTest::newRow("long") << QString(10'000, u'x');
}

void tst_AuditRecord::comesBack()
{
    QFETCH(QString, subject);
    const AuditRecord record{.kind = AuditKind::Refusal, .timeMs = 5, .subject = subject};
    const std::optional<AuditRecord> read = AuditRecord::fromJson(record.toJson());
    QVERIFY(read);
    QCOMPARE(read->subject, subject);
    QCOMPARE(read->toJson(), record.toJson());
}

QTEST_GUILESS_MAIN(tst_AuditRecord)
#include "tst_AuditRecord.moc"
