// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firstring::test;

namespace {

constexpr int hugeBytes = 100 * 1000 * 1000;

QByteArray noise(int bytes)
{
    QByteArray out(bytes, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char& c : out)
        c = static_cast<char>(random.bounded(256));
    return out;
}

} // namespace

/// Configuration files that are none, or are damaged: printed as they came, told about in sentences, never waited for.
class tst_BadConfigurations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void folderOfThem();
    void variablesInCircles();

private:
    Ctl m_ctl;
};

void tst_BadConfigurations::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exit"); ///< of `config check`
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << 0 << "";
    QTest::newRow("binary") << noise(300'000) << 1 << "LINT_LINE";
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0",
                                             18)
                               << 4 << "";
    QTest::newRow("NUL in between") << QByteArray("ringer volume: 3\n\0\0\0tone set: US\n", 33) << 1 << "LINT_";
    QTest::newRow("only NUL") << QByteArray(100'000, '\0') << 4 << "no phone configuration";
    QTest::newRow("UTF-16") << QByteArray("\xff\xfer\0i\0n\0g\0e\0r\0 \0v\0o\0l\0u\0m\0e\0:\0 \0"
                                          "3\0\n\0",
                                          36)
                            << 0 << "";
    QTest::newRow("UTF-16, a byte lost") << QByteArray("\xff\xfer\0i\0n\0g\0:\0 \0"
                                                       "3",
                                                       16)
                                         << 1 << "LINT_";
    QTest::newRow("Latin-1") << QByteArray("sip line1 screen name: Zo\xeb\n") << 0 << "";
    QTest::newRow("broken UTF-8") << QByteArray("sip line1 screen name: Zo\xc3\nringer volume: \xf0\x9f\n") << 1
                                  << "LINT_";
    QTest::newRow("ten thousand times the same")
        << QByteArray("ringer volume: 3\n").repeated(10'000) << 1 << "LINT_TWICE";
    QTest::newRow("one line of a megabyte") << "sip line1 screen name: " + QByteArray(1'000'000, 'x') << 0 << "";
    QTest::newRow("a quote never closed") << QByteArray("sip line1 screen name: \"open\n") << 1 << "LINT_";
    QTest::newRow("one line of 100 MB") << "sip line1 screen name: " + QByteArray(hugeBytes, 'x') << 4
                                        << "No phone reads";
}

void tst_BadConfigurations::files()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const QString file = m_ctl.write("startup-of-a-phone.cfg", bytes);
    const CtlRun same = m_ctl.run({"config", "cat", file}, {}, 200'000);
    QCOMPARE(same.exit, 0);
    QVERIFY2(same.out == bytes, qPrintable(QString::number(same.out.size())));
    const CtlRun check = m_ctl.run({"config", "check", file}, {}, 200'000);
    QVERIFY2(check.exit == exit, (QByteArray::number(check.exit) + ' ' + check.out.left(2'000) + check.err.left(500)));
    QVERIFY2((check.out + check.err).contains(says.toUtf8()), (check.out.left(500) + check.err.left(500)));
    for (const char c : check.out + check.err)
        QVERIFY(c == '\n' || static_cast<uchar>(c) >= 0x20);
    QFile::remove(file);
}

/// All of them as an old server's folder: what is good of them is taken over, the rest is named.
void tst_BadConfigurations::folderOfThem()
{
    m_ctl.write("old/aastra.cfg", QByteArray("ringer volume: 3\n").repeated(10'000));
    m_ctl.write("old/00085D000001.cfg", noise(300'000));
    m_ctl.write("old/00085D000002.cfg", QByteArray("tone set: US\n\0\0\0x\n", 18));
    m_ctl.write("old/00085D000003.cfg", "sip line1 screen name: " + QByteArray(5 << 20, 'x'));
    m_ctl.write("old/00085D000004.cfg", QByteArray("\xff\xfet\0o\0n\0e\0 \0s\0e\0t\0:\0 \0U\0S\0", 26));
    m_ctl.write("old/00085D000005.cfg", "sip line1 screen name: Zo\xeb\nsip line1 user name: {a} }{\n");
    m_ctl.write("old/00085D000006.cfg", {});
    const CtlRun run = m_ctl.json({"adopt", m_ctl.path("old"), "--job", "taken"});
    QCOMPARE(run.exit, 1);
    const QJsonObject answer = run.object();
    QCOMPARE(answer["phones"].toInt(), 5);
    for (const QJsonValue& file : answer["files"].toArray())
        QVERIFY2(file["same"].toBool(), qPrintable(file["file"].toString()));
    QVERIFY(QJsonDocument(answer).toJson().contains("00085D000003.cfg"));
}

/// A variable whose value names variables is text: nothing goes round in circles.
void tst_BadConfigurations::variablesInCircles()
{
    QCOMPARE(m_ctl.run({"phones", "import", "-"}, "mac,model,one,two\n00085D0000AA,6867i,{two},{one}\n").exit, 0);
    QCOMPARE(m_ctl
                 .run({"settings", "set", "job", "-"},
                      "sip line1 user name: {one}\nsip line1 screen name: {two}{one}{two}\n")
                 .exit,
             0);
    const CtlRun file = m_ctl.run({"file", "show", "00085D0000AA", "00085D0000AA.cfg", "--role", "cfg"});
    QCOMPARE(file.exit, 0);
    QVERIFY2(file.out.contains("sip line1 user name: {two}\n"), file.out.constData());
    QVERIFY2(file.out.contains("sip line1 screen name: {one}{two}{one}\n"), file.out.constData());
}

QTEST_GUILESS_MAIN(tst_BadConfigurations)
#include "tst_BadConfigurations.moc"
