// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Setting.h"
#include "models/formats/NameDistance.h"
#include "models/formats/ParameterCatalogue.h"
#include "models/formats/PhoneTimeZones.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace firstring;

class tst_ParameterCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsSound();
    void secretsAreWhatTheNameSays();
    void refusesBrokenRows_data();
    void refusesBrokenRows();
    void findsNames_data();
    void findsNames();
    void findsTheNearestName_data();
    void findsTheNearestName();
    void knowsFamilies();
    void distances();
    void timeZones();
};

void tst_ParameterCatalogue::everyRowIsSound()
{
    const auto& parameters = parameterCatalogue().parameters();
    QVERIFY(parameters.size() >= 401);
    QSet<QString> seen;
    for (const Parameter& parameter : parameters) {
        QVERIFY2(!seen.contains(parameter.pattern), qPrintable(parameter.pattern));
        seen.insert(parameter.pattern);
        QVERIFY2(parameter.meaning.size() > 5 && parameter.meaning.size() <= 100 && !parameter.meaning.endsWith(u'.'),
                 qPrintable(parameter.pattern));
        for (const QString& family : parameter.families) {
            static const QStringList families{"classic", "9000i", "6700i", "6800i", "6900"};
            QVERIFY2(families.contains(family) || findModel(family), qPrintable(parameter.pattern));
        }
        // Every pattern finds itself, with the smallest numbers it allows.
        QString name = parameter.pattern;
        for (const auto& range : parameter.numbers)
            name.replace(name.indexOf(QRegularExpression(QStringLiteral("[NX]"))), 1, QString::number(range.first));
        QCOMPARE(parameterCatalogue().find(name).parameter, &parameter);
        QCOMPARE(parameterCatalogue().find(name.toUpper()).parameter, &parameter);
        if (!parameter.defaultValue.isEmpty() && parameter.type == ParameterType::Integer)
            QVERIFY2(parameter.defaultValue.toLongLong() >= parameter.min &&
                         parameter.defaultValue.toLongLong() <= parameter.max,
                     qPrintable(name));
        if (!parameter.defaultValue.isEmpty() && !parameter.values.isEmpty())
            QVERIFY2(parameter.values.contains(parameter.defaultValue), qPrintable(name));
    }
}

void tst_ParameterCatalogue::secretsAreWhatTheNameSays()
{
    int secrets = 0;
    for (const Parameter& parameter : parameterCatalogue().parameters()) {
        secrets += parameter.secret;
        QVERIFY2(parameter.secret == isSecretName(parameter.pattern), qPrintable(parameter.pattern));
    }
    QVERIFY(secrets >= 7);
}

void tst_ParameterCatalogue::refusesBrokenRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("too few columns") << QByteArray("dhcp\tboolean\t\t");
    QTest::newRow("no type") << QByteArray("dhcp\tcolour\t\t\t\tall\t\t\tV\tmeaning");
    QTest::newRow("no trust") << QByteArray("dhcp\tboolean\t\t\t\tall\t\t\t\tmeaning");
    QTest::newRow("range the wrong way round") << QByteArray("x\tinteger\t5..2\t\t\tall\t\t\tV\tmeaning");
    QTest::newRow("no range") << QByteArray("x\tinteger\tmany\t\t\tall\t\t\tV\tmeaning");
    QTest::newRow("numbers without places") << QByteArray("x\tinteger\t\t1-3\t\tall\t\t\tV\tmeaning");
    QTest::newRow("places without numbers") << QByteArray("keyN\tinteger\t\t\t\tall\t\t\tV\tmeaning");
}

void tst_ParameterCatalogue::refusesBrokenRows()
{
    QFETCH(QByteArray, row);
    const auto read = ParameterCatalogue::parse("# head\n" + row + '\n');
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("CATALOGUE_ROW"));
    QVERIFY(read.error().sentence.contains(u'2'));
}

void tst_ParameterCatalogue::findsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("plain") << "dhcp"
                           << "dhcp" << QList<int>{};
    QTest::newRow("case and blanks") << " SIP  Proxy\tIP "
                                     << "sip proxy ip" << QList<int>{};
    QTest::newRow("one number") << "softkey12 type"
                                << "softkeyN type" << QList<int>{12};
    QTest::newRow("two numbers") << "ExpMod2 Key17 label"
                                 << "expmodX keyN label" << QList<int>{2, 17};
    QTest::newRow("number out of range") << "sip line99 password"
                                         << "sip lineN password" << QList<int>{99};
    QTest::newRow("digits of the name itself") << "802.1x private key"
                                               << "802.1x private key" << QList<int>{};
    QTest::newRow("capital letter in the list") << "sip t1 timer"
                                                << "sip T1 timer" << QList<int>{};
    QTest::newRow("brackets") << "dst [start|end] relative date"
                              << "dst [start|end] relative date" << QList<int>{};
    QTest::newRow("number no integer holds") << "softkey99999999999 type"
                                             << "softkeyN type" << QList<int>{std::numeric_limits<int>::max()};
    QTest::newRow("number where none belongs") << "dhcp7"
                                               << "" << QList<int>{};
    QTest::newRow("placeholder as it is") << "softkeyN type"
                                          << "" << QList<int>{};
    QTest::newRow("nothing") << ""
                             << "" << QList<int>{};
}

void tst_ParameterCatalogue::findsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, pattern);
    QFETCH(QList<int>, numbers);
    const ParameterMatch match = parameterCatalogue().find(name);
    QCOMPARE(match ? match.parameter->pattern : QString(), pattern);
    if (match)
        QCOMPARE(match.numbers, numbers);
}

void tst_ParameterCatalogue::findsTheNearestName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("letter left out") << "sip prxy ip"
                                     << "sip proxy ip";
    QTest::newRow("letters swapped") << "softkey12 tpye"
                                     << "softkey12 type";
    QTest::newRow("blank in between") << "sip line 3 user name"
                                      << "sip line3 user name";
    QTest::newRow("the other number") << "time server4"
                                      << "time server1";
    QTest::newRow("case") << "Tiem Format"
                          << "time format";
    QTest::newRow("nothing like it") << "colour of the moon"
                                     << "";
    QTest::newRow("too short to tell") << "xy"
                                       << "";
}

void tst_ParameterCatalogue::findsTheNearestName()
{
    QFETCH(QString, name);
    QTEST(parameterCatalogue().nearest(name), "nearest");
}

void tst_ParameterCatalogue::knowsFamilies()
{
    const Parameter& ipv6 = *parameterCatalogue().find(u"ipv6").parameter;
    QVERIFY(ipv6.isOn(*findModel(u"6867i")) && ipv6.isOn(*findModel(u"6930")) && !ipv6.isOn(*findModel(u"6731i")));
    QVERIFY(ipv6.since == FirmwareVersion(u"5.0"));
    const Parameter& cordless = *parameterCatalogue().find(u"featurekey1 label").parameter;
    QVERIFY(cordless.isOn(*findModel(u"57iCT")) && !cordless.isOn(*findModel(u"57i")));
    QVERIFY(parameterCatalogue().find(u"dhcp").parameter->isOn(*findModel(u"480i")));
}

void tst_ParameterCatalogue::distances()
{
    QCOMPARE(nameDistance(u"abc", u"abc", 2), 0);
    QCOMPARE(nameDistance(u"abc", u"acb", 2), 1);
    QCOMPARE(nameDistance(u"abc", u"ab", 2), 1);
    QCOMPARE(nameDistance(u"", u"ab", 2), 2);
    QCOMPARE(nameDistance(u"kitten", u"sitting", 3), 3);
    QCOMPARE(nameDistance(u"kitten", u"sitting", 2), 3);
}

void tst_ParameterCatalogue::timeZones()
{
    QVERIFY(phoneTimeZones().size() >= 168);
    QCOMPARE(findPhoneTimeZone(u"de-berlin")->code, QStringLiteral("CET"));
    QVERIFY(!findPhoneTimeZone(u"Europe/Berlin") && !findPhoneTimeZone(u"Custom"));
    QCOMPARE(nearestPhoneTimeZone(u"Europe/Berlin"), QStringLiteral("DE-Berlin"));
    QCOMPARE(nearestPhoneTimeZone(u"America/Sao_Paulo"), QStringLiteral("BR-Sao Paulo"));
    QCOMPARE(nearestPhoneTimeZone(u"DE-Brelin"), QStringLiteral("DE-Berlin"));
    QCOMPARE(nearestPhoneTimeZone(u"Moon"), QString());
}

QTEST_GUILESS_MAIN(tst_ParameterCatalogue)
#include "tst_ParameterCatalogue.moc"
