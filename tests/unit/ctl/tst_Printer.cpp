// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ExitStatus.h"
#include "app/ctl/Printer.h"
#include "app/process/Signals.h"

#include <QBuffer>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace firstring;

/// Who gets which words.
class tst_Printer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsAloneOnStandardOutput();
    void tableIsAligned();
    void stuckReaderHoldsNobodyWhoIsToEnd();
    void exitOfErrors_data();
    void exitOfErrors();
};

void tst_Printer::jsonIsAloneOnStandardOutput()
{
    for (const bool json : {true, false}) {
        QBuffer out, err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Printer printer(out, err, json);
        printer.text("for people");
        printer.table({"A"}, {{"b"}});
        printer.note(QStringLiteral("beside"));
        printer.progress("not on a terminal");
        printer.value(QJsonObject{{"n", 1}});
        printer.line(QJsonObject{{"n", 2}});
        QCOMPARE(out.data(), json ? QByteArray("{\"n\":1}\n{\"n\":2}\n") : QByteArray("for people\nA\nb\n"));
        QCOMPARE(err.data(), QByteArray("beside\n"));
    }
}

void tst_Printer::tableIsAligned()
{
    QBuffer out, err;
    out.open(QIODevice::WriteOnly);
    Printer printer(out, err, false);
    printer.table({"MAC", "Label"}, {{"00085D2F9318", "Büro"}, {"x", ""}});
    QCOMPARE(QString::fromUtf8(out.data()), "MAC           Label\n00085D2F9318  Büro\nx\n");
}

void tst_Printer::stuckReaderHoldsNobodyWhoIsToEnd()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QFile out, err;
    QVERIFY(out.open(ends[1], QIODevice::WriteOnly, QFileDevice::AutoCloseHandle));
    Printer printer(out, err, false);
    const Signals signalled([] {});
    QVERIFY(!Signals::asked());
    printer.bytes("taken");
    QVERIFY(!printer.isOutputGone());
    QCOMPARE(::raise(SIGTERM), 0);
    printer.bytes(QByteArray(1 << 20, 'x')); // more than a pipe holds, and nobody reads it
    QVERIFY(Signals::asked());
    QVERIFY(printer.isOutputGone());
    QVERIFY(printer.outputTrouble().isEmpty());
    ::close(ends[0]);
}

void tst_Printer::exitOfErrors_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exit");

    QTest::newRow("usage") << "USAGE_OPTION" << 2;
    QTest::newRow("unknown field") << "FIELD_UNKNOWN" << 2;
    QTest::newRow("disk") << "STORE_FULL" << 3;
    QTest::newRow("data folder") << "DATA_FOLDER" << 3;
    QTest::newRow("lock") << "JOB_LOCKED" << 3;
    QTest::newRow("vault disk") << "VAULT_FULL" << 3;
    QTest::newRow("damaged job") << "JOB_DAMAGED" << 4;
    QTest::newRow("bad address of a server") << "SERVER_URL_SCHEME" << 4;
    QTest::newRow("anything else") << "EDIT_NAME" << 4;
}

void tst_Printer::exitOfErrors()
{
    QFETCH(QString, code);
    QTEST(static_cast<int>(exitFor({code, {}, {}})), "exit");
}

QTEST_GUILESS_MAIN(tst_Printer)
#include "tst_Printer.moc"
