// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paper/Labels.h"
#include "models/print/Codes.h"
#include "models/print/PaperDraw.h"
#include "tests/support/PdfReader.h"

#include <QTest>

using namespace firstring;

/// Labels: where each stands, and that a scanner and a reader find on paper what the job says.
class tst_Labels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsFitTheirPages_data();
    void presetsFitTheirPages();
    void everyCodeIsRead_data();
    void everyCodeIsRead();
    void startPlaceAndPages();
    void refusesWhatIsNotThere();
    void sameInputSameBytes();
    void namesInAnyScript();
    void orderOfTheBench();
};

namespace {

const QDateTime made(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

QList<Phone> somePhones(int count)
{
    QList<Phone> phones;
    for (int i = 0; i < count; ++i)
        phones.append({.mac = MacAddress(0x00085D2F9300 + i),
                       .label = QStringLiteral("Room %1").arg(i + 1),
                       .model = QStringLiteral("6867i"),
                       .slot = i + 1});
    return phones;
}

QByteArray pdfOf(const LabelOrder& order)
{
    const auto pages = labelPages(order, made);
    if (!pages)
        return {};
    return drawPdf(*pages).value_or(QByteArray());
}

} // namespace

void tst_Labels::presetsFitTheirPages_data()
{
    QTest::addColumn<QString>("name");
    for (const LabelPreset& preset : labelPresets())
        QTest::newRow(qPrintable(preset.name)) << preset.name;
}

void tst_Labels::presetsFitTheirPages()
{
    QFETCH(QString, name);
    const LabelPreset* preset = labelPreset(name.toUpper());
    QVERIFY(preset);
    const double right = preset->left + (preset->columns - 1) * preset->acrossStep + preset->label.width();
    const double bottom = preset->top + (preset->rows - 1) * preset->downStep + preset->label.height();
    QVERIFY2(right <= preset->page.width() + 0.01, qPrintable(QString::number(right)));
    QVERIFY2(bottom <= preset->page.height() + 0.01, qPrintable(QString::number(bottom)));
    QVERIFY(preset->columns == 1 || preset->acrossStep >= preset->label.width() - 0.01);
    QVERIFY(preset->rows == 1 || preset->downStep >= preset->label.height() - 0.01);
    // The labels stand in the middle of the sheet, as they are cut.
    QVERIFY(std::abs(preset->page.width() - right - preset->left) < 1);
}

void tst_Labels::everyCodeIsRead_data()
{
    presetsFitTheirPages_data();
}

void tst_Labels::everyCodeIsRead()
{
    QFETCH(QString, name);
    const LabelPreset* preset = labelPreset(name);
    const QByteArray pdf =
        pdfOf({*preset, 1, somePhones(std::min(3, preset->columns)), QStringLiteral("Hotel Astra")});
    QVERIFY(!pdf.isEmpty());
    const QStringList codes = test::PdfReader(pdf).codes(1, 450, preset->top + preset->label.height() + 2);
    for (const Phone& phone : somePhones(std::min(3, preset->columns)))
        QVERIFY2(codes.contains(QStringLiteral("QR-Code:") + phone.mac.plain()), qPrintable(codes.join(u' ')));
    // A label of 50 mm and more has room for bars too.
    if (preset->label.width() > 50 && preset->label.height() > 25)
        QVERIFY2(codes.contains(QStringLiteral("CODE-128:00085D2F9300")), qPrintable(codes.join(u' ')));
}

void tst_Labels::startPlaceAndPages()
{
    const LabelPreset* preset = labelPreset(QStringLiteral("avery-l7160"));
    const auto pages = labelPages({*preset, 20, somePhones(25), {}}, made);
    QVERIFY(pages);
    QCOMPARE(pages->pages.size(), 3); // 2 on the first sheet, 21, 2
    const auto firstCode = [](const PaperPage& page) {
        for (const PaperItem& item : page.items) {
            if (const auto* code = std::get_if<PaperCode>(&item))
                return code->box.center();
        }
        return QPointF();
    };
    // The 20th place is in the seventh row, second column.
    QVERIFY(firstCode(pages->pages[0]).y() > preset->top + 6 * preset->downStep);
    QVERIFY(firstCode(pages->pages[0]).x() > preset->left + preset->acrossStep);
    QVERIFY(firstCode(pages->pages[1]).y() < preset->top + preset->downStep);
    const test::PdfReader reader(pdfOf({*preset, 20, somePhones(25), {}}));
    QCOMPARE(reader.fact(QStringLiteral("Pages")), QStringLiteral("3"));
    QVERIFY(reader.text().contains(QStringLiteral("Room 25")));
}

void tst_Labels::refusesWhatIsNotThere()
{
    const LabelPreset& preset = labelPresets().first();
    QCOMPARE(labelPages({preset, 1, {}, {}}, made).error().code, QStringLiteral("LABEL_NONE"));
    QCOMPARE(labelPages({preset, 22, somePhones(1), {}}, made).error().code, QStringLiteral("LABEL_START"));
    QCOMPARE(labelPages({preset, 0, somePhones(1), {}}, made).error().code, QStringLiteral("LABEL_START"));
    QVERIFY(!codeModules(PaperCodeKind::Code128, QString()));
}

void tst_Labels::sameInputSameBytes()
{
    const LabelOrder order{labelPresets().first(), 1, somePhones(30), QStringLiteral("Hotel Astra")};
    const QByteArray first = pdfOf(order);
    QVERIFY(first.startsWith("%PDF-"));
    QTest::qWait(1'100); // another second on the clock of this computer
    QCOMPARE(pdfOf(order), first);
    QCOMPARE(test::PdfReader(first).fact(QStringLiteral("CreationDate")), QStringLiteral("2026-11-26T12:00:00Z"));
}

void tst_Labels::namesInAnyScript()
{
    QList<Phone> phones = somePhones(4);
    phones[0].label = QStringLiteral("Приёмная");
    phones[1].label = QStringLiteral("Ρεσεψιόν");
    phones[2].label = QStringLiteral("Empfang Süd & Büro");
    phones[3].label =
        QStringLiteral("A name so long that no label of this size could ever hold the whole of it in one line");
    const QString text = test::PdfReader(pdfOf({labelPresets().first(), 1, phones, {}})).text();
    for (int i = 0; i < 3; ++i)
        QVERIFY2(text.contains(phones[i].label), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("A name so long")), qPrintable(text));
}

void tst_Labels::orderOfTheBench()
{
    JobState state;
    for (const int slot : {0, 3, 1, 0, 2})
        state.phones.put({.mac = MacAddress(0x00085D000000 + state.phones.size()),
                          .label = slot ? QStringLiteral("z") : QStringLiteral("b%1").arg(5 - state.phones.size()),
                          .slot = slot});
    QList<int> slots_;
    const QList<Phone> phones = phonesForLabels(state, {});
    for (const Phone& phone : phones)
        slots_.append(phone.slot);
    QCOMPARE(slots_, QList<int>({1, 2, 3, 0, 0}));
    QCOMPARE(phones[3].label, QStringLiteral("b2"));
    QCOMPARE(phonesForLabels(state, {MacAddress(0x00085D000001)}).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Labels)

#include "tst_Labels.moc"
