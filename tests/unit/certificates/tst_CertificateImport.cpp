// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/BenchCa.h"
#include "models/certificates/CertificateImport.h"

#include <QProcess>
#include <QTest>

using namespace firstring;

namespace {

const QDateTime today(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

/// What OpenSSL's program makes of \a input.
QByteArray openssl(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class tst_CertificateImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = [](const Result<TlsIdentity>& result) { return result ? *result : TlsIdentity(); };
        m_ca = made(benchca::make(QStringLiteral("import"), today));
        m_otherCa = made(benchca::make(QStringLiteral("other"), today));
        m_server = made(benchca::issue(m_ca, KeyKind::Rsa, {QStringLiteral("pbx.example.net")}, {}, today));
        m_ecdsa = made(benchca::issue(m_ca, KeyKind::Ecdsa, {QStringLiteral("pbx.example.net")}, {}, today));
        QVERIFY(!m_server.chain.isEmpty() && !m_ecdsa.chain.isEmpty());
    }

    void takes_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("hasNote");
        const QByteArray text = "Bag Attributes\n    friendlyName: x\n";
        const QByteArray parameters = openssl(words("ecparam -name prime256v1"));
        QTest::newRow("two files") << m_server.chain << m_server.key << false;
        QTest::newRow("one file") << m_server.chain + m_server.key << QByteArray() << false;
        QTest::newRow("key first") << m_server.key + m_server.chain << QByteArray() << false;
        QTest::newRow("ECDSA") << m_ecdsa.chain << m_ecdsa.key << false;
        QTest::newRow("with parameters") << m_ecdsa.chain << parameters + m_ecdsa.key << false;
        QTest::newRow("old spelling of an EC key") << m_ecdsa.chain << openssl(words("ec"), m_ecdsa.key) << false;
        QTest::newRow("old spelling of an RSA key")
            << m_server.chain << openssl(words("rsa -traditional"), m_server.key) << false;
        QTest::newRow("with its issuer") << m_server.chain + m_ca.chain << m_server.key << false;
        QTest::newRow("issuer first") << m_ca.chain + m_server.chain << m_server.key << true;
        QTest::newRow("words between") << text + m_server.chain + text + m_ca.chain << text + m_server.key << false;
        QTest::newRow("CR LF") << QByteArray(m_server.chain).replace("\n", "\r\n") << m_server.key << false;
        QTest::newRow("a CA") << m_ca.chain << m_ca.key << true;
    }

    void takes()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QByteArray, key);
        const Result<ImportedIdentity> imported = importIdentity(pem, key, today);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().code));
        QTEST(!imported->note.isEmpty(), "hasNote");
        // What is kept is in order and whole, and is read again the same.
        const Result<ImportedIdentity> again = importIdentity(imported->identity.chain, imported->identity.key, today);
        QVERIFY(again);
        QVERIFY(again->identity == imported->identity);
        QCOMPARE(certificateFacts(imported->identity.chain)->sha256, imported->facts.sha256);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& pem, const QByteArray& key, const char* code,
                            const QDateTime& when = today) {
            QTest::newRow(name) << pem << key << when << QString::fromLatin1(code);
        };
        const QByteArray der = openssl(words("x509 -outform DER"), m_server.chain);
        const QByteArray locked = openssl(words("pkcs8 -topk8 -v2 aes-256-cbc -passout pass:secret"), m_server.key);
        const QByteArray lockedOld = openssl(words("rsa -traditional -aes128 -passout pass:secret"), m_server.key);
        const QByteArray weak = openssl(words("req -x509 -newkey rsa:1024 -nodes -subj /CN=weak -days 9 -keyout -"));
        const QByteArray kind = openssl(words("req -x509 -newkey ed25519 -nodes -subj /CN=ed -days 9 -keyout -"));
        const QByteArray request = openssl(words("req -new -key /dev/stdin -subj /CN=asked"), m_server.key);
        const QDateTime soon = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(!der.isEmpty() && !locked.isEmpty() && !lockedOld.isEmpty() && !weak.isEmpty() && !kind.isEmpty());

        row("nothing", "", "", "CERTIFICATE_NONE");
        row("prose", "Dear customer,\nplease find attached\n", "", "CERTIFICATE_NONE");
        row("binary", der, m_server.key, "CERTIFICATE_BINARY");
        row("a request", request, m_server.key, "CERTIFICATE_REQUEST");
        row("no key", m_server.chain, "", "CERTIFICATE_KEY_NONE");
        row("two keys", m_server.chain, m_server.key + m_ecdsa.key, "CERTIFICATE_KEY_SEVERAL");
        row("locked key", m_server.chain, locked, "CERTIFICATE_KEY_ENCRYPTED");
        row("locked key, old spelling", m_server.chain, lockedOld, "CERTIFICATE_KEY_ENCRYPTED");
        row("another key", m_server.chain, m_otherCa.key, "CERTIFICATE_KEY_MISMATCH");
        row("another kind of key", m_server.chain, m_ecdsa.key, "CERTIFICATE_KEY_MISMATCH");
        row("weak key", weak, "", "CERTIFICATE_KEY_WEAK", soon);
        row("key that phones do not know", kind, "", "CERTIFICATE_KEY_KIND", soon);
        row("a stranger in the chain", m_server.chain + m_otherCa.chain, m_server.key, "CERTIFICATE_CHAIN");
        row("expired", m_server.chain, m_server.key, "CERTIFICATE_EXPIRED", today.addYears(2));
        row("not yet", m_server.chain, m_server.key, "CERTIFICATE_NOT_YET", today.addYears(-1));
        row("an expired issuer", m_server.chain + m_ca.chain, m_server.key, "CERTIFICATE_EXPIRED", today.addYears(20));
        QByteArray torn = m_server.chain;
        torn.remove(300, 65);
        row("torn", torn, m_server.key, "CERTIFICATE_DAMAGED");
        row("cut off", m_server.chain.first(600), m_server.key, "CERTIFICATE_DAMAGED");
        row("torn key", m_server.chain, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
            "CERTIFICATE_KEY_DAMAGED");
        row("huge", QByteArray(mostPemBytes + 1, 'x'), "", "CERTIFICATE_SIZE");
        row("endless", m_ca.chain.repeated(mostPemBlocks + 1), m_server.key, "CERTIFICATE_SIZE");
    }

    void refuses()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QByteArray, key);
        QFETCH(QDateTime, when);
        const Result<ImportedIdentity> imported = importIdentity(pem, key, when);
        QVERIFY(!imported);
        QTEST(imported.error().code, "code");
        QVERIFY(imported.error().sentence.size() > 40);
    }

    void clientCas()
    {
        QCOMPARE(readClientCas(m_ca.chain + m_otherCa.chain)->size(), 2);
        QVERIFY(!readClientCas(m_ca.key));
        QCOMPARE(readClientCas("").error().code, QStringLiteral("CERTIFICATE_NONE"));
    }

    void wildcards()
    {
        CertificateFacts facts;
        facts.names = {QStringLiteral("*.example.net"), QStringLiteral("10.0.0.1")};
        QVERIFY(facts.covers(QStringLiteral("PBX.example.net")));
        QVERIFY(!facts.covers(QStringLiteral("example.net")));
        QVERIFY(!facts.covers(QStringLiteral("a.b.example.net")));
        QVERIFY(facts.covers(QStringLiteral("10.0.0.1")));
        QVERIFY(!facts.covers(QStringLiteral("10.0.0.10")));
    }

private:
    TlsIdentity m_ca;
    TlsIdentity m_otherCa;
    TlsIdentity m_server;
    TlsIdentity m_ecdsa;
};

QTEST_GUILESS_MAIN(tst_CertificateImport)
#include "tst_CertificateImport.moc"
