// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/PhoneQuery.h"

#include <QTest>

using namespace firstring;

/// One phone, one status, many questions.
class tst_PhoneQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
};

void tst_PhoneQuery::matches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");

    QTest::newRow("nothing asked") << "" << true;
    QTest::newRow("model") << "model:6867i" << true;
    QTest::newRow("part of a model") << "model:68" << true;
    QTest::newRow("another model") << "model:6757i" << false;
    QTest::newRow("state") << "state:stopped" << true;
    QTest::newRow("state while typing") << "state:st" << true;
    QTest::newRow("another state") << "state:ready" << false;
    QTest::newRow("tag, whole") << "tag:floor2" << true;
    QTest::newRow("tag, part") << "tag:floor" << false;
    QTest::newRow("all must hold") << "model:6867i state:ready" << false;
    QTest::newRow("three hold") << "model:6867i state:stopped tag:FLOOR2" << true;
    QTest::newRow("plain text in a label") << "recep" << true;
    QTest::newRow("plain text in a variable") << "4711" << true;
    QTest::newRow("quoted") << "label:\"Reception desk\"" << true;
    QTest::newRow("turned round") << "-state:ready" << true;
    QTest::newRow("turned round, fails") << "-tag:floor2" << false;
    QTest::newRow("variable by name") << "extension:4711" << true;
    QTest::newRow("variable with its prefix") << "var.extension:47" << true;
    QTest::newRow("secret variable stays secret") << "sip-password:1234" << false;
    QTest::newRow("secret not found by plain text") << "9876-geheim" << false;
    QTest::newRow("password of an address by name") << "door:knock" << false;
    QTest::newRow("password of an address by plain text") << "knock" << false;
    QTest::newRow("address with colons") << "00:08:5D:2F" << true;
    QTest::newRow("address without") << "5d2f93" << true;
    QTest::newRow("address by field") << "mac:00-08-5d" << true;
    QTest::newRow("server of the blueprint") << "server:hosted" << true;
    QTest::newRow("server of the job is overruled") << "server:local" << false;
    QTest::newRow("slot") << "slot:3" << true;
    QTest::newRow("hold") << "hold:no" << true;
    QTest::newRow("unfinished term") << "model:" << true;
}

void tst_PhoneQuery::matches()
{
    QFETCH(QString, query);
    JobState job;
    job.servers.insert(foldedName(u"hosted"), {"hosted", "http://192.0.2.1/cfg"});
    Blueprint blueprint;
    blueprint.name = "Sales";
    blueprint.configServer = "hosted";
    job.blueprints.insert(foldedName(u"Sales"), blueprint);
    Phone phone;
    phone.mac = MacAddress(0x00085d2f9318);
    phone.label = "Reception desk";
    phone.model = "6867i";
    phone.blueprint = "Sales";
    phone.tags = {"floor2", "glass"};
    phone.variables = {{"extension", "4711"},
                       {"sip-password", "1234"},
                       {"admin password", "9876-geheim"},
                       {"door", "http://me:knock@192.0.2.7/"}};
    phone.slot = 3;
    PhoneStatus status;
    status.mac = phone.mac;
    status.state = PhoneState::Stopped;

    QTEST(PhoneQuery::parse(query).matches(job, phone, status), "found");
}

QTEST_GUILESS_MAIN(tst_PhoneQuery)
#include "tst_PhoneQuery.moc"
