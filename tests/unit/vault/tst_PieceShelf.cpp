// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Digest.h"
#include "models/vault/PieceShelf.h"
#include "tests/support/Good.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

class tst_PieceShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_vault.emplace(m_dir->filePath("vault"));
        m_shelf.emplace(*m_vault);
    }

    void growsFromItsBeginning()
    {
        QCOMPARE(m_shelf->held(m_digest).received, 0);
        auto held = m_shelf->take(m_digest, 10, 0, "0123");
        VERIFY_GOOD(held);
        QCOMPARE(held->received, 4);
        QVERIFY(!held->whole);
        QVERIFY(!m_shelf->find(m_digest));
        // Too far on: nothing happens. Sent again, in whole or in part: passed over.
        QCOMPARE(m_shelf->take(m_digest, 10, 5, "56789").error().code, "PIECE_GAP");
        QCOMPARE(m_shelf->take(m_digest, 10, 0, "0123")->received, 4);
        QCOMPARE(m_shelf->take(m_digest, 10, 1, "1")->received, 4);
        QCOMPARE(m_shelf->take(m_digest, 10, 2, "234567")->received, 8);
        QCOMPARE(PieceShelf(*m_vault).held(m_digest).received, 8);
        held = m_shelf->take(m_digest, 10, 8, "89");
        VERIFY_GOOD(held);
        QVERIFY(held->whole);
        QCOMPARE(*m_vault->read({m_digest, 10}), m_content);
        QCOMPARE(m_shelf->find(m_digest)->size, 10);
        QVERIFY(QDir(pieces()).isEmpty());
        QVERIFY(m_shelf->take(m_digest, 10, 0, "xx")->whole);
    }

    void anEmptyFileIsWholeAtOnce() { QVERIFY(m_shelf->take(sha256(""), 0, 0, "")->whole); }

    void whatIsNotThatFileGoes()
    {
        QVERIFY(!m_shelf->take(m_digest, 10, 0, "01234")->whole);
        QCOMPARE(m_shelf->take(m_digest, 10, 5, "56788").error().code, "PIECE_DIGEST");
        QCOMPARE(m_shelf->held(m_digest).received, 0);
        QVERIFY(!m_shelf->find(m_digest));
        // More than it said: not that file either.
        QVERIFY(!m_shelf->take(m_digest, 10, 0, "01234")->whole);
        QCOMPARE(m_shelf->take(m_digest, 3, 5, "5").error().code, "PIECE_DIGEST");
        QVERIFY(m_shelf->take(m_digest, 10, 0, m_content)->whole);
    }

    void unfinishedFilesAreBounded()
    {
        for (int i = 0; i < PieceShelf::mostFiles + 20; ++i)
            VERIFY_GOOD(m_shelf->take(sha256(QByteArray::number(i)), 10, 0, "x"));
        QCOMPARE(QDir(pieces()).entryList(QDir::Files).size(), PieceShelf::mostFiles);
        const QString old = pieces() + '/' + QDir(pieces()).entryList(QDir::Files).first();
        QFile file(old);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-PieceShelf::keptS - 60),
                                 QFileDevice::FileModificationTime));
        file.close();
        VERIFY_GOOD(m_shelf->take(m_digest, 10, 0, "x"));
        QVERIFY(!QFile::exists(old));
        QCOMPARE(QFileInfo(pieces()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aFullDiskIsTold()
    {
        const PieceShelf full(Vault(m_dir->filePath("vault"), qint64(1) << 60));
        QCOMPARE(full.take(m_digest, 10, 0, m_content).error().code, "VAULT_FULL");
    }

private:
    QString pieces() const { return m_dir->filePath("vault/incoming/pieces"); }

    const QByteArray m_content = "0123456789";
    const QByteArray m_digest = sha256(m_content);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Vault> m_vault;
    std::optional<PieceShelf> m_shelf;
};

QTEST_GUILESS_MAIN(tst_PieceShelf)
#include "tst_PieceShelf.moc"
