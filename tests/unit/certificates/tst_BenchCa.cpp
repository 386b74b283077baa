// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/BenchCa.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

namespace {

const QDateTime today(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
const QStringList names{QStringLiteral("192.168.7.1"), QStringLiteral("bench.example.net"), QStringLiteral("fe80::1")};

} // namespace

/// Certificates of the bench CA, judged by OpenSSL's own program.
class tst_BenchCa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<TlsIdentity> made = benchca::make(QStringLiteral("Büro Süd"), today);
        QVERIFY(made);
        m_ca = *made;
    }

    void theCaItself()
    {
        const Result<CertificateFacts> facts = certificateFacts(m_ca.chain);
        QVERIFY(facts);
        QVERIFY2(facts->subject.startsWith(QStringLiteral("Firstring bench CA Büro Süd ")), qPrintable(facts->subject));
        QVERIFY(facts->isCa);
        QCOMPARE(facts->keyKind, KeyKind::Rsa);
        QCOMPARE(facts->keyBits, 2048);
        QCOMPARE(facts->validFrom, today.addDays(-1));
        QCOMPARE(facts->validUntil, today.addDays(benchca::caDays));
        QCOMPARE(facts->fingerprint().size(), 32 * 3 - 1);
        // Two jobs of one name are told apart.
        const Result<TlsIdentity> other = benchca::make(QStringLiteral("Büro Süd"), today);
        QVERIFY(certificateFacts(other->chain)->subject != facts->subject);
        QVERIFY(certificateFacts(benchca::make(QString(100, u'x'), today)->chain)->subject.size() <= 64);
    }

    void issues_data()
    {
        QTest::addColumn<KeyKind>("kind");
        QTest::newRow("ECDSA") << KeyKind::Ecdsa;
        QTest::newRow("RSA") << KeyKind::Rsa;
    }

    void issues()
    {
        QFETCH(KeyKind, kind);
        const Result<TlsIdentity> server = benchca::issue(m_ca, kind, names, {}, today);
        QVERIFY(server);
        const Result<CertificateFacts> facts = certificateFacts(server->chain);
        QCOMPARE(facts->keyKind, kind);
        QCOMPARE(facts->subject, names.first());
        QCOMPARE(QSet<QString>(facts->names.begin(), facts->names.end()), QSet<QString>(names.begin(), names.end()));
        QVERIFY(!facts->isCa);
        QVERIFY(benchca::isGood(server->chain, m_ca, names, today));
        QCOMPARE(verified(server->chain, "192.168.7.1", true), 0);
        QCOMPARE(verified(server->chain, "bench.example.net", false), 0);
        QVERIFY(verified(server->chain, "192.168.7.2", true) != 0);

        // Made anew with the same key: a session of a phone need not end.
        const Result<TlsIdentity> again = benchca::issue(m_ca, kind, names, server->key, today.addDays(300));
        QCOMPARE(again->key, server->key);
        QVERIFY(again->chain != server->chain);
    }

    void whenItMustBeMadeAnew()
    {
        const Result<TlsIdentity> server = benchca::issue(m_ca, KeyKind::Ecdsa, names, {}, today);
        const auto good = [&](const QStringList& wanted, const QDateTime& when) {
            return benchca::isGood(server->chain, m_ca, wanted, when);
        };
        QVERIFY(good(names, today.addDays(benchca::serverDays - benchca::serverRenewDays - 1)));
        QVERIFY(!good(names, today.addDays(benchca::serverDays - benchca::serverRenewDays + 1)));
        QVERIFY(!good(names, today.addDays(-2)));
        QVERIFY(!good(names + QStringList{QStringLiteral("10.0.0.1")}, today));
        QVERIFY(!good({names[1], names[0]}, today)); // the common name is another one
        QVERIFY(good({names.first()}, today));
        const Result<TlsIdentity> otherCa = benchca::make(QStringLiteral("other"), today);
        QVERIFY(!benchca::isGood(server->chain, *otherCa, names, today));
        QVERIFY(!benchca::isGood("nonsense", m_ca, names, today));
    }

    void aRenewedCaVouchesForTheSame()
    {
        const Result<TlsIdentity> server = benchca::issue(m_ca, KeyKind::Rsa, names, {}, today);
        const Result<TlsIdentity> later = benchca::renew(m_ca, today.addYears(9));
        QVERIFY(later);
        QCOMPARE(later->key, m_ca.key);
        QCOMPARE(certificateFacts(later->chain)->subject, certificateFacts(m_ca.chain)->subject);
        QVERIFY(benchca::isGood(server->chain, *later, names, today));
        QVERIFY(!benchca::renew({"nonsense", "nonsense"}, today));
    }

    /// What cannot be a name in a certificate never reaches OpenSSL's little language.
    void strangeNames()
    {
        const QStringList strange{QStringLiteral("10.0.0.1"), QStringLiteral("a,DNS:evil.example"),
                                  QStringLiteral("x y"), QString()};
        const Result<TlsIdentity> server = benchca::issue(m_ca, KeyKind::Ecdsa, strange, {}, today);
        QVERIFY(server);
        QCOMPARE(certificateFacts(server->chain)->names, QStringList{QStringLiteral("10.0.0.1")});
        QVERIFY(benchca::isGood(server->chain, m_ca, strange, today));
        QVERIFY(!benchca::issue(m_ca, KeyKind::Ecdsa, {QStringLiteral("a b")}, {}, today));
    }

private:
    /// Exit status of `openssl verify`.
    int verified(const QByteArray& chain, const char* name, bool isAddress)
    {
        const auto put = [this](const char* file, const QByteArray& content) {
            QFile out(m_folder.filePath(QString::fromLatin1(file)));
            out.open(QIODevice::WriteOnly);
            out.write(content);
        };
        put("ca.pem", m_ca.chain);
        put("server.pem", chain);
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("verify"), QStringLiteral("-x509_strict"), QStringLiteral("-purpose"),
                       QStringLiteral("sslserver"), QStringLiteral("-attime"),
                       QString::number(today.toSecsSinceEpoch()), QStringLiteral("-CAfile"), QStringLiteral("ca.pem"),
                       isAddress ? QStringLiteral("-verify_ip") : QStringLiteral("-verify_hostname"),
                       QString::fromLatin1(name), QStringLiteral("server.pem")});
        return openssl.waitForFinished() ? openssl.exitCode() : -1;
    }

    QTemporaryDir m_folder;
    TlsIdentity m_ca;
};

QTEST_GUILESS_MAIN(tst_BenchCa)
#include "tst_BenchCa.moc"
