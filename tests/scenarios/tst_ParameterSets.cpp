// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QTcpSocket>
#include <QTest>

using namespace firstring::test;

namespace {

using Parameters = QMap<QString, QString>;

struct Family
{
    QString name;
    QString model;
    QString mac;
    QString transport; ///< http or tftp
    QString keys;      ///< what keys of that model are called
    QString firmware;  ///< before 3.0 phones asked for no file of their model (phones.md B2)
};

const QList<Family> families{
    {"classic", "480i", "00085D480001", "tftp", "softkey", "1.4.3.23"},
    {"9000i", "9143i", "00085D090001", "tftp", "prgkey", "3.3.1.4365"},
    {"6700i", "6757i", "00085D670001", "http", "topsoftkey", "3.3.1.4365"},
    {"6800i", "6867i", "00085D680001", "http", "topsoftkey", "5.0.0.1018"},
    {"6900", "6930", "1400E9690001", "tftp", "topsoftkey", "6.4.0.140"},
};

/// `name: value` lines as they are, quotes off.
Parameters parsed(const QByteArray& lines)
{
    Parameters parameters;
    for (const QByteArray& line : lines.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            parameters.insert(QString::fromUtf8(line.first(colon)).toLower(),
                              QString::fromUtf8(line.sliced(colon + 1)).trimmed());
    }
    return parameters;
}

QByteArray pageOf(const QJsonObject& phone, const QByteArray& path)
{
    QTcpSocket socket;
    socket.connectToHost(phone["address"].toString(), static_cast<quint16>(phone["web-port"].toInt()));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: phone\r\nAuthorization: Basic " +
                 QByteArray("admin:24680").toBase64() + "\r\n\r\n");
    QByteArray answer;
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 200") ? answer.sliced(answer.indexOf("\r\n\r\n") + 4) : QByteArray();
}

} // namespace

/// A phone of each family takes its files over real sockets and ends with what the layers say, and nothing else.
class tst_ParameterSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyWhatTheLayersSay();

private:
    void makeJob();
    Parameters intended(const Family& family) const;

    Ctl m_ctl;
};

void tst_ParameterSets::makeJob()
{
    QByteArray csv = "mac,name,model,blueprint,extension,line password\n";
    for (const Family& family : families)
        csv += family.mac.toLatin1() + ",Desk #" + family.name.toLatin1() + ',' + family.model.toLatin1() +
               (family.name == "6800i" ? ",Sales," : ",,") + "2" + family.mac.last(1).toLatin1() +
               family.name.first(2).toLatin1() + ",pw-" + family.name.toLatin1() + "#;\n";
    QCOMPARE(m_ctl.run({"blueprint", "set", "Sales"}).exit, 0);
    const CtlRun imported = m_ctl.run({"phones", "import", "-"}, csv);
    QVERIFY2(imported.exit == 0, imported.err.constData());
    const auto put = [&](const QString& layer, const QByteArray& lines) {
        const CtlRun run = m_ctl.run({"settings", "set", layer, "-"}, lines);
        QVERIFY2(run.exit == 0, (layer.toUtf8() + ": " + run.err).constData());
    };
    put("job", "sip proxy ip: 192.0.2.10\nsip registrar ip: 192.0.2.10\n!admin password: 24680\n"
               "sip line1 user name: {extension}\nsip line1 screen name: \"{label}\"\n"
               "sip line1 password: {line password}\nsip dial plan: \"x+#|xx+*\"\nringer volume: 3\n"
               "tone set: Germany\ncall forward disabled: 0\n");
    for (const Family& family : families)
        put("model:" + family.model,
            ("ringer volume: 5\n" + family.keys + "1 type: blf\n" + family.keys + "1 value: 2000\n").toUtf8());
    // A plain line of a model outranks one of the job that stands in each phone's own file.
    put("model:6930", "sip line1 screen name: All alike\n");
    put("blueprint:Sales", "tone set: France\n^ringer volume: 6\n");
    put("phone:" + families[3].mac, "!tone set: UK\ncall forward disabled: 1\n");
    put("phone:" + families[1].mac, "ringer volume: 9\n");
}

Parameters tst_ParameterSets::intended(const Family& family) const
{
    Parameters all{{"sip proxy ip", "192.0.2.10"},
                   {"sip registrar ip", "192.0.2.10"},
                   {"admin password", "24680"},
                   {"sip line1 user name", "2" + family.mac.last(1) + family.name.first(2)},
                   {"sip line1 screen name", "Desk #" + family.name},
                   {"sip line1 password", "pw-" + family.name + "#;"},
                   {"sip dial plan", "x+#|xx+*"},
                   {"tone set", "Germany"},
                   {"call forward disabled", "0"},
                   {"ringer volume", "5"},
                   {family.keys + "1 type", "blf"},
                   {family.keys + "1 value", "2000"}};
    if (family.name == "6800i") {
        all["ringer volume"] = "6";
        all["tone set"] = "UK";
        all["call forward disabled"] = "1";
    }
    if (family.name == "9000i")
        all["ringer volume"] = "9";
    if (family.name == "6900")
        all["sip line1 screen name"] = "All alike";
    return all;
}

void tst_ParameterSets::exactlyWhatTheLayersSay()
{
    makeJob();
    if (QTest::currentTestFailed())
        return;
    QJsonObject ready;
    const auto server = m_ctl.serve(ready);
    for (const Family& family : families) {
        const QString list = m_ctl.write(family.model + ".csv",
                                         "mac,model\n" + family.mac.toLatin1() + ',' + family.model.toLatin1() + '\n');
        const auto fleet = m_ctl.start({"--json", "simulate", "--rcs", ready[family.transport].toString(), "--list",
                                        list, "--firmware", family.firmware, "--stay-on"});
        while (!fleet->canReadLine())
            QVERIFY2(fleet->waitForReadyRead(30'000), qPrintable(family.name));
        const QJsonObject phone = QJsonDocument::fromJson(fleet->readLine()).object();
        Parameters has = parsed(pageOf(phone, "/server.cfg"));
        QVERIFY2(!has.isEmpty(), qPrintable(family.name));
        // Where the phone stands with its server is told to every phone beside what people set.
        static const QStringList ownLines{"download protocol", "tftp server",    "tftp path",  "http server",
                                          "http path",         "http port",      "https path", "https server",
                                          "https port",        "firmware server"};
        for (const QString& name : ownLines)
            has.remove(name);
        const Parameters wanted = intended(family);
        for (auto one = wanted.cbegin(); one != wanted.cend(); ++one)
            QVERIFY2(has.value(one.key()) == *one,
                     qPrintable(family.name + ": " + one.key() + ": " + has.value(one.key())));
        QCOMPARE(has.keys(), wanted.keys());
        fleet->terminate();
        QVERIFY(fleet->waitForFinished(20'000));
    }
    server->terminate();
    QVERIFY(server->waitForFinished(20'000));
}

QTEST_GUILESS_MAIN(tst_ParameterSets)
#include "tst_ParameterSets.moc"
