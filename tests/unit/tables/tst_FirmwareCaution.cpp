// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FirmwareCaution.h"
#include "models/tables/PhoneTable.h"
#include "models/workspace/JobFolder.h"
#include "tests/support/Good.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace firstring;

/// Which phones are marked for the firmware that they report.
class tst_FirmwareCaution final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("expected"); ///< one of the names; empty: none at all
        QTest::newRow("old") << "6867i"
                             << "5.1.0.2024"
                             << "CVE-2022-29855";
        QTest::newRow("used by attackers") << "6930"
                                           << "6.4.0.136"
                                           << "CVE-2024-41710";
        QTest::newRow("mended") << "6867i"
                                << "6.5.0.10"
                                << "";
        QTest::newRow("another family") << "6731i"
                                        << "3.2.2.1136"
                                        << "";
        QTest::newRow("never said") << "6867i"
                                    << ""
                                    << "";
        QTest::newRow("a model nobody knows") << ""
                                              << "5.1.0.2024"
                                              << "";
    }

    void marks()
    {
        QFETCH(QString, model);
        QFETCH(QString, version);
        QFETCH(QString, expected);
        const QTemporaryDir folder;
        const FirmwareCaution caution(folder.path());
        PhoneRow row;
        row.phone.model = model;
        row.status.version = FirmwareVersion(version);
        const QVariant weak = caution.cell(PhoneColumn::Card, row, WeakRole);
        QCOMPARE(weak.isValid(), !expected.isEmpty());
        QVERIFY2(weak.toString().contains(expected), qPrintable(weak.toString()));
        QCOMPARE(caution.cell(PhoneColumn::Firmware, row, Qt::ToolTipRole).toString().contains(version + ": "),
                 !expected.isEmpty());
        QVERIFY(!caution.cell(PhoneColumn::Label, row, WeakRole).isValid());
        QVERIFY(!caution.cell(PhoneColumn::Card, row, Qt::DisplayRole).isValid());
    }

    /// What a phone says counts, not what the list says it is or what it shall run.
    void theReportedModelCounts()
    {
        const QTemporaryDir folder;
        const FirmwareCaution caution(folder.path());
        PhoneRow row;
        row.phone.model = QStringLiteral("6867i");
        row.status.model = QStringLiteral("6731i");
        row.status.version = FirmwareVersion(u"5.1.0.2024");
        QCOMPARE(caution.weaknesses(row), QStringList());
    }

    void aNewerListIsHeardOf()
    {
        const QTemporaryDir folder;
        FirmwareCaution caution(folder.path());
        PhoneRow row;
        row.phone.model = QStringLiteral("6731i");
        row.status.version = FirmwareVersion(u"3.3.1.4365");
        QCOMPARE(caution.weaknesses(row), QStringList());
        QVERIFY(!caution.refresh());
        QFile file(folder.filePath(QStringLiteral("firmware.tsv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("advisory\tCVE-2027-1\t2027-01-01\t6700i\t\t3.3.1.9999\tV\tNew.\tNeu.\n");
        file.close();
        QVERIFY(caution.refresh());
        QCOMPARE(caution.weaknesses(row), QStringList("CVE-2027-1"));
    }

    void theTableSaysIt()
    {
        const QTemporaryDir folder;
        const JobFolder jobs(folder.path());
        VERIFY_GOOD(jobs.create(QStringLiteral("test")));
        auto job = jobs.open(QStringLiteral("test"));
        VERIFY_GOOD(job);
        const MacAddress mac(0x00085D000001);
        Edit edit;
        edit.text = QStringLiteral("Put");
        edit.phones.put = {Phone{.mac = mac, .model = QStringLiteral("6867i")}};
        VERIFY_GOOD((*job)->perform(edit));
        PhoneTable table(**job, {PhoneColumn::Card, PhoneColumn::Firmware, PhoneColumn::Label});
        PhoneTrack track;
        track.status.mac = mac;
        track.status.version = FirmwareVersion(u"5.1.0.2024");
        ServerNews news;
        news.tracks = {track};
        (*job)->observe(news);
        QVERIFY(!table.index(0, 0).data(WeakRole).isValid()); // nobody warns
        table.warnBy(std::make_shared<FirmwareCaution>(folder.path()));
        for (const int column : {0, 1}) {
            QVERIFY(table.index(0, column).data(WeakRole).toString().contains("CVE-2024-41710"));
            QVERIFY(table.index(0, column).data(Qt::AccessibleTextRole).toString().contains("CVE-2024-41710"));
        }
        QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("5.1.0.2024"));
        QVERIFY(!table.index(0, 2).data(WeakRole).isValid());
    }
};

QTEST_GUILESS_MAIN(tst_FirmwareCaution)
#include "tst_FirmwareCaution.moc"
