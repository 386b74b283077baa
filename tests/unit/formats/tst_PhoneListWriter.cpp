// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PhoneListReader.h"
#include "models/formats/PhoneListWriter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firstring;

namespace {

QString randomText(QRandomGenerator& random, int longest)
{
    static const QString alphabet = QStringLiteral("ab =+-@'\"\t\r\n,;|#%1\u00fc\u4e16");
    QString text;
    for (int n = random.bounded(longest + 1); n > 0; --n)
        text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    return text;
}

/// The cells of an RFC 4180 file, by other means than ours: unquotes, nothing else.
QList<QByteArray> plainCells(const QByteArray& file)
{
    QList<QByteArray> cells{QByteArray()};
    bool quoted = false;
    for (const char c : file) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == ',' || c == '\n'))
            cells.append(QByteArray());
        else
            cells.last() += c;
    }
    return cells;
}

} // namespace

class tst_PhoneListWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAFile();
    void leavesSecretsOut();
    void guardsFormulas();
    void everyPhoneComesBack();
    void nothingToWrite();
};

void tst_PhoneListWriter::writesAFile()
{
    Phone phone{.mac = MacAddress(0x00085D000001),
                .label = "Hall, left",
                .model = "6757i",
                .tags = {"a", "b"},
                .slot = 3,
                .onHold = true};
    phone.variables = {{"extension", "0201"}};
    QCOMPARE(writePhoneList({phone}),
             QByteArray("mac,label,model,blueprint,config-server,firmware,branding,tags,slot,hold,var.extension\r\n"
                        "00085D000001,\"Hall, left\",6757i,,,,,a|b,3,yes,0201\r\n"));
}

void tst_PhoneListWriter::leavesSecretsOut()
{
    Phone phone{.mac = MacAddress(0x00085D000001)};
    phone.variables = {{"sip password", "geheim1"}, {"code", "geheim2"}, {"extension", "201"}};
    const QByteArray without = writePhoneList({phone}, {.secretVariables = {"code"}});
    QVERIFY(!without.contains("geheim") && without.contains("201") && !without.contains("code"));
    const QByteArray with = writePhoneList({phone}, {.secrets = true, .secretVariables = {"code"}});
    QVERIFY(with.contains("geheim1") && with.contains("geheim2"));
    // One address with a password hides its column; names of secrets are folded, those of columns are not.
    const Phone other{.mac = MacAddress(0x00085D000002), .variables = {{"door", "http://192.0.2.8/"}}};
    phone.variables = {{"door", "http://me:geheim@192.0.2.7/"}, {"Stra\u00dfe", "geheim"}, {"extension", "201"}};
    const QByteArray both = writePhoneList({phone, other}, {.secretVariables = {"stra\u00dfe"}});
    QVERIFY2(!both.contains("geheim") && both.contains("201") && !both.contains("door"), both.constData());
}

void tst_PhoneListWriter::guardsFormulas()
{
    QList<Phone> phones;
    quint64 mac = 0x00085D000001;
    for (const char* start : {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1", " =1", "\n=1"})
        phones.append({.mac = MacAddress(mac++), .label = QString::fromLatin1(start)});
    const auto cells = plainCells(writePhoneList(phones));
    for (const QByteArray& cell : cells)
        QVERIFY2(cell.isEmpty() || !QByteArrayView("=+-@\t\r\n").contains(cell.front()) || cell == "\r",
                 cell.constData());
}

void tst_PhoneListWriter::everyPhoneComesBack()
{
    Edit edit;
    edit.blueprints.put = {{.name = "Lobby"}};
    edit.servers.put = {{"site", "tftp://192.0.2.7"}};
    edit.branding.put = {{"a,b.png", {}, {}}, {"c.png", {}, {}}};
    const JobState job = apply(JobState{}, edit).value().next;
    const QStringList branding[] = {{}, {"a,b.png"}, {"c.png"}, {"a,b.png", "c.png"}};
    QRandomGenerator random(7);
    QList<Phone> phones;
    for (int i = 0; i < 2000; ++i) {
        Phone phone{.mac = MacAddress(0x00085D000001 + static_cast<quint64>(i))};
        phone.label = randomText(random, 6);
        phone.model = random.bounded(2) ? QStringLiteral("6757i") : QStringLiteral("x=1,\"y");
        phone.blueprint = random.bounded(2) ? QStringLiteral("Lobby") : QString();
        phone.configServer = QStringList{QString(), "local", "site"}[random.bounded(3)];
        phone.firmware = random.bounded(2) ? QStringLiteral("4.2.0.2023") : QString();
        phone.branding = branding[random.bounded(4)];
        phone.tags = QStringList{"-x", "a;b", "=c"}.mid(random.bounded(4));
        phone.slot = random.bounded(3) * 7;
        phone.onHold = random.bounded(2);
        for (const char* name : {"extension", "room", "sip password"}) {
            if (const QString value = randomText(random, 5); !value.isEmpty())
                phone.variables.insert(QString::fromLatin1(name), value);
        }
        phones.append(phone);
    }
    const auto draft = readPhoneList(writePhoneList(phones, {.secrets = true}), job);
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().sentence));
    QCOMPARE(draft->refusedLines, 0);
    QCOMPARE(draft->added.size(), phones.size());
    for (qsizetype i = 0; i < phones.size(); ++i)
        QVERIFY2(draft->added[i].phone == phones[i], writePhoneList({phones[i]}, {.secrets = true}).constData());
}

void tst_PhoneListWriter::nothingToWrite()
{
    const QByteArray file = writePhoneList({});
    QVERIFY(file.startsWith("mac,") && file.count('\n') == 1);
}

QTEST_GUILESS_MAIN(tst_PhoneListWriter)
#include "tst_PhoneListWriter.moc"
