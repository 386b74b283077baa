// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a phone, or whoever sits at its address, answers: any bytes, at once and in two pieces, mean the same and stay
// within their limits; any datagram is an answer only to the message it names.

#include "app/reach/protocol/NotifyMessage.h"
#include "app/reach/protocol/WebAnswer.h"
#include "tests/fuzz/Check.h"

#include <QString>

using namespace firstring;

namespace {

WebAnswer read(QByteArrayView first, QByteArrayView second)
{
    WebAnswer answer;
    if (answer.take(first))
        answer.take(second);
    answer.close();
    return answer;
}

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'…' || (c >= u' ' && c < u'\x7f'); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const qsizetype cut = bytes.isEmpty() ? 0 : bytes.size() * static_cast<uchar>(bytes.back()) / 256;
    const WebAnswer whole = read(bytes, {});
    const WebAnswer pieces = read(bytes.first(cut), bytes.sliced(cut));
    fuzz::check(whole.state() == pieces.state(), "pieces mean the same as the whole");
    fuzz::check(!whole.isWhole() || (whole.body() == pieces.body() && whole.status() == pieces.status()),
                "pieces hold the same as the whole");
    fuzz::check(whole.body().size() <= WebAnswer::maxBody, "a page has a limit");
    fuzz::check(!whole.isWhole() || (whole.status() >= 200 && whole.status() < 600), "an answer has a status");
    fuzz::check(isPlain(webFace(whole).model), "a model can be shown");
    fuzz::check(isPlain(platformModel(bytes)), "a model of a page can be shown");

    const NotifyMessage message{{}, QStringLiteral("192.0.2.7"), 5060, QStringLiteral("192.0.2.1"), 40'000, "word"};
    const SipAnswer sip = SipAnswer::read(bytes, message);
    fuzz::check(sip.status == 0 || bytes.contains("word"), "only who knows the word answers");
    fuzz::check(isPlain(sip.reason), "a reason can be shown");
    return 0;
}
