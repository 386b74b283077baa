// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneEdits.h"
#include "models/tables/PhoneSearch.h"
#include "models/tables/PhoneViews.h"
#include "models/tables/SortKeys.h"
#include "models/workspace/JobFolder.h"
#include "models/workspace/Workspace.h"
#include "tests/support/Good.h"
#include "tests/support/TestKeys.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

/// Fast searching and sorting give what the plain ways give; edits of many phones; views as text.
class tst_PhoneSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatTheQueryFinds_data();
    void findsWhatTheQueryFinds();
    void sortsAsCollationDoes();
    void fillsDownAndReplaces();
    void viewsComeBack();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_job;
};

void tst_PhoneSearch::init()
{
    m_job.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    JobFolder folder(m_dir->path());
    folder.useKeys(test::testKeys());
    VERIFY_GOOD(folder.create(QStringLiteral("job")));
    auto opened = folder.open(QStringLiteral("job"));
    VERIFY_GOOD(opened);
    m_job = std::move(*opened);
    Edit edit;
    edit.text = QStringLiteral("Fill");
    edit.blueprints.put.append({.name = QStringLiteral("Office")});
    edit.servers.put.append({QStringLiteral("pbx"), QStringLiteral("http://192.0.2.9")});
    const QStringList models{"6867i", "6757i", "6869i", ""};
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i)
        edit.phones.put.append({.mac = MacAddress(0x00085D000000 + i * 37),
                                .label = i % 7 ? QStringLiteral("Room %1").arg(i) : QString::fromUtf8("Büro %1").arg(i),
                                .model = models[i % 4],
                                .blueprint = i % 5 ? QString() : QStringLiteral("Office"),
                                .configServer = i % 3 ? QString() : QStringLiteral("pbx"),
                                .tags = i % 2 ? QStringList{"floor2"} : QStringList{"floor 3", "new"},
                                .variables = {{"extension", QString::number(random.bounded(1000))},
                                              {"sip password", QStringLiteral("never%1").arg(i)},
                                              {"door", QStringLiteral("http://me:knock%1@192.0.2.7").arg(i)}},
                                .slot = i,
                                .onHold = i % 11 == 0});
    VERIFY_GOOD(m_job->perform(edit));
    ServerNews news;
    for (int i = 0; i < 400; i += 9) {
        PhoneTrack track;
        track.status.mac = MacAddress(0x00085D000000 + i * 37);
        track.status.state = i % 27 == 0 ? PhoneState::Unknown : i % 2 ? PhoneState::Ready : PhoneState::Stopped;
        track.status.reason = i % 2 ? EventId::None : EventId::PhoneQuiet;
        track.status.model = i % 18 ? QStringLiteral("6867i") : QString();
        news.tracks.append(track);
    }
    m_job->observe(news);
}

void tst_PhoneSearch::findsWhatTheQueryFinds_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"room 1",
                             "büro",
                             "BÜRO",
                             "57i",
                             "6757i",
                             "00:08:5d:00",
                             "00085d0003",
                             "office",
                             "pbx",
                             "floor2",
                             "never1",
                             "knock1",
                             "ready",
                             "stopped",
                             "-ready",
                             "model:6867i",
                             "state:ready room",
                             "tag:new -pbx",
                             "extension:5",
                             "server:local",
                             "quiet",
                             "\"on hold\"",
                             "waiting",
                             "zzz",
                             "0",
                             "unknown",
                             "slot:12",
                             "label:room -57i"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_PhoneSearch::findsWhatTheQueryFinds()
{
    QFETCH(QString, text);
    const PhoneQuery query = PhoneQuery::parse(text);
    const auto expected = [&] {
        std::vector<MacAddress> macs;
        m_job->state().phones.forEach([&](const Phone& phone) {
            if (query.matches(m_job->state(), phone, m_job->track(phone.mac).status))
                macs.push_back(phone.mac);
        });
        return macs;
    };
    PhoneSearch search(*m_job);
    QCOMPARE(search.matching(query), expected());
    // Something changes behind what is kept for searching.
    const MacAddress mac(0x00085D000000 + 37);
    const auto edit = edits::set(m_job->state(), {mac}, PhoneColumn::Label, QStringLiteral("zzz büro 57i"));
    VERIFY_GOOD(edit);
    VERIFY_GOOD(m_job->perform(*edit));
    search.forget(mac);
    QCOMPARE(search.matching(query), expected());
}

void tst_PhoneSearch::sortsAsCollationDoes()
{
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QRandomGenerator random(11);
    const QString letters = QStringLiteral("abABzZ019 -_./:");
    QStringList texts;
    for (int i = 0; i < 2'000; ++i) {
        QString text;
        for (int n = random.bounded(9); n > 0; --n)
            text += letters[random.bounded(int(letters.size()))];
        texts.append(text);
    }
    SortKeys keys;
    for (const QString& text : texts)
        keys.add(text);
    const std::vector<quint32> order = keys.order(Qt::AscendingOrder);
    int wrong = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        // Numbers written alike: zeros in front of a number are the one thing the two may see differently.
        if (collator.compare(texts[order[i - 1]], texts[order[i]]) > 0 && !texts[order[i]].contains(u'0') &&
            !texts[order[i - 1]].contains(u'0'))
            ++wrong;
    }
    QCOMPARE(wrong, 0);

    SortKeys rooms;
    for (const char* text : {"Room 10", "room 2", "Büro", "Room 1"})
        rooms.add(QString::fromUtf8(text));
    QCOMPARE(rooms.order(Qt::AscendingOrder), std::vector<quint32>({2, 3, 1, 0}));
    SortKeys numbers;
    for (const int n : {3, 1, 2, 1})
        numbers.add(qint64(n));
    QCOMPARE(numbers.order(Qt::AscendingOrder), std::vector<quint32>({1, 3, 2, 0}));
    QCOMPARE(numbers.order(Qt::DescendingOrder), std::vector<quint32>({0, 2, 1, 3}));
}

void tst_PhoneSearch::fillsDownAndReplaces()
{
    const QList<MacAddress> macs = m_job->state().phones.keys().first(4);
    const auto filled = edits::fillDown(m_job->state(), macs, PhoneColumn::Tags);
    VERIFY_GOOD(filled);
    QCOMPARE(filled->phones.put.size(), 2); // two of the four have these tags already
    const auto replaced =
        edits::replace(m_job->state(), macs, PhoneColumn::Label, QStringLiteral("ROOM"), QStringLiteral("Zimmer"));
    VERIFY_GOOD(replaced);
    QCOMPARE(replaced->phones.put.size(), 3);
    QCOMPARE(replaced->phones.put.first().label, QStringLiteral("Zimmer 1"));
    QCOMPARE(edits::replace(m_job->state(), macs, PhoneColumn::Label, {}, {}).error().code,
             QStringLiteral("PHONE_FIND_EMPTY"));
    QCOMPARE(
        edits::replace(m_job->state(), macs, PhoneColumn::Slot, QStringLiteral("1"), QStringLiteral("x")).error().code,
        QStringLiteral("PHONE_SLOT"));
}

void tst_PhoneSearch::viewsComeBack()
{
    const QList<PhoneView> views{{QStringLiteral("Second floor"),
                                  QStringLiteral("tag:floor2"),
                                  PhoneColumn::Label,
                                  true,
                                  {PhoneColumn::Gate, PhoneColumn::Since}},
                                 {QStringLiteral("All"), {}, PhoneColumn::Mac, false, {}}};
    QCOMPARE(phoneViewsFrom(phoneViewsText(views)), views);
    QVERIFY(phoneViewsFrom(QStringLiteral("{broken")).isEmpty());
    PhoneRow row;
    row.phone = {.mac = MacAddress(0x00085D000001), .label = QStringLiteral("=SUM(1)")};
    QCOMPARE(phoneCsv({row}, {PhoneColumn::Mac, PhoneColumn::Label}),
             QByteArray("MAC address,Label\r\n00:08:5D:00:00:01,'=SUM(1)\r\n"));
}

QTEST_GUILESS_MAIN(tst_PhoneSearch)

#include "tst_PhoneSearch.moc"
