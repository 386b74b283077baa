// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes are read as a phone list; what was read can be taken over, and then the same file changes nothing any more.

#include "models/formats/PhoneListReader.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

namespace {

const JobState& sampleJob()
{
    static const JobState job = [] {
        Edit edit;
        edit.blueprints.put = {{.name = QStringLiteral("Lobby")}};
        edit.servers.put = {{QStringLiteral("site"), QStringLiteral("http://192.0.2.7/cfg")}};
        edit.branding.put = {{QStringLiteral("logo.png"), {}, {}}};
        edit.phones.put = {Phone{.mac = MacAddress(0x00085D000001), .label = QStringLiteral("Reception"), .slot = 3}};
        return apply(JobState{}, edit).value().next;
    }();
    return job;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto draft = readPhoneList(bytes, sampleJob());
    if (!draft) {
        fuzz::check(!draft.error().sentence.isEmpty() && draft.error().sentence.size() < 500,
                    "a refusal has a sentence");
        return 0;
    }
    for (const PhoneListProblem& problem : draft->problems)
        fuzz::check(problem.line > 0 && problem.column >= 0 && !problem.sentence().isEmpty(),
                    "a remark names its place");
    const auto applied = apply(sampleJob(), toEdit(*draft));
    fuzz::check(applied.has_value(), "a draft is always a possible edit");
    const auto again = readPhoneList(bytes, applied->next);
    fuzz::check(again.has_value() && again->isEmpty(), "the same file again changes nothing");
    fuzz::check(again->refusedLines == draft->refusedLines, "the same lines are refused");
    return 0;
}
