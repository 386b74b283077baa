// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of what is not ours (packaging/components.tsv) is true: it names every library that a program links, and
// none that no program links; and what the build writes from it is SPDX that others can read.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

namespace {

struct Component
{
    QString name;
    QStringList libraries;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Component> components()
{
    QList<Component> all;
    for (const QByteArray& line :
         contentOf(QStringLiteral(FIRSTRING_SOURCE_DIR "/packaging/components.tsv")).split('\n')) {
        const QStringList fields = QString::fromUtf8(line).split(u'\t');
        if (!line.startsWith('#') && fields.size() == 5)
            all.append({fields[0], fields[4] == u"-" ? QStringList() : fields[4].split(u' ')});
    }
    return all;
}

/// What the program itself asks the loader for.
QStringList linkedBy(const QString& program)
{
    QProcess readelf;
    readelf.start(QStringLiteral("readelf"), {QStringLiteral("-d"), program});
    if (!readelf.waitForFinished() || readelf.exitCode() != 0)
        return {};
    static const QRegularExpression needed(QStringLiteral("\\(NEEDED\\).*\\[(.*)\\]"));
    QStringList libraries;
    for (auto found = needed.globalMatch(QString::fromUtf8(readelf.readAllStandardOutput())); found.hasNext();)
        libraries.append(found.next().captured(1));
    return libraries;
}

} // namespace

class tst_Components : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsWhatProgramsLink();
    void theBillIsSpdx();
    void theNoticesNameEverybody();
};

void tst_Components::theListIsWhatProgramsLink()
{
    if (QStandardPaths::findExecutable(QStringLiteral("readelf")).isEmpty())
        QSKIP("there is no readelf");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer links itself, and has the linker keep what nothing uses; people get neither");
#endif
    QSet<QString> listed;
    for (const Component& component : components())
        listed += QSet<QString>(component.libraries.begin(), component.libraries.end());
    QVERIFY(listed.size() > 10);
    QSet<QString> linked;
    for (const QString& program : QStringLiteral(FIRSTRING_PROGRAMS).split(u'|')) {
        const QStringList libraries = linkedBy(program);
        QVERIFY2(!libraries.isEmpty(), qPrintable(program));
        for (const QString& library : libraries)
            QVERIFY2(
                listed.contains(library),
                qPrintable(QStringLiteral("%1 links %2: add it to packaging/components.tsv").arg(program, library)));
        linked += QSet<QString>(libraries.begin(), libraries.end());
    }
    for (const Component& component : components()) {
        const bool isUsed = component.libraries.isEmpty() ||
                            std::any_of(component.libraries.begin(), component.libraries.end(),
                                        [&](const QString& library) { return linked.contains(library); });
        QVERIFY2(isUsed,
                 qPrintable(component.name +
                            QStringLiteral(" is linked by no program: take it out of packaging/components.tsv")));
    }
}

void tst_Components::theBillIsSpdx()
{
    const QJsonObject bill =
        QJsonDocument::fromJson(contentOf(QStringLiteral(FIRSTRING_BINARY_DIR "/packaging/firstring.spdx.json")))
            .object();
    QCOMPARE(bill[QLatin1String("spdxVersion")].toString(), QStringLiteral("SPDX-2.3"));
    QCOMPARE(bill[QLatin1String("SPDXID")].toString(), QStringLiteral("SPDXRef-DOCUMENT"));
    QCOMPARE(bill[QLatin1String("dataLicense")].toString(), QStringLiteral("CC0-1.0"));
    QVERIFY(!bill[QLatin1String("documentNamespace")].toString().isEmpty());
    static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    QVERIFY(time.match(bill[QLatin1String("creationInfo")].toObject()[QLatin1String("created")].toString()).hasMatch());
    QSet<QString> ids{QStringLiteral("SPDXRef-DOCUMENT")};
    static const QRegularExpression id(QStringLiteral("^SPDXRef-[A-Za-z0-9.-]+$"));
    for (const QJsonValue& value : bill[QLatin1String("packages")].toArray()) {
        const QJsonObject package = value.toObject();
        for (const char* field : {"name", "SPDXID", "versionInfo", "downloadLocation", "licenseConcluded",
                                  "licenseDeclared", "copyrightText"})
            QVERIFY2(!package[QLatin1String(field)].toString().isEmpty(), field);
        QVERIFY(id.match(package[QLatin1String("SPDXID")].toString()).hasMatch());
        QVERIFY(!ids.contains(package[QLatin1String("SPDXID")].toString()));
        ids.insert(package[QLatin1String("SPDXID")].toString());
    }
    QCOMPARE(ids.size(), components().size() + 2);
    const QJsonArray relations = bill[QLatin1String("relationships")].toArray();
    QCOMPARE(relations.size(), components().size() + 1);
    for (const QJsonValue& relation : relations) {
        QVERIFY(ids.contains(relation[QLatin1String("spdxElementId")].toString()));
        QVERIFY(ids.contains(relation[QLatin1String("relatedSpdxElement")].toString()));
    }
}

void tst_Components::theNoticesNameEverybody()
{
    const QByteArray notices = contentOf(QStringLiteral(FIRSTRING_BINARY_DIR "/packaging/THIRD-PARTY.md"));
    for (const Component& component : components())
        QVERIFY2(notices.contains(component.name.toUtf8()), qPrintable(component.name));
    QVERIFY(notices.contains("Permission to use, copy, modify")); // what Lucide's licence asks for
}

QTEST_GUILESS_MAIN(tst_Components)

#include "tst_Components.moc"
