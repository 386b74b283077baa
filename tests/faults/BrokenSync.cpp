// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/BrokenSync.h"

#include "tests/support/Good.h"

#include <QTest>

namespace firstring::test {
namespace {

constexpr int groups = 24; ///< of ten phones each; more rounds than that use them again

MacAddress macOf(int group, int phone)
{
    return MacAddress(0x00085d000000 + static_cast<quint64>(group % groups) * 16 + static_cast<quint64>(phone));
}

Edit operator+(Edit a, const Edit& b)
{
    a.phones.put += b.phones.put;
    a.phones.remove += b.phones.remove;
    a.files.put += b.files.put;
    a.firmware.put += b.firmware.put;
    a.servers.put += b.servers.put;
    return a;
}

} // namespace

Edit putPhone(const Phone& phone)
{
    Edit edit;
    edit.phones.put = {phone};
    return edit;
}

BrokenSync::BrokenSync()
{
    if (m_site.ctl.run({"job", "create", "default"}).exit != 0 || !m_site.start())
        qFatal("the site does not start");
    useLine(true);
    m_station = std::make_unique<SyncStation>(m_site, "station", m_line->port(), "super");
    m_people = std::make_unique<SitePeople>(m_site, m_site.token("people", "admin"));
    if (const SyncAccount first = m_station->sync(); first.end != SyncEnd::Done)
        qFatal("the first run: %s", qPrintable(first.sentence));
}

void BrokenSync::useLine(bool speaks)
{
    m_line = std::make_unique<FaultProxy>(m_site.port(), speaks ? m_site.identity() : FaultProxy::Identity());
    if (!m_station)
        return;
    Remote remote = *m_station->job().sync().remote(u"site");
    remote.place = SiteServer::url(m_line->port());
    VERIFY_GOOD(m_station->job().sync().put(remote));
}

MacAddress BrokenSync::phone(int number) const
{
    return macOf(m_round - 1, number);
}

void BrokenSync::edit()
{
    const int group = m_round++;
    const QString text = QString::number(group);
    const QString slot = QString::number(group % groups);
    Edit old;
    for (int phone = 1; phone <= 6; ++phone)
        old.phones.put.append({.mac = macOf(group, phone), .label = "old"});
    QVERIFY(m_station->perform(old));
    QCOMPARE(m_station->sync().end, SyncEnd::Done);

    Edit here = putPhone({.mac = macOf(group, 1), .label = "here " + text});
    here.phones.remove = {macOf(group, 2)};
    here = here + putPhone({.mac = macOf(group, 7), .label = "new here", .configServer = "server " + slot});
    here.servers.put = {{"server " + slot, "http://192.0.2.1/" + text}};
    here = here + putPhone({.mac = macOf(group, 5), .label = "merged", .tags = {"here"}});
    const BlobRef ours = m_station->content("from here " + text.toUtf8());
    here.files.put = {{.name = "here " + slot, .blob = ours}};
    here.firmware.put = {{.model = "6867i",
                          .version = "5.1.0." + slot,
                          .fileName = "6867i.st",
                          .blob = m_station->content(testFirmware("6867i", "5.1.0." + text.toUtf8(), 100'000))}};
    QVERIFY(m_station->perform(here));

    Edit there = putPhone({.mac = macOf(group, 3), .label = "there " + text});
    there.phones.remove = {macOf(group, 4)};
    there = there + putPhone({.mac = macOf(group, 8), .label = "new there"});
    there = there + putPhone({.mac = macOf(group, 5), .label = "old", .variables = {{"room", text}}});
    const QString path = m_site.ctl.write("file", "from there " + text.toUtf8());
    const auto theirs = Vault(m_site.ctl.data() + "/vault", 0).import(path);
    VERIFY_GOOD(theirs);
    there.files.put = {{.name = "there " + slot, .blob = *theirs}};
    m_people->perform(there);

    m_wanted = *m_station->job().snapshot();
    for (const Phone& phone : std::as_const(there.phones.put))
        m_wanted.phones.put(phone);
    m_wanted.phones.put({.mac = macOf(group, 5), .label = "merged", .tags = {"here"}, .variables = {{"room", text}}});
    m_wanted.phones.remove(macOf(group, 4));
    m_wanted.files.insert("there " + slot, there.files.put.first());
}

// What edit() wanted holds on both sides, with every file, and a look finds nothing more.
void BrokenSync::isSettled(const SyncInput& before)
{
    const JobState there = m_people->state();
    QCOMPARE(lostEdit(before, m_station->state(), there, {}), QString());
    QCOMPARE(unlike(m_station->state(), there), QString());
    QCOMPARE(unlike(m_station->state(), m_wanted), QString());
    for (const Vault& vault : {m_station->vault(), Vault(m_site.ctl.data() + "/vault", 0)}) {
        for (const JobFile& file : there.files)
            VERIFY_GOOD(vault.verify(file.blob));
        for (const FirmwareImage& image : there.firmware)
            VERIFY_GOOD(vault.verify(image.blob));
    }
    QVERIFY(m_station->isQuiet());
}

SyncAccount BrokenSync::breakOne(const std::function<void()>& breakIt)
{
    edit();
    const JobState base = m_station->agreed();
    const JobState here = m_station->state();
    const RemotePicture there = m_people->look();
    breakIt();
    const SyncAccount account = m_station->sync();
    m_lastBroken = m_line->broken();
    m_line->setLuck({});
    m_line->cutAfter(FaultProxy::Way::Answer, -1);
    const SyncAccount again = m_station->sync();
    if (again.end != SyncEnd::Done)
        QTest::qFail(qPrintable("the run after it: " + again.code + ' ' + again.sentence), __FILE__, __LINE__);
    const QSet<SyncKey> removed{{SyncKind::Phone, phone(2).plain()}};
    isSettled({.base = base,
               .here = here,
               .there = there.state,
               .can = {},
               .removedHere = removed,
               .removedThere = there.removed,
               .foreign = {}});
    return account;
}

} // namespace firstring::test
