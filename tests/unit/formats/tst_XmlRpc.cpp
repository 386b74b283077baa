// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/XmlRpc.h"
#include "tests/support/Good.h"

using namespace firstring;

namespace {

QByteArray answer(const QByteArray& value)
{
    return "<?xml version='1.0'?>\n<methodResponse>\n<params>\n<param>\n<value>" + value +
           "</value>\n</param>\n</params>\n</methodResponse>\n";
}

} // namespace

class tst_XmlRpc final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls()
    {
        const QByteArray call =
            xmlRpcCall("redirect.registerDevice", {QString("00085D000001"), QString("http://a/?b&c<d>"), true});
        QVERIFY(call.contains("<methodName>redirect.registerDevice</methodName>"));
        QVERIFY(call.contains("<value><string>00085D000001</string></value>"));
        QVERIFY(call.contains("http://a/?b&amp;c&lt;d&gt;"));
        QVERIFY(call.contains("<boolean>1</boolean>"));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("yes") << answer("<boolean>1</boolean>") << QVariant(true);
        QTest::newRow("no") << answer("<boolean>0</boolean>") << QVariant(false);
        QTest::newRow("string") << answer("<string>a &amp; b</string>") << QVariant(QString("a & b"));
        QTest::newRow("bare text") << answer("registered") << QVariant(QString("registered"));
        QTest::newRow("number") << answer("<int>42</int>") << QVariant(42LL);
        QTest::newRow("pair")
            << answer("<array><data><value><boolean>1</boolean></value>\n<value><string>Ok</string></value>"
                      "</data></array>")
            << QVariant(QVariantList{true, QString("Ok")});
        QTest::newRow("nothing in it") << answer("<array><data></data></array>") << QVariant(QVariantList());
        QTest::newRow("struct") << answer("<struct><member><name>url</name><value>http://a</value></member></struct>")
                                << QVariant(QVariantMap{{"url", QString("http://a")}});
        QTest::newRow("behind an empty list")
            << answer("<array><data><value><array><data/></array></value><value>x</value></data></array>")
            << QVariant(QVariantList{QVariantList(), QString("x")});
    }

    void answers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QVariant, value);
        const auto read = xmlRpcAnswer(bytes);
        VERIFY_GOOD(read);
        QCOMPARE(*read, value);
    }

    void aRefusal()
    {
        const auto read =
            xmlRpcAnswer("<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>4</int>"
                         "</value></member><member><name>faultString</name><value>owned by another</value>"
                         "</member></struct></value></fault></methodResponse>");
        QVERIFY(!read);
        QCOMPARE(read.error().code, QString("XMLRPC_FAULT"));
        QCOMPARE(read.error().detail, QString("owned by another"));
    }

    void noAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a web page") << QByteArray("<html><body>Sign in</body></html>");
        QTest::newRow("half") << answer("<string>a</string>").first(90);
        QTest::newRow("too deep") << answer(QByteArray("<array><data><value>").repeated(20) + "x" +
                                            QByteArray("</value></data></array>").repeated(20));
        QTest::newRow("odd yes") << answer("<boolean>yes</boolean>");
        QTest::newRow("odd number") << answer("<int>four</int>");
        QTest::newRow("grows") << "<!DOCTYPE a [<!ENTITY b 'bbbb'>]>" + answer("&b;&b;");
    }

    void noAnswer()
    {
        QFETCH(QByteArray, bytes);
        const auto read = xmlRpcAnswer(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QString("XMLRPC_SHAPE"));
    }
};

QTEST_GUILESS_MAIN(tst_XmlRpc)
#include "tst_XmlRpc.moc"
