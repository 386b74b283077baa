// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/Drill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring::test;

/// One bit of one firmware file in the vault turns over, again and again: reading it all finds each.
class tst_VaultFlips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound();
};

void tst_VaultFlips::areFound()
{
    QTemporaryDir folder;
    const QString whole = folder.filePath("whole");
    const QString data = folder.filePath("disk");
    const auto plain = QProcessEnvironment::systemEnvironment();
    const quint32 seed = drillSeed();
    QRandomGenerator random(seed);
    for (const char* const model : {"6865i", "6867i", "6930"}) {
        const QString path = folder.filePath(QLatin1String(model) + ".st");
        QFile image(path);
        QVERIFY(image.open(QIODevice::WriteOnly));
        QByteArray content = QByteArray("FIRSTRING-TEST-ST model=") + model + " version=5.1.0.8024\n";
        while (content.size() < 300'000)
            content += char(random.bounded(256));
        image.write(content);
        image.close();
        QCOMPARE(drill(plain, whole, {"firmware", "add", path}).exit, 0);
    }
    const int tries = rounds(12, 200);
    int found = 0;
    for (int i = 0; i < tries; ++i) {
        copyFolder(whole, data);
        QStringList blobs;
        QDirIterator files(data + "/vault", QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (const QString path = files.next(); QFileInfo(path).size() >= 300'000)
                blobs << path;
        }
        blobs.sort();
        QCOMPARE(blobs.size(), 3);
        const QString name = blobs[random.bounded(3)];
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
        QFile blob(name);
        QVERIFY(blob.open(QIODevice::ReadWrite));
        const qint64 at = random.bounded(static_cast<int>(blob.size()));
        blob.seek(at);
        char byte = 0;
        QVERIFY(blob.getChar(&byte));
        blob.seek(at);
        QVERIFY(blob.putChar(static_cast<char>(byte ^ (1 << random.bounded(8)))));
        blob.close();
        const DrillRun run = drill(plain, data, {"--json", "firmware", "verify"});
        const QJsonArray findings = QJsonDocument::fromJson(run.out).object().value("findings").toArray();
        found += run.exit == 4 && findings.size() == 1;
    }
    qInfo("%d of %d turned bits found (seed %u)", found, tries, seed);
    QCOMPARE(found, tries);
    copyFolder(whole, data);
    QCOMPARE(drill(plain, data, {"firmware", "verify"}).exit, 0); // and nothing where nothing is
}

QTEST_GUILESS_MAIN(tst_VaultFlips)
#include "tst_VaultFlips.moc"
