// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/SecretParts.h"
#include "tests/contract/RandomEdits.h"

#include <QTest>

using namespace firstring;

namespace {

/// As the rest of the program keeps them: each name once, none empty.
SettingList eachOnce(const SettingList& settings)
{
    SettingList once;
    for (const Setting& setting : settings) {
        if (!setting.name.isEmpty())
            putSetting(once, setting);
    }
    return once;
}

QStringList eachOnce(const QStringList& texts)
{
    QStringList once = texts;
    once.removeAll(QString());
    once.removeDuplicates();
    return once;
}

void tidy(Phone& phone)
{
    phone.settings = eachOnce(phone.settings);
    phone.tags = eachOnce(phone.tags);
}

void tidy(Blueprint& blueprint)
{
    blueprint.settings = eachOnce(blueprint.settings);
}

template <typename T>
void tidy(T&)
{}

} // namespace

class tst_SyncRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What somebody sees who may see no secrets, written back unchanged, changes nothing.
    void secretsStayWhereTheyStood()
    {
        const Setting a{"a", "1", {}};
        const Setting b{"b", "2", {}};
        const Setting c{"c", "3", {}};
        const Setting pin{"user pin", "4711", "!"};
        const Setting password{"sip line1 password", "x", {}};
        const QList<SettingList> lists{{}, {pin}, {a, pin, b, password, c}, {pin, password, a}, {a, b, pin, password}};
        for (const SettingList& settings : lists) {
            const Phone phone{
                .mac = MacAddress(1), .variables = {{"room", "1"}, {"secret", "s"}}, .settings = settings};
            const SyncRecord shown = withoutSecrets(phone);
            const auto& seen = std::get<Phone>(shown);
            QVERIFY(!seen.settings.contains(pin) && !seen.settings.contains(password));
            QCOMPARE(seen.variables.size(), 1);
            QCOMPARE(withSecretsOf(shown, SyncRecord(phone)), SyncRecord(phone));
        }
        // Those whose place is gone come last.
        const Phone before{.mac = MacAddress(1), .settings = {a, pin, b, password, c}};
        const Phone now{.mac = MacAddress(1), .settings = {b, a}};
        const SyncRecord merged = withSecretsOf(now, SyncRecord(before));
        QCOMPARE(std::get<Phone>(merged).settings, (SettingList{b, password, a, pin}));
        QCOMPARE(withSecretsOf(now, {}), SyncRecord(now));
        // A password in an address is a secret too; who writes another address means that one.
        const Setting uri{"xml application URI", "http://me:geheim@192.0.2.1/", {}};
        const Setting open{"xml application URI", "http://192.0.2.2/", {}};
        const Phone screen{.mac = MacAddress(1), .settings = {a, uri, b}};
        const SyncRecord bare = withoutSecrets(screen);
        QCOMPARE(std::get<Phone>(bare).settings, (SettingList{a, b}));
        QCOMPARE(withSecretsOf(bare, SyncRecord(screen)), SyncRecord(screen));
        const SyncRecord written =
            withSecretsOf(Phone{.mac = MacAddress(1), .settings = {a, open}}, SyncRecord(screen));
        QCOMPARE(std::get<Phone>(written).settings, (SettingList{a, open}));
        const auto address = [](const SyncRecord& record) { return std::get<ConfigServer>(record).url; };
        QCOMPARE(address(withoutSecrets(ConfigServer{"s", "ftp://u:p@192.0.2.1/x"})), "ftp://u@192.0.2.1/x");
        QCOMPARE(address(withoutSecrets(ConfigServer{"s", "http://h/{mac}"})), "http://h/{mac}");
        // So it is with a variable.
        const Phone door{.mac = MacAddress(1), .variables = {{"door", "http://me:geheim@192.0.2.1/"}, {"room", "1"}}};
        const SyncRecord closed = withoutSecrets(door);
        QCOMPARE(std::get<Phone>(closed).variables, (QMap<QString, QString>{{"room", "1"}}));
        QCOMPARE(withSecretsOf(closed, SyncRecord(door)), SyncRecord(door));
        const Phone moved{.mac = MacAddress(1), .variables = {{"door", "http://192.0.2.2/"}}};
        QCOMPARE(withSecretsOf(moved, SyncRecord(door)), SyncRecord(moved));
    }

    /// Every member of every record: one that fieldsOf() forgets would be lost on its way to the other side.
    void comesTogetherAgain()
    {
        int records = 0;
        const auto check = [&records](auto list) {
            for (auto& record : list) {
                tidy(record);
                const SyncRecord before = record;
                const SyncRecord after = recordOf(keyOf(before), fieldsOf(before));
                QVERIFY2(
                    after == before,
                    qPrintable(
                        QStringLiteral("%1 %2 lost something").arg(syncKindName(keyOf(before).kind), titleOf(before))));
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
        QVERIFY(records > 1000);
    }

    void keepsOrders()
    {
        Phone phone{.mac = MacAddress(0x00085d000001), .tags = {"b", "a"}};
        phone.settings = {{"Zone", "1", ""}, {"alpha", "2", "!"}};
        QCOMPARE(recordOf(keyOf(phone), fieldsOf(phone)), SyncRecord(phone));
        SyncFields fields = fieldsOf(phone);
        fields.remove("setting/zone");
        fields.insert("setting/new", QStringLiteral("\x1fNew\x1f") + "3");
        const auto merged = std::get<Phone>(recordOf(keyOf(phone), fields));
        QCOMPARE(merged.settings, SettingList({{"alpha", "2", "!"}, {"New", "3", ""}}));
    }

    void findsPutsAndRemoves()
    {
        JobState state;
        const QList<SyncRecord> records{ConfigServer{"Head Office", "http://192.0.2.1/cfg"},
                                        FirmwareImage{"6867i", "5.1.0.6044", {}, "6867i.st", {}},
                                        BrandingAsset{"Logo.png", "background image", {}},
                                        Blueprint{.name = "Desks"},
                                        JobFile{.name = "lang_de.txt"},
                                        Phone{.mac = MacAddress(0x00085d00abcd), .label = "Hall"}};
        for (const SyncRecord& record : records) {
            QVERIFY(!findRecord(state, keyOf(record)));
            putRecord(state, record);
            QCOMPARE(findRecord(state, keyOf(record)), std::optional(record));
            QCOMPARE(syncKindFromName(syncKindName(keyOf(record).kind)), std::optional(keyOf(record).kind));
            removeRecord(state, keyOf(record));
            QVERIFY(!findRecord(state, keyOf(record)));
        }
        QCOMPARE(keyOf(records.last()).id, QStringLiteral("00085D00ABCD"));
        QVERIFY(!syncKindFromName(u"job"));
    }

    void showsValues_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "label"
                               << "Hall";
        QTest::newRow("list") << "branding"
                              << "a.png, b.png";
        QTest::newRow("setting") << "setting/sip proxy ip"
                                 << "!192.0.2.5";
        QTest::newRow("secret setting") << "setting/sip line1 password" << QString::fromUtf16(secretDots);
        QTest::newRow("secret variable") << "variable/pin" << QString::fromUtf16(secretDots);
        QTest::newRow("password of an address") << "variable/door" << QString::fromUtf16(secretDots);
    }

    void showsValues()
    {
        QFETCH(QString, field);
        QFETCH(QString, shown);
        Phone phone{.mac = MacAddress(0x00085d000001), .label = "Hall", .branding = {"a.png", "b.png"}};
        phone.variables = {{"pin", "4711"}, {"door", "http://me:geheim@192.0.2.1/"}};
        phone.settings = {{"sip proxy ip", "192.0.2.5", "!"}, {"sip line1 password", "geheim", ""}};
        const SyncFields fields = fieldsOf(phone);
        QVERIFY(fields.contains(field));
        QCOMPARE(shownValue(field, fields.value(field)), shown);
    }
};

QTEST_APPLESS_MAIN(tst_SyncRecord)
#include "tst_SyncRecord.moc"
