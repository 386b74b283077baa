// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every file of tests/data/cfg, whose .expected says what is to be found in it: `# key value` lines tell of the phones,
// all others are `line:column CODE severity`.

#include "models/formats/CfgLint.h"
#include "models/formats/LearntNames.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace firstring;

Q_DECLARE_METATYPE(firstring::LintContext)

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDir folder()
{
    return QDir(QStringLiteral(FIRSTRING_TEST_DATA "/cfg"));
}

QStringList codesOf(const QByteArray& file, const LintContext& context = {})
{
    QStringList codes;
    for (const Finding& finding : lint(CfgDocument::read(file), context))
        codes += finding.code;
    return codes;
}

/// What the .expected file says of the phones.
LintContext contextOf(const QString& expected)
{
    LintContext context;
    for (const QString& line : expected.split(u'\n')) {
        const QString value = line.section(u' ', 2);
        if (line.startsWith(QLatin1String("# name ")))
            context = lintContextFor(value);
        else if (line.startsWith(QLatin1String("# model ")))
            context.model = findModel(value);
        else if (line.startsWith(QLatin1String("# release ")))
            context.release = FirmwareVersion(value);
        else if (line.startsWith(QLatin1String("# closed")))
            context.closedNetwork = true;
    }
    return context;
}

} // namespace

class tst_CfgLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeBackAndAreJudged_data();
    void filesComeBackAndAreJudged();
    void namesTellWhomAFileIsFor_data();
    void namesTellWhomAFileIsFor();
    void saysWhatToDo();
    void whatIsNotVerifiedOnlyWarns();
    void repairsAreChangesOfOneLine_data();
    void repairsAreChangesOfOneLine();
    void learntNamesCountAsKnown();
    void hugeAndHostileFilesEnd();
};

void tst_CfgLint::repairsAreChangesOfOneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("mended"); ///< `-`: the line goes; empty: no repair is offered
    QTest::addColumn<LintContext>("phones");
    const auto row = [](const char* line, const char* mended, const LintContext& phones = {}) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(mended) << phones;
    };
    LintContext small;
    small.model = findModel(u"6730i");
    LintContext old;
    old.release = FirmwareVersion(u"2.3");
    row("sip proxy ipp: 192.0.2.1 # x", "sip proxy ip: 192.0.2.1 # x");
    row("sip proxy ip: http://192.0.2.1/x", "sip proxy ip: 192.0.2.1");
    row("contact rcs: off", "contact rcs: 0");
    row("contact rcs: \"Yes\"", "contact rcs: \"1\"");
    row("time zone name: Europe/Berlin", "time zone name: DE-Berlin");
    row("nonsense", "# nonsense");
    row("softkey1 value: \"21", "softkey1 value: 21");
    row("aastra md5: 1", "-");
    row("softkey1 type: speeddail", "softkey1 type: speeddial");
    row("softkey1 type: dnd", "-", small);
    row("!sip proxy ip: 192.0.2.1", "sip proxy ip: 192.0.2.1", old);
    row("admin password: abc", "");
}

void tst_CfgLint::repairsAreChangesOfOneLine()
{
    QFETCH(QString, line);
    QFETCH(LintContext, phones);
    const QList<Finding> findings = lint(CfgDocument::read(line.toUtf8() + '\n'), phones);
    QVERIFY(!findings.isEmpty());
    QString mended;
    for (const Finding& finding : findings) {
        if (!finding.repair)
            continue;
        QVERIFY(!finding.repair->title.isEmpty());
        mended = finding.repair->takeOut
                     ? QStringLiteral("-")
                     : QString(line).replace(finding.repair->column - 1, finding.repair->length, finding.repair->text);
    }
    QTEST(mended, "mended");
    if (mended.size() > 1) // and then nothing of the kind is wrong any more
        QVERIFY(lint(CfgDocument::read(mended.toUtf8() + '\n'), phones).size() < findings.size());
}

void tst_CfgLint::learntNamesCountAsKnown()
{
    const CfgDocument document = CfgDocument::read("wing key3 mode: 1\nwing kez3 mode: 1\n");
    QCOMPARE(lint(document, {}).size(), 2);
    LearntNames learnt;
    QVERIFY(learnt.learn(u"wing key1 mode"));
    LintContext context;
    context.learnt = &learnt;
    const QList<Finding> findings = lint(document, context);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().line, 2);
}

void tst_CfgLint::filesComeBackAndAreJudged_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = folder().entryList({QStringLiteral("*.cfg")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 30);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_CfgLint::filesComeBackAndAreJudged()
{
    QFETCH(QString, name);
    const QByteArray bytes = contentOf(folder().filePath(name));
    const CfgDocument document = CfgDocument::read(bytes);
    QCOMPARE(document.bytes(), bytes);

    const QString path = folder().filePath(name.chopped(4) + QLatin1String(".expected"));
    QVERIFY2(QFile::exists(path), qPrintable(path));
    const QString expected = QString::fromUtf8(contentOf(path));
    QString found;
    for (const QString& line : expected.split(u'\n')) {
        if (line.startsWith(u'#'))
            found += line + u'\n';
    }
    for (const Finding& finding : lint(document, contextOf(expected))) {
        QVERIFY(!finding.reason.isEmpty() && !finding.fix.isEmpty());
        found += QStringLiteral("%1:%2 %3 %4\n")
                     .arg(finding.line)
                     .arg(finding.column)
                     .arg(finding.code, finding.severity == FindingSeverity::Problem ? QLatin1String("problem")
                                                                                     : QLatin1String("warning"));
    }
    QCOMPARE(found, expected);
}

void tst_CfgLint::namesTellWhomAFileIsFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CfgAudience>("audience");
    QTest::addColumn<QString>("model");
    QTest::newRow("startup") << "startup.cfg" << CfgAudience::Everybody << "";
    QTest::newRow("aastra, in a folder") << "/srv/tftp/AASTRA.CFG" << CfgAudience::Everybody << "";
    QTest::newRow("model") << "6867i.cfg" << CfgAudience::Model << "6867i";
    QTest::newRow("short model") << "57i.cfg" << CfgAudience::Model << "6757i";
    QTest::newRow("phone") << "00085d2f9318.cfg" << CfgAudience::Phone << "";
    QTest::newRow("MiNET") << "MN_Generic.cfg" << CfgAudience::MiNet << "";
    QTest::newRow("some name") << "notes.cfg" << CfgAudience::Unknown << "";
    QTest::newRow("another ending") << "startup.txt" << CfgAudience::Unknown << "";
    QTest::newRow("standard input") << "-" << CfgAudience::Unknown << "";
    QTest::newRow("nothing") << "" << CfgAudience::Unknown << "";
}

void tst_CfgLint::namesTellWhomAFileIsFor()
{
    QFETCH(QString, name);
    const LintContext context = lintContextFor(name);
    QTEST(context.audience, "audience");
    QTEST(context.model ? context.model->id() : QString(), "model");
}

void tst_CfgLint::saysWhatToDo()
{
    const auto findings = lint(CfgDocument::read("tiem format: 1\ntime zone name: Europe/Berlin\n"), {});
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings[0].fix.contains(QStringLiteral("time format")));
    QCOMPARE(findings[0].length, 11);
    QVERIFY(findings[1].fix.contains(QStringLiteral("DE-Berlin")));
    QCOMPARE(findings[1].column, 17);
}

void tst_CfgLint::whatIsNotVerifiedOnlyWarns()
{
    // The same mistake twice: the range of tos sip is verified, that of https port is recalled.
    const auto findings = lint(CfgDocument::read("tos sip: 64\nhttps port: 70000\n"), {});
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings[0].severity == FindingSeverity::Problem);
    QVERIFY(findings[1].severity == FindingSeverity::Warning);
}

void tst_CfgLint::hugeAndHostileFilesEnd()
{
    QElapsedTimer timer;
    timer.start();
    QByteArray doubles, unknown;
    constexpr int lineCount = 3'000;
    for (int i = 0; i < lineCount; ++i) {
        doubles += "dhcp: 1\n";
        unknown += "sip nonsense " + QByteArray::number(i) + "x: 1\n";
    }
    QCOMPARE(codesOf(doubles).count(QStringLiteral("LINT_TWICE")), lineCount - 1);
    QCOMPARE(codesOf(unknown).size(), lineCount);
    QCOMPARE(codesOf(QByteArray(4 << 20, '\0')), QStringList{QStringLiteral("LINT_LINE")});
    QCOMPARE(codesOf(QByteArray(4 << 20, 'a')), QStringList{QStringLiteral("LINT_LINE")});
    QCOMPARE(codesOf(QByteArray(4 << 20, 'a') + ": 1"), QStringList{QStringLiteral("LINT_NAME")});
    QCOMPARE(codesOf(QByteArray("\0\n", 2).repeated(1 << 18)).size(), 20);
    QVERIFY2(timer.elapsed() < 60'000, "time grows with size only");
}

QTEST_GUILESS_MAIN(tst_CfgLint)
#include "tst_CfgLint.moc"
