// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/DhcpOptions.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

class tst_DhcpOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void option43_data();
    void option43();
    void option66_data();
    void option66();
    void dnsmasqTakesTheLines_data();
    void dnsmasqTakesTheLines();
    void iscLines();
    void theProgramsTakeTheLines_data() { dnsmasqTakesTheLines_data(); }
    void theProgramsTakeTheLines();
    void everyServerIsTold();
    void openWrtLines();
    void nothingForAnEmptyUrl();
};

void tst_DhcpOptions::option43_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("contact");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("http") << "http://a:1" << false << QByteArray("\x02\x0ahttp://a:1\x03\x01\x00", 15);
    QTest::newRow("contact") << "http://a:1" << true << QByteArray("\x02\x0ahttp://a:1\x03\x01\x01", 15);
    QTest::newRow("tftp") << "tftp://b" << false << QByteArray("\x02\x08tftp://b\x03\x01\x00", 13);
    const QString longest = QStringLiteral("http://") + QString(243, u'x');
    QTest::newRow("longest") << longest << false
                             << QByteArray("\x02\xfa", 2) + longest.toLatin1() + QByteArray("\x03\x01\x00", 3);
    QTest::newRow("too long") << longest + u'x' << false << QByteArray();
    QTest::newRow("none") << QString() << false << QByteArray();
}

void tst_DhcpOptions::option43()
{
    QFETCH(QString, url);
    QFETCH(bool, contact);
    QFETCH(QByteArray, bytes);
    const DhcpOptions options{url, contact};
    QCOMPARE(options.option43(), bytes);
    QVERIFY(options.option43().size() <= 255);
    QCOMPARE(QByteArray::fromHex(options.option43Hex().toLatin1()), bytes);
}

void tst_DhcpOptions::option66_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    QTest::newRow("http") << "http://192.0.2.1:8080"
                          << "http://192.0.2.1:8080";
    QTest::newRow("tftp") << "tftp://192.0.2.1"
                          << "192.0.2.1";
    QTest::newRow("tftp, other port") << "tftp://192.0.2.1:6969"
                                      << "tftp://192.0.2.1:6969";
    QTest::newRow("tftp, key") << "tftp://192.0.2.1/0123456789"
                               << "tftp://192.0.2.1/0123456789";
}

void tst_DhcpOptions::option66()
{
    QFETCH(QString, url);
    QFETCH(QString, text);
    QCOMPARE((DhcpOptions{url}.option66()), text);
}

void tst_DhcpOptions::dnsmasqTakesTheLines_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << "http://192.168.88.1:8080";
    QTest::newRow("tftp") << "tftp://192.168.88.1";
    QTest::newRow("key") << "http://192.168.88.1:8080/abcdefgh";
    QTest::newRow("longest") << QStringLiteral("http://") + QString(243, u'x');
    QTest::newRow("too long") << QStringLiteral("http://") + QString(244, u'x');
    QTest::newRow("none") << QString();
}

void tst_DhcpOptions::dnsmasqTakesTheLines()
{
    QString program = QStandardPaths::findExecutable(QStringLiteral("dnsmasq"));
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(QStringLiteral("dnsmasq"), {QStringLiteral("/usr/sbin")});
    if (program.isEmpty())
        QSKIP("dnsmasq is not installed");
    QFETCH(QString, url);
    QTemporaryDir dir;
    QFile config(dir.filePath(QStringLiteral("dnsmasq.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("dhcp-range=192.168.88.100,192.168.88.200,12h\n");
    config.write(DhcpOptions{url}.dnsmasq().toUtf8());
    config.close();
    QProcess dnsmasq;
    dnsmasq.start(program, {QStringLiteral("--test"), QStringLiteral("--conf-file=") + config.fileName()});
    QVERIFY(dnsmasq.waitForFinished());
    QVERIFY2(dnsmasq.exitCode() == 0, dnsmasq.readAllStandardError().constData());
}

/// dhcpd is not everywhere: what can be checked without it is that each statement ends and each bracket closes.
void tst_DhcpOptions::iscLines()
{
    const QString text = DhcpOptions{QStringLiteral("http://192.0.2.1:8080")}.iscDhcpd();
    QCOMPARE(text.count(u'{'), text.count(u'}'));
    QCOMPARE(text.count(u'"') % 2, 0);
    QCOMPARE(text.count(u';'), 4);
    static const QRegularExpression hex(QStringLiteral("vendor-encapsulated-options ((?:[0-9a-f]{2}:)+[0-9a-f]{2});"));
    QVERIFY(hex.match(text).hasMatch());
    QVERIFY(text.contains(QStringLiteral("option tftp-server-name \"http://192.0.2.1:8080\";")));
    // The lengths that substring() names are those of the words it is compared with.
    static const QRegularExpression prefix(QStringLiteral("0, (\\d+)\\) = \"(\\w+)\""));
    auto found = prefix.globalMatch(text);
    int prefixes = 0;
    while (found.hasNext()) {
        const auto match = found.next();
        QCOMPARE(match.captured(1).toInt(), int(match.captured(2).size()));
        ++prefixes;
    }
    QCOMPARE(prefixes, 2);
}

/// ISC dhcpd and Kea judge the lines by their own test of a configuration.
void tst_DhcpOptions::theProgramsTakeTheLines()
{
    QFETCH(QString, url);
    const DhcpOptions options{url};
    const auto find = [](const QString& name) {
        const QString found = QStandardPaths::findExecutable(name);
        return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")}) : found;
    };
    QTemporaryDir dir;
    const auto judge = [&](const QString& program, const QStringList& words, const QString& text) {
        QFile config(dir.filePath(QStringLiteral("config")));
        if (!config.open(QIODevice::WriteOnly))
            return QByteArray("no file");
        config.write(text.toUtf8());
        config.close();
        QProcess process;
        process.start(program, words + QStringList{config.fileName()});
        process.waitForFinished(20'000);
        return process.exitCode() == 0 ? QByteArray()
                                       : process.readAllStandardError() + process.readAllStandardOutput();
    };
    const QString dhcpd = find(QStringLiteral("dhcpd"));
    const QString kea = find(QStringLiteral("kea-dhcp4"));
    if (dhcpd.isEmpty() || kea.isEmpty())
        QSKIP("ISC dhcpd or Kea is not installed");
    QByteArray why = judge(dhcpd, {QStringLiteral("-t"), QStringLiteral("-cf")},
                           QStringLiteral("subnet 192.168.88.0 netmask 255.255.255.0 { range 192.168.88.100 "
                                          "192.168.88.200; }\n") +
                               options.iscDhcpd());
    QVERIFY2(why.isEmpty(), why);
    if (url.isEmpty())
        return;
    why = judge(kea, {QStringLiteral("-t")}, options.kea());
    QVERIFY2(why.isEmpty(), why);
}

void tst_DhcpOptions::everyServerIsTold()
{
    const DhcpOptions options{QStringLiteral("http://192.0.2.1:8080")};
    const QString hex = QString::fromLatin1(options.option43().toHex());
    QStringList ids;
    for (const DhcpSnippet& one : options.snippets()) {
        ids.append(one.id);
        QVERIFY2(one.lines.contains(options.url) && one.lines.contains(QLatin1String("160")), qPrintable(one.id));
        QString plain = one.lines;
        plain.remove(u':').remove(u',').remove(QLatin1String("0x"));
        QVERIFY2(plain.contains(hex), qPrintable(one.id));
        static const QRegularExpression never(QStringLiteral("\\b(132|156)\\b"));
        QVERIFY2(!one.lines.contains(never), qPrintable(one.id));
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("dnsmasq dhcpd kea windows mikrotik openwrt opnsense"));
}

/// Read as OpenWrt's start script reads them, the commands are dnsmasq's own options.
void tst_DhcpOptions::openWrtLines()
{
    const DhcpOptions options{QStringLiteral("http://192.0.2.1:8080/0123456789")};
    const QStringList lines = options.openWrt().split(u'\n', Qt::SkipEmptyParts);
    QString asDnsmasq;
    for (const QString& line : lines) {
        static const QRegularExpression vendorClass(QStringLiteral("^uci set dhcp\\.\\w+\\.vendorclass=(\\w+)$"));
        static const QRegularExpression option(
            QStringLiteral("^uci add_list dhcp\\.aastra\\.dhcp_option(_force)?='?(\\d+),([^']+)'?$"));
        if (const auto match = vendorClass.match(line); match.hasMatch())
            asDnsmasq += QStringLiteral("dhcp-vendorclass=set:aastra,%1\n").arg(match.captured(1));
        else if (const auto found = option.match(line); found.hasMatch())
            asDnsmasq +=
                found.captured(2) == u"43"
                    ? QStringLiteral("dhcp-option-force=tag:aastra,43,%1\n").arg(found.captured(3))
                    : QStringLiteral("dhcp-option=tag:aastra,%1,\"%2\"\n").arg(found.captured(2), found.captured(3));
    }
    QCOMPARE(asDnsmasq, options.dnsmasq());
}

void tst_DhcpOptions::nothingForAnEmptyUrl()
{
    for (const DhcpSnippet& one : DhcpOptions{}.snippets())
        QCOMPARE(one.lines, QString());
    QCOMPARE(DhcpOptions{}.dnsmasq(), QString());
    QCOMPARE(DhcpOptions{}.iscDhcpd(), QString());
}

QTEST_APPLESS_MAIN(tst_DhcpOptions)
#include "tst_DhcpOptions.moc"
