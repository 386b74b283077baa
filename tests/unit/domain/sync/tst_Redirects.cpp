// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Edit.h"
#include "models/domain/sync/GatewayProfile.h"
#include "models/domain/sync/PortalProfile.h"
#include "models/domain/sync/Reconcile.h"
#include "models/domain/sync/Redirects.h"
#include "tests/support/Good.h"

using namespace firstring;

namespace {

constexpr MacAddress macA(0x00085d0000a1);
constexpr MacAddress macB(0x00085d0000b2);
constexpr MacAddress macC(0x00085d0000c3);

/// A is sent on by itself, B by its blueprint, C stays with this program.
JobState someJob()
{
    Edit edit;
    edit.servers.put = {{"pbx", "ftp://boot:secret@10.0.0.5/cfg/"}, {"Branch", "https://b.example.com"}};
    edit.blueprints.put = {{.name = "floor", .configServer = "branch"}};
    edit.phones.put = {{.mac = macA, .label = "A", .model = "6867i", .configServer = "PBX"},
                       {.mac = macB, .label = "B", .blueprint = "floor"},
                       {.mac = macC, .label = "C"}};
    return apply({}, edit).value().next;
}

Phone said(MacAddress mac, const QString& url)
{
    return {.mac = mac, .configServer = url};
}

JobState holding(const QList<Phone>& phones)
{
    JobState job;
    job.phones.putAll(phones);
    return job;
}

SyncCapabilities told()
{
    SyncCapabilities can;
    for (SyncCapabilities::Kind& kind : can.kinds)
        kind.carried = false;
    can.of(SyncKind::Phone) = {.carried = true, .fields = redirectFields({})};
    can.onlyThere = true;
    can.tellsRemovals = false;
    return can;
}

} // namespace

class tst_Redirects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereEachPhoneIsSent()
    {
        SaidJob heard = saidAsRedirects(someJob(), {});
        QCOMPARE(heard.job.phones.toList(),
                 (QList<Phone>{said(macA, "ftp://boot@10.0.0.5/cfg"), said(macB, "https://b.example.com")}));
        QCOMPARE(heard.unsayable.size(), 4); // two servers, a blueprint, and the phone that stays here
        QCOMPARE(keyOf(heard.unsayable.last()).id, macC.plain());
        heard = saidAsRedirects(someJob(), {.localUrl = "http://192.0.2.1:8080/", .label = true, .model = true});
        QCOMPARE(heard.unsayable.size(), 3);
        QCOMPARE(heard.job.phones.find(macC)->configServer, QString("http://192.0.2.1:8080"));
        QCOMPARE(heard.job.phones.find(macA)->label, QString("A"));
        QCOMPARE(heard.job.phones.find(macA)->model, QString("6867i"));
    }

    void nothingComesFromThere()
    {
        const JobState base = holding({said(macA, "http://a"), said(macB, "http://a")});
        const JobState here = holding({said(macA, "http://a"), said(macB, "http://b")});
        // A was sent elsewhere there, B is as agreed; C is nobody's here.
        const JobState there = holding({said(macA, "http://x"), said(macB, "http://a"), said(macC, "http://c")});
        const Phone local{.mac = macC, .label = "C"};
        const SyncPlan plan =
            reconcile({.base = base, .here = here, .there = there, .can = told(), .cannotSay = {local}});
        QCOMPARE(plan.items.size(), 3);
        QCOMPARE(plan.items[0].course, SyncCourse::Differs);
        QCOMPARE(plan.items[1].course, SyncCourse::ChangeThere);
        QCOMPARE(plan.items[2].course, SyncCourse::CannotSay);
        QCOMPARE(plan.items[2].key.id, macC.plain());
    }

    void whatWasTakenOutHereGoesThere()
    {
        const JobState base = holding({said(macA, "http://a"), said(macB, "http://a")});
        const JobState here = holding({});
        const SyncPlan plan = reconcile(
            {.base = base, .here = here, .there = base, .can = told(), .removedHere = {keyOf(said(macA, {}))}});
        QCOMPARE(plan.items.size(), 1); // B is only not said any more
        QCOMPARE(plan.items[0].course, SyncCourse::RemoveThere);
    }

    void forms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "plain"
                               << "00085D0000A1";
        QTest::newRow("lower") << "lower"
                               << "00085d0000a1";
        QTest::newRow("colon") << "colon"
                               << "00:08:5D:00:00:A1";
        QTest::newRow("colon, lower") << "colon-lower"
                                      << "00:08:5d:00:00:a1";
        QTest::newRow("dash") << "dash"
                              << "00-08-5D-00-00-A1";
    }

    void forms()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const auto form = macFormFromName(name);
        QVERIFY(form);
        QCOMPARE(macText(macA, *form), text);
        QCOMPARE(macFormName(*form), name);
        QVERIFY(!macFormFromName(u"odd"));
    }

    void profiles()
    {
        const auto plain = GatewayProfile::parse({});
        VERIFY_GOOD(plain);
        QCOMPARE(plain->path, QString("/phones"));
        const auto other = GatewayProfile::parse({{"calls", "xmlrpc"},
                                                  {"auth", "basic"},
                                                  {"mac", "dash"},
                                                  {"list", "no"},
                                                  {"label", "name"},
                                                  {"check", "a.b_c"}});
        VERIFY_GOOD(other);
        QCOMPARE(other->calls, GatewayProfile::Calls::XmlRpc);
        QVERIFY(!other->lists && other->words().label && !other->words().model);
        const QList<std::pair<QString, QString>> odd{{"calls", "soap"},   {"auth", "digest"}, {"mac", "x"},
                                                     {"list", "maybe"},   {"path", "phones"}, {"path", "/a/../b?x"},
                                                     {"url", "a b"},      {"url", ""},        {"local", "a\nb"},
                                                     {"register", "a;b"}, {"color", "red"}};
        for (const auto& [key, value] : odd) {
            const auto refused = GatewayProfile::parse({{key, value}});
            QVERIFY2(!refused, qPrintable(key + u'=' + value));
            QCOMPARE(refused.error().code, QString("REMOTE_PROFILE"));
            QVERIFY(refused.error().sentence.contains(key));
        }
    }

    /// A form puts down what it was given.
    void profilesAsTheyAreWritten()
    {
        QCOMPARE(GatewayProfile().written(), (QMap<QString, QString>()));
        QMap<QString, QString> every;
        for (const QString& key : GatewayProfile::keys())
            every.insert(key, QStringLiteral("other"));
        every.insert({{"calls", "xmlrpc"}, {"auth", "none"}, {"mac", "dash"}, {"list", "no"}, {"path", "/a"}});
        const auto gateway = GatewayProfile::parse(every);
        VERIFY_GOOD(gateway);
        QCOMPARE(gateway->written(), every);
        every.insert("owner", "");
        QCOMPARE(GatewayProfile::parse(every)->written(), every);

        QCOMPARE(PortalProfile().written(), (QMap<QString, QString>()));
        const QMap<QString, QString> lists{{"columns", "What:action,A MAC:mac,-:-,To:url"},
                                           {"separator", "tab"},
                                           {"mac", "colon-lower"},
                                           {"header", "no"},
                                           {"new", "+"},
                                           {"changed", ""},
                                           {"gone", "-"},
                                           {"local", "http://192.0.2.1"}};
        const auto portal = PortalProfile::parse(lists);
        VERIFY_GOOD(portal);
        QCOMPARE(portal->written(), lists);
        for (const QString& preset : {QStringLiteral("empty"), QStringLiteral("firstring")}) {
            const auto begun = PortalProfile::preset(preset);
            QCOMPARE(PortalProfile::parse(*begun)->written(), *begun);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Redirects)
#include "tst_Redirects.moc"
