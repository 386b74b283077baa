// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ChangeFeed.h"

#include <QTest>

using namespace firstring;
using namespace firstring::api;

class tst_ChangeFeed final : public QObject
{
    Q_OBJECT

    static Edit editOf(quint64 first, quint64 count)
    {
        Edit edit;
        for (quint64 n = 0; n < count; ++n)
            edit.phones.put.append({.mac = MacAddress(first + n)});
        return edit;
    }

private Q_SLOTS:
    void namesEachRecordOnce()
    {
        ChangeFeed feed(10);
        feed.note(editOf(1, 2), 11);
        feed.note(editOf(2, 2), 12);
        QCOMPARE(feed.revision(), 12);
        QCOMPARE(feed.changedSince(10)->size(), 3);
        QCOMPARE(feed.changedSince(11)->size(), 2);
        QCOMPARE(feed.changedSince(12)->size(), 0);
        QVERIFY(!feed.changedSince(9));
        QVERIFY(!feed.changedSince(13));
    }

    void namesEveryKind()
    {
        Edit edit;
        edit.servers.put = {{"A", "http://192.0.2.1/"}};
        edit.blueprints.remove = {"Desks"};
        edit.firmware.put = {{"6867i", "5.1", {}, {}, {}}};
        edit.branding.put = {{"Logo.PNG", {}, {}}};
        edit.files.remove = {"lang_de.txt"};
        edit.phones.remove = {MacAddress(5)};
        ChangeFeed feed(0);
        feed.note(edit, 1);
        QSet<QString> ids;
        const auto changed = feed.changedSince(0);
        for (const SyncKey& key : *changed)
            ids.insert(syncKindName(key.kind) + u' ' + key.id);
        QCOMPARE(ids, QSet<QString>({"servers a", "blueprints desks", "firmware 6867i/5.1", "branding logo.png",
                                     "files lang_de.txt", "phones 000000000005"}));
    }

    void forgetsTheOldestWhole()
    {
        ChangeFeed feed(0);
        feed.note(editOf(1, ChangeFeed::kept - 1), 1);
        feed.note(editOf(1, 3), 2);
        QVERIFY(!feed.changedSince(0));
        QCOMPARE(feed.changedSince(1)->size(), 3);
    }
};

QTEST_APPLESS_MAIN(tst_ChangeFeed)
#include "tst_ChangeFeed.moc"
