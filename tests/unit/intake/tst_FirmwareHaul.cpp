// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/intake/FirmwareHaul.h"
#include "tests/support/ArchiveMaker.h"
#include "tests/support/Good.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace firstring;

/// Firmware as makers send it (phones.md F15), with our own test content.
class tst_FirmwareHaul : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shapes_data();
    void shapes();
    void askedForOneModel();
    void whatIsOpenIsInTheVault();
    void hereAlready();
    void otherContentReplaces();
    void oneFileUnderTwoVersions();
    void damagedEntryLeavesNothing();
    void whatTheCatalogueKnewStays();
    void hugeAndEmptyFiles();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }
    FirmwareHaul haul(const QStringList& paths, const FirmwareWord& word = {})
    {
        FirmwareHaul got = haulFirmware(*m_vault, paths, word, m_catalogue);
        for (const FirmwareHaul::Item& item : got.taken)
            m_catalogue.insert(JobState::firmwareKey(item.image.model, item.image.version), item.image);
        return got;
    }
    static QStringList text(const FirmwareHaul& haul)
    {
        QStringList lines;
        for (const auto& item : haul.taken)
            lines.append(QStringLiteral("%1 %2 [%3] %4")
                             .arg(item.image.model, item.image.version, item.image.release, item.from));
        for (const auto& item : haul.open)
            lines.append(
                QStringLiteral("? %1 [%2] %3 %4").arg(item.image.model, item.image.release, item.why.code, item.from));
        for (const auto& refusal : haul.refused)
            lines.append(QStringLiteral("! %1 %2").arg(refusal.why.code, refusal.from));
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Vault> m_vault;
    QMap<QString, FirmwareImage> m_catalogue;
};

void tst_FirmwareHaul::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<Vault>(m_dir->filePath(QStringLiteral("vault")), 0);
    m_catalogue.clear();
}

void tst_FirmwareHaul::shapes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto one = [](const char* name, const char* content) {
        return packArchive({{QString::fromLatin1(name), content}}, "zip");
    };
    QTest::newRow("one zip with all") << "3.3.1.4365_SP4_HF9.zip"
                                      << packArchive({{"6730i.st", "a"}, {"57i.st", "b"}, {"9143i.st", "c"}}, "zip")
                                      << QStringList{
                                             "6730i 3.3.1.4365 [3.3.1.4365_SP4_HF9] 3.3.1.4365_SP4_HF9.zip/6730i.st",
                                             "6757i 3.3.1.4365 [3.3.1.4365_SP4_HF9] 3.3.1.4365_SP4_HF9.zip/57i.st",
                                             "9143i 3.3.1.4365 [3.3.1.4365_SP4_HF9] 3.3.1.4365_SP4_HF9.zip/9143i.st"};
    QTest::newRow("a zip per model") << "5.0.0.1018_6867i.zip" << one("6867i.st", "d")
                                     << QStringList{"6867i 5.0.0.1018 [] 5.0.0.1018_6867i.zip/6867i.st"};
    QTest::newRow("zips in a zip") << "4.3.0_SP2.zip"
                                   << packArchive(
                                          {{"58015039-REV04_4.3.0.2036_SP2_GA_6863i.zip", one("6863i.st", "e")},
                                           {"58015040-REV04_4.3.0.2036_SP2_GA_6865i.zip", one("6865i.st", "f")}},
                                          "zip")
                                   << QStringList{"6863i 4.3.0.2036 [4.3.0.2036_SP2_GA] "
                                                  "4.3.0_SP2.zip/58015039-REV04_4.3.0.2036_SP2_GA_6863i.zip/6863i.st",
                                                  "6865i 4.3.0.2036 [4.3.0.2036_SP2_GA] "
                                                  "4.3.0_SP2.zip/58015040-REV04_4.3.0.2036_SP2_GA_6865i.zip/6865i.st"};
    QTest::newRow("a tar.gz per model") << "6940-6.4.0.140.tar.gz" << packArchive({{"6940.st", "g"}}, "tar.gz")
                                        << QStringList{"6940 6.4.0.140 [] 6940-6.4.0.140.tar.gz/6940.st"};
    QTest::newRow("a label is no version") << "8.2.0_6930.tar.gz" << packArchive({{"6930.st", "h"}}, "tar.gz")
                                           << QStringList{"? 6930 [8.2.0] FIRMWARE_VERSION 8.2.0_6930.tar.gz/6930.st"};
    QTest::newRow("a test image says it itself")
        << "6867i-9.9.9.9.zip" << one("6867i.st", "FIRSTRING-TEST-ST model=6867i version=5.1.0.6044\nx")
        << QStringList{"6867i 5.1.0.6044 [] 6867i-9.9.9.9.zip/6867i.st"};
    QTest::newRow("numbers without dots") << "mitel_sip_4_3_0_2036_sp2_ga_all_models_05_2017.zip"
                                          << packArchive({{"6863i.st", "i"}, {"6865i.st", "j"}}, "zip")
                                          << QStringList{"6863i 4.3.0.2036 [4.3.0.2036_sp2_ga_all_models_05_2017] "
                                                         "mitel_sip_4_3_0_2036_sp2_ga_all_models_05_2017.zip/6863i.st",
                                                         "6865i 4.3.0.2036 [4.3.0.2036_sp2_ga_all_models_05_2017] "
                                                         "mitel_sip_4_3_0_2036_sp2_ga_all_models_05_2017.zip/6865i.st"};
    QTest::newRow("an empty image") << "6863i-5.1.0.1.zip" << packArchive({{"6863i.st", ""}, {"6865i.st", "k"}}, "zip")
                                    << QStringList{"6865i 5.1.0.1 [] 6863i-5.1.0.1.zip/6865i.st",
                                                   "! FIRMWARE_EMPTY 6863i-5.1.0.1.zip/6863i.st"};
    QTest::newRow("no firmware in it") << "manuals.zip" << one("guide.pdf", "x") << QStringList{};
}

void tst_FirmwareHaul::shapes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const FirmwareHaul got = haul({write(name, bytes)});
    QTEST(text(got), "expected");
    for (const auto& item : got.taken) {
        VERIFY_GOOD(m_vault->verify(item.image.blob));
        const QByteArray content = m_vault->read(item.image.blob).value();
        QCOMPARE(item.image.md5, QCryptographicHash::hash(content, QCryptographicHash::Md5));
    }
}

void tst_FirmwareHaul::askedForOneModel()
{
    const QString pack = write(QStringLiteral("6.4.0.140.zip"),
                               packArchive({{"6930.st", "a"}, {"6940.st", "b"}, {"mystery.st", "c"}}, "zip"));
    const FirmwareHaul got = haul({pack}, {QStringLiteral("6940"), {}});
    QCOMPARE(got.leftOut, 1);
    // What does not name its model is what the person says; here both would be the same version of one model.
    QCOMPARE(text(got), QStringList{"6940 6.4.0.140 [] 6.4.0.140.zip/mystery.st"});
    QCOMPARE(got.notes.size(), 1);
    QCOMPARE(got.notes.first().why.code, QStringLiteral("FIRMWARE_REPLACES"));
}

void tst_FirmwareHaul::whatIsOpenIsInTheVault()
{
    const FirmwareHaul got = haul({write(QStringLiteral("57i.st"), "content")});
    QCOMPARE(text(got), QStringList{"? 6757i [] FIRMWARE_VERSION 57i.st"});
    VERIFY_GOOD(m_vault->verify(got.open.first().image.blob));
}

void tst_FirmwareHaul::hereAlready()
{
    const QString file = write(QStringLiteral("6930_5.1.0.2028.st"), "content");
    QCOMPARE(haul({file}).taken.size(), 1);
    const FirmwareHaul again = haul({file});
    QVERIFY(again.taken.isEmpty());
    QCOMPARE(again.here.size(), 1);
    QVERIFY(again.notes.isEmpty());
}

void tst_FirmwareHaul::otherContentReplaces()
{
    haul({write(QStringLiteral("6930_5.1.0.2028.st"), "content")});
    const FirmwareHaul again = haul({write(QStringLiteral("6930_5.1.0.2028.st"), "other")});
    QCOMPARE(again.taken.size(), 1);
    QCOMPARE(again.notes.size(), 1);
    QCOMPARE(again.notes.first().why.code, QStringLiteral("FIRMWARE_REPLACES"));
}

void tst_FirmwareHaul::oneFileUnderTwoVersions()
{
    haul({write(QStringLiteral("6930_5.1.0.2028.st"), "content")});
    const FirmwareHaul again = haul({write(QStringLiteral("6930_6.0.0.368.st"), "content")});
    QCOMPARE(again.taken.size(), 1);
    QCOMPARE(again.notes.size(), 1);
    QCOMPARE(again.notes.first().why.code, QStringLiteral("FIRMWARE_TWO_VERSIONS"));
    QVERIFY(again.notes.first().why.sentence.contains(QLatin1String("5.1.0.2028")));
}

void tst_FirmwareHaul::damagedEntryLeavesNothing()
{
    QByteArray pack = packArchive({{"6930_5.1.0.2028.st", QByteArray(100'000, 'x') + "tail"}}, "tar");
    pack.truncate(50'000);
    const FirmwareHaul got = haul({write(QStringLiteral("p.tar"), pack)});
    QCOMPARE(text(got).mid(0, 1), QStringList{"! ARCHIVE_DAMAGED p.tar/6930_5.1.0.2028.st"});
    QStringList blobs;
    for (const QString& folder : QDir(m_vault->folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        blobs += QDir(m_vault->folder() + u'/' + folder).entryList(QDir::Files);
    QCOMPARE(blobs, QStringList{});
}

void tst_FirmwareHaul::whatTheCatalogueKnewStays()
{
    haul({write(QStringLiteral("6867i-5.1.0.1.zip"), packArchive({{"6867i.st", "one"}}, "zip"))});
    FirmwareImage& image = m_catalogue.begin().value();
    image.through = QStringLiteral("4.2.0");
    image.notes = QStringLiteral("asked for by the customer");
    const FirmwareHaul got =
        haul({write(QStringLiteral("6867i-5.1.0.1.zip"), packArchive({{"6867i.st", "two"}}, "zip"))});
    QCOMPARE(got.taken.size(), 1);
    QCOMPARE(got.taken.first().image.through, QStringLiteral("4.2.0"));
    QCOMPARE(got.taken.first().image.notes, QStringLiteral("asked for by the customer"));
}

void tst_FirmwareHaul::hugeAndEmptyFiles()
{
    QFile huge(m_dir->filePath(QStringLiteral("6867i.st")));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(5LL << 30)); // sparse
    huge.close();
    const FirmwareWord word{QStringLiteral("6867i"), QStringLiteral("5.1.0.1")};
    QCOMPARE(text(haul({huge.fileName()}, word)), QStringList{"! ARCHIVE_SIZE 6867i.st"});
    QCOMPARE(text(haul({write(QStringLiteral("6867i.st"), {})}, word)), QStringList{"! FIRMWARE_EMPTY 6867i.st"});
    QVERIFY(m_vault->entries().isEmpty());
}

QTEST_GUILESS_MAIN(tst_FirmwareHaul)
#include "tst_FirmwareHaul.moc"
