// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ScanCommand.h"
#include "models/paper/CommandCodes.h"
#include "models/print/PaperDraw.h"
#include "tests/support/PdfReader.h"

#include <QTest>

using namespace firstring;

/// The page of commands: a scanner reads every one of them, and a person knows which is which.
class tst_CommandCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsReadFromOnePage()
    {
        const QDateTime made(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        const PaperDocument pages = commandCodePages(paperRuler(), made);
        const auto pdf = drawPdf(pages);
        QVERIFY(pdf);
        const test::PdfReader reader(*pdf);
        QCOMPARE(reader.fact(QStringLiteral("Pages")), QStringLiteral("1"));
        QSet<ScanCommand> read;
        const QStringList codes = reader.codes();
        for (const QString& code : codes) {
            QVERIFY2(code.startsWith(QStringLiteral("CODE-128:")), qPrintable(code));
            const auto command = scanCommandFrom(code.section(u':', 1));
            QVERIFY2(command, qPrintable(code));
            read.insert(*command);
        }
        QCOMPARE(read.size(), qsizetype(scanCommands.size()));
        const QString text = reader.text().simplified();
        for (const ScanCommand command : scanCommands)
            QVERIFY2(text.contains(scanCode(command)), qPrintable(text));
        QVERIFY2(text.contains(scanCommandText(ScanCommand::Undo)), qPrintable(text));
    }

    /// A scanner held a little too high takes in less than the next bars: 9 mm of white between any two.
    void barsKeepApart()
    {
        const PaperDocument pages = commandCodePages(paperRuler(), {});
        QList<QRectF> bars;
        for (const PaperItem& item : pages.pages.first().items) {
            if (const auto* code = std::get_if<PaperCode>(&item))
                bars.append(code->box);
        }
        QCOMPARE(bars.size(), qsizetype(scanCommands.size()));
        for (qsizetype i = 1; i < bars.size(); ++i)
            QVERIFY(bars[i].top() - bars[i - 1].bottom() >= 9);
    }
};

QTEST_GUILESS_MAIN(tst_CommandCodes)

#include "tst_CommandCodes.moc"
