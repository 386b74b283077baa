// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody wrote or sent along for a class: scenarios, and records of exchanges.

#include "models/domain/lesson/Guess.h"
#include "models/domain/lesson/LadderRow.h"
#include "models/domain/lesson/Playback.h"
#include "models/domain/lesson/WireRules.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto scenario = Scenario::parse(bytes)) {
        fuzz::check(!scenario->phones.isEmpty(), "a scenario has phones");
        fuzz::check(scenario->answer <= scenario->choices.size(), "the answer is one of the choices");
        const Guess guess = lessonGuess(*scenario);
        fuzz::check(guess.choices.isEmpty() || guess.answer < guess.choices.size(), "a question has its answer");
    } else {
        fuzz::check(!scenario.error().sentence.isEmpty(), "a slip is told");
    }

    const QList<Exchange> record = exchangesFrom(bytes);
    fuzz::check(exchangesFrom(exchangesText(record)) == record, "a record that was written is read back");
    fuzz::check(ladderRows(record).size() == record.size(), "every exchange has its row");
    Playback playback;
    playback.begin(record, true);
    for (qsizetype at = 0; playback.hasNext() && at < 50; ++at) {
        const Guess guess = nextGuess(record, at);
        fuzz::check(guess.choices.size() >= 2 && guess.answer < guess.choices.size(), "a riddle has choices");
        fuzz::check(guess.choices.count(guess.choices[guess.answer]) == 1, "only one choice is right");
        fuzz::check(!meaningOf(playback.next()).sentence.isEmpty(), "every exchange means something");
        fuzz::check(!wireRules(meaningOf(playback.next()).rule).isEmpty(), "every rule has plain words");
        for (const Pace pace : {Pace::Calm, Pace::TenTimes, Pace::AsItCame})
            fuzz::check(playback.pauseMs(pace) >= 0, "a pause is no longer than people wait");
        fuzz::check(headText(playback.next().head).size() <= 5 * playback.next().head.size() + 128, "a dump is small");
        playback.step();
    }
    return 0;
}
