// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/Shelf.h"
#include "tests/unit/server/TftpCases.h"

namespace firstring {

namespace {

using Wire = TftpWire;
constexpr bool must = true;
constexpr bool should = false;

/// Refused with that code, and no transfer is left.
QString refused(Wire& wire, const QByteArray& datagram, int code)
{
    WANT_PACKET(wire.ask(datagram), isError(code));
    WANT(wire.transfers() == 0);
    return {};
}

/// An option that is not taken: content comes at once, in blocks of 512 bytes.
QString ignored(Wire& wire, const QByteArrayList& option)
{
    const Wire::Heard first = wire.ask(Wire::read("medium.bin", option));
    WANT_PACKET(first, isData(1));
    WANT(first.content().size() == 512);
    return {};
}

QString acknowledged(Wire& wire, const QByteArrayList& asked, const QByteArrayList& granted)
{
    WANT_PACKET(wire.ask(Wire::read("medium.bin", asked)), isOptionAck(granted));
    return {};
}

QString isWholeBlock(Wire& wire, const QByteArray& size)
{
    WANT_PACKET(wire.ask(Wire::read("medium.bin", {"blksize", size})), isOptionAck({"blksize", size}));
    const Wire::Heard first = wire.reply(Wire::ack(0));
    WANT_PACKET(first, isData(1));
    WANT(first.content().size() == size.toInt());
    return {};
}

} // namespace

std::vector<TftpCase> tftpRequestCases()
{
    return {
        // RFC 1350
        {"a read is answered from a port of its own", must,
         [](Wire& w) {
             const Wire::Heard first = w.ask(Wire::read("hello.txt"));
             WANT_PACKET(first, isData(1));
             WANT(first.content() == tftpFiles::hello);
             WANT(first.port != w.wellKnownPort());
             return QString();
         }},
        {"the mode counts without case", must,
         [](Wire& w) {
             WANT_PACKET(w.ask(Wire::read("hello.txt", {}, "OcTeT")), isData(1));
             return QString();
         }},
        {"netascii translates the ends of lines", must,
         [](Wire& w) {
             WANT_PACKET(w.ask(Wire::read("lines.txt", {}, "netascii")), content() == tftpFiles::linesOnTheWire);
             return QString();
         }},
        {"an empty file is one empty block", must,
         [](Wire& w) {
             WANT_PACKET(w.ask(Wire::read("empty.txt")), isData(1));
             WANT(w.isSilent());
             return QString();
         }},
        {"a missing file: error 1", must, [](Wire& w) { return refused(w, Wire::read("other.txt"), 1); }},
        {"a write: error 2", must,
         [](Wire& w) {
             return refused(w, QByteArray("\0\2", 2) + Wire::words({"hello.txt", "octet"}), 2);
         }},
        {"an unknown mode: error 4", must, [](Wire& w) { return refused(w, Wire::read("hello.txt", {}, "raw"), 4); }},
        {"mode mail: error 4", should, [](Wire& w) { return refused(w, Wire::read("hello.txt", {}, "mail"), 4); }},
        {"a name without end: error 4", must, [](Wire& w) { return refused(w, QByteArray("\0\1hello.txt", 11), 4); }},
        {"operation 0: error 4", must, [](Wire& w) { return refused(w, QByteArray("\0\0x\0octet\0", 10), 4); }},
        {"operation 7: error 4", must, [](Wire& w) { return refused(w, QByteArray("\0\7\0\0", 4), 4); }},
        {"operation 257 is not 1", must,
         [](Wire& w) {
             return refused(w, QByteArray("\1\1", 2) + Wire::words({"hello.txt", "octet"}), 4);
         }},
        {"an acknowledgement to the well-known port: error 4", should,
         [](Wire& w) { return refused(w, Wire::ack(1), 4); }},
        {"an error is never answered", must,
         [](Wire& w) {
             w.toServer(QByteArray("\0\5\0\1no\0", 7));
             WANT(w.isSilent());
             return QString();
         }},
        {"one byte, and none: silence", must,
         [](Wire& w) {
             w.toServer(QByteArray("\0", 1));
             w.toServer(QByteArray("", 0));
             WANT(w.isSilent());
             return QString();
         }},
        {"60,000 bytes do no harm", must,
         [](Wire& w) {
             w.toServer(QByteArray(60'000, 'x'));
             static_cast<void>(w.silence(20));
             WANT_PACKET(w.ask(Wire::read("hello.txt")), isData(1));
             return QString();
         }},
        // Names
        {"the way up is closed", must, [](Wire& w) { return refused(w, Wire::read("../../../../etc/passwd"), 1); }},
        {"an absolute path is none of ours", must, [](Wire& w) { return refused(w, Wire::read("/etc/passwd"), 1); }},
        {"backslashes are no way up", must, [](Wire& w) { return refused(w, Wire::read("..\\..\\etc\\passwd"), 1); }},
        {"a FIFO where a file should be: an error at once", must,
         [](Wire& w) { return refused(w, Wire::read("fifo.bin"), 0); }},
        {"a link where a file should be is not followed", must,
         [](Wire& w) { return refused(w, Wire::read("link.bin"), 0); }},
        {"a file that lost its end: an error", should, [](Wire& w) { return refused(w, Wire::read("short.bin"), 0); }},
        {"a name of 1,500 letters: error 1", should,
         [](Wire& w) { return refused(w, Wire::read(QByteArray(1500, 'n')), 1); }},
        // RFC 2347, 2348, 2349, 7440
        {"blksize 8, the least", must, [](Wire& w) { return isWholeBlock(w, "8"); }},
        {"blksize 65464, the most", should, [](Wire& w) { return isWholeBlock(w, "65464"); }},
        {"blksize 7 is not taken", must,
         [](Wire& w) {
             return ignored(w, {"blksize", "7"});
         }},
        {"blksize 0 is not taken", must,
         [](Wire& w) {
             return ignored(w, {"blksize", "0"});
         }},
        {"blksize abc is not taken", must,
         [](Wire& w) {
             return ignored(w, {"blksize", "abc"});
         }},
        {"blksize 65465 is not taken", should,
         [](Wire& w) {
             return ignored(w, {"blksize", "65465"});
         }},
        {"names of options count without case", must,
         [](Wire& w) {
             return acknowledged(w, {"BLKSIZE", "1024"}, {"blksize", "1024"});
         }},
        {"tsize is the file's", must,
         [](Wire& w) {
             return acknowledged(w, {"tsize", "0"}, {"tsize", "1048676"});
         }},
        {"timeout 3", should,
         [](Wire& w) {
             return acknowledged(w, {"timeout", "3"}, {"timeout", "3"});
         }},
        {"timeout 0 is not taken", should,
         [](Wire& w) {
             return ignored(w, {"timeout", "0"});
         }},
        {"an unknown option is left out", must,
         [](Wire& w) {
             return acknowledged(w, {"x", "y", "tsize", "0"}, {"tsize", "1048676"});
         }},
        {"half an option: error 8", should,
         [](Wire& w) { return refused(w, Wire::read("medium.bin", {"blksize"}), 8); }},
        {"an option twice: error 8", should,
         [](Wire& w) {
             return refused(w, Wire::read("medium.bin", {"blksize", "512", "blksize", "1024"}), 8);
         }},
        {"windowsize 0 is not taken", should,
         [](Wire& w) {
             return ignored(w, {"windowsize", "0"});
         }},
    };
}

} // namespace firstring
