// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/share/DoorMessages.h"
#include "app/share/JobDoor.h"
#include "app/share/OwnerStore.h"
#include "models/store/StoreThread.h"
#include "models/workspace/JobFolder.h"
#include "tests/support/Good.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

/// Two doors to one job in one process: the owner's workspace, and a guest's whose store asks the owner.
class tst_JobDoor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        JobFolder folder(m_data->filePath("d"));
        folder.useKeys([](const std::optional<KeyWanted>&) -> Result<WrappingKey> {
            return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'o')};
        });
        VERIFY_GOOD(folder.create("a"));
        auto opened = folder.open("a");
        VERIFY_GOOD(opened);
        m_owner = std::move(*opened);
        m_door = std::make_unique<JobDoor>(*m_owner);
        QVERIFY(m_door->open(path()));
        m_folder = folder;
    }
    void cleanup()
    {
        m_door.reset();
        m_owner.reset();
    }

    void editsArriveStoredAndCanBeUndone()
    {
        const auto guest = comeIn();
        QVERIFY(guest);
        QSignalSpy changed(m_owner.get(), &Workspace::changed);
        VERIFY_GOOD(guest->perform(phones({1, 2})));
        QTRY_VERIFY(!guest->hasUnstored());
        QVERIFY(!guest->readOnlyReason());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_owner->state().phones.size(), 2);
        QVERIFY(!m_owner->hasUnstored()); // the answer came when it was durable
        QCOMPARE(m_owner->undoText(), "Add");
        VERIFY_GOOD(m_owner->undo());
        QCOMPARE(m_owner->state().phones.size(), 0);
    }

    void whatTheGuestDidNotKnowIsNotOverwritten()
    {
        VERIFY_GOOD(m_owner->perform(phones({1})));
        VERIFY_GOOD(m_owner->waitStored());
        const auto guest = comeIn();
        QVERIFY(guest);
        VERIFY_GOOD(m_owner->perform(phones({1}, "By the owner")));
        VERIFY_GOOD(guest->perform(phones({1}, "By the guest")));
        QTRY_VERIFY(guest->readOnlyReason());
        QCOMPARE(guest->readOnlyReason()->code, "JOB_MOVED");
        QCOMPARE(m_owner->state().phones.find(mac(1))->label, "By the owner");
        // Other records are no reason to refuse.
        const auto second = comeIn();
        QVERIFY(second);
        VERIFY_GOOD(m_owner->perform(phones({2})));
        VERIFY_GOOD(second->perform(phones({3})));
        QTRY_VERIFY(!second->hasUnstored());
        QVERIFY(!second->readOnlyReason());
        QCOMPARE(m_owner->state().phones.size(), 3);
    }

    void recordsNotesTokensAndKeysReachTheOwner()
    {
        VERIFY_GOOD(m_owner->perform(phones({1})));
        VERIFY_GOOD(m_owner->waitStored());
        const auto guest = comeIn();
        QVERIFY(guest);
        QSignalSpy released(m_owner.get(), &Workspace::released);
        QSignalSpy noted(m_owner.get(), &Workspace::noteChanged);
        QSignalSpy tokens(m_owner.get(), &Workspace::tokensChanged);
        guest->release({mac(1)}, 1'700'000'000'000);
        guest->setNote("a", "b");
        guest->setTokens({{"Desk", Role::User, QByteArray(32, 'x'), 1}});
        guest->keepKeyBy({SecretPlace::KeyFile, QByteArray(32, 'k')});
        QTRY_VERIFY(!guest->hasUnstored());
        QVERIFY(!guest->readOnlyReason());
        QCOMPARE(released.size(), 1);
        QVERIFY(m_owner->gate(mac(1)).released);
        QCOMPARE(noted.size(), 1);
        QCOMPARE(m_owner->note("a"), "b");
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(m_owner->shelf().tokens.first().name, "Desk");
    }

    void whatTheJobRefusesIsSaid()
    {
        const auto guest = comeIn();
        QVERIFY(guest);
        m_owner->keepReadOnly({"STORE_FULL", "The disk is full.", {}});
        VERIFY_GOOD(guest->perform(phones({1})));
        QTRY_VERIFY(guest->readOnlyReason());
        QCOMPARE(guest->readOnlyReason()->code, "STORE_READ_ONLY");
    }

    void onlyItsOwnerMayComeIn()
    {
        const QFileInfo door(door::places(path()).first());
        QVERIFY(door.exists());
        QCOMPARE(door.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        m_door.reset();
        const auto line = OwnerLine::connectTo(path());
        VERIFY_GOOD(line);
        QVERIFY(!*line);
    }

    void oddGuestsAreSentAway_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("\0\0\0\x04nope", 8);
        QTest::newRow("too long") << QByteArray("\xff\xff\xff\xff", 4);
        QTest::newRow("another version") << door::packed({{"do", "hello"}, {"version", "0.0.0"}});
    }

    void oddGuestsAreSentAway()
    {
        QFETCH(QByteArray, bytes);
        QLocalSocket guest;
        guest.connectToServer(door::places(path()).first());
        QTRY_COMPARE(guest.state(), QLocalSocket::ConnectedState);
        guest.write(bytes);
        QTRY_COMPARE(guest.state(), QLocalSocket::UnconnectedState);
        QVERIFY(comeIn()); // others are not disturbed
    }

    void aWindowShowsWhatALinkNames()
    {
        // Nobody here has a window.
        QCOMPARE(asked("firstring:bench").error().code, "DOOR_MESSAGE");
        QStringList seen;
        connect(m_door.get(), &JobDoor::viewWanted, this, [&](const QString& link) { seen.append(link); });
        VERIFY_GOOD(asked("firstring:bench"));
        VERIFY_GOOD(asked("firstring:anything?")); // the window reads it, not the door
        QCOMPARE(seen, QStringList({"firstring:bench", "firstring:anything?"}));
        QVERIFY(!m_owner->canUndo());
    }

    void messagesComeInPieces()
    {
        const QByteArray two = door::packed({{"a", 1}}) + door::packed({{"b", 2}});
        QByteArray arrived;
        QList<QJsonObject> taken;
        for (const char byte : two) {
            arrived += byte;
            const auto message = door::take(arrived);
            VERIFY_GOOD(message);
            if (*message)
                taken.append(**message);
        }
        QCOMPARE(taken, (QList<QJsonObject>{{{"a", 1}}, {{"b", 2}}}));
    }

    void aLookChangesNothing()
    {
        VERIFY_GOOD(m_owner->perform(phones({1})));
        VERIFY_GOOD(m_owner->waitStored());
        auto look = m_folder.look("a");
        VERIFY_GOOD(look);
        QCOMPARE((*look)->state().phones.size(), 1);
        QCOMPARE((*look)->perform(phones({2})).error().code, "STORE_READ_ONLY");
        QCOMPARE((*look)->readOnlyReason()->code, "JOB_LOOKED_AT");
    }

private:
    static MacAddress mac(quint64 number) { return MacAddress(0x00085d000000 + number); }
    static Edit phones(const QList<quint64>& numbers, const QString& label = {})
    {
        Edit edit;
        edit.text = QStringLiteral("Add");
        for (const quint64 number : numbers)
            edit.phones.put.append({.mac = mac(number), .label = label});
        return edit;
    }
    QString path() const { return JobFolder(m_data->filePath("d")).jobPath("a"); }

    /// What the owner answers to another program that was started by a link.
    Result<void> asked(const QString& link)
    {
        std::optional<Result<void>> answer;
        std::atomic_bool done = false;
        std::thread caller([&] {
            const auto line = OwnerLine::connectTo(path());
            if (line && *line)
                answer = (*line)->ask({{"do", "show"}, {"link", link}});
            done = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 10'000); }();
        caller.join();
        return answer.value_or(Result<void>(Error{"NOT_ASKED", {}, {}}));
    }

    /// The guest's hello is answered by our own event loop, so it is said in another thread.
    std::unique_ptr<Workspace> comeIn()
    {
        std::unique_ptr<OwnerLine> line;
        std::atomic_bool done = false;
        std::thread caller([&] {
            if (auto found = OwnerLine::connectTo(path()))
                line = std::move(*found);
            done = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 10'000); }();
        caller.join();
        if (!line)
            return nullptr;
        auto reader = m_folder.reader("a");
        if (!reader)
            return nullptr;
        auto job = JobFolder::openFrom("a", std::make_unique<OwnerStore>(std::move(*reader), std::move(line)));
        return job ? std::move(*job) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_data;
    JobFolder m_folder;
    std::unique_ptr<Workspace> m_owner;
    std::unique_ptr<JobDoor> m_door;
};

QTEST_GUILESS_MAIN(tst_JobDoor)
#include "tst_JobDoor.moc"
