// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/Vault.h"
#include "tests/faults/Drill.h"
#include "tests/support/ArchiveMaker.h"
#include "tests/support/Ctl.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

/// `firstringctl firmware add` of a nested archive, ended by SIGKILL at a random moment, again and again over one data
/// folder: what counts in the vault is whole, the job opens, and an undisturbed import makes all of it good.
class tst_ImportKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtRandomMoments();

private:
    /// Every file that the vault counts as its own has the content its name says.
    static void verify(const Vault& vault)
    {
        for (const Vault::Entry& entry : vault.entries()) {
            const auto sound = vault.verify({entry.sha256, entry.size});
            QVERIFY2(sound.has_value(), entry.sha256.toHex());
        }
    }
};

void tst_ImportKills::killedAtRandomMoments()
{
    const int kills = rounds(10, 200);
    const quint32 seed = drillSeed();
    QRandomGenerator random(seed);
    const auto image = [&](int bytes) {
        QByteArray content(bytes, Qt::Uninitialized);
        for (char& c : content)
            c = static_cast<char>(random.generate());
        return content;
    };
    const Ctl ctl;
    const QByteArray inner = packArchive({{"6863i.st", image(900'000)}, {"6865i.st", image(1'300'000)}}, "zip");
    const QString pack = ctl.write(
        "5.1.0.8024_pack.zip",
        packArchive({{"6867i.st", image(1'500'000)}, {"5.1.0.8024_more.zip", inner}, {"6869i.st", image(700'000)}},
                    "zip"));
    QCOMPARE(ctl.run({"job", "create", "bench"}).exit, 0);
    const Vault vault(ctl.data() + "/vault");

    QElapsedTimer timer;
    timer.start();
    {
        const Ctl once;
        QCOMPARE(once.run({"firmware", "add", pack}).exit, 0);
    }
    const auto whole = static_cast<int>(timer.elapsed());
    int ended = 0;
    for (int i = 0; i < kills; ++i) {
        const auto process = ctl.start({"firmware", "add", pack});
        QVERIFY(process->waitForStarted(30'000));
        if (process->waitForFinished(static_cast<int>(random.bounded(whole + 1))))
            ++ended; // it was quicker than the one before
        process->kill();
        QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(30'000));
        verify(vault);
        const CtlRun sound = ctl.run({"firmware", "verify"});
        QVERIFY2(sound.exit == 0, "seed " + QByteArray::number(seed) + ' ' + sound.out + sound.err);
    }
    qInfo("%d of %d imports ended before their kill; a whole one takes %d ms", ended, kills, whole);
    QCOMPARE(ctl.run({"firmware", "add", pack}).exit, 0);
    QCOMPARE(ctl.json({"firmware", "list"}).array().size(), 4);
    QCOMPARE(ctl.run({"firmware", "verify"}).exit, 0);
    verify(vault);
    QCOMPARE(vault.entries().size(), 4);
}

QTEST_GUILESS_MAIN(tst_ImportKills)
#include "tst_ImportKills.moc"
