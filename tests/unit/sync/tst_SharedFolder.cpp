// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SharedFolder.h"
#include "tests/support/Good.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace firstring;

namespace {

const QString passphrase = QStringLiteral("correct horse");

Phone phone(quint64 mac, const QString& label = {})
{
    return {.mac = MacAddress(0x00085d000000 + mac), .label = label};
}

RemoteChange put(const Phone& after, const std::optional<Phone>& before = {})
{
    RemoteChange change{keyOf(after), {}, after};
    if (before)
        change.before = *before;
    return change;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SharedFolder final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    SharedFolder folder() const { return SharedFolder(m_dir->path(), passphrase); }
    QString inside(const QString& name) const { return m_dir->filePath(QStringLiteral("firstring-sync/") + name); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void keepsWhatIsPut()
    {
        auto first = folder();
        const auto empty = first.read("w");
        VERIFY_GOOD(empty);
        QVERIFY(empty->store.isEmpty() && empty->state.phones.isEmpty());
        const auto outcomes = first.change({put(phone(1, "a")), put(phone(2, "b"))});
        VERIFY_GOOD(outcomes);
        QCOMPARE(outcomes->size(), 2);
        VERIFY_GOOD(first.leaveMark("w", "m"));
        auto second = folder();
        const auto picture = second.read("w");
        VERIFY_GOOD(picture);
        QCOMPARE(picture->state.phones.toList(), (QList<Phone>{phone(1, "a"), phone(2, "b")}));
        QCOMPARE(picture->mark, QString("m"));
        QVERIFY(!second.read("other")->mark);
        QVERIFY(!picture->store.isEmpty());

        const RemoteChange gone{keyOf(phone(1)), phone(1, "a"), {}};
        VERIFY_GOOD(second.change({gone}));
        const auto after = folder().read("w");
        VERIFY_GOOD(after);
        QCOMPARE(after->removed, (QSet<SyncKey>{keyOf(phone(1))}));
    }

    void changesOnlyWhatIsAsExpected()
    {
        auto one = folder();
        VERIFY_GOOD(one.change({put(phone(1, "a"))}));
        auto outcomes = one.change({put(phone(1, "b")), put(phone(1, "c"), phone(1, "a")), put(phone(1, "c"))});
        VERIFY_GOOD(outcomes);
        QCOMPARE(outcomes->at(0).fate, RemoteOutcome::Fate::Moved);
        QCOMPARE(outcomes->at(1).fate, RemoteOutcome::Fate::Done);
        QCOMPARE(outcomes->at(2).fate, RemoteOutcome::Fate::Done); // it is so already
        Phone bad = phone(2);
        bad.blueprint = "nowhere";
        outcomes = one.change({put(bad), put(phone(3))});
        VERIFY_GOOD(outcomes);
        QCOMPARE(outcomes->at(0).fate, RemoteOutcome::Fate::Refused);
        QCOMPARE(outcomes->at(1).fate, RemoteOutcome::Fate::Done);
    }

    void nothingCanBeRead()
    {
        Phone secret = phone(1, "not-readable-label");
        secret.settings = {{"sip line1 password", "not-readable-password", {}}};
        auto one = folder();
        VERIFY_GOOD(one.change({put(secret)}));
        const Vault vault(m_dir->filePath("vault"), 0);
        QByteArray bytes("not-readable-file");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto file = vault.import(buffer);
        VERIFY_GOOD(file);
        VERIFY_GOOD(one.put(*file, vault));
        for (QDirIterator files(inside({}), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QByteArray content = contentOf(files.next());
            QVERIFY2(!content.contains("not-readable"), qPrintable(files.fileName()));
        }
        QCOMPARE(SharedFolder(m_dir->path(), "another one").read("w").error().code, "REMOTE_PASSPHRASE");
    }

    void carriesFiles()
    {
        const Vault here(m_dir->filePath("here"), 0);
        const Vault there(m_dir->filePath("there"), 0);
        QByteArray bytes(100'000, 'x');
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto file = here.import(buffer);
        VERIFY_GOOD(file);
        auto one = folder();
        QCOMPARE(one.missing({*file}), QList<BlobRef>{*file});
        VERIFY_GOOD(one.put(*file, here)); // also the first thing in an empty folder
        QCOMPARE(one.missing({*file}), QList<BlobRef>());
        auto other = folder();
        VERIFY_GOOD(other.take(*file, there));
        VERIFY_GOOD(there.verify(*file));
        // What is damaged on the way is not taken.
        QFile damaged(inside("content/" + QString::fromLatin1(file->sha256.toHex())));
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(50) && damaged.write("?") == 1);
        damaged.close();
        QCOMPARE(other.take(*file, there).error().code, "REMOTE_FILE_MISSING");
    }

    /// The power goes while the job is replaced.
    void isWholeAtEveryMoment()
    {
        VERIFY_GOOD(folder().change({put(phone(1))}));
        VERIFY_GOOD(folder().change({put(phone(2))}));
        const QByteArray now = contentOf(inside("job"));
        const auto phones = [this] {
            auto picture = folder().read("w");
            return picture ? picture->state.phones.size() : -1;
        };
        QFile job(inside("job"));
        for (const qsizetype length : {qsizetype(0), qsizetype(10), now.size() / 2, now.size() - 1}) {
            QVERIFY(job.open(QIODevice::WriteOnly | QIODevice::Truncate));
            job.write(now.first(length));
            job.close();
            QCOMPARE(phones(), 1); // the one before
        }
        QVERIFY(job.remove());
        QCOMPARE(phones(), 1);
        QVERIFY(QFile::copy(inside("job.before"), inside("job")));
        QVERIFY(QFile(inside("job.next")).open(QIODevice::WriteOnly));
        VERIFY_GOOD(folder().change({put(phone(3))}));
        QCOMPARE(phones(), 2);
        for (const char* name : {"job", "job.before"}) {
            QFile file(inside(name));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        }
        QCOMPARE(folder().read("w").error().code, "REMOTE_PLACE_DAMAGED");
        QCOMPARE(folder().change({put(phone(4))}).error().code, "REMOTE_PLACE_DAMAGED");
    }

    void saysWhenItIsNotThere()
    {
        SharedFolder nowhere(m_dir->filePath("stick"), passphrase);
        QCOMPARE(nowhere.read("w").error().code, "REMOTE_PLACE_GONE");
        QCOMPARE(nowhere.change({}).error().code, "REMOTE_PLACE_GONE");
        QVERIFY(!QFile::exists(m_dir->filePath("stick")));
    }

    /// Both write all the time; each finds the other's records, and none is lost.
    void twoWorkstationsAtOnce()
    {
        constexpr int each = 15;
        std::array<int, 2> done{};
        const auto work = [&](std::size_t who) {
            SharedFolder mine(m_dir->path(), passphrase);
            for (int i = 0; i < each; ++i) {
                const auto outcomes = mine.change({put(phone(1 + who * 100 + static_cast<quint64>(i)))});
                done[who] += outcomes && outcomes->first().fate == RemoteOutcome::Fate::Done;
            }
        };
        std::thread other(work, 1);
        work(0);
        other.join();
        QCOMPARE(done[0], each);
        QCOMPARE(done[1], each);
        QCOMPARE(folder().read("w")->state.phones.size(), 2 * each);
    }
};

QTEST_GUILESS_MAIN(tst_SharedFolder)
#include "tst_SharedFolder.moc"
