// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/QuietLimits.h"

#include <QTest>

using namespace firstring;

/// How long phones may be silent, as data.
class tst_QuietLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWorkingStateHasOne()
    {
        for (int i = 0; i < phoneStateCount; ++i) {
            const auto state = static_cast<PhoneState>(i);
            const StateGroup group = stateGroup(state);
            const bool works =
                group == StateGroup::Working || group == StateGroup::Rebooting || state == PhoneState::Redirected;
            QVERIFY2((quietLimits().of(state) > 0) == works, qPrintable(stateName(state)));
        }
        QCOMPARE(quietLimits().of(PhoneState::Rebooting), 600'000);
    }

    void badRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const char* row : {"dancing\t60", "seen", "seen\t0", "seen\t86401", "seen\tlong", "seen\t60\t1", "\t60"})
            QTest::newRow(row) << QByteArray(row);
    }

    void badRow()
    {
        QFETCH(QByteArray, row);
        const auto read = QuietLimits::parse("# a remark\n\nreading\t5\n" + row);
        QVERIFY(!read);
        QCOMPARE(read.error().sentence, QStringLiteral("line 4"));
    }
};

QTEST_GUILESS_MAIN(tst_QuietLimits)
#include "tst_QuietLimits.moc"
