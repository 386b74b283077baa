// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/Remote.h"
#include "models/domain/sync/SyncAccount.h"

#include <QTest>

using namespace firstring;

class tst_Remote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprints()
    {
        const QString plain = QStringLiteral("0123456789abcdef").repeated(4);
        const auto read = typedFingerprint(plain);
        QVERIFY(read);
        QCOMPARE(read->size(), 95);
        QVERIFY(read->startsWith(u"01:23:45:67:89:AB"));
        QCOMPARE(typedFingerprint(*read), read);
        QCOMPARE(typedFingerprint(QStringLiteral(" ") + read->toLower().replace(u':', u' ') + u' '), read);
        for (const QString& bad :
             {QString(), plain.chopped(1), plain + u'0', QString(plain).replace(3, 1, QStringLiteral("g"))})
            QVERIFY2(!typedFingerprint(bad), qPrintable(bad));
    }

    void whatIsNoPlace_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* place, const char* code) {
            QTest::newRow(place) << QString(place) << QString(code);
        };
        row("https://rcs.example.com", "");
        row("https://rcs.example.com:8443/", "");
        row("https://[2001:db8::7]:8443", "");
        row("http://rcs.example.com", "REMOTE_URL");
        row("ftp://rcs.example.com", "REMOTE_URL");
        row("https://", "REMOTE_URL");
        row("rcs.example.com", "REMOTE_URL");
        row("https://me:secret@rcs.example.com", "REMOTE_URL");
        row("https://rcs.example.com/?a=b", "REMOTE_URL");
        row("https://rcs.example.com/elsewhere", "REMOTE_URL");
    }
    void whatIsNoPlace()
    {
        QFETCH(QString, place);
        QFETCH(QString, code);
        const Remote remote{.name = "A", .place = place, .fingerprint = *typedFingerprint(QString(64, u'0'))};
        const auto checked = checkRemote(remote);
        QCOMPARE(checked ? QString() : checked.error().code, code);
    }

    void otherRules()
    {
        const Remote good{
            .name = "A", .place = "https://a.example", .fingerprint = *typedFingerprint(QString(64, u'0'))};
        const auto codeOf = [&good](auto&& change) {
            Remote remote = good;
            change(remote);
            const auto checked = checkRemote(remote);
            return checked ? QString() : checked.error().code;
        };
        QCOMPARE(codeOf([](Remote&) {}), QString());
        QCOMPARE(codeOf([](Remote& remote) { remote.name = " A"; }), "REMOTE_NAME");
        QCOMPARE(codeOf([](Remote& remote) { remote.name = "A\nB"; }), "REMOTE_NAME");
        QCOMPARE(codeOf([](Remote& remote) { remote.fingerprint.clear(); }), "REMOTE_FINGERPRINT");
        QCOMPARE(codeOf([](Remote& remote) { remote.secret = "fst_a\r\nHost: b"; }), "REMOTE_SECRET");
        QCOMPARE(codeOf([](Remote& remote) {
                     remote.kind = RemoteKind::Folder;
                     remote.place = "stick";
                 }),
                 "REMOTE_FOLDER");
        QCOMPARE(codeOf([](Remote& remote) {
                     remote.kind = RemoteKind::Folder;
                     remote.place = "/media/stick";
                     remote.secret = "short";
                 }),
                 "REMOTE_SECRET");
    }

    void anAccountKeepsWhatMatters()
    {
        SyncAccount account;
        account.add({{SyncKind::Phone, "1"}, "one", SyncDeed::Refused, "why"});
        for (int i = 0; i < SyncAccount::linesKept + 10; ++i)
            account.add({{SyncKind::Phone, QString::number(i)}, {}, SyncDeed::Sent, {}});
        account.add({{SyncKind::Phone, "2"}, "two", SyncDeed::Waits, "why"});
        QCOMPARE(account.lines.size(), SyncAccount::linesKept);
        QCOMPARE(account.count(SyncDeed::Sent), int(SyncAccount::linesKept) + 10);
        QCOMPARE(account.unsettled(), 2);
        QCOMPARE(account.lines.first().title, "one");
        QCOMPARE(account.lines.last().title, "two");
        QCOMPARE(accountText({}), "nothing to do");
    }
};

QTEST_APPLESS_MAIN(tst_Remote)
#include "tst_Remote.moc"
