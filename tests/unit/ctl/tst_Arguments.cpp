// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Arguments.h"

#include <QTest>

using namespace firstring;

namespace {

const CommandTable table{
    {.name = "serve", .options = {{"http", "PORT", {}}, {"rcs", "URL", {}, true}, {"dry", {}, {}}}},
    {.name = "phones set", .operands = "MAC FIELD...", .minOperands = 2, .maxOperands = Command::unlimited},
    {.name = "phones list", .options = {{"version", "V", {}}}},
};

} // namespace

/// Words of the command line, understood or refused.
class tst_Arguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void understood_data();
    void understood();
    void repeatedOptionsKeepTheirOrder();
    void helpNeedsNoOperands();
    void ownMeaningOfAnOptionComesFirst();
};

void tst_Arguments::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");

    QTest::newRow("nothing") << QStringList{} << "USAGE_COMMAND";
    QTest::newRow("unknown command") << QStringList{"frob"} << "USAGE_COMMAND";
    QTest::newRow("unknown second word") << QStringList{"phones", "frob"} << "USAGE_COMMAND";
    QTest::newRow("group alone") << QStringList{"phones"} << "USAGE_COMMAND";
    QTest::newRow("unknown option") << QStringList{"serve", "--frob"} << "USAGE_OPTION";
    QTest::newRow("one dash") << QStringList{"serve", "-j"} << "USAGE_OPTION";
    QTest::newRow("option before its command") << QStringList{"--http", "1", "serve"} << "USAGE_OPTION";
    QTest::newRow("value missing") << QStringList{"serve", "--http"} << "USAGE_VALUE";
    QTest::newRow("value for a switch") << QStringList{"serve", "--dry=1"} << "USAGE_VALUE";
    QTest::newRow("empty job") << QStringList{"--job=", "serve"} << "USAGE_VALUE";
    QTest::newRow("twice") << QStringList{"serve", "--http", "1", "--http=2"} << "USAGE_TWICE";
    QTest::newRow("too few operands") << QStringList{"phones", "set", "x"} << "USAGE_OPERAND";
    QTest::newRow("too many operands") << QStringList{"serve", "x"} << "USAGE_OPERAND";
}

void tst_Arguments::refused()
{
    QFETCH(QStringList, words);
    const auto arguments = parseArguments(table, words);
    QVERIFY(!arguments);
    QTEST(arguments.error().code, "code");
    QVERIFY(arguments.error().sentence.endsWith(u'.'));
}

void tst_Arguments::understood_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("global options first")
        << QStringList{"--json", "--data", "d", "--job=j", "phones", "set", "m", "-", "a=b"};
    QTest::newRow("global options last") << QStringList{"phones", "set",   "m", "-",       "a=b",
                                                        "--json", "--job", "j", "--data=d"};
    QTest::newRow("between") << QStringList{"phones", "--json", "set", "--data", "d", "m", "-", "--job", "j", "a=b"};
    QTest::newRow("after two dashes") << QStringList{"phones", "set", "--json", "--job=j", "--data=d",
                                                     "--",     "m",   "-",      "a=b"};
}

void tst_Arguments::understood()
{
    QFETCH(QStringList, words);
    const auto arguments = parseArguments(table, words);
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->command->name, "phones set");
    QCOMPARE(arguments->operands, (QStringList{"m", "-", "a=b"}));
    QCOMPARE(arguments->dataDir, "d");
    QCOMPARE(arguments->jobName, "j");
    QVERIFY(arguments->json);
}

void tst_Arguments::repeatedOptionsKeepTheirOrder()
{
    const auto arguments = parseArguments(table, {"serve", "--rcs", "a", "--rcs=b", "--rcs", "c", "--dry"});
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->values("rcs"), (QStringList{"a", "b", "c"}));
    QVERIFY(arguments->has("dry"));
    QCOMPARE(arguments->value("http", "8080"), "8080");
}

void tst_Arguments::helpNeedsNoOperands()
{
    const auto command = parseArguments(table, {"phones", "set", "--help"});
    QVERIFY(command.has_value() && command->help && command->command);
    const auto group = parseArguments(table, {"phones", "--help"});
    QVERIFY(group.has_value() && group->help && !group->command);
    QCOMPARE(group->group, "phones");
    QVERIFY(parseArguments(table, {"--version"})->version);
}

void tst_Arguments::ownMeaningOfAnOptionComesFirst()
{
    const auto arguments = parseArguments(table, {"phones", "list", "--version", "5.1"});
    QVERIFY(arguments.has_value());
    QVERIFY(!arguments->version);
    QCOMPARE(arguments->value("version"), "5.1");
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_Arguments.moc"
