// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/BenchCa.h"
#include "models/certificates/CertificateFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

namespace {

const QDateTime today(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
const QStringList here{QStringLiteral("192.168.7.1")};
constexpr auto others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class tst_CertificateFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = CertificateFolder(m_parent->filePath(QStringLiteral("job.tls")), QStringLiteral("job"));
    }

    void nothingUntilAsked()
    {
        QVERIFY(!m_folder.existingCa());
        QVERIFY(!m_folder.existing());
        QVERIFY(!QFile::exists(m_parent->filePath(QStringLiteral("job.tls"))));
        QVERIFY(!CertificateFolder().ca(today));
        QVERIFY(!CertificateFolder().existing());
    }

    void isMadeOnceForItsOwnerOnly()
    {
        const Result<ServerCertificates> first = m_folder.serverCertificates(here, today);
        QVERIFY(first);
        QVERIFY(first->isNew && !first->isOwn);
        QCOMPARE(first->identities.size(), 2);
        QCOMPARE(first->shown.keyKind, KeyKind::Ecdsa);
        QCOMPARE(*m_folder.ca(today), first->ca);
        QCOMPARE(m_folder.existingCa(), std::optional(first->ca));
        const Result<ServerCertificates> again = m_folder.serverCertificates(here, today);
        QVERIFY(!again->isNew);
        QVERIFY(again->identities == first->identities);
        QVERIFY(m_folder.existing()->identities == first->identities);

        const QString path = m_parent->filePath(QStringLiteral("job.tls"));
        const QStringList files = QDir(path).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files, (QStringList{"ca.pem", "server-ecdsa.pem", "server-rsa.pem"}));
        for (const QString& name : files)
            QVERIFY2((QFile::permissions(path + u'/' + name) & others) == 0, qPrintable(name));
        QVERIFY((QFile::permissions(path) & others) == 0);
    }

    void isRenewedByItself()
    {
        const Result<ServerCertificates> first = m_folder.serverCertificates(here, today);
        const Result<ServerCertificates> moved = m_folder.serverCertificates({QStringLiteral("10.0.0.1")}, today);
        QVERIFY(moved->isNew);
        QCOMPARE(moved->shown.names, QStringList{QStringLiteral("10.0.0.1")});
        QCOMPARE(moved->ca, first->ca);
        QCOMPARE(moved->identities[0].key, first->identities[0].key);
        const Result<ServerCertificates> later =
            m_folder.serverCertificates({QStringLiteral("10.0.0.1")}, today.addDays(300));
        QVERIFY(later->isNew);
        QVERIFY(later->shown.validUntil > today.addDays(600));
        // Nine years later the CA goes on with its key.
        const Result<ServerCertificates> muchLater = m_folder.serverCertificates(here, today.addYears(9));
        QVERIFY(muchLater->ca != first->ca);
        QVERIFY(certificateFacts(muchLater->ca)->subject == certificateFacts(first->ca)->subject);
    }

    void damagedFilesAreMadeAgain()
    {
        const Result<ServerCertificates> first = m_folder.serverCertificates(here, today);
        QVERIFY(first);
        for (const char* name : {"server-ecdsa.pem", "server-rsa.pem"}) {
            QFile file(m_parent->filePath(QStringLiteral("job.tls/")) + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\nxx\n");
        }
        const Result<ServerCertificates> again = m_folder.serverCertificates(here, today);
        QVERIFY(again && again->isNew);
        QCOMPARE(again->ca, first->ca);
        QCOMPARE(again->identities.size(), 2);
    }

    void anOwnOneComesFirst()
    {
        const auto ca = benchca::make(QStringLiteral("mine"), today);
        const auto mine = benchca::issue(*ca, KeyKind::Rsa, {QStringLiteral("pbx.example.net")}, {}, today);
        QVERIFY(m_folder.importOwn(*mine));
        const Result<ServerCertificates> shown = m_folder.serverCertificates(here, today);
        QVERIFY(shown->isOwn && !shown->isNew);
        QVERIFY(shown->ca.isEmpty());
        QCOMPARE(shown->identities.size(), 1);
        QVERIFY(shown->identities[0] == *mine);
        QVERIFY(m_folder.existing()->isOwn);
        QVERIFY(*m_folder.removeOwn());
        QVERIFY(!*m_folder.removeOwn());
        QVERIFY(!m_folder.serverCertificates(here, today)->isOwn);
    }

    void aFolderThatCannotBeWritten()
    {
        QFile blocked(m_parent->filePath(QStringLiteral("job.tls")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        blocked.close();
        QCOMPARE(m_folder.ca(today).error().code, QStringLiteral("CERTIFICATE_FOLDER"));
        QCOMPARE(m_folder.serverCertificates(here, today).error().code, QStringLiteral("CERTIFICATE_FOLDER"));
        QVERIFY(!m_folder.importOwn({}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    CertificateFolder m_folder;
};

QTEST_APPLESS_MAIN(tst_CertificateFolder)
#include "tst_CertificateFolder.moc"
