// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The examples of "Authenticating Requests: Using the Authorization Header" in the Amazon S3 API Reference.

#include "app/publish/AwsSignature.h"

#include <QCryptographicHash>
#include <QTest>

using namespace firstring;

class tst_AwsSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void temporaryKeysAreNamed();
    void encodes();
};

Q_DECLARE_METATYPE(firstring::S3Request)

namespace {

const S3Key key{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}};
const QDateTime may2013(QDate(2013, 5, 24), QTime(0, 0), Qt::UTC);

QByteArray hashOf(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

} // namespace

void tst_AwsSignature::examples_data()
{
    QTest::addColumn<S3Request>("request");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray host = "examplebucket.s3.amazonaws.com";
    QTest::newRow("GET with a range") << S3Request{"GET", host, "/test.txt", {}, hashOf({}), {{"range", "bytes=0-9"}}}
                                      << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    QTest::newRow("PUT") << S3Request{"PUT",
                                      host,
                                      "/test%24file.text",
                                      {},
                                      hashOf("Welcome to Amazon S3."),
                                      {{"date", "Fri, 24 May 2013 00:00:00 GMT"},
                                       {"x-amz-storage-class", "REDUCED_REDUNDANCY"}}}
                         << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    QTest::newRow("query without a value")
        << S3Request{"GET", host, "/", {{"lifecycle", ""}}, hashOf({}), {}}
        << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    QTest::newRow("list") << S3Request{"GET", host, "/", {{"prefix", "J"}, {"max-keys", "2"}}, hashOf({}), {}}
                          << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

void tst_AwsSignature::examples()
{
    QFETCH(S3Request, request);
    QFETCH(QByteArray, signature);
    const auto added = s3Signature(request, key, "us-east-1", may2013);
    QCOMPARE(added.last().first, "authorization");
    QCOMPARE(added.last().second.split('=').last(), signature);
    QVERIFY(!added.last().second.contains(key.secret));
}

void tst_AwsSignature::temporaryKeysAreNamed()
{
    S3Key temporary = key;
    temporary.session = "token";
    const auto added = s3Signature({"GET", "h", "/", {}, hashOf({}), {}}, temporary, "r", may2013);
    QVERIFY(added.contains(QPair<QByteArray, QByteArray>("x-amz-security-token", "token")));
    QVERIFY(added.last().second.contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token"));
}

void tst_AwsSignature::encodes()
{
    QCOMPARE(s3Encoded("a b/c+d~_-.:\xc3\xa4", true), "a%20b/c%2Bd~_-.%3A%C3%A4");
    QCOMPARE(s3Encoded("a/b", false), "a%2Fb");
    QCOMPARE(s3Query({{"b", "2"}, {"a", "1 1"}}), "a=1%201&b=2");
}

QTEST_GUILESS_MAIN(tst_AwsSignature)
#include "tst_AwsSignature.moc"
