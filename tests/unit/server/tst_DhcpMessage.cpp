// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/dhcp/DhcpMessage.h"
#include "app/server/dhcp/Frames.h"

#include <QTest>

using namespace firstring;
using namespace firstring::dhcp;

/// Bytes to messages and back, and the frames around them.
class tst_DhcpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoMessage_data();
    void whatIsNoMessage();
    void comesBack();
    void longOptionsAreCutAndJoined();
    void optionsInFileAndName();
    void isNeverTooShortOrTooLong();
    void relayInformationIsLast();
    void emptyRelayInformationComesBack();
    void udpFrames();
    void arpFrames();

private:
    static Message discover()
    {
        Message message;
        message.xid = 0xdeadbeef;
        message.secs = 7;
        message.hops = 1;
        message.broadcast = true;
        message.ciaddr = 0x01020304;
        message.giaddr = 0xc0a80101;
        message.hardware = MacAddress(0x00085d2f9318);
        message.setType(MessageType::Discover);
        message.options.insert(option::vendorClass, "AastraIPPhone6867i");
        return message;
    }
};

void tst_DhcpMessage::whatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");
    const QByteArray good = serialize(discover());
    const auto changed = [&](qsizetype at, char value) {
        QByteArray copy = good;
        copy[at] = value;
        return copy;
    };
    QTest::newRow("nothing") << QByteArray() << Fault::TooShort;
    QTest::newRow("a byte short of its options") << good.first(239) << Fault::TooShort;
    QTest::newRow("operation 3") << changed(0, 3) << Fault::NotBootp;
    QTest::newRow("token ring") << changed(1, 6) << Fault::NotEthernet;
    QTest::newRow("an address of 16 bytes") << changed(2, 16) << Fault::NotEthernet;
    QTest::newRow("17 hops") << changed(3, 17) << Fault::TooManyHops;
    QTest::newRow("no cookie") << changed(236, 0) << Fault::NoCookie;
    QTest::newRow("an option longer than the message") << changed(244, char(255)) << Fault::BadOptions;
    QTest::newRow("an option without a length") << good.first(240) + QByteArray(1, 12) << Fault::BadOptions;
    QByteArray overloaded = good.first(240) + QByteArray("\x34\x01\x01\xff", 4);
    overloaded[108] = 12; // in `file`: an option that ends behind it
    overloaded[109] = char(200);
    QTest::newRow("an option that runs out of the file field") << overloaded << Fault::BadOptions;
}

void tst_DhcpMessage::whatIsNoMessage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Fault, fault);
    const Parsed parsed = parse(bytes);
    QVERIFY(!parsed.message);
    QCOMPARE(int(parsed.fault), int(fault));
}

void tst_DhcpMessage::comesBack()
{
    Message message = discover();
    message.yiaddr = 0xffffffff;
    message.siaddr = 1;
    message.setAddresses(option::dns, {0x08080808, 0x01010101});
    const Parsed parsed = parse(serialize(message));
    QVERIFY(parsed.message);
    QCOMPARE(*parsed.message, message);
    QCOMPARE(parsed.message->type(), MessageType::Discover);
    QCOMPARE(parsed.message->addresses(option::dns), (QList<quint32>{0x08080808, 0x01010101}));
    QVERIFY(!parsed.message->number(option::dns)); // eight bytes are no number
    // Without an end mark: forgiven.
    QByteArray open = serialize(message);
    open.chop(open.size() - open.lastIndexOf(char(255)));
    QVERIFY(parse(open).message);
}

void tst_DhcpMessage::longOptionsAreCutAndJoined()
{
    Message message = discover();
    message.options.insert(option::vendorInformation, QByteArray(600, 'x'));
    message.options.insert(option::tftpServer, QByteArray(255, 'y'));
    message.options.insert(option::domain, QByteArray());
    const QByteArray bytes = serialize(message);
    QCOMPARE(*parse(bytes).message, message);
}

void tst_DhcpMessage::optionsInFileAndName()
{
    QByteArray bytes = serialize(discover()).first(240);
    bytes += QByteArray("\x35\x01\x01\x34\x01\x03\x2b\x02\x61\x62\xff", 11);
    bytes.replace(108, 5, QByteArray("\x2b\x01\x63\xff\x00", 5)); // more of option 43 in `file`
    bytes.replace(44, 6, QByteArray("\x0c\x02hi\xff\x00", 6));
    const Parsed parsed = parse(bytes);
    QVERIFY(parsed.message);
    QCOMPARE(parsed.message->text(option::vendorInformation), QByteArray("abc"));
    QCOMPARE(parsed.message->text(option::hostName), QByteArray("hi"));
    QVERIFY(!parsed.message->has(option::overload));
}

void tst_DhcpMessage::isNeverTooShortOrTooLong()
{
    QCOMPARE(serialize(discover()).size(), 300);
    Message message = discover();
    message.options.insert(option::tftpServer, QByteArray(200, 'a'));
    message.options.insert(option::configUrl160, QByteArray(200, 'b'));
    message.setNumber(option::mask, 0xffffff00);
    const QByteArray bytes = serialize(message, {option::tftpServer}, 548);
    QVERIFY(bytes.size() <= 548);
    const Message shorter = *parse(bytes).message;
    QVERIFY(shorter.has(option::tftpServer)); // it is in the order
    QVERIFY(!shorter.has(option::configUrl160));
    QVERIFY(shorter.has(option::mask)); // there was room for it
}

void tst_DhcpMessage::emptyRelayInformationComesBack()
{
    Message message;
    message.options.insert(option::messageType, QByteArray(1, '\1'));
    message.options.insert(option::relayInformation, QByteArray());
    const Parsed read = parse(serialize(message, {}, 576));
    QVERIFY(read.message);
    QVERIFY(read.message->has(option::relayInformation));
}

void tst_DhcpMessage::relayInformationIsLast()
{
    Message message = discover();
    message.options.insert(option::relayInformation, QByteArray("\x01\x04port", 6));
    message.options.insert(option::configUrl160, "late");
    const QByteArray bytes = serialize(message);
    QVERIFY(bytes.indexOf(QByteArray("\x01\x04port", 6)) > bytes.indexOf("late"));
    QCOMPARE(*parse(bytes).message, message);
}

void tst_DhcpMessage::udpFrames()
{
    const UdpFrame frame{
        .source = 0xc0a80101, .destination = 0xffffffff, .sourcePort = 67, .destinationPort = 68, .payload = "odd"};
    const QByteArray bytes = writeUdp(frame);
    const auto read = readUdp(bytes);
    QVERIFY(read);
    QCOMPARE(read->source, frame.source);
    QCOMPARE(read->destinationPort, quint16(68));
    QCOMPARE(read->payload, frame.payload);
    QVERIFY(readUdp(bytes + QByteArray(18, '\0'))); // Ethernet fills short frames
    // The sums of RFC 1071 over what was written are all ones.
    const auto sum = [](QByteArrayView part, quint32 start) {
        quint32 total = start;
        for (qsizetype i = 0; i < part.size(); i += 2)
            total += quint32(quint8(part[i])) << 8 | (i + 1 < part.size() ? quint8(part[i + 1]) : 0);
        while (total >> 16)
            total = (total & 0xffff) + (total >> 16);
        return total;
    };
    QCOMPARE(sum(QByteArrayView(bytes).first(20), 0), 0xffffu);
    QCOMPARE(sum(QByteArrayView(bytes).sliced(20), 0xc0a8 + 0x0101 + 0xffff + 0xffff + 17 + 11), 0xffffu);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!readUdp(QByteArrayView(bytes).first(length)), qPrintable(QString::number(length)));
    QByteArray fragment = bytes;
    fragment[7] = 1;
    QVERIFY(!readUdp(fragment));
    QByteArray tcp = bytes;
    tcp[9] = 6;
    QVERIFY(!readUdp(tcp));
    QByteArray longHead = bytes;
    longHead[0] = 0x4f;
    QVERIFY(!readUdp(longHead));
}

void tst_DhcpMessage::arpFrames()
{
    const ArpFrame frame{.isReply = true,
                         .sender = MacAddress(0x00085d2f9318),
                         .senderAddress = 0x0a090002,
                         .target = MacAddress(0x021122334455),
                         .targetAddress = 0x0a090001};
    const QByteArray bytes = writeArp(frame);
    QCOMPARE(bytes.toHex(), QByteArray("000108000604000200085d2f93180a0900020211223344550a090001"));
    const auto read = readArp(bytes);
    QVERIFY(read && read->isReply);
    QCOMPARE(read->sender, frame.sender);
    QCOMPARE(read->targetAddress, frame.targetAddress);
    QVERIFY(!readArp(QByteArrayView(bytes).first(27)));
    QByteArray reverse = bytes;
    reverse[7] = 3;
    QVERIFY(!readArp(reverse));
}

QTEST_APPLESS_MAIN(tst_DhcpMessage)
#include "tst_DhcpMessage.moc"
