// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/PhoneConversion.h"

#include <QTest>

using namespace firstring;

namespace {

MacAddress mac(int n)
{
    return MacAddress(0x00085D000000ULL + quint64(n));
}

JobState job()
{
    JobState state;
    Blueprint desks;
    desks.name = QStringLiteral("Desks");
    desks.settings = {{QStringLiteral("max boot count"), QStringLiteral("3"), {}}};
    state.blueprints.insert(foldedName(desks.name), desks);
    state.defaults.modelSettings.insert(QStringLiteral("6757i"),
                                        {{QStringLiteral("pickupsprecode"), QStringLiteral("*8"), {}}});
    Phone one{mac(1), QStringLiteral("Reception"), QStringLiteral("57i"), desks.name};
    one.firmware = QStringLiteral("3.3.1.4365");
    one.settings = {{QStringLiteral("softkey19 type"), QStringLiteral("blf"), {}}};
    state.phones.putAll({one, Phone{mac(2), QStringLiteral("Hall"), QStringLiteral("6867i")},
                         Phone{mac(3), QStringLiteral("Store"), QStringLiteral("?")}});
    return state;
}

} // namespace

class TestPhoneConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStep();
    void anotherDevice();
    void refusals();
};

void TestPhoneConversion::oneStep()
{
    const JobState before = job();
    const auto made = convertPhones(before, {mac(1), mac(2), mac(99)}, *findModel(u"6867i"));
    QVERIFY(made);
    const auto after = apply(before, made->edit);
    QVERIFY(after);
    const Phone* phone = after->next.phones.find(mac(1));
    QCOMPARE(phone->model, QStringLiteral("6867i"));
    QCOMPARE(phone->firmware, QString());
    QCOMPARE(phone->settings.first().name, QStringLiteral("softkey1 type"));
    QCOMPARE(after->next.defaults.modelSettings.value(QStringLiteral("6867i")).first().name,
             QStringLiteral("directed call pickup prefix"));
    QCOMPARE(after->next.blueprints, before.blueprints); // others use it too
    QStringList whose;
    for (const ConvertedLayer& layer : made->layers)
        whose << layer.whose + (layer.stays ? QStringLiteral(" stays") : QString());
    QCOMPARE(whose, (QStringList{QStringLiteral("Reception"), QStringLiteral("Model 6757i"),
                                 QStringLiteral("Blueprint Desks stays")}));
    const auto back = apply(after->next, after->inverse);
    QVERIFY(back);
    QCOMPARE(back->next.phones, before.phones);
}

void TestPhoneConversion::anotherDevice()
{
    const JobState before = job();
    const auto made = convertPhones(before, {mac(1)}, *findModel(u"6930"), mac(50));
    QVERIFY(made);
    const auto after = apply(before, made->edit);
    QVERIFY(after);
    QVERIFY(!after->next.phones.contains(mac(1)));
    QCOMPARE(after->next.phones.find(mac(50))->label, QStringLiteral("Reception"));
    QCOMPARE(after->next.phones.find(mac(50))->model, QStringLiteral("6930"));
}

void TestPhoneConversion::refusals()
{
    const JobState state = job();
    QCOMPARE(convertPhones(state, {mac(3)}, *findModel(u"6867i")).error().code, QStringLiteral("CONVERT_MODEL"));
    QCOMPARE(convertPhones(state, {mac(2)}, *findModel(u"6867i")).error().code, QStringLiteral("CONVERT_SAME"));
    QCOMPARE(convertPhones(state, {mac(1)}, *findModel(u"6867i"), mac(2)).error().code, QStringLiteral("CONVERT_MAC"));
}

QTEST_GUILESS_MAIN(TestPhoneConversion)
#include "tst_PhoneConversion.moc"
