// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgCompletion.h"
#include "models/formats/LearntNames.h"

#include <QTest>

using namespace firstring;

namespace {

CompletionContext context(const char* model = nullptr, const LearntNames* learnt = nullptr)
{
    return {model ? findModel(QString::fromLatin1(model)) : nullptr,
            {QStringLiteral("label"), QStringLiteral("extension"), QStringLiteral("sip password")},
            learnt};
}

/// The line after the item \a shown was taken at the `|` in \a line; or what there was to choose from.
QString taken(QString line, const QString& shown, const CompletionContext& in = context())
{
    const qsizetype cursor = line.indexOf(u'|');
    line.remove(u'|');
    const Completions completions = completionsAt(line, static_cast<int>(cursor), in);
    QStringList offered;
    for (const Completion& item : completions.items) {
        if (item.shown == shown)
            return line.replace(completions.from, completions.length, item.text);
        offered.append(item.shown);
    }
    return QStringLiteral("offered: ") + offered.join(u',');
}

} // namespace

class tst_CfgCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void namesOfTheModelOnly();
    void wordsAnywhere();
    void learntNames();
    void anyPlaceOfAnything();
};

void tst_CfgCompletion::completes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* line, const char* item, const char* result) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(item) << QString::fromUtf8(result);
    };
    row("sip pro|", "sip proxy ip", "sip proxy ip: ");
    row("!SIP Proxy|", "sip proxy port", "!sip proxy port: ");
    row("softkey12 t|", "softkey12 type", "softkey12 type: ");
    row("sip pr|: 10.0.0.1", "sip proxy ip", "sip proxy ip: 10.0.0.1");
    row("softkey1 type: spe|", "speeddial", "softkey1 type: speeddial");
    row("softkey1 type:|", "blf", "softkey1 type: blf");
    row("softkey1 type: |line", "blf", "softkey1 type: blf");
    row("sip line1 user name: {ex|", "{extension}", "sip line1 user name: {extension}");
    row("x: a{|}b", "{label}", "x: a{label}b");
    row("x: {label}{si|", "{sip password}", "x: {label}{sip password}");
    row("time zone name: DE|", "DE-Berlin", "time zone name: DE-Berlin");
    row("contact rcs: |", "0", "contact rcs: 0");
    row("# sip pro|", "", "offered: ");
    row("no such thing: |", "", "offered: ");
    row("sip line1 password: |", "", "offered: ");
}

void tst_CfgCompletion::completes()
{
    QFETCH(QString, line);
    QFETCH(QString, item);
    QTEST(taken(line, item), "result");
}

void tst_CfgCompletion::namesOfTheModelOnly()
{
    QVERIFY(taken(QStringLiteral("topsoftkey1 ty|"), QStringLiteral("topsoftkey1 type"), context("6867i"))
                .startsWith(QStringLiteral("topsoftkey1 type")));
    QVERIFY(taken(QStringLiteral("topsoftkey1 ty|"), QStringLiteral("topsoftkey1 type"), context("6730i"))
                .startsWith(QStringLiteral("offered")));
}

void tst_CfgCompletion::wordsAnywhere()
{
    const Completions found = completionsAt(QStringLiteral("proxy sip"), 9, context());
    QVERIFY(!found.items.isEmpty());
    for (const Completion& item : found.items)
        QVERIFY(item.shown.contains(QStringLiteral("proxy")) && item.shown.contains(QStringLiteral("sip")));
    const Completions all = completionsAt({}, 0, context());
    QCOMPARE(all.items.size(), 60);
    QVERIFY(!all.items.first().detail.isEmpty());
}

void tst_CfgCompletion::learntNames()
{
    LearntNames learnt;
    QVERIFY(!learnt.learn(u"SIP proxy IP")); // the catalogue has it
    QVERIFY(!learnt.learn(u"softkey31 type"));
    QVERIFY(!learnt.learn(u"  "));
    QVERIFY(!learnt.learn(u"a:b"));
    QVERIFY(!learnt.learn(u"a\nb"));
    QVERIFY(!learnt.learn(QString(200, u'x')));
    QVERIFY(learnt.learn(u"Wing  Key3 mode"));
    QVERIFY(!learnt.learn(u"wing key4 Mode"));
    QCOMPARE(learnt.patterns(), QStringList{QStringLiteral("wing keyN mode")});
    QVERIFY(learnt.contains(u"WING key77 mode"));
    QVERIFY(!learnt.contains(u"wing key mode"));
    QCOMPARE(LearntNames::fromText(learnt.toText() + QStringLiteral("\n\nsip proxy ip\n")), learnt);
    QCOMPARE(taken(QStringLiteral("wing key9|"), QStringLiteral("wing key9 mode"), context(nullptr, &learnt)),
             QStringLiteral("wing key9 mode: "));
    // A phone's own file: only what is new, and never a value.
    const QStringList found =
        learnt.learn(CfgDocument::read("sip proxy ip: 1\nwing lamp: s3cret\n# x: y\nwing lamp: 2\n"));
    QCOMPARE(found, QStringList{QStringLiteral("wing lamp")});
    QVERIFY(!learnt.toText().contains(QStringLiteral("s3cret")));
    for (int i = 0; i < 3'000; ++i)
        learnt.learn(QStringLiteral("name ") + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26) +
                     QChar(u'a' + i / 676));
    QCOMPARE(learnt.patterns().size(), LearntNames::mostNames);
}

void tst_CfgCompletion::anyPlaceOfAnything()
{
    const QString line = QStringLiteral("  !^ softkey1 type : {a{b}}:x \u00e4\U0001F600 #");
    for (int cursor = -2; cursor <= line.size() + 2; ++cursor) {
        const Completions found = completionsAt(line, cursor, context());
        QVERIFY(found.from >= 0 && found.length >= 0 && found.from + found.length <= line.size());
    }
}

QTEST_APPLESS_MAIN(tst_CfgCompletion)
#include "tst_CfgCompletion.moc"
