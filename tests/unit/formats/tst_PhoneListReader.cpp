// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CsvRows.h"
#include "models/formats/PhoneListReader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace firstring;

namespace {

constexpr MacAddress reception(0x00085D000001);

JobState sampleJob()
{
    Edit edit;
    edit.blueprints.put = {{.name = "Lobby"}, {.name = "Office"}};
    edit.servers.put = {{"site", "http://192.0.2.7/cfg"}};
    edit.branding.put = {{"logo.png", "background image", {}}, {"ring, long.wav", {}, {}}};
    Phone phone{.mac = reception, .label = "Reception", .model = "6757i", .slot = 3};
    phone.variables = {{"extension", "201"}};
    edit.phones.put = {phone};
    return apply(JobState{}, edit).value().next;
}

QString phoneText(const Phone& phone)
{
    QStringList text{phone.mac.plain()};
    for (const char* field : {"label", "model", "blueprint", "config-server", "firmware", "branding", "tags", "slot"}) {
        const auto name = PhoneFieldName::parse(QString::fromLatin1(field)).value();
        if (const QString value = phoneFieldText(phone, name); !value.isEmpty())
            text << QLatin1String(field) + '=' + value;
    }
    if (phone.onHold)
        text << "hold";
    for (auto it = phone.variables.begin(); it != phone.variables.end(); ++it)
        text << it.key() + ':' + it.value();
    return text.join(' ');
}

/// The draft as lines of text: what a preview shows.
QString draftText(const PhoneListDraft& draft)
{
    QString text;
    for (const PhoneListRow& row : draft.added)
        text += QString("+%1 %2\n").arg(row.line).arg(phoneText(row.phone));
    for (const PhoneListRow& row : draft.changed)
        text += QString("*%1 %2\n").arg(row.line).arg(phoneText(row.phone));
    for (const PhoneListRow& row : draft.unchanged)
        text += QString("=%1 %2\n").arg(row.line).arg(row.phone.mac.plain());
    for (const PhoneListProblem& problem : draft.problems) {
        static constexpr char signs[] = "cwr";
        text += QString("%1 %2:%3 %4\n")
                    .arg(signs[static_cast<int>(problem.severity)])
                    .arg(problem.line)
                    .arg(problem.column)
                    .arg(QLatin1String(problem.code));
    }
    return text;
}

QString columnsText(const PhoneListDraft& draft)
{
    QStringList names;
    for (const PhoneListColumn& column : draft.columns)
        names << (column.name.field == PhoneField::Ignored ? QStringLiteral("-") : column.name.text());
    return names.join(' ');
}

} // namespace

class tst_PhoneListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void columns_data();
    void columns();
    void wholeFileRefused_data();
    void wholeFileRefused();
    void everyRemarkHasASentence();
    void secretColumnsAreKnown();
    void becomesOneEdit();
    void mappings_data();
    void mappings();
    void bounds();
    void manyRowsInLinearTime();
};

void tst_PhoneListReader::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, QByteArray file, const char* expected) {
        QTest::newRow(name) << std::move(file) << QString::fromUtf8(expected);
    };
    row("one phone", "mac,label,model\n00085D000002,Hall,6867i\n", "+2 00085D000002 label=Hall model=6867i\n");
    row("semicolons", "mac;label\n00085D000002;Hall, left\n", "+2 00085D000002 label=Hall, left\n");
    row("tabs", "mac\tlabel\n00085D000002\tHall; left\n", "+2 00085D000002 label=Hall; left\n");
    row("named separator", "sep=;\nmac;label\n00085D000002;Hall\n", "+3 00085D000002 label=Hall\n");
    row("bare column", "00085D000002\n00:08:5d:00:00:03\n\n0008.5D00.0004\n",
        "+1 00085D000002\n+2 00085D000003\n+4 00085D000004\n");
    row("bare column, damaged first line", "0008:5D00:00\n00085D000003\n", "+2 00085D000003\nr 1:1 MAC_LENGTH\n");
    row("no last line end, CRLF", "mac,label\r\n00085D000002,Hall", "+2 00085D000002 label=Hall\n");
    row("old Mac line ends", "mac,label\r00085D000002,Hall\r", "+2 00085D000002 label=Hall\n");
    row("comments and blank lines", "# my phones\n\nmac,label\n# \"here\n,,\n00085D000002,Hall\n",
        "+6 00085D000002 label=Hall\n");
    row("byte order mark", "\xef\xbb\xbfmac,label\n00085D000002,B\xc3\xbcro\n", "+2 00085D000002 label=Büro\n");
    row("Latin-1", "mac,label\n00085D000002,B\xfcro\n", "+2 00085D000002 label=Büro\n");
    row("quotes", "mac,label\n00085D000002,\"Hall \"\"A\"\", left\"\n", "+2 00085D000002 label=Hall \"A\", left\n");
    row("line break in quotes", "mac,label\n00085D000002,\"Hall\nleft\"\n00085D000003,x\n",
        "+2 00085D000002 label=Hall\nleft\n+4 00085D000003 label=x\nw 2:2 FIELD_LINE_BREAK\n");
    row("spreadsheet forms", "mac,ext\n=\"00085D000002\",\"=\"\"0201\"\"\"\n", "+2 00085D000002 extension:0201\n");
    row("guarded formula", "mac,label\n00085D000002,'=A1\n00085D000003,''=A1\n00085D000004,'n Abend\n",
        "+2 00085D000002 label==A1\n+3 00085D000003 label='=A1\n+4 00085D000004 label='n Abend\n");
    row("a forgotten quote costs one line", "mac,label\n00085D000002,\"Hall\n00085D000003,x\n",
        "+3 00085D000003 label=x\nr 2:2 QUOTE_OPEN\n");
    row("a quote closed by another phone's", "mac,label\n00085D000002,\"Hall\n00085D000003,x\n00085D000004,\"y\"\n",
        "+3 00085D000003 label=x\n+4 00085D000004 label=y\nr 2:2 QUOTE_OPEN\n");
    row("swallowed up to a lone quote", "mac,label\n00085D000002,\"Hall\n00085D000003,x\"\n00085D000004,y\n",
        "+3 00085D000003 label=x\"\n+4 00085D000004 label=y\nr 2:2 QUOTE_OPEN\n");
    row("text after a quote", "mac,label\n00085D000002,\"Hall\" 3\n", "r 2:2 TEXT_AFTER_QUOTE\n");
    row("MACs that are none", "mac\nhello\n00085D\n000000000000\n01085D000001\n\"\"\n00085D0000020\n",
        "r 2:1 MAC_NOT_HEX\nr 3:1 MAC_LENGTH\nr 4:1 MAC_ZERO\nr 5:1 MAC_MULTICAST\nr 7:1 MAC_LENGTH\n");
    row("no MAC in the line", "mac,label\n,Hall\nx\n", "r 2:1 MAC_MISSING\nr 3:1 MAC_NOT_HEX\n");
    row("foreign maker", "mac\n001122000002\n", "+2 001122000002\nw 2:1 MAC_FOREIGN\n");
    row("twice in the file", "mac,label\n00085D000002,a\n00:08:5D:00:00:02,b\n",
        "+2 00085D000002 label=a\nr 3:1 MAC_TWICE\n");
    row("a refused line does not count as the first", "mac,slot\n00085D000002,x\n00085D000002,2\n",
        "+3 00085D000002 slot=2\nr 2:2 SLOT_UNREADABLE\n");
    row("in the job, changed", "mac,label\n00085D000001,Front desk\n",
        "*2 00085D000001 label=Front desk model=6757i slot=3 extension:201\nc 2:1 MAC_IN_JOB\n");
    row("in the job, the same", "mac,label,model\n00085D000001,Reception,57i\n", "=2 00085D000001\n");
    row("in the job, cell empty", "mac,model,ext\n00085D000001,,201\n",
        "*2 00085D000001 label=Reception slot=3 extension:201\nw 2:2 FIELD_CLEARED\nc 2:1 MAC_IN_JOB\n");
    row("in the job, cell missing", "mac,label,model\n00085D000001,Reception\n", "=2 00085D000001\n");
    row("models", "mac,model\n00085D000002,Mitel 6867i\n00085D000003,57i\n00085D000004,9999z\n",
        "+2 00085D000002 model=6867i\n+3 00085D000003 model=6757i\n+4 00085D000004 model=9999z\nw 4:2 MODEL_UNKNOWN\n");
    row("references",
        "mac,blueprint,config-server,branding\n00085D000002,lobby,SITE,logo.PNG\n00085D000003,Cellar,,\n"
        "00085D000004,,elsewhere,\n00085D000005,,Local,none.png\n00085D000006,,,\"ring, long.wav|logo.png\"\n",
        "+2 00085D000002 blueprint=Lobby config-server=site branding=logo.png\n"
        "+6 00085D000006 branding=ring, long.wav|logo.png\n"
        "r 3:2 BLUEPRINT_UNKNOWN\nr 4:3 SERVER_UNKNOWN\nr 5:4 BRANDING_UNKNOWN\n");
    row("several refusals in a line, no other remarks", "mac,slot,hold\n001122000002,-1,perhaps\n",
        "r 2:2 SLOT_UNREADABLE\nr 2:3 HOLD_UNREADABLE\n");
    row("slot", "mac,slot\n00085D000002,7\n00085D000003,\n00085D000004,10000\n00085D000005,7\n00085D000006,3\n",
        "+2 00085D000002 slot=7\n+3 00085D000003\n+5 00085D000005 slot=7\n+6 00085D000006 slot=3\n"
        "r 4:2 SLOT_UNREADABLE\nw 5:2 SLOT_TWICE\nw 6:2 SLOT_TAKEN\n");
    row("hold", "mac,hold\n00085D000002,ja\n00085D000003,No\n00085D000004,\n",
        "+2 00085D000002 hold\n+3 00085D000003\n+4 00085D000004\n");
    row("tags", "mac,tags\n00085D000002,\"a, b\"\n00085D000003,a;b;a\n00085D000004,\"a,b|\"\n",
        "+2 00085D000002 tags=a|b\n+3 00085D000003 tags=a|b\n+4 00085D000004 tags=a,b|\n");
    row("variables", "mac,Durchwahl,SIP  Password,var.x\n00085D000002,201,1234,\n",
        "+2 00085D000002 extension:201 sip password:1234\n");
    row("too many cells", "mac,label\n00085D000002,Hall, left\n00085D000003,Hall,,\n",
        "+3 00085D000003 label=Hall\nr 2:3 ROW_LONG\n");
    row("control characters", "mac,label\n00085D000002,a\x07z\n", "r 2:2 FIELD_CONTROL\n");
    row("column without a heading", "mac,,label\n00085D000002,x,Hall\n00085D000003,y,Hall\n",
        "+2 00085D000002 label=Hall\n+3 00085D000003 label=Hall\nw 2:2 COLUMN_UNNAMED\n");
    row("several columns without headings", "Hall,00085D000002\nDoor,00085D000003\n",
        "+1 00085D000002\n+2 00085D000003\nw 1:1 COLUMN_UNNAMED\n");
}

void tst_PhoneListReader::reads()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    const JobState job = sampleJob();
    const auto draft = readPhoneList(file, job);
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().code));
    QCOMPARE(draftText(*draft), expected);
    int refused = 0;
    int lastLine = 0;
    for (const PhoneListProblem& problem : draft->problems) {
        refused += problem.severity == PhoneListSeverity::Refused && problem.line != lastLine;
        lastLine = problem.line;
    }
    QCOMPARE(draft->refusedLines, refused);
}

void tst_PhoneListReader::columns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    QTest::newRow("own names")
        << QByteArray("mac,label,model,blueprint,config-server,firmware,branding,tags,slot,hold,var.ext")
        << "mac label model blueprint config-server firmware branding tags slot hold var.ext";
    QTest::newRow("English") << QByteArray("MAC Address,Name,Phone Type,Template,Configuration_Server,FW,Extension")
                             << "mac label model blueprint config-server firmware var.extension";
    QTest::newRow("German")
        << QByteArray("MAC-Adresse,Benutzer,Ger\xc3\xa4tetyp,Vorlage,Konfigurationsserver,Platz,Nebenstelle")
        << "mac label model blueprint config-server slot var.extension";
    QTest::newRow("French") << QByteArray("Adresse MAC,Nom,Mod\xc3\xa8le,Gabarit,Emplacement,Poste")
                            << "mac label model blueprint slot var.extension";
    QTest::newRow("Spanish") << QByteArray(
                                    "Direcci\xc3\xb3n MAC,Nombre,Modelo,Plantilla,Puesto,En pausa,Extensi\xc3\xb3n")
                             << "mac label model blueprint slot hold var.extension";
    QTest::newRow("Italian") << QByteArray("Indirizzo MAC,Nome,Modello,Profilo,Posto,Interno")
                             << "mac label model blueprint slot var.extension";
    QTest::newRow("the best column wins") << QByteArray("mac,user,label,name") << "mac var.user label var.name";
    QTest::newRow("name before user") << QByteArray("user,mac,name") << "var.user mac label";
    QTest::newRow("MAC by what stands below") << QByteArray("device,label") << "mac label";
    QTest::newRow("twice") << QByteArray("mac,label,label,room,Room") << "mac label - var.room -";
    QTest::newRow("no name for a variable") << QByteArray("mac,{x}") << "mac -";
}

void tst_PhoneListReader::columns()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, expected);
    const qsizetype mac = expected.split(' ').indexOf("mac");
    const auto draft = readPhoneList(header + '\n' + QByteArray(mac, ',') + "00085D000002\n", sampleJob());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().sentence));
    QCOMPARE(columnsText(*draft), expected);
    QCOMPARE(draft->added.size(), 1);
    QCOMPARE(draft->problems.size(), expected.count(" -"));
}

void tst_PhoneListReader::wholeFileRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << "LIST_EMPTY";
    QTest::newRow("only comments") << QByteArray("# x\n\n") << "LIST_EMPTY";
    QTest::newRow("only a header") << QByteArray("mac,label\n") << "LIST_EMPTY";
    QTest::newRow("NUL") << QByteArray("mac\n00085D\0\n", 11) << "LIST_BINARY";
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 and more") << "LIST_SPREADSHEET";
    QTest::newRow("no MAC anywhere") << QByteArray("name,room\nx,y\n") << "LIST_NO_MAC";
    QTest::newRow("201 columns") << QByteArray("mac" + QByteArray(200, ',') + "\n00085D000002\n") << "LIST_TOO_BIG";
    QTest::newRow("noise") << QByteArray("\x80\x81\"\x82,\xff\xfe\"\n\"") << "LIST_NO_MAC";
}

void tst_PhoneListReader::wholeFileRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    const auto draft = readPhoneList(file, sampleJob());
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, code);
    QVERIFY(draft.error().sentence.endsWith('.'));
}

void tst_PhoneListReader::everyRemarkHasASentence()
{
    const auto draft =
        readPhoneList("mac,label\n00085D000001,100% %1 %2\n00085D000001,x\n00085D000002,\"x\n%1%2,\n", sampleJob());
    QVERIFY(draft);
    QCOMPARE(draft->problems.size(), 4);
    QCOMPARE(draft->problems[0].sentence(), QString("The phone is in this job already. What changes: label."));
    QCOMPARE(draft->problems[1].sentence(),
             QString("00:08:5D:00:00:01 stands in line 2 already. The first line counts."));
    QVERIFY(draft->problems[3].sentence().contains(QStringLiteral("“%1%2”")));
    QCOMPARE(draft->columnName(2), QString("label"));
    QCOMPARE(draft->columnName(0), QString());
}

void tst_PhoneListReader::secretColumnsAreKnown()
{
    const auto draft = readPhoneList("mac,SIP Password,pin,label\n00085D000002,1,2,3\n", sampleJob());
    QVERIFY(draft);
    QVERIFY(!draft->columns[0].name.isSecret());
    QVERIFY(draft->columns[1].name.isSecret());
    QVERIFY(draft->columns[2].name.isSecret());
    QVERIFY(!draft->columns[3].name.isSecret());
}

void tst_PhoneListReader::becomesOneEdit()
{
    const JobState job = sampleJob();
    const auto draft = readPhoneList("mac,label\n00085D000001,Front desk\n00085D000002,Hall\nnone,x\n", job);
    QVERIFY(draft);
    QCOMPARE(draft->revision, job.revision);
    const Edit edit = toEdit(*draft);
    QCOMPARE(edit.phones.put.size(), 2);
    const auto applied = apply(job, edit);
    QVERIFY(applied);
    QCOMPARE(applied->next.phones.find(reception)->label, QString("Front desk"));
    const auto again = readPhoneList("mac,label\n00085D000001,Front desk\n00085D000002,Hall\n", applied->next);
    QVERIFY(again && again->isEmpty());
    QCOMPARE(again->unchanged.size(), 2);
    QVERIFY(toEdit(*again).isEmpty());
    const auto undone = apply(applied->next, applied->inverse);
    QVERIFY(undone && undone->next.phones == job.phones);
}

void tst_PhoneListReader::mappings_data()
{
    QTest::addColumn<QStringList>("map");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected"); // columns, or the code of the refusal
    QTest::newRow("by heading") << QStringList{"room=label", "Name=var.person"}
                                << QByteArray("mac,Room,name\n00085D000002,x,y\n") << "mac label var.person";
    QTest::newRow("by number") << QStringList{"2=label"} << QByteArray("00085D000002,x\n") << "mac label";
    QTest::newRow("ignore") << QStringList{"name=ignore"} << QByteArray("mac,name\n00085D000002,x\n") << "mac -";
    QTest::newRow("the MAC itself") << QStringList{"id=mac"} << QByteArray("mac,id\nx,00085D000002\n") << "- mac";
    QTest::newRow("no such column") << QStringList{"Rum=label"} << QByteArray("mac,Room\n00085D000002,x\n")
                                    << "MAP_COLUMN";
    QTest::newRow("number too high") << QStringList{"3=label"} << QByteArray("mac,Room\n00085D000002,x\n")
                                     << "MAP_COLUMN";
    QTest::newRow("no such field") << QStringList{"Room=room"} << QByteArray("mac,Room\n00085D000002,x\n")
                                   << "FIELD_UNKNOWN";
    QTest::newRow("bad variable") << QStringList{"Room=var.{}"} << QByteArray("mac,Room\n00085D000002,x\n")
                                  << "FIELD_VARIABLE";
    QTest::newRow("no equals sign") << QStringList{"Room"} << QByteArray("mac,Room\n00085D000002,x\n")
                                    << "MAP_UNREADABLE";
    QTest::newRow("no column") << QStringList{"=label"} << QByteArray("mac,Room\n00085D000002,x\n") << "MAP_UNREADABLE";
}

void tst_PhoneListReader::mappings()
{
    QFETCH(QStringList, map);
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    PhoneListOptions options;
    for (const QString& text : map) {
        const auto mapping = parseMapping(text);
        if (!mapping) {
            QCOMPARE(mapping.error().code, expected);
            return;
        }
        options.map.append(*mapping);
    }
    const auto draft = readPhoneList(file, sampleJob(), options);
    QCOMPARE(draft ? columnsText(*draft) : draft.error().code, expected);
}

void tst_PhoneListReader::bounds()
{
    const JobState job = sampleJob();
    const QByteArray longest(csvMaxCellChars, 'x');
    const auto fits = readPhoneList("mac,label\n00085D000002," + longest + "\n", job);
    QCOMPARE(draftText(*fits).left(16), QString("+2 00085D000002 "));
    QCOMPARE(draftText(*readPhoneList("mac,label\n00085D000002," + longest + "x\n", job)),
             QString("r 2:2 CELL_TOO_LONG\n"));
    QCOMPARE(draftText(*readPhoneList("mac,label\n00085D000002,\"" + longest.repeated(5) + "\"\n", job)),
             QString("r 2:2 QUOTE_OPEN\n"));
    QCOMPARE(draftText(*readPhoneList("mac,label\n00085D000002" + QByteArray(300, ',') + "\n", job)),
             QString("r 2:201 TOO_MANY_CELLS\n"));
    QCOMPARE(readPhoneList(QByteArray(100 * 1024 * 1024 + 1, 'x'), job).error().code, QString("LIST_TOO_BIG"));
    QCOMPARE(readPhoneList("mac\n" + QByteArray("x\n").repeated(1'000'001), job).error().code, QString("LIST_TOO_BIG"));
    QCOMPARE(readPhoneList("mac\n" + QByteArray(1'000'002, '\n'), job).error().code, QString("LIST_TOO_BIG"));
}

void tst_PhoneListReader::manyRowsInLinearTime()
{
    QByteArray file = "mac,label,model,blueprint,extension\n";
    for (int i = 0; i < 20'000; ++i)
        file += MacAddress(0x00085D100000 + static_cast<quint64>(i)).plain().toLatin1() + ",Room " +
                QByteArray::number(i) + ",6867i,Lobby," + QByteArray::number(1000 + i) + "\n";
    QElapsedTimer timer;
    timer.start();
    const auto draft = readPhoneList(file, sampleJob());
    QVERIFY(draft && draft->problems.isEmpty());
    QCOMPARE(draft->added.size(), 20'000);
    // Every line opens a quote that nobody closes.
    QCOMPARE(
        readPhoneList("mac,label\n" + QByteArray("00085D000002,\"x\n").repeated(200'000), sampleJob())->refusedLines,
        200'000);
    QVERIFY2(timer.elapsed() < 30'000, "quadratic");
}

QTEST_GUILESS_MAIN(tst_PhoneListReader)
#include "tst_PhoneListReader.moc"
