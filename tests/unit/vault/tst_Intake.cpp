// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/Intake.h"
#include "tests/support/Good.h"
#include "tests/support/PictureHeads.h"

#include <QFile>
#include <QTemporaryDir>

using namespace firstring;
using namespace firstring::test;

class tst_Intake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describes_data();
    void describes();
    void takesFirmware();
    void refusedFirmwareLeavesNothing();
    void takesBranding();
    void refusesBrokenBranding_data();
    void refusesBrokenBranding();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

void tst_Intake::describes_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("model"); // what a person says
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("code"); // empty: taken
    QTest::addColumn<QString>("itsModel");
    QTest::addColumn<QString>("itsVersion");
    const QByteArray test = "FIRSTRING-TEST-ST model=6867i version=5.1.0.6044\nrest";
    const QByteArray real = QByteArray::fromHex("0102030405");
    QTest::newRow("test image") << "any.st" << test << ""
                                << ""
                                << ""
                                << "6867i"
                                << "5.1.0.6044";
    QTest::newRow("test image, agreed") << "any.st" << test << "6867i"
                                        << "5.1.0.6044"
                                        << ""
                                        << "6867i"
                                        << "5.1.0.6044";
    QTest::newRow("test image, other model") << "any.st" << test << "6757i"
                                             << ""
                                             << "FIRMWARE_DIFFERS"
                                             << ""
                                             << "";
    QTest::newRow("test image, other version") << "any.st" << test << ""
                                               << "4.0"
                                               << "FIRMWARE_DIFFERS"
                                               << ""
                                               << "";
    QTest::newRow("model by its name") << "57i.st" << real << ""
                                       << "3.3.1"
                                       << ""
                                       << "6757i"
                                       << "3.3.1";
    QTest::newRow("no version") << "57i.st" << real << ""
                                << ""
                                << "FIRMWARE_VERSION"
                                << ""
                                << "";
    QTest::newRow("no model") << "image.st" << real << ""
                              << "3.3.1"
                              << "FIRMWARE_MODEL"
                              << ""
                              << "";
    QTest::newRow("a person knows") << "image.st" << real << "6869i"
                                    << "5.1.0"
                                    << ""
                                    << "6869i"
                                    << "5.1.0";
    QTest::newRow("empty file") << "empty.st" << QByteArray() << ""
                                << ""
                                << "FIRMWARE_MODEL"
                                << ""
                                << "";
}

void tst_Intake::describes()
{
    QFETCH(QString, fileName);
    QFETCH(QByteArray, content);
    QFETCH(QString, model);
    QFETCH(QString, version);
    QFETCH(QString, code);
    const auto image = describeFirmware(write(fileName, content), model, version);
    if (!code.isEmpty()) {
        QVERIFY(!image);
        QCOMPARE(image.error().code, code);
        QVERIFY(image.error().sentence.contains(fileName));
        return;
    }
    VERIFY_GOOD(image);
    QTEST(image->model, "itsModel");
    QTEST(image->version, "itsVersion");
    QCOMPARE(image->fileName, fileName);
    QCOMPARE(image->blob, BlobRef());
}

void tst_Intake::takesFirmware()
{
    const Vault vault(m_dir.filePath(QStringLiteral("vault")), 0);
    const QByteArray content = "FIRSTRING-TEST-ST model=6930 version=6.0.0\n" + QByteArray(100'000, 'z');
    const auto image = takeFirmware(vault, write(QStringLiteral("6930.st"), content));
    VERIFY_GOOD(image);
    const auto kept = vault.read(image->blob);
    VERIFY_GOOD(kept);
    QCOMPARE(*kept, content);
}

void tst_Intake::refusedFirmwareLeavesNothing()
{
    const Vault vault(m_dir.filePath(QStringLiteral("empty-vault")), 0);
    QVERIFY(!takeFirmware(vault, write(QStringLiteral("who.st"), "x")));
    QVERIFY(!takeFirmware(vault, m_dir.filePath(QStringLiteral("missing.st")), QStringLiteral("6867i"),
                          QStringLiteral("5.1")));
    QVERIFY(!QFile::exists(vault.folder()) || QDir(vault.folder()).isEmpty(QDir::Files));
}

void tst_Intake::takesBranding()
{
    const Vault vault(m_dir.filePath(QStringLiteral("vault")), 0);
    const auto asset =
        takeBranding(vault, write(QStringLiteral("Logo.PNG"), pngHead(320, 240)), QStringLiteral("background image"));
    VERIFY_GOOD(asset);
    QCOMPARE(asset->name, QStringLiteral("Logo.PNG"));
    QCOMPARE(asset->parameter, QStringLiteral("background image"));
    QCOMPARE(vault.read(asset->blob).value(), pngHead(320, 240));
    const auto missing = takeBranding(vault, m_dir.filePath(QStringLiteral("nothing.png")), {});
    QCOMPARE(missing.error().code, QStringLiteral("VAULT_NO_FILE"));
}

void tst_Intake::refusesBrokenBranding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("30,000 pixels") << "a.png" << pngHead(30'000, 30'000) << "PICTURE_TOO_LARGE";
    QTest::newRow("broken") << "a.jpg" << jpegHead(0, 5) << "PICTURE_BROKEN";
    QTest::newRow("text") << "a.bmp" << QByteArray("text") << "PICTURE_UNKNOWN";
    QTest::newRow("ringtone") << "a.wav" << QByteArray("RIFF") << "WAVE_UNKNOWN";
    QTest::newRow("nothing") << "a.png" << QByteArray() << "";
    QTest::newRow("anything") << "a.bin" << QByteArray("text") << "";
}

void tst_Intake::refusesBrokenBranding()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Vault vault(m_dir.filePath(QStringLiteral("vault")), 0);
    const auto asset = takeBranding(vault, write(name, content), {});
    QTEST(asset ? QString() : asset.error().code, "code");
}

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_Intake.moc"
