// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/KeyLayouts.h"
#include "tests/unit/provisioning/TestJob.h"

using namespace firstring;
using namespace firstring::test;

namespace {

QString words(const QList<PhoneKey>& keys)
{
    QStringList list;
    for (const PhoneKey& key : keys)
        list.append(key.place.prefix() + u'=' + key.value(u"type") + u'/' + key.value(u"value") + u'/' +
                    key.value(u"label"));
    return list.join(u' ');
}

QList<PhoneKey> keysOf(const char* text)
{
    SettingList settings;
    for (const QString& line : QString::fromUtf8(text).split(u'|'))
        settings.append(setting(line));
    return keysIn(settings);
}

} // namespace

class tst_KeyLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layersPutTogether()
    {
        JobState job = sampleJob();
        job.defaults.settings = {setting(u"softkey1 type: dnd"), setting(u"softkey2 type: blf")};
        job.defaults.modelSettings.insert(QStringLiteral("6867i"), {setting(u"softkey2 value: {ext}")});
        job.blueprints.insert(QStringLiteral("desk"),
                              {.name = QStringLiteral("Desk"), .settings = {setting(u"SOFTKEY1 type: xml")}});
        changePhone(job, sales, [](Phone& phone) {
            phone.blueprint = QStringLiteral("desk");
            phone.settings = {setting(u"softkey2 label: Me")};
        });
        QCOMPARE(words(effectiveKeys(job, *job.phones.find(sales))),
                 QStringLiteral("softkey1=xml// softkey2=blf/{ext}/Me"));
        QCOMPARE(words(effectiveKeys(job, *job.phones.find(reception))),
                 QStringLiteral("softkey1=dnd// softkey2=blf/{ext}/"));
    }

    void aLampForEverybody()
    {
        const QList<DirectoryEntry> people{{reception, QStringLiteral("Anna"), QStringLiteral("21")},
                                           {sales, QStringLiteral("Bert"), QStringLiteral("22")},
                                           {held, QStringLiteral("Carl"), QStringLiteral("23")},
                                           {stranger, QStringLiteral("Dora"), QStringLiteral("24")}};
        const QList<PhoneKey> before =
            keysOf("prgkey1 type: line|prgkey2 type: none|prgkey3 type: blf|prgkey3 value: 23|softkey9 type: xml");
        const QList<KeyPlace> places = keyPlaces(*findModel(u"6863i")); // three prgkeys
        const BlfKeys result = blfForEverybody(before, places, people, sales);
        QCOMPARE(words(result.keys),
                 QStringLiteral("softkey9=xml// prgkey1=line// prgkey2=blf/21/Anna prgkey3=blf/23/"));
        QCOMPARE(result.added, 1);
        QCOMPARE(result.there, 1);
        QCOMPARE(result.leftOut, 1); // Dora
        const BlfKeys shared = blfForEverybody({}, keyPlaces(*findModel(u"6867i")), people);
        QCOMPARE(shared.added, 4);
        QCOMPARE(words(shared.keys).section(u' ', 1, 1), QStringLiteral("topsoftkey2=blf/22/Bert"));
        QCOMPARE(shared.keys.first().value(u"line"), QStringLiteral("1"));
    }

    void movesKeysAndThoseBetween()
    {
        const QList<PhoneKey> keys = keysOf("softkey1 type: a|softkey2 type: b|softkey4 type: d|prgkey1 type: p");
        QList<KeyPlace> row;
        for (int number = 1; number <= 5; ++number)
            row.append({PhoneKeyKind::Softkey, 0, number});
        QCOMPARE(words(movedKey(keys, row, 0, 3)),
                 QStringLiteral("softkey1=b// softkey3=d// softkey4=a// prgkey1=p//"));
        QCOMPARE(words(movedKey(keys, row, 3, 0)),
                 QStringLiteral("softkey1=d// softkey2=a// softkey3=b// prgkey1=p//"));
        QCOMPARE(words(movedKey(movedKey(keys, row, 0, 3), row, 3, 0)), words(keys));
        QCOMPARE(movedKey(keys, row, 0, 9), keys);
        QCOMPARE(movedKey(keys, row, -1, 2), keys);
    }
};

QTEST_APPLESS_MAIN(tst_KeyLayouts)
#include "tst_KeyLayouts.moc"
