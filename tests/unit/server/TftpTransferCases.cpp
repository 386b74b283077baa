// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/Shelf.h"
#include "tests/unit/server/TftpCases.h"

namespace firstring {

namespace {

using Wire = TftpWire;
constexpr bool must = true;
constexpr bool should = false;

/// Takes `medium.bin` in lock-step until block \a block is here and not acknowledged.
QString takeUntil(Wire& wire, int block)
{
    WANT_PACKET(wire.ask(Wire::read("medium.bin")), isData(1));
    for (int i = 1; i < block; ++i)
        WANT_PACKET(wire.reply(Wire::ack(i)), isData(i + 1));
    return {};
}

QString hearBlocks(Wire& wire, int first, int last)
{
    for (int block = first; block <= last; ++block)
        WANT_PACKET(wire.hear(), isData(block));
    return {};
}

QString openWindow(Wire& wire, const QByteArray& name, const QByteArrayList& options)
{
    WANT_PACKET(wire.ask(Wire::read(name, options)), isOptionAck(options));
    wire.say(Wire::ack(0));
    return {};
}

bool isRuled(const QByteArray& content, qint64 from)
{
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (content[i] != RuledFile::at(from + i))
            return false;
    }
    return true;
}

QString wholeFile(Wire& w)
{
    const Wire::Heard first = w.ask(Wire::read("even.txt"));
    WANT_PACKET(first, isData(1));
    const Wire::Heard second = w.reply(Wire::ack(1));
    WANT_PACKET(second, isData(2));
    WANT(first.content().size() == 512 && isRuled(first.content() + second.content(), 0));
    const Wire::Heard last = w.reply(Wire::ack(2));
    WANT_PACKET(last, isData(3));
    WANT(last.content().isEmpty());
    return {};
}

QString lastAcknowledgement(Wire& w)
{
    WANT_PACKET(w.ask(Wire::read("hello.txt")), isData(1));
    w.say(Wire::ack(1));
    WANT(w.isSilent());
    WANT(w.transfers() == 0);
    w.pass(5000);
    WANT(w.isSilent());
    return {};
}

QString lostBlock(Wire& w)
{
    TRY(takeUntil(w, 3));
    const Wire::Heard again = w.silence();
    WANT_PACKET(again, isData(3));
    WANT(isRuled(again.content(), 1024));
    WANT_PACKET(w.reply(Wire::ack(3)), isData(4));
    return {};
}

QString duplicateAcknowledgement(Wire& w)
{
    TRY(takeUntil(w, 3));
    w.say(Wire::ack(2));
    w.say(Wire::ack(2));
    WANT(w.isSilent());
    WANT_PACKET(w.reply(Wire::ack(3)), isData(4));
    return {};
}

QString acknowledgementOf(Wire& w, int block)
{
    TRY(takeUntil(w, 3));
    w.say(Wire::ack(block));
    WANT(w.isSilent());
    WANT_PACKET(w.reply(Wire::ack(3)), isData(4));
    return {};
}

QString stranger(Wire& w)
{
    TRY(takeUntil(w, 2));
    w.strangerSays(Wire::ack(2));
    WANT_PACKET(w.strangerHears(), isError(5));
    WANT(w.isSilent());
    WANT_PACKET(w.reply(Wire::ack(2)), isData(3));
    return {};
}

QString strangersError(Wire& w)
{
    TRY(takeUntil(w, 2));
    w.strangerSays(QByteArray("\0\5\0\3full\0", 9));
    WANT(w.strangerHearsNothing());
    WANT_PACKET(w.reply(Wire::ack(2)), isData(3));
    return {};
}

QString clientsError(Wire& w)
{
    TRY(takeUntil(w, 2));
    w.say(QByteArray("\0\5\0\3full\0", 9));
    WANT(w.isSilent());
    WANT(w.transfers() == 0);
    w.pass(5000);
    WANT(w.isSilent());
    return {};
}

QString optionsDeclined(Wire& w)
{
    WANT_PACKET(w.ask(Wire::read("medium.bin", {"tsize", "0"})), isOptionAck({"tsize", "1048676"}));
    w.say(QByteArray("\0\5\0\10no\0", 7));
    WANT(w.isSilent());
    WANT(w.transfers() == 0);
    return {};
}

QString dataFromClient(Wire& w)
{
    TRY(takeUntil(w, 2));
    WANT_PACKET(w.reply(QByteArray("\0\3\0\1x", 5)), isError(4));
    WANT(w.transfers() == 0);
    return {};
}

QString shortAcknowledgement(Wire& w)
{
    TRY(takeUntil(w, 2));
    w.say(QByteArray("\0\4\0", 3));
    WANT(w.isSilent());
    WANT_PACKET(w.reply(Wire::ack(2)), isData(3));
    return {};
}

QString repeatedRequest(Wire& w)
{
    WANT_PACKET(w.ask(Wire::read("hello.txt")), isData(1));
    w.toServer(Wire::read("hello.txt"));
    WANT(w.isSilent());
    WANT(w.transfers() == 1);
    return {};
}

QString otherRequest(Wire& w)
{
    const Wire::Heard before = w.ask(Wire::read("medium.bin"));
    WANT_PACKET(before, isData(1));
    const Wire::Heard after = w.ask(Wire::read("hello.txt"));
    WANT_PACKET(after, isData(1));
    WANT(after.content() == tftpFiles::hello);
    WANT(after.port != before.port);
    WANT(w.transfers() == 1);
    return {};
}

QString nothingBeforeAck0(Wire& w)
{
    WANT_PACKET(w.ask(Wire::read("medium.bin", {"blksize", "1024"})), isOptionAck({"blksize", "1024"}));
    WANT(w.isSilent());
    WANT_PACKET(w.reply(Wire::ack(0)), isData(1));
    return {};
}

QString lostOptionAck(Wire& w)
{
    WANT_PACKET(w.ask(Wire::read("medium.bin", {"blksize", "1024"})), isOptionAck({"blksize", "1024"}));
    WANT_PACKET(w.silence(), isOptionAck({"blksize", "1024"}));
    WANT_PACKET(w.reply(Wire::ack(0)), isData(1));
    return {};
}

QString windows(Wire& w)
{
    TRY(openWindow(w, "medium.bin", {"windowsize", "4"}));
    TRY(hearBlocks(w, 1, 4));
    WANT(w.isSilent());
    w.say(Wire::ack(4));
    TRY(hearBlocks(w, 5, 8));
    return {};
}

QString windowWithAGap(Wire& w)
{
    TRY(openWindow(w, "medium.bin", {"windowsize", "4"}));
    TRY(hearBlocks(w, 1, 4));
    w.say(Wire::ack(2)); // 3 was lost
    TRY(hearBlocks(w, 3, 6));
    return {};
}

QString windowAtTheEnd(Wire& w)
{
    TRY(openWindow(w, "even.txt", {"windowsize", "8"}));
    TRY(hearBlocks(w, 1, 3));
    w.say(Wire::ack(3));
    WANT(w.isSilent());
    WANT(w.transfers() == 0);
    return {};
}

QString windowEchoes(Wire& w)
{
    TRY(openWindow(w, "medium.bin", {"windowsize", "4"}));
    TRY(hearBlocks(w, 1, 4));
    WANT_PACKET(w.silence(), isData(1)); // it goes out once more though all of it is here: both are acknowledged
    TRY(hearBlocks(w, 2, 4));
    w.say(Wire::ack(4));
    TRY(hearBlocks(w, 5, 8));
    w.say(Wire::ack(4));
    WANT(w.isSilent());
    w.say(Wire::ack(8));
    TRY(hearBlocks(w, 9, 12));
    WANT(w.isSilent());
    return {};
}

QString rollOver(Wire& w)
{
    TRY(openWindow(w, "long.bin", {"blksize", "8", "windowsize", "64"}));
    qint64 position = 0;
    for (int block = 1; position < tftpFiles::longSize; ++block) {
        const Wire::Heard data = w.hear();
        WANT_PACKET(data, isData(block & 0xffff));
        WANT(isRuled(data.content(), position));
        position += data.content().size();
        if (block % 64 == 0 || data.content().size() < 8)
            w.say(Wire::ack(block & 0xffff));
    }
    WANT(position == tftpFiles::longSize);
    WANT(w.isSilent());
    WANT(w.transfers() == 0);
    return {};
}

/// What is sent for one request that nobody follows up.
QList<Wire::Heard> unanswered(Wire& wire, const QByteArray& request)
{
    QList<Wire::Heard> all{wire.ask(request)};
    while (wire.transfers() > 0) {
        if (const Wire::Heard again = wire.silence(); again.port != 0)
            all.append(again);
    }
    return all;
}

QString fiveRepetitions(Wire& w)
{
    const auto count = unanswered(w, Wire::read("hello.txt")).size();
    WANT(count == 6);
    return {};
}

QString amplification(Wire& w)
{
    const QByteArray request = Wire::read("medium.bin");
    qsizetype bytes = 0;
    for (const Wire::Heard& heard : unanswered(w, request))
        bytes += heard.bytes.size();
    WANT(bytes <= 33 * request.size());
    return {};
}

/// A phone writes its flash; what is repeated meanwhile goes unheard.
void sleep(Wire& wire, qint64 ms)
{
    for (qint64 passed = 0; passed < ms; passed += 2000) {
        wire.pass(2000);
        while (!wire.isSilent())
            static_cast<void>(wire.hear());
    }
}

QString pause(Wire& w, const QByteArray& window)
{
    const int size = window.toInt();
    TRY(openWindow(w, "medium.bin", {"windowsize", window}));
    TRY(hearBlocks(w, 1, size));
    sleep(w, 60'000);
    WANT(w.transfers() == 1);
    w.say(Wire::ack(size));
    TRY(hearBlocks(w, size + 1, 2 * size));
    return {};
}

QString givenUp(Wire& w)
{
    TRY(takeUntil(w, 3));
    sleep(w, 118'000);
    WANT(w.transfers() == 1);
    sleep(w, 5'000);
    WANT(w.transfers() == 0);
    return {};
}

QString doubling(Wire& w)
{
    TRY(takeUntil(w, 3));
    qint64 took = 0;
    for (const qint64 wanted : {30, 60, 120, 240, 480, 960, 1920, 2000, 2000}) {
        WANT_PACKET(w.silence(5000, &took, 10), isData(3));
        if (qAbs(took - wanted) > 10)
            return QStringLiteral("after %1 ms and not %2").arg(took).arg(wanted);
    }
    return {};
}

} // namespace

std::vector<TftpCase> tftpTransferCases()
{
    return {
        {"a file of whole blocks ends with an empty one", must, wholeFile},
        {"nothing comes after the last acknowledgement", must, lastAcknowledgement},
        {"a lost block comes again", must, lostBlock},
        {"a duplicate acknowledgement brings nothing twice", must, duplicateAcknowledgement},
        {"an acknowledgement of the future brings nothing", must, [](Wire& w) { return acknowledgementOf(w, 50); }},
        {"one of the past brings nothing", should, [](Wire& w) { return acknowledgementOf(w, 0); }},
        {"a stranger hears error 5, and the transfer goes on", must, stranger},
        {"a stranger's error is not answered and stops nothing", must, strangersError},
        {"the client's error ends it", must, clientsError},
        {"options declined with error 8 end it", must, optionsDeclined},
        {"data from a reader: error 4", should, dataFromClient},
        {"half an acknowledgement is none", should, shortAcknowledgement},
        {"a request repeated is one transfer", must, repeatedRequest},
        {"another request from that port is another transfer", should, otherRequest},
        {"no data before the options are acknowledged", must, nothingBeforeAck0},
        {"a lost option acknowledgement comes again", must, lostOptionAck},
        {"a window of blocks for each acknowledgement", must, windows},
        {"a gap in a window: on from there", must, windowWithAGap},
        {"the end inside a window", must, windowAtTheEnd},
        {"echoes of a window sent twice bring nothing", should, windowEchoes},
        {"block numbers go on at 0 after 65,535", must, rollOver},
        {"five repetitions before the first answer, no more", should, fiveRepetitions},
        {"at most 33 bytes for one of an unanswered request", must, amplification},
        {"a pause of 60 s in the middle, lock-step", must, [](Wire& w) { return pause(w, "1"); }},
        {"a pause of 60 s in the middle, window", should, [](Wire& w) { return pause(w, "16"); }},
        {"two minutes of silence end it", should, givenUp},
        {"the wait doubles up to 2 s", should, doubling},
    };
}

} // namespace firstring
