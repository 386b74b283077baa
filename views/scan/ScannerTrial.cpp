// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/scan/ScannerTrial.h"

#include "models/domain/ScanCommand.h"
#include "views/scan/ScanText.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScannerTrial)
};

/// Signs that come out where a scanner types for another keyboard than this computer's: digits of a French one, the
/// separators of a German one.
bool looksLikeAnotherLayout(const QString& typed)
{
    static const QString wrong = QString::fromUtf8("&é\"'(-è_çàßöüäÖÜÄ");
    const auto strange = std::count_if(typed.begin(), typed.end(), [](QChar c) { return wrong.contains(c); });
    return typed.size() >= 12 && strange >= 2 && readScan(typed).macs.isEmpty();
}

ScannerVerdict::Ending endingOf(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return ScannerVerdict::Ending::Enter;
    return key == Qt::Key_Tab ? ScannerVerdict::Ending::Tab : ScannerVerdict::Ending::Nothing;
}

QString howItEnds(ScannerVerdict::Ending ending)
{
    switch (ending) {
    case ScannerVerdict::Ending::Enter:
        return Text::tr("It ends with Enter.");
    case ScannerVerdict::Ending::Tab:
        return Text::tr("It ends with Tab, which serves as Enter.");
    case ScannerVerdict::Ending::Nothing:
        break;
    }
    return Text::tr("It sends no Enter; a whole address is taken after a moment all the same.");
}

} // namespace

ScannerVerdict judgeScan(const QList<ScanKey>& keys)
{
    ScannerVerdict verdict;
    qint64 last = -1;
    for (const ScanKey& key : keys) {
        if (last >= 0)
            verdict.longestGapMs = std::max(verdict.longestGapMs, key.atMs - last);
        last = key.atMs;
        verdict.ending = endingOf(key.key);
        if (verdict.ending == ScannerVerdict::Ending::Nothing)
            verdict.typed += key.text;
    }
    verdict.isScanner = verdict.typed.size() >= 6 && verdict.longestGapMs <= scannerGapMs;
    const ScanReading reading = readScan(verdict.typed);
    if (verdict.typed.isEmpty()) {
        verdict.sentence = Text::tr("Nothing was typed.");
        verdict.advice = Text::tr("Look whether the scanner is connected as a keyboard (HID).");
        verdict.level = Severity::Warning;
    } else if (scanCommandFrom(verdict.typed)) {
        verdict.sentence = Text::tr("That is a command: %1. %2")
                               .arg(scanCommandText(*scanCommandFrom(verdict.typed)), howItEnds(verdict.ending));
        verdict.level = Severity::Good;
    } else if (looksLikeAnotherLayout(verdict.typed)) {
        verdict.sentence = Text::tr("The scanner types for another keyboard than this computer has.");
        verdict.advice = Text::tr("Set the keyboard country of the scanner to that of this computer; its booklet has a "
                                  "barcode for it.");
        verdict.level = Severity::Warning;
    } else if (!reading.macs.isEmpty()) {
        verdict.sentence = Text::tr("Read: %1. %2").arg(reading.macs.first().pretty(), howItEnds(verdict.ending));
        verdict.level = Severity::Good;
        if (!verdict.isScanner)
            verdict.advice = Text::tr("It came as slowly as typed by hand. If that was a scanner, switch off its pause "
                                      "between signs.");
    } else {
        verdict.sentence =
            reading.damaged.isEmpty() ? Text::tr("That is not a MAC address.") : reading.damaged.first().why;
        verdict.advice = Text::tr("Scan the code under the word MAC on a carton.");
    }
    return verdict;
}

} // namespace firstring
