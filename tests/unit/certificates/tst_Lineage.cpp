// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/BenchCa.h"
#include "models/certificates/Lineage.h"

#include <QTest>

using namespace firstring;

namespace {

const QDateTime today(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
const QStringList names{QStringLiteral("rcs.example.net")};

QByteArray der(const QByteArray& pem)
{
    const qsizetype from = pem.indexOf("-----BEGIN CERTIFICATE-----") + 27;
    return QByteArray::fromBase64(pem.mid(from, pem.indexOf("-----END") - from).simplified().replace(' ', ""));
}

} // namespace

class tst_Lineage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ca = *benchca::make(QStringLiteral("Site"), today);
        m_own = *benchca::issue(m_ca, KeyKind::Ecdsa, names, {}, today);
    }

    void aRenewalKeepsItsKey()
    {
        const auto renewed = benchca::issue(m_ca, KeyKind::Ecdsa, names, m_own.key, today.addDays(300));
        QVERIFY(renewed && renewed->chain != m_own.chain);
        const CertificateLineage before = lineageOf({der(m_own.chain)});
        QCOMPARE(before.key.size(), 32);
        QVERIFY(before.issuerKey.isEmpty()); // nobody else was shown
        QCOMPARE(lineageOf({der(renewed->chain)}).key, before.key);
    }

    void aNewKeyOfTheSameIssuer()
    {
        const auto other = benchca::issue(m_ca, KeyKind::Ecdsa, names, {}, today);
        const auto renewedCa = benchca::renew(m_ca, today.addDays(3000));
        const CertificateLineage before = lineageOf({der(m_own.chain), der(m_ca.chain)});
        const CertificateLineage after = lineageOf({der(other->chain), der(renewedCa->chain)});
        QVERIFY(before.key != after.key);
        QCOMPARE(before.issuerKey.size(), 32);
        QCOMPARE(after.issuerKey, before.issuerKey);
        QVERIFY(after.issuer.contains("Site"));
    }

    /// One that only calls itself as the issuer did not sign it.
    void whoDidNotSignIsNoIssuer()
    {
        const auto stranger = benchca::make(QStringLiteral("Site"), today);
        QVERIFY(lineageOf({der(m_own.chain), der(stranger->chain)}).issuerKey.isEmpty());
        const CertificateLineage found = lineageOf({der(m_own.chain), der(stranger->chain), der(m_ca.chain)});
        QCOMPARE(found.issuerKey, lineageOf({der(m_own.chain), der(m_ca.chain)}).issuerKey);
        QVERIFY(lineageOf({der(m_ca.chain), der(m_ca.chain)}).issuerKey.isEmpty()); // nobody vouches for himself
    }

    void whatIsNoneHasNone()
    {
        QCOMPARE(lineageOf({}), CertificateLineage());
        QCOMPARE(lineageOf({"no certificate"}), CertificateLineage());
        QVERIFY(lineageOf({der(m_own.chain), "garbage", QByteArray()}).issuerKey.isEmpty());
    }

private:
    TlsIdentity m_ca;
    TlsIdentity m_own;
};

QTEST_GUILESS_MAIN(tst_Lineage)
#include "tst_Lineage.moc"
