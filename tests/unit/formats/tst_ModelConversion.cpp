// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/KeyLayout.h"
#include "models/formats/ModelConversion.h"

#include <QTest>

using namespace firstring;
using What = ConversionNote::What;

namespace {

SettingList settingsOf(const QStringList& lines)
{
    SettingList settings;
    for (const QString& line : lines)
        settings.append(*Setting::parse(line));
    return settings;
}

QStringList linesOf(const SettingList& settings)
{
    QStringList lines;
    for (const Setting& setting : settings)
        lines.append(setting.text());
    return lines;
}

QStringList notesOf(const Conversion& conversion)
{
    QStringList notes;
    for (const ConversionNote& note : conversion.notes)
        notes.append(conversionName(note.what) + u' ' + note.before +
                     (note.after.isEmpty() ? QString() : u'>' + note.after));
    return notes;
}

Conversion convert(const char* from, const char* to, const QStringList& lines)
{
    return convertSettings(settingsOf(lines), *findModel(QString::fromLatin1(from)),
                           *findModel(QString::fromLatin1(to)));
}

/// \a count keys `PREFIXn type: speeddial`.
QStringList keys(const QString& prefix, int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines.append(QStringLiteral("%1%2 type: speeddial").arg(prefix).arg(i));
    return lines;
}

} // namespace

class TestModelConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void keysByCount_data();
    void keysByCount();
    void keyParts();
    void fresh();
    void everyPairIsWhole();
};

void TestModelConversion::names_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char* name, const char* to, const QStringList& before, const QStringList& after,
                        const QStringList& notes = {}) {
        QTest::newRow(name) << QString::fromLatin1(to) << before << after << notes;
    };
    row("stays", "6867i", {"!time server1: 192.0.2.9", "sip line1 user name: {extension}"},
        {"!time server1: 192.0.2.9", "sip line1 user name: {extension}"});
    row("renamed", "6867i", {"^pickupsprecode: *8"}, {"^directed call pickup prefix: *8"},
        {"renamed pickupsprecode>directed call pickup prefix"});
    row("renamed, and there already", "6867i", {"pickupsprecode: *8", "directed call pickup prefix: *9"},
        {"directed call pickup prefix: *9"}, {"dropped pickupsprecode"});
    row("old spellings", "6930", {"sip registration time: 300", "sip intercom play warning tone: 1"},
        {"sip registration period: 300", "sip play warning tone: 1"},
        {"renamed sip registration time>sip registration period",
         "renamed sip intercom play warning tone>sip play warning tone"});
    row("known not to be there", "6867i",
        {"https client method: TLS 1.0", "sip nat ip: 192.0.2.1", "max boot count: 3"}, {},
        {"dropped https client method", "dropped sip nat ip", "dropped max boot count"});
    row("only said not to be there", "6867i", {"sip stun ip: 192.0.2.1"}, {"sip stun ip: 192.0.2.1"},
        {"check sip stun ip"});
    row("nobody knows it", "6867i", {"frobnicate: 1"}, {"frobnicate: 1"}, {"check frobnicate"});
    row("language packs", "6867i", {"language 1: lang_de.txt", "language: 1"},
        {"language 1: lang_de.txt", "language: 1"}, {"check language 1"});
    row("lines", "6863i", {"sip line2 user name: a", "sip line3 user name: b"}, {"sip line2 user name: a"},
        {"dropped sip line3 user name"});
    row("many lines", "6867i", {"sip line9 user name: a"}, {"sip line9 user name: a"});
    row("cordless", "6867i", {"featurekey1 label: Hall"}, {}, {"dropped featurekey1 label"});
}

void TestModelConversion::names()
{
    QFETCH(QString, to);
    QFETCH(QStringList, before);
    const Conversion done = convert("6757i", to.toLatin1(), before);
    QTEST(linesOf(done.settings), "after");
    QTEST(notesOf(done), "notes");
    for (const ConversionNote& note : done.notes)
        QVERIFY(note.reason.endsWith(u'.'));
}

void TestModelConversion::keysByCount_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("moves"); ///< notes
    const auto row = [](const char* name, const char* from, const char* to, const QStringList& before,
                        const QStringList& moves) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << before << moves;
    };
    row("all stay", "6757i", "6867i", keys("topsoftkey", 10) + keys("softkey", 18), {});
    row("20 softkeys to 18", "6757i", "6867i", keys("topsoftkey", 10) + keys("softkey", 20),
        {"moved softkey19>topsoftkey11", "moved softkey20>topsoftkey12"});
    row("programmable keys go above", "6753i", "6867i", keys("prgkey", 3),
        {"moved prgkey1>topsoftkey1", "moved prgkey2>topsoftkey2", "moved prgkey3>topsoftkey3"});
    row("programmable keys before softkeys", "6755i", "6930", keys("softkey", 2) + keys("prgkey", 1),
        {"moved prgkey1>topsoftkey1", "moved softkey1>topsoftkey2", "moved softkey2>topsoftkey3"});
    row("programmable keys stay", "6731i", "6865i", keys("prgkey", 8), {});
    row("8 to 3", "6731i", "6863i", keys("prgkey", 5), {"dropped prgkey4", "dropped prgkey5"});
    row("55 softkeys", "6739i", "6940", keys("softkey", 26), [] {
        QStringList moves;
        for (int i = 1; i <= 26; ++i)
            moves << (i <= 24 ? QStringLiteral("moved softkey%1>topsoftkey%1").arg(i)
                              : QStringLiteral("dropped softkey%1").arg(i));
        return moves;
    }());
    row("a module stays", "6757i", "6867i", {"expmod1 key36 type: blf", "expmod2 key60 type: blf"}, {});
    row("no room for modules", "6757i", "6863i", {"expmod1 key1 type: blf", "topsoftkey1 type: blf"},
        {"moved topsoftkey1>prgkey1", "moved expmod1 key1>prgkey2"});
    row("empty keys need no room", "6731i", "6863i", {"prgkey4 type: none", "prgkey5 type: empty", "prgkey6 label: x"},
        {});
}

void TestModelConversion::keysByCount()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, before);
    QFETCH(QStringList, moves);
    const Conversion done = convert(from.toLatin1(), to.toLatin1(), before);
    QCOMPARE(notesOf(done), moves);
    const QList<KeyPlace> places = keyPlaces(*findModel(to));
    for (const PhoneKey& key : keysIn(done.settings))
        QVERIFY(places.contains(key.place) || modulePlaces(*findModel(to), key.place.module).contains(key.place));
}

void TestModelConversion::keyParts()
{
    const Conversion done = convert("6757i", "6930",
                                    {"a name: 1", "!softkey1 type: blf", "!softkey1 value: 201",
                                     "softkey1 states: idle", "softkey1 line: 30", "another name: 2"});
    QCOMPARE(linesOf(done.settings), (QStringList{"a name: 1", "!topsoftkey1 type: blf", "!topsoftkey1 value: 201",
                                                  "topsoftkey1 line: 30", "another name: 2"}));
    QCOMPARE(notesOf(done), (QStringList{"check a name", "check another name", "moved softkey1>topsoftkey1",
                                         "dropped softkey1 states", "check topsoftkey1 line"}));
    QCOMPARE(done.unchanged, 2);
}

void TestModelConversion::fresh()
{
    QVERIFY(convert("6757i", "6867i", {}).fresh.contains(QStringLiteral("background image")));
    QVERIFY(!convert("6757i", "6867i", {}).fresh.contains(QStringLiteral("time server1")));
    QVERIFY(convert("6867i", "6867i", {}).fresh.isEmpty());
}

/// For every old and every new model: no key comes where none is, none is lost without a word, and converting once more
/// changes nothing.
void TestModelConversion::everyPairIsWhole()
{
    const QStringList all = keys("topsoftkey", 10) + keys("softkey", 55) + keys("prgkey", 8) +
                            QStringList{"expmod1 key1 type: blf", "expmod3 key60 type: blf"};
    using enum PhoneFamily;
    for (const PhoneModel& from : phoneModels()) {
        for (const PhoneModel& to : phoneModels()) {
            if (from.family > Series6700i || to.family < Series6800i)
                continue;
            const Conversion once = convertSettings(settingsOf(all), from, to);
            const auto dropped = std::count_if(once.notes.begin(), once.notes.end(),
                                               [](const ConversionNote& note) { return note.what == What::Dropped; });
            QCOMPARE(keysIn(once.settings).size() + dropped, all.size());
            const Conversion twice = convertSettings(once.settings, to, to);
            QCOMPARE(twice.settings, once.settings);
            QCOMPARE(twice.notes.size(), 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestModelConversion)
#include "tst_ModelConversion.moc"
