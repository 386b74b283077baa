// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Why.h"
#include "tests/unit/domain/why/FactsText.h"
#include "tests/unit/domain/why/Scenarios.h"

#include <QFile>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

namespace {

QStringList idsOf(const QList<why::Finding>& findings)
{
    QStringList ids;
    for (const why::Finding& finding : findings)
        ids << finding.id;
    return ids;
}

QStringList textsOf(const why::Finding& finding)
{
    return {finding.brief, finding.fact, finding.meaning, finding.next};
}

} // namespace

/// Why a phone is not as it should be: the rules as data, their sentences, and the scenario of each.
class tst_Why : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenario_data()
    {
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("expected");
        for (const Scenario& one : scenarios)
            QTest::newRow(one.expected) << QString::fromUtf8(one.facts) << QString::fromLatin1(one.expected);
    }

    void scenario()
    {
        QFETCH(QString, facts);
        QFETCH(QString, expected);
        const why::Facts known = factsOf(facts);
        const QList<why::Finding> findings = why::explain(known);
        QVERIFY2(!findings.isEmpty(), qPrintable(facts));
        QCOMPARE(findings.first().id, expected);
        QCOMPARE(why::brief(known), findings.first().brief);
        for (const QString& text : textsOf(findings.first())) {
            QVERIFY(!text.isEmpty());
            // A scenario names every fact that its sentences speak of.
            QVERIFY2(!text.contains(u'–') && !text.contains(u'{'), qPrintable(text));
        }
    }

    void everyCaseHasAScenario()
    {
        QVERIFY(why::cases().size() >= 40);
        QStringList ids;
        for (const why::Case& one : why::cases()) {
            QVERIFY2(!ids.contains(one.id), qPrintable(one.id));
            ids << one.id;
        }
        for (const Scenario& one : scenarios)
            ids.removeOne(QString::fromLatin1(one.expected));
        QCOMPARE(ids, QStringList());
    }

    void everySentenceHasACase()
    {
        QStringList ids;
        for (const why::Case& one : why::cases())
            ids << one.id;
        for (const auto rows :
             {why::networkSentences(), why::gateSentences(), why::filesSentences(), why::firmwareSentences()}) {
            for (const why::Sentences& row : rows)
                QVERIFY2(ids.contains(QLatin1String(row.id)), row.id);
        }
    }

    /// What is not known for sure is told as something that may be; nobody is blamed; cards have little room.
    void sentencesKeepToTheHouse()
    {
        static const QRegularExpression mayBe(QStringLiteral("\\b(may|perhaps|if)\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression harsh(QStringLiteral("\\b(error|invalid|fatal|abort|kill|entity)\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression named(QStringLiteral("\\{([^}]*)\\}"));
        for (const why::Case& one : why::cases()) {
            const why::Sentences& said = *one.sentences;
            const QString all = QString::fromUtf8(said.brief) + u' ' + QString::fromUtf8(said.fact) + u' ' +
                                QString::fromUtf8(said.meaning) + u' ' + QString::fromUtf8(said.next);
            QVERIFY2(!all.contains(harsh), qPrintable(one.id));
            if (one.certainty == why::Certainty::Inferred || one.certainty == why::Certainty::Recalled)
                QVERIFY2(all.contains(mayBe), qPrintable(one.id));
            QVERIFY2(qstrlen(said.brief) <= 44, said.brief);
            for (auto place = named.globalMatch(all); place.hasNext();) {
                const QString name = place.next().captured(1);
                QVERIFY2(why::factFromName(name), qPrintable(one.id + QLatin1String(": ") + name));
            }
        }
    }

    void unknownFactsProveNothing()
    {
        QVERIFY(why::explain({}).isEmpty());
        QVERIFY(why::brief({}).isEmpty());
        // Whether the server runs is not known: neither that it is off nor what needs it on.
        QVERIFY(
            !idsOf(why::explain(factsOf(QStringLiteral("registered state=waiting quiet=-1")))).contains("SERVER_OFF"));
    }

    void likelierComesFirst()
    {
        const QStringList ids = idsOf(why::explain(factsOf(
            QStringLiteral("registered server-on firewall-blocks other-card=enp4s0 card-carrier state=waiting age=600 "
                           "quiet=-1 label-twice label=Hall"))));
        QCOMPARE(ids, (QStringList{"FIREWALL", "CARD_WRONG", "LABEL_TWICE", "NEVER_ASKED"}));
    }

    void condition_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<bool>("holds");
        QTest::newRow("yes") << "server-on"
                             << "server-on" << true;
        QTest::newRow("yes, but no") << "server-on"
                                     << "!server-on" << false;
        QTest::newRow("no") << "!server-on"
                            << "!server-on" << true;
        QTest::newRow("no, not known") << "!server-on"
                                       << "" << false;
        QTest::newRow("one of") << "state=seen|waiting"
                                << "state=waiting" << true;
        QTest::newRow("none of") << "state!=seen|waiting"
                                 << "state=ready" << true;
        QTest::newRow("none of, not known") << "state!=seen"
                                            << "" << false;
        QTest::newRow("at least") << "age>=60"
                                  << "age=60" << true;
        QTest::newRow("below") << "age<60"
                               << "age=60" << false;
        QTest::newRow("number, not known") << "age<60"
                                           << "" << false;
        QTest::newRow("a word is known") << "other-card"
                                         << "other-card=eth1" << true;
        QTest::newRow("heard") << "heard:TLS_REFUSED"
                               << "heard:TLS_REFUSED" << true;
        QTest::newRow("heard too seldom") << "heard:TLS_REFUSED>=3"
                                          << "heard:TLS_REFUSED=2" << false;
        QTest::newRow("not heard") << "!heard:RCS_ASKED"
                                   << "heard:TLS_REFUSED" << true;
        QTest::newRow("all terms") << "server-on age>=60"
                                   << "server-on age=10" << false;
    }

    void condition()
    {
        QFETCH(QString, condition);
        QFETCH(QString, facts);
        QFETCH(bool, holds);
        const auto read = why::Condition::parse(condition);
        QVERIFY(read);
        QCOMPARE(read->holds(factsOf(facts)), holds);
    }

    void badCondition_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char* bad : {"server-of", "!state", "age=60", "age>=old", "state>=2", "server-on=yes",
                                "heard:NOTHING_SUCH", "heard:RCS_ASKED=2", "state="})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }

    void badCondition()
    {
        QFETCH(QString, condition);
        const auto read = why::Condition::parse(condition);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("CONDITION_TERM"));
        QCOMPARE(read.error().sentence, condition);
    }

    void badRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("columns") << QByteArray("SERVER_OFF\t5\tV\tserver-on");
        QTest::newRow("no sentences") << QByteArray("NOTHING_SUCH\t5\tV\tserver-on\t");
        QTest::newRow("weight") << QByteArray("SERVER_OFF\t100\tV\tserver-on\t");
        QTest::newRow("trust") << QByteArray("SERVER_OFF\t5\tQ\tserver-on\t");
        QTest::newRow("no condition") << QByteArray("SERVER_OFF\t5\tV\t\t");
        QTest::newRow("action") << QByteArray("SERVER_OFF\t5\tV\tserver-on\tdance");
    }

    void badRow()
    {
        QFETCH(QByteArray, row);
        const auto read = why::readCases("# a remark\n" + row + '\n');
        QVERIFY(!read);
        QCOMPARE(read.error().sentence, QStringLiteral("line 2"));
    }

    void actionsHaveNamesAndTexts()
    {
        for (int i = 0; i < why::actionCount; ++i) {
            const auto action = static_cast<why::Action>(i);
            QCOMPARE(why::actionFromName(why::actionName(action)), action);
            QVERIFY(!why::actionText(action).isEmpty());
        }
    }

    void factsInJson()
    {
        const QJsonObject json =
            factsOf(QStringLiteral("server-on !http-on age=9 state=seen heard:RCS_ASKED=2")).toJson();
        QCOMPARE(json, (QJsonObject{{"server-on", true},
                                    {"http-on", false},
                                    {"age", 9},
                                    {"state", "seen"},
                                    {"heard", QJsonObject{{"RCS_ASKED", 2}}}}));
    }
};

QTEST_GUILESS_MAIN(tst_Why)
#include "tst_Why.moc"
