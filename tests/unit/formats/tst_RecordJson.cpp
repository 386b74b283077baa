// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/RecordJson.h"
#include "tests/contract/RandomEdits.h"

#include <QJsonDocument>
#include <QTest>

using namespace firstring;

class tst_RecordJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every member of every record, through bytes; what a job would refuse anyway aside.
    void comesBackWhole()
    {
        int records = 0;
        const auto check = [&records](const auto& list) {
            for (const auto& one : list) {
                const SyncRecord record = one;
                QCOMPARE(recordText(record), QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact));
                const QByteArray bytes = QJsonDocument(recordToJson(record)).toJson();
                const auto back =
                    recordFromJson(static_cast<SyncKind>(record.index()), QJsonDocument::fromJson(bytes).object());
                if (!back)
                    continue; // a setting with a line break in its name, say
                QCOMPARE(*back, record);
                QCOMPARE(recordTag(*back), recordTag(record));
                ++records;
            }
        };
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const Edit edit = RandomEdits(seed).next();
            check(edit.phones.put);
            check(edit.blueprints.put);
            check(edit.servers.put);
            check(edit.branding.put);
            check(edit.firmware.put);
            check(edit.files.put);
        }
        QVERIFY(records > 300);
    }

    /// Written by hand, and the very bytes of QJsonDocument: tags and journals are compared by them.
    void textsOfAnySigns()
    {
        const QString odd = QString::fromUtf8("a\"b\\c\b\f\n\r\t\x01\x1f\x7fGröße “€” 𝄞/") + QChar(0xd834) + QChar(0);
        Phone phone{.mac = MacAddress(0x00085d000001), .label = odd, .model = "6867i", .blueprint = odd};
        phone.configServer = "pbx";
        phone.branding = {odd, "b", ""};
        phone.tags = {"ö", "a"};
        phone.variables = {{odd, odd}, {"b", ""}, {"ä", "x"}, {"B", "y"}};
        phone.settings = {{"a", "", ""}, {odd, odd, "!"}};
        phone.slot = 12;
        phone.onHold = true;
        const BlobRef blob{QByteArray(32, '\xab'), 1LL << 39};
        const QList<SyncRecord> records{
            phone,
            Phone{.mac = MacAddress(1)},
            ConfigServer{odd, odd},
            FirmwareImage{.model = "m", .version = "1", .blob = blob, .md5 = QByteArray(16, '\x01')},
            BrandingAsset{.name = odd, .blob = blob, .variants = {{"6867i", {"jpg", blob}}, {"6757i", {}}}},
            Blueprint{.name = "b", .firmware = {{"6867i", "1"}}, .branding = {"x"}, .settings = {{"a", "b", ""}}},
            JobFile{.name = odd, .phone = MacAddress(2), .blueprint = "b", .blob = blob}};
        for (const SyncRecord& record : records)
            QCOMPARE(recordText(record), QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact));
    }

    void refuses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        const auto row = [](const char* name, SyncKind kind, const QByteArray& json, const char* member) {
            QTest::newRow(name) << static_cast<int>(kind) << json << QString::fromLatin1(member);
        };
        row("no address", SyncKind::Phone, "{}", "mac");
        row("group address", SyncKind::Phone, R"({"mac":"01085D000001"})", "mac");
        row("label of another type", SyncKind::Phone, R"({"mac":"00085D000001","label":1})", "label");
        row("slot with a part", SyncKind::Phone, R"({"mac":"00085D000001","slot":1.5})", "slot");
        row("slot below", SyncKind::Phone, R"({"mac":"00085D000001","slot":-1})", "slot");
        row("hold as text", SyncKind::Phone, R"({"mac":"00085D000001","onHold":"yes"})", "onHold");
        row("tags as text", SyncKind::Phone, R"({"mac":"00085D000001","tags":"a"})", "tags");
        row("a tag of another type", SyncKind::Phone, R"({"mac":"00085D000001","tags":[1]})", "tags");
        row("variables as list", SyncKind::Phone, R"({"mac":"00085D000001","variables":[]})", "variables");
        row("setting without name", SyncKind::Phone, R"({"mac":"00085D000001","settings":[{"value":"1"}]})",
            "settings");
        row("setting with a line break", SyncKind::Phone,
            R"({"mac":"00085D000001","settings":[{"name":"a","value":"1\nadmin password: 1"}]})", "settings");
        row("server without address", SyncKind::Server, R"({"name":"A"})", "url");
        row("half a digest", SyncKind::Firmware, R"({"model":"6867i","version":"1","sha256":"ab"})", "sha256");
        row("digest that is none", SyncKind::Firmware,
            R"({"model":"6867i","version":"1","sha256":"zz00000000000000000000000000000000000000000000000000000000000000"})",
            "sha256");
        row("negative size", SyncKind::Branding, R"({"name":"a.png","size":-5})", "size");
        row("too long", SyncKind::Blueprint, R"({"name":"a","language":")" + QByteArray(70'000, 'x') + R"("})",
            "language");
    }

    void refuses()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, json);
        QFETCH(QString, member);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(document.isObject());
        const auto record = recordFromJson(static_cast<SyncKind>(kind), document.object());
        QVERIFY(!record);
        QCOMPARE(record.error().code, QStringLiteral("RECORD_SHAPE"));
        QVERIFY2(record.error().sentence.contains(member), qPrintable(record.error().sentence));
    }

    void tagsTellRecordsApart()
    {
        Phone phone{.mac = MacAddress(0x00085d000001), .label = "Hall"};
        const QByteArray before = recordTag(phone);
        QCOMPARE(before.size(), 32);
        phone.tags = {"x"};
        QVERIFY(recordTag(phone) != before);
    }
};

QTEST_APPLESS_MAIN(tst_RecordJson)
#include "tst_RecordJson.moc"
