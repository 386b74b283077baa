// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/SecretAddress.h"
#include "models/domain/ServerUrl.h"

#include <QTest>

using namespace firstring;

class tst_Setting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void textIsReadBack_data();
    void textIsReadBack();
    void putAndFind();
    void secrets_data();
    void secrets();
    void passwordsInAddresses_data();
    void passwordsInAddresses();
    void refusalsHidePasswords_data();
    void refusalsHidePasswords();
    void urls_data();
    void urls();
    void urlSettings_data();
    void urlSettings();
};

void tst_Setting::parses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); // marks|name|value, or the code of the refusal
    QTest::newRow("plain") << "sip line1 user name: 201"
                           << "|sip line1 user name|201";
    QTest::newRow("no blank") << "a:1"
                              << "|a|1";
    QTest::newRow("marks") << "! ^a: 1"
                           << "!^|a|1";
    QTest::newRow("quotes") << "a: \"x;y\""
                            << "|a|x;y";
    QTest::newRow("one quote") << "a: \""
                               << "|a|\"";
    QTest::newRow("empty value") << "a:"
                                 << "|a|";
    QTest::newRow("colons") << "a: http://x:1"
                            << "|a|http://x:1";
    QTest::newRow("hash stays") << "a: x # y"
                                << "|a|x # y";
    QTest::newRow("tab") << "\ta:\t1"
                         << "|a|1";
    QTest::newRow("no colon") << "a"
                              << "SETTING_COLON";
    QTest::newRow("no name") << " : 1"
                             << "SETTING_NAME";
    QTest::newRow("only marks") << "!: 1"
                                << "SETTING_NAME";
    QTest::newRow("comment") << "# a: 1"
                             << "SETTING_NAME";
    QTest::newRow("line break") << "a: 1\nb: 2"
                                << "SETTING_CONTROL";
    QTest::newRow("NUL") << QString("a: ") + QChar(0) << "SETTING_CONTROL";
    QTest::newRow("empty") << ""
                           << "SETTING_COLON";
}

void tst_Setting::parses()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const auto setting = Setting::parse(line);
    QCOMPARE(setting ? setting->marks + '|' + setting->name + '|' + setting->value : setting.error().code, expected);
}

void tst_Setting::textIsReadBack_data()
{
    QTest::addColumn<QString>("value");
    for (const char* value : {"", "1", " x ", "\"x\"", "\"", "\"\"", "x \"y\"", "a: b", "#", "{extension}"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void tst_Setting::textIsReadBack()
{
    QFETCH(QString, value);
    const Setting setting{"sip line1 password", value, "!"};
    const auto again = Setting::parse(setting.text());
    QVERIFY(again);
    QCOMPARE(again->value, value);
    QVERIFY(*again == setting);
}

void tst_Setting::putAndFind()
{
    SettingList list;
    putSetting(list, {"a", "1", {}});
    putSetting(list, {"b", "2", {}});
    putSetting(list, {"A", "3", "!"});
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].value, QString("3"));
    QCOMPARE(findSetting(list, u"B"), &list[1]);
    QCOMPARE(findSetting(list, u"c"), nullptr);
}

void tst_Setting::secrets_data()
{
    QTest::addColumn<bool>("secret");
    for (const char* name : {"sip line1 password", "admin password", "Password", "SIP_Passwort", "kennwort", "pin",
                             "voicemail pin", "user pwd", "passwd", "sipPassword", "SipPassword1", "auth-secret",
                             "clientsecret", "token", "pass", "ftp password"})
        QTest::newRow(name) << true;
    for (const char* name : {"sip line1 user name", "options password enabled", "admin password disabled", "shipping",
                             "pinboard", "spin", "passage", "bypass", "secretary", "extension", "tokens left", ""})
        QTest::newRow(*name ? name : "(empty)") << false;
}

void tst_Setting::secrets()
{
    QFETCH(bool, secret);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(isSecretName(name), secret);
}

void tst_Setting::passwordsInAddresses_data()
{
    QTest::addColumn<bool>("secret");
    for (const char* value : {"http://me:geheim@192.0.2.1/x", "ftp://me:p@h", "see http://a:b@c/", "http://me:a@b@c/",
                              "http://me:{pw}@{host}/", "http://h/ ftp://me:p@h", "http://h/?to=ftp://me:p@h"})
        QTest::newRow(value) << true;
    for (const char* value :
         {"http://192.0.2.1:80/x", "http://me@192.0.2.1/", "http://me:@192.0.2.1/", "http://h/a:b@c", "http://h?a:b@c",
          "http://h#a:b@c", "me:geheim@192.0.2.1", "http://", "sip:204@192.0.2.1"})
        QTest::newRow(value) << false;
}

void tst_Setting::passwordsInAddresses()
{
    QFETCH(bool, secret);
    const QString value = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(holdsPassword(value), secret);
    QCOMPARE(hidesValue({QStringLiteral("xml application URI"), value, {}}), secret);
    QVERIFY(hidesValue({QStringLiteral("admin password"), value, {}}));
}

void tst_Setting::refusalsHidePasswords_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("http://me:geheim@192.0.2.1/x") << "SERVER_URL_USER";
    QTest::newRow("ftp://me:geheim@192.0.2.1:2121/x") << "SERVER_URL_PORT";
    QTest::newRow("ftp://me:geheim@192.0.2.1/?x") << "SERVER_URL_QUERY";
    QTest::newRow("sftp://me:geheim@192.0.2.1/") << "SERVER_URL_SCHEME";
    QTest::newRow("ftp://me:geheim@/") << "SERVER_URL_HOST";
    QTest::newRow("ftp://me:x/geheim@192.0.2.1/") << "SERVER_URL_HOST";
    QTest::newRow("me:geheim@192.0.2.1") << "SERVER_URL_USER";
}

void tst_Setting::refusalsHidePasswords()
{
    const auto parsed = ServerUrl::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!parsed);
    QTEST(parsed.error().code, "code");
    QVERIFY2(!parsed.error().sentence.contains("geheim"), qPrintable(parsed.error().sentence));
    QVERIFY2(parsed.error().sentence.contains("me:"), qPrintable(parsed.error().sentence)); // it tells which
}

void tst_Setting::urls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // as URL again, or the code of the refusal
    QTest::newRow("http") << "http://192.0.2.7:8080/cfg/"
                          << "http://192.0.2.7:8080/cfg";
    QTest::newRow("standard port goes") << "HTTP://192.0.2.7:80"
                                        << "http://192.0.2.7";
    QTest::newRow("https") << "https://pbx.example/a/b"
                           << "https://pbx.example/a/b";
    QTest::newRow("bare host is TFTP") << "192.0.2.7"
                                       << "tftp://192.0.2.7";
    QTest::newRow("blank path") << "tftp://192.0.2.7//"
                                << "tftp://192.0.2.7";
    QTest::newRow("ftp user") << "ftp://me:se%20cret@192.0.2.7/x"
                              << "ftp://me:se%20cret@192.0.2.7/x";
    QTest::newRow("percent") << "http://h/a%25b"
                             << "http://h/a%25b";
    QTest::newRow("IPv6") << "http://[2001:db8::1]:8080"
                          << "http://[2001:db8::1]:8080";
    QTest::newRow("tftp standard port") << "tftp://192.0.2.7:69"
                                        << "tftp://192.0.2.7";
    QTest::newRow("tftp port") << "tftp://192.0.2.7:6969"
                               << "SERVER_URL_PORT";
    QTest::newRow("scheme") << "gopher://x"
                            << "SERVER_URL_SCHEME";
    QTest::newRow("no host") << "http:///x"
                             << "SERVER_URL_HOST";
    QTest::newRow("empty") << ""
                           << "SERVER_URL_HOST";
    QTest::newRow("query") << "http://h/x?a=1"
                           << "SERVER_URL_QUERY";
    QTest::newRow("fragment") << "http://h/x#a"
                              << "SERVER_URL_QUERY";
    QTest::newRow("http user") << "http://me@h/"
                               << "SERVER_URL_USER";
    QTest::newRow("line break in disguise") << "http://h/a%0Aadmin%20password:%201"
                                            << "SERVER_URL_CONTROL";
    QTest::newRow("port too high") << "http://h:70000"
                                   << "SERVER_URL_HOST";
}

void tst_Setting::urls()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto url = ServerUrl::parse(text);
    QCOMPARE(url ? url->text(true) : url.error().code, expected);
    if (!url)
        return;
    QVERIFY(ServerUrl::parse(url->text(true)).value() == *url);
    QVERIFY(!url->text().contains("se%20cret"));
}

void tst_Setting::urlSettings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("http") << "http://192.0.2.7/cfg"
                          << QStringList{"download protocol: HTTP", "http server: 192.0.2.7", "http port: 80",
                                         "http path: cfg"};
    QTest::newRow("tftp") << "192.0.2.7"
                          << QStringList{"download protocol: TFTP", "tftp server: 192.0.2.7", "tftp path: "};
    QTest::newRow("ftp") << "ftp://me:x@h"
                         << QStringList{"download protocol: FTP", "ftp server: h", "ftp username: me",
                                        "ftp password: x", "ftp path: "};
}

void tst_Setting::urlSettings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QStringList actual;
    for (const Setting& setting : ServerUrl::parse(text).value().settings())
        actual << setting.text();
    QCOMPARE(actual, lines);
}

QTEST_GUILESS_MAIN(tst_Setting)
#include "tst_Setting.moc"
