// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/KeyLayout.h"

#include <QTest>

using namespace firstring;

namespace {

SettingList lines(const char* text)
{
    SettingList settings;
    for (const QString& line : QString::fromUtf8(text).split(u'|'))
        settings.append(Setting::parse(line).value());
    return settings;
}

QString words(const SettingList& settings)
{
    QStringList list;
    for (const Setting& setting : settings)
        list.append(setting.text());
    return list.join(u'|');
}

QString words(const QList<PhoneKey>& keys)
{
    QStringList list;
    for (const PhoneKey& key : keys) {
        QStringList parts;
        for (const KeyPart& part : key.parts)
            parts.append(part.marks + part.attribute + u'=' + part.value);
        list.append(key.place.prefix() + u'(' + parts.join(u' ') + u')');
    }
    return list.join(u' ');
}

} // namespace

class tst_KeyLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKeys();
    void whatIsNoKeyStays_data();
    void whatIsNoKeyStays();
    void writesInPlace();
    void unchangedIsUntouched();
    void changesAKey();
    void placesOfModels_data();
    void placesOfModels();
};

void tst_KeyLayout::readsKeys()
{
    const auto keys =
        keysIn(lines("SoftKey2 Value: 22|x: 1|softkey2 type: blf|!softkey2 label: Two|topsoftkey1 type: dnd|"
                     "expmod1 key60 type: blf|prgkey3 ring splash: 1|softkey2 type: line"));
    QCOMPARE(words(keys), QStringLiteral("topsoftkey1(type=dnd) softkey2(type=line !label=Two value=22) "
                                         "prgkey3(ring splash=1) expmod1 key60(type=blf)"));
    QVERIFY(!keys[1].isFree());
    QVERIFY(keys[2].isFree());
}

void tst_KeyLayout::whatIsNoKeyStays_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"softkey", "softkey type", "softkey0 type", "softkey01 type", "softkey1", "softkey1 ", "softkey1type",
          "softkey1000 type", "softkey99999999999999999999 type", "softkeys1 type", "expmod1", "expmod1 type",
          "expmodX key1 type", "expmod1page1left", "expmod1key1 type", "softkey selection list", "hardkey1 type"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_KeyLayout::whatIsNoKeyStays()
{
    QFETCH(QString, name);
    const SettingList settings{{name, QStringLiteral("1"), {}}};
    QVERIFY(keysIn(settings).isEmpty());
    PhoneKey key{.place = {PhoneKeyKind::Softkey, 0, 1}};
    key.set(u"type", QStringLiteral("dnd"));
    QCOMPARE(withKeys(settings, {key}).size(), 2);
    QCOMPARE(withKeys(withKeys(settings, {key}), {}), settings);
}

void tst_KeyLayout::writesInPlace()
{
    const SettingList before = lines("a: 1|softkey2 type: blf|b: 2|softkey1 type: dnd|c: 3");
    QList<PhoneKey> keys = keysIn(before);
    keys[0].set(u"label", QStringLiteral("Rest"));
    QCOMPARE(words(withKeys(before, keys)),
             QStringLiteral("a: 1|softkey1 type: dnd|softkey1 label: Rest|softkey2 type: blf|b: 2|c: 3"));
    QCOMPARE(words(withKeys(lines("a: 1"), keys)),
             QStringLiteral("a: 1|softkey1 type: dnd|softkey1 label: Rest|softkey2 type: blf"));
    QCOMPARE(words(withKeys(before, {})), QStringLiteral("a: 1|b: 2|c: 3"));
}

void tst_KeyLayout::unchangedIsUntouched()
{
    const SettingList before = lines("softkey2 value: 1|a: 1|softkey1 type: dnd|softkey2 type: blf");
    QCOMPARE(words(withKeys(before, keysIn(before))), words(before));
}

void tst_KeyLayout::changesAKey()
{
    PhoneKey key{.place = {PhoneKeyKind::Module, 2, 5}};
    QVERIFY(key.isFree());
    key.set(u"value", QStringLiteral("21"));
    key.set(u"type", QStringLiteral("blf"));
    key.set(u"label", {});
    QCOMPARE(words({key}), QStringLiteral("expmod2 key5(type=blf value=21)"));
    key.parts[0].marks = QStringLiteral("!");
    key.set(u"label", QStringLiteral("Me")); // a locked key stays locked as a whole
    QCOMPARE(words({key}), QStringLiteral("expmod2 key5(!type=blf !label=Me value=21)"));
    key.set(u"type", QStringLiteral("none"));
    QVERIFY(key.isFree());
    for (const char* attribute : {"type", "label", "value"})
        key.set(QString::fromLatin1(attribute), {});
    QVERIFY(key.parts.isEmpty());
    QVERIFY(keyTypes().contains(QStringLiteral("blf")));
}

void tst_KeyLayout::placesOfModels_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("modules");
    QTest::addColumn<int>("onModule");
    const auto row = [](const char* model, const char* first, const char* last, int count, int modules, int onModule) {
        QTest::newRow(model) << QString::fromLatin1(model) << QString::fromLatin1(first) << QString::fromLatin1(last)
                             << count << modules << onModule;
    };
    row("6867i", "topsoftkey1", "softkey18", 38, 3, 84); // phones.md B1, F17
    row("57i", "topsoftkey1", "softkey20", 30, 3, 60);
    row("6730i", "prgkey1", "prgkey8", 8, 0, 0);
    row("6739i", "softkey1", "softkey55", 55, 3, 60);
    row("6735i", "softkey1", "prgkey6", 26, 3, 60);
    row("6940", "topsoftkey1", "topsoftkey24", 24, 3, 84);
    row("9112i", "prgkey1", "prgkey2", 2, 0, 0);
    row("6751i", "", "", 0, 0, 0);
}

void tst_KeyLayout::placesOfModels()
{
    QFETCH(QString, model);
    const QList<KeyPlace> places = keyPlaces(*findModel(model));
    QTEST(places.isEmpty() ? QString() : places.first().prefix(), "first");
    QTEST(places.isEmpty() ? QString() : places.last().prefix(), "last");
    QTEST(static_cast<int>(places.size()), "count");
    QTEST(moduleCount(*findModel(model)), "modules");
    QTEST(static_cast<int>(modulePlaces(*findModel(model), 3).size()), "onModule");
    QVERIFY(modulePlaces(*findModel(model), 4).isEmpty());
}

QTEST_APPLESS_MAIN(tst_KeyLayout)
#include "tst_KeyLayout.moc"
