// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ScanCommand.h"
#include "views/scan/ScannerTrial.h"

#include <QTest>

using namespace firstring;

namespace {

QList<ScanKey> typed(const QString& text, qint64 gapMs, int ending)
{
    QList<ScanKey> keys;
    qint64 at = 1'000;
    for (const QChar c : text) {
        keys.append({QString(c), c.toUpper().unicode(), at});
        at += gapMs;
    }
    if (ending != 0)
        keys.append({ending == Qt::Key_Tab ? QStringLiteral("\t") : QStringLiteral("\r"), ending, at});
    return keys;
}

} // namespace

/// What a scanner shows in one scan, and the barcodes that are commands.
class tst_ScannerTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("ending");
        QTest::addColumn<Severity>("level");
        QTest::addColumn<bool>("scanner");
        QTest::addColumn<QString>("says");
        QTest::newRow("enter") << "00085D2F9318" << 5 << int(Qt::Key_Return) << Severity::Good << true
                               << "00:08:5D:2F:93:18. It ends with Enter";
        QTest::newRow("tab") << "00-08-5d-2f-93-18" << 5 << int(Qt::Key_Tab) << Severity::Good << true << "with Tab";
        QTest::newRow("nothing") << "MAC:00085D2F9318" << 5 << 0 << Severity::Good << true << "no Enter";
        QTest::newRow("by hand") << "00085D2F9318" << 200 << int(Qt::Key_Return) << Severity::Good << false << "Read";
        QTest::newRow("french digits") << QString::fromUtf8("àà\"_(D&éçè(&") << 5 << int(Qt::Key_Return)
                                       << Severity::Warning << true << "another keyboard";
        QTest::newRow("serial") << "S/N 1234567890AB" << 5 << int(Qt::Key_Return) << Severity::News << true
                                << "serial or part number";
        QTest::newRow("command") << ".C0DE.02." << 5 << int(Qt::Key_Return) << Severity::Good << true << "command";
        QTest::newRow("only enter") << "" << 5 << int(Qt::Key_Return) << Severity::Warning << false << "Nothing";
    }

    void verdict()
    {
        QFETCH(QString, text);
        QFETCH(int, gap);
        QFETCH(int, ending);
        QFETCH(Severity, level);
        QFETCH(bool, scanner);
        QFETCH(QString, says);
        const ScannerVerdict verdict = judgeScan(typed(text, gap, ending));
        QCOMPARE(verdict.typed, text);
        QCOMPARE(verdict.level, level);
        QCOMPARE(verdict.isScanner, scanner);
        QVERIFY2(verdict.sentence.contains(says), qPrintable(verdict.sentence));
        QCOMPARE(verdict.advice.isEmpty(), level == Severity::Good && scanner);
    }

    void commandsAreReadBack()
    {
        QSet<QString> codes;
        for (const ScanCommand command : scanCommands) {
            const QString code = scanCode(command);
            codes.insert(code);
            QCOMPARE(scanCommandFrom(code), command);
            QCOMPARE(scanCommandFrom(QLatin1Char(' ') + code.toLower() + QLatin1Char('\n')), command);
            QVERIFY(!scanCommandText(command).isEmpty());
        }
        QCOMPARE(codes.size(), qsizetype(scanCommands.size()));
        for (const char* other : {"C0DE.01", ".C0DE.01", ".C0DE.99.", "00085D2F9318", ""})
            QVERIFY(!scanCommandFrom(QString::fromLatin1(other)));
    }
};

QTEST_GUILESS_MAIN(tst_ScannerTrial)
#include "tst_ScannerTrial.moc"
