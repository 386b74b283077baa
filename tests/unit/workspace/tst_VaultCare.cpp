// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/VaultCare.h"
#include "models/workspace/Workspace.h"
#include "tests/support/Good.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace firstring;

class tst_VaultCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verifyFindsEveryFlippedBit();
    void verifyNamesWhatIsMissing();
    void cleanTakesOutWhatNobodyNeeds();
    void cleanSparesTheYoung();
    void cleanDoesNothingWhileAJobCannotBeRead();
    void cleanWhileAJobIsOpen();

private:
    BlobRef store(const QByteArray& content)
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        return m_vault->import(buffer).value();
    }
    void jobWith(const QString& name, const QList<BlobRef>& blobs)
    {
        VERIFY_GOOD(m_folder->create(name));
        auto job = m_folder->open(name);
        VERIFY_GOOD(job);
        Edit edit;
        for (const BlobRef& blob : blobs)
            edit.files.put.append({QString::fromLatin1(blob.sha256.toHex().left(8)), {}, {}, blob});
        VERIFY_GOOD((*job)->perform(edit));
        VERIFY_GOOD((*job)->waitStored());
    }
    static QDateTime tomorrow() { return QDateTime::currentDateTimeUtc().addSecs(cleanupAgeSeconds + 60); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JobFolder> m_folder;
    std::unique_ptr<Vault> m_vault;
};

void tst_VaultCare::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<JobFolder>(m_dir->path());
    m_vault = std::make_unique<Vault>(m_folder->vaultPath(), 0);
}

void tst_VaultCare::verifyFindsEveryFlippedBit()
{
    JobState job;
    QList<BlobRef> blobs;
    for (int i = 0; i < 200; ++i) {
        const BlobRef blob = store("content " + QByteArray::number(i) + QByteArray(5000, 'x'));
        job.files.insert(QString::number(i), {QString::number(i), {}, {}, blob});
        blobs.append(blob);
    }
    QCOMPARE(verifyVault(*m_vault, blobsOf(job)).findings.size(), 0);
    for (int i = 0; i < 200; ++i) {
        QFile file(m_vault->pathOf(blobs[i]));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = i * 25 % file.size();
        file.seek(at);
        char byte = 0;
        file.peek(&byte, 1);
        byte = static_cast<char>(byte ^ (1 << (i % 8)));
        QCOMPARE(file.write(&byte, 1), 1);
    }
    const VaultReport report = verifyVault(*m_vault, blobsOf(job));
    QCOMPARE(report.findings.size(), 200);
    for (const auto& finding : report.findings) {
        QCOMPARE(finding.why.code, QStringLiteral("VAULT_DAMAGED"));
        QVERIFY(finding.putAside);
        QVERIFY(QFile::exists(m_vault->folder() + QStringLiteral("/quarantine/") +
                              QString::fromLatin1(finding.use.blob.sha256.toHex())));
    }
    // The same content heals it.
    store("content 7" + QByteArray(5000, 'x'));
    VERIFY_GOOD(m_vault->verify(blobs[7]));
}

void tst_VaultCare::verifyNamesWhatIsMissing()
{
    JobState job;
    const BlobRef blob = store("logo");
    job.branding.insert(QStringLiteral("logo.png"), {QStringLiteral("logo.png"), {}, blob});
    VERIFY_GOOD(m_vault->remove(blob.sha256));
    const VaultReport report = verifyVault(*m_vault, blobsOf(job));
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().use.name, QStringLiteral("logo.png"));
    QCOMPARE(report.findings.first().why.code, QStringLiteral("VAULT_MISSING"));
    QVERIFY(!report.findings.first().putAside);
}

void tst_VaultCare::cleanTakesOutWhatNobodyNeeds()
{
    const BlobRef mine = store("mine");
    const BlobRef theirs = store("theirs");
    const BlobRef nobodys = store("nobody's");
    jobWith(QStringLiteral("one"), {mine});
    jobWith(QStringLiteral("two"), {theirs});
    const auto would = cleanVault(*m_folder, tomorrow(), true);
    VERIFY_GOOD(would);
    QCOMPARE(would->removed, 1);
    VERIFY_GOOD(m_vault->verify(nobodys));
    const auto did = cleanVault(*m_folder, tomorrow(), false);
    VERIFY_GOOD(did);
    QCOMPARE(did->removed, 1);
    QCOMPARE(did->bytes, 8);
    QVERIFY(!m_vault->verify(nobodys));
    VERIFY_GOOD(m_vault->verify(mine));
    VERIFY_GOOD(m_vault->verify(theirs));
}

void tst_VaultCare::cleanSparesTheYoung()
{
    const BlobRef young = store("young");
    jobWith(QStringLiteral("one"), {});
    const auto did = cleanVault(*m_folder, QDateTime::currentDateTimeUtc(), false);
    VERIFY_GOOD(did);
    QCOMPARE(did->removed, 0);
    QCOMPARE(did->keptYoung, 1);
    // A clock that was set back makes everything young, never old.
    QCOMPARE(cleanVault(*m_folder, QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC), false)->removed, 0);
    VERIFY_GOOD(m_vault->verify(young));
}

void tst_VaultCare::cleanDoesNothingWhileAJobCannotBeRead()
{
    const BlobRef nobodys = store("nobody's");
    jobWith(QStringLiteral("good"), {});
    QFile bad(m_folder->jobPath(QStringLiteral("bad")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("this is no job");
    bad.close();
    const auto did = cleanVault(*m_folder, tomorrow(), false);
    QVERIFY(!did);
    QCOMPARE(did.error().code, QStringLiteral("VAULT_JOB_UNREAD"));
    QVERIFY(did.error().sentence.contains(QLatin1String("bad")));
    VERIFY_GOOD(m_vault->verify(nobodys));
}

void tst_VaultCare::cleanWhileAJobIsOpen()
{
    const BlobRef fresh = store("fresh");
    VERIFY_GOOD(m_folder->create(QStringLiteral("open")));
    auto job = m_folder->open(QStringLiteral("open"));
    VERIFY_GOOD(job);
    Edit edit;
    edit.files.put.append({QStringLiteral("f"), {}, {}, fresh});
    VERIFY_GOOD((*job)->perform(edit));
    VERIFY_GOOD((*job)->waitStored());
    VERIFY_GOOD(cleanVault(*m_folder, tomorrow(), false));
    VERIFY_GOOD(m_vault->verify(fresh));
}

QTEST_GUILESS_MAIN(tst_VaultCare)
#include "tst_VaultCare.moc"
