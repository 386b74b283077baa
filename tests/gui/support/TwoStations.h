// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/SyncDesk.h"
#include "models/tables/SyncPlanTable.h"
#include "models/workspace/SyncLedger.h"
#include "tests/gui/support/Desk.h"
#include "views/pages/sync/SyncPage.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace firstring::test {

/// Of every shared folder here.
inline const QString passphrase = QStringLiteral("correct horse");

/// A workstation that syncs with a shared folder, by the name Head office; no folder: with nobody yet.
struct Station
{
    explicit Station(const QString& folder)
        : sync(*desk.job, desk.vault)
    {
        if (folder.isEmpty())
            return;
        Remote remote = sync.makeRemote(QStringLiteral("Head office"), folder);
        remote.secret = passphrase;
        if (!desk.job->sync().put(remote))
            qFatal("no remote");
    }
    Context context()
    {
        Context all = desk.context();
        all.sync = &sync;
        return all;
    }
    /// A run without the page.
    void run(const SyncChoices& choices = {})
    {
        QSignalSpy ended(&sync, &SyncControl::ended);
        const auto go = QObject::connect(&sync, &SyncControl::planned, &sync, [&] { sync.carryOut(choices); });
        sync.look(QStringLiteral("Head office"));
        QVERIFY(ended.wait(60'000));
        QObject::disconnect(go);
    }
    /// That phone by another label.
    Edit label(MacAddress mac, const QString& text) const
    {
        Phone phone = *desk.job->state().phones.find(mac);
        phone.label = text;
        Edit edit;
        edit.phones.put = {phone};
        return edit;
    }

    Desk desk;
    SyncDesk sync;
};

/// Two that agreed and went on on their own: theirs has synced since, ours has not.
struct TwoStations
{
    TwoStations()
        : ours(dir.path())
        , theirs(dir.path())
    {
        ours.desk.fill();
        ours.run();
        theirs.run();
        const QList<MacAddress> phones = ours.desk.state().phones.keys();
        ours.desk.perform(ours.label(phones[0], QStringLiteral("Front desk")));
        theirs.desk.perform(theirs.label(phones[0], QStringLiteral("Lobby")));
        ours.desk.perform(ours.label(phones[1], QStringLiteral("Workshop")));
        theirs.desk.perform(theirs.label(phones[2], QStringLiteral("Canteen")));
        Edit more;
        more.servers.put = {{QStringLiteral("Telephone system"), QStringLiteral("https://pbx.example.net/prov")}};
        more.phones.put = {{.mac = MacAddress(0x00085d7700aa), .label = QStringLiteral("Gate house")}};
        theirs.desk.perform(more);
        Edit gone;
        gone.phones.remove = {phones[3]};
        ours.desk.perform(gone);
        theirs.run();
    }

    QTemporaryDir dir;
    Station ours;
    Station theirs;
};

/// Where the page shows the plan.
inline QTableView* itemsOf(SyncPage& page)
{
    for (QTableView* table : page.findChildren<QTableView*>()) {
        if (qobject_cast<SyncPlanTable*>(table->model()))
            return table;
    }
    return nullptr;
}

} // namespace firstring::test
