// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/ProxyHeader.h"

#include <QTest>

using namespace firstring::http;

Q_DECLARE_METATYPE(ProxyHeader::Status)

namespace {

QByteArray binary(int versionAndCommand, int family, const QByteArray& rest, int length = -1)
{
    QByteArray bytes("\r\n\r\n\0\r\nQUIT\n", 12);
    bytes += static_cast<char>(versionAndCommand);
    bytes += static_cast<char>(family);
    const int size = length < 0 ? static_cast<int>(rest.size()) : length;
    bytes += static_cast<char>(size >> 8);
    bytes += static_cast<char>(size & 0xff);
    return bytes + rest;
}

const QByteArray four = QByteArray::fromHex("c0000207c6336409d4310050"); // 192.0.2.7, 198.51.100.9, 54321, 80
const QByteArray six = QByteArray::fromHex("20010db8000000000000000000000007"
                                           "20010db8000000000000000000000009d43101bb");

} // namespace

/// The PROXY protocol, both versions.
class tst_ProxyHeader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        using Status = ProxyHeader::Status;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("reached");
        QTest::addColumn<int>("port");
        const auto whole = [](const char* name, const QByteArray& bytes, const QString& source, const QString& reached,
                              int port) {
            QTest::newRow(name) << bytes << Status::Complete << source << reached << port;
        };
        const auto not_ = [](const char* name, const QByteArray& bytes, Status status = Status::Refused) {
            QTest::newRow(name) << bytes << status << QString() << QString() << 0;
        };
        whole("line", "PROXY TCP4 192.0.2.7 198.51.100.9 54321 80\r\n", "192.0.2.7", "198.51.100.9", 80);
        whole("line of IPv6", "PROXY TCP6 2001:db8::7 2001:db8::9 54321 443\r\n", "2001:db8::7", "2001:db8::9", 443);
        whole("nobody said", "PROXY UNKNOWN\r\n", {}, {}, 0);
        whole("nobody, with words", "PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n", {}, {}, 0);
        whole("binary", binary(0x21, 0x11, four), "192.0.2.7", "198.51.100.9", 80);
        whole("binary of IPv6", binary(0x21, 0x21, six), "2001:db8::7", "2001:db8::9", 443);
        whole("binary with more", binary(0x21, 0x11, four + QByteArray::fromHex("0400021234")), "192.0.2.7",
              "198.51.100.9", 80);
        whole("for itself", binary(0x20, 0x00, {}), {}, {}, 0);
        whole("for itself, with addresses", binary(0x20, 0x11, four), {}, {}, 0);
        whole("of another kind", binary(0x21, 0x31, QByteArray(216, 'x')), {}, {}, 0);

        not_("a request", "GET / HTTP/1.1\r\n", Status::None);
        not_("a handshake", QByteArray::fromHex("1603010200"), Status::None);
        not_("like it", "PROXX TCP4", Status::None);
        not_("small letters", "proxy TCP4 192.0.2.7 198.51.100.9 1 2\r\n", Status::None);
        not_("nothing yet", "", Status::More);
        not_("one letter", "P", Status::More);
        not_("word alone", "PROXY ", Status::More);
        not_("line without its end", "PROXY TCP4 192.0.2.7 198.51.100.9 54321 80", Status::More);
        not_("half a binary one", binary(0x21, 0x11, four).first(20), Status::More);
        not_("its beginning", binary(0x21, 0x11, four).first(5), Status::More);

        not_("no words", "PROXY \r\n");
        not_("UDP", "PROXY UDP4 192.0.2.7 198.51.100.9 54321 80\r\n");
        not_("too few words", "PROXY TCP4 192.0.2.7 198.51.100.9 54321\r\n");
        not_("too many words", "PROXY TCP4 192.0.2.7 198.51.100.9 54321 80 9\r\n");
        not_("two blanks", "PROXY TCP4  192.0.2.7 198.51.100.9 54321 80\r\n");
        not_("a name", "PROXY TCP4 phone 198.51.100.9 54321 80\r\n");
        not_("the wrong kind", "PROXY TCP4 2001:db8::7 2001:db8::9 54321 80\r\n");
        not_("a short address", "PROXY TCP4 7 198.51.100.9 54321 80\r\n");
        not_("a port too high", "PROXY TCP4 192.0.2.7 198.51.100.9 54321 65536\r\n");
        not_("a port with a sign", "PROXY TCP4 192.0.2.7 198.51.100.9 54321 +80\r\n");
        not_("a line too long", "PROXY TCP4 " + QByteArray(120, '1'));
        not_("another version", binary(0x11, 0x11, four));
        not_("another command", binary(0x22, 0x11, four));
        not_("too short for addresses", binary(0x21, 0x11, four.first(11)));
        not_("too long", binary(0x21, 0x11, four, 65'535));
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ProxyHeader::Status, status);
        QFETCH(QString, source);
        const ProxyHeader header = parseProxyHeader(bytes);
        QCOMPARE(header.status, status);
        QCOMPARE(header.source, source);
        QTEST(header.reached, "reached");
        QTEST(header.reachedPort, "port");
        if (status != ProxyHeader::Status::Complete)
            return;
        QCOMPARE(header.used, bytes.size());
        const ProxyHeader more = parseProxyHeader(bytes + "GET / HTTP/1.1\r\n\r\n");
        QCOMPARE(more.used, bytes.size());
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(parseProxyHeader(bytes.first(size)).status, ProxyHeader::Status::More);
    }
};

QTEST_APPLESS_MAIN(tst_ProxyHeader)
#include "tst_ProxyHeader.moc"
