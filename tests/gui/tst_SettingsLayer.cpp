// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Good.h"
#include "views/pages/settings/SettingsLayer.h"

using namespace firstring;

namespace {

const QString dots = QString::fromUtf16(secretDots);

} // namespace

class tst_SettingsLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textRoundTrips();
    void secretsStayBehindDots();
    void manyLinesEndSoon();
    void realValuesForTheLint();
    void refusesLines_data();
    void refusesLines();
    void editsItsLayer_data();
    void editsItsLayer();
};

void tst_SettingsLayer::textRoundTrips()
{
    const SettingList settings{{QStringLiteral("a"), QStringLiteral("1"), {}},
                               {QStringLiteral("sip line1 password"), QStringLiteral("s3cret"), QStringLiteral("!")},
                               {QStringLiteral("b c"), QStringLiteral("x: y {z}"), QStringLiteral("^")},
                               {QStringLiteral("empty"), {}, {}}};
    for (const bool withSecrets : {false, true}) {
        const QString text = settingsText(settings, withSecrets);
        QCOMPARE(text.contains(QStringLiteral("s3cret")), withSecrets);
        const auto back = settingsFromText(QStringLiteral("# a remark\n\n") + text, settings);
        VERIFY_GOOD(back);
        QCOMPARE(*back, settings);
    }
}

void tst_SettingsLayer::secretsStayBehindDots()
{
    const SettingList before{{QStringLiteral("admin password"), QStringLiteral("22222"), {}}};
    const auto kept = settingsFromText(QStringLiteral("Admin Password: %1\nx: 1").arg(dots), before);
    VERIFY_GOOD(kept);
    QCOMPARE(kept->first().value, QStringLiteral("22222"));
    const auto typed = settingsFromText(QStringLiteral("admin password: 4711"), before);
    VERIFY_GOOD(typed);
    QCOMPARE(typed->first().value, QStringLiteral("4711"));
}

/// A hundred thousand names, and ten thousand times the same.
void tst_SettingsLayer::manyLinesEndSoon()
{
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += QStringLiteral("name %1: x\n").arg(i);
    const auto settings = settingsFromText(text, {});
    VERIFY_GOOD(settings);
    QCOMPARE(settings->size(), 100'000);
    QCOMPARE(*settingsFromText(text.replace(QStringLiteral(": x"), u':' + dots), *settings), *settings);
    const auto doubles = settingsFromText(QStringLiteral("a: 1\n").repeated(10'000), {});
    QVERIFY(!doubles);
    QVERIFY2(doubles.error().sentence.contains(QStringLiteral("Line 2")), qPrintable(doubles.error().sentence));
}

void tst_SettingsLayer::realValuesForTheLint()
{
    const SettingList before{{QStringLiteral("admin password"), QStringLiteral("22222"), {}}};
    QCOMPARE(withRealValues(QStringLiteral("# x\n!Admin Password: %1\nb: 1").arg(dots), before),
             QStringLiteral("# x\n!Admin Password: 22222\nb: 1"));
    QCOMPARE(withRealValues(QStringLiteral("other: ") + dots, before), QStringLiteral("other: "));
    const auto shown = settingsAsShown(QStringLiteral("admin password: ") + dots);
    VERIFY_GOOD(shown);
    QCOMPARE(shown->first().value, dots); // not resolved, so that what is typed elsewhere stays too
}

void tst_SettingsLayer::refusesLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::newRow("no colon") << "a: 1\n\nnonsense"
                              << "SETTINGS_LINE"
                              << "3";
    QTest::newRow("no name") << ": 1"
                             << "SETTINGS_LINE"
                             << "1";
    QTest::newRow("twice") << "a: 1\nb: 2\nA: 3"
                           << "SETTINGS_TWICE"
                           << "3";
    QTest::newRow("dots for nothing") << "sip line1 password: " + dots << "SETTINGS_DOTS"
                                      << "1";
}

void tst_SettingsLayer::refusesLines()
{
    QFETCH(QString, text);
    const auto settings = settingsFromText(text, {});
    QVERIFY(!settings);
    QTEST(settings.error().code, "code");
    QFETCH(QString, line);
    QVERIFY2(settings.error().sentence.contains(line), qPrintable(settings.error().sentence));
}

void tst_SettingsLayer::editsItsLayer_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("phones");
    using Kind = SettingsLayer::Kind;
    QTest::newRow("job") << int(Kind::Job) << "" << 3;
    QTest::newRow("model") << int(Kind::Model) << "6867i" << 2;
    QTest::newRow("blueprint") << int(Kind::Blueprint) << "Desk" << 1;
    QTest::newRow("phone") << int(Kind::Phone) << "" << 1;
}

void tst_SettingsLayer::editsItsLayer()
{
    Edit edit;
    edit.blueprints.put.append({.name = QStringLiteral("Desk")});
    edit.phones.put = {
        {.mac = MacAddress(0x00085D000001), .model = QStringLiteral("6867i"), .blueprint = QStringLiteral("desk")},
        {.mac = MacAddress(0x00085D000002), .model = QStringLiteral("6867i")},
        {.mac = MacAddress(0x00085D000003)}};
    const JobState state = apply(JobState(), edit).value().next;
    QFETCH(int, kind);
    QFETCH(QString, name);
    const SettingsLayer layer{static_cast<SettingsLayer::Kind>(kind), name, MacAddress(0x00085D000003)};
    int phones = 0;
    layer.forEachPhone(state, [&](const Phone&) { ++phones; });
    QTEST(phones, "phones");
    const SettingList settings{{QStringLiteral("a"), QStringLiteral("1"), {}}};
    const auto done = apply(state, layer.edit(state, settings));
    VERIFY_GOOD(done);
    QCOMPARE(layer.settings(done->next), settings);
    const auto emptied = apply(done->next, layer.edit(done->next, {}));
    VERIFY_GOOD(emptied);
    QCOMPARE(layer.settings(emptied->next), SettingList());
    QVERIFY(emptied->next.defaults == state.defaults);
}

QTEST_APPLESS_MAIN(tst_SettingsLayer)
#include "tst_SettingsLayer.moc"
