// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tftp/Opening.h"

namespace firstring::tftp {

namespace {

Opening refuse(const Context& context, const QString& source, ErrorCode code, const char* text, const char* what,
               int status)
{
    context.handler.refused(Transport::Tftp, source, QString::fromLatin1(what), status);
    return {.transfer = nullptr, .reply = errorPacket(code, text)};
}

} // namespace

Opening open(const Context& context, QByteArrayView datagram, const QString& source, const SiteAddress& site,
             qint64 now, qint64 unansweredBytes)
{
    const Parsed parsed = parse(datagram);
    if (!parsed.packet) {
        if (parsed.fault == Fault::TooShort)
            return {};
        return refuse(context, source, ErrorCode::IllegalOperation, "Illegal TFTP operation", "malformed TFTP request",
                      400);
    }
    switch (parsed.packet->opcode) {
    case Opcode::Read:
        break;
    case Opcode::Write:
        return refuse(context, source, ErrorCode::AccessViolation, "Writing is not allowed", "TFTP write request", 405);
    case Opcode::Error:
        return {}; // never answer an error with an error
    case Opcode::Data:
    case Opcode::Ack:
    case Opcode::OptionAck:
        return refuse(context, source, ErrorCode::IllegalOperation, "Illegal TFTP operation",
                      "TFTP packet without a request", 400);
    }
    const ReadRequest& asked = parsed.packet->request;
    if (asked.optionsBroken)
        return refuse(context, source, ErrorCode::OptionRefused, "Options are malformed", "malformed TFTP options",
                      400);

    Request request;
    request.id = ++*context.nextId;
    request.transport = Transport::Tftp;
    request.path = asked.name;
    request.source = source;
    request.site = context.ports ? *context.ports : site;
    request.site.address = site.address;
    Answer answer = context.handler.answer(request);
    const auto decline = [&](Ending ending, ErrorCode code, const char* text) {
        context.handler.finished(request.id, ending, 0, 0);
        return Opening{.transfer = nullptr, .reply = text ? errorPacket(code, text) : QByteArray()};
    };
    if (answer.status == 429)
        return decline(Ending::Whole, ErrorCode::Undefined, nullptr); // the probe budget is spent: silence
    if (answer.status != 200)
        return decline(Ending::Whole, ErrorCode::NotFound, "File not found");
    OpenFilePtr file = answer.isBlob() ? context.files.open(answer.blob) : nullptr;
    if (answer.isBlob() && !file)
        return decline(Ending::Damaged, ErrorCode::Undefined, "The file cannot be read");
    BlockSource content(std::move(answer.body), std::move(file), asked.mode);
    Negotiation agreed = negotiate(asked, content.size());
    return {.transfer = std::make_unique<TftpTransfer>(context.handler, request.id, std::move(agreed),
                                                       std::move(content), now, unansweredBytes),
            .reply = {}};
}

QByteArray strangerReply(QByteArrayView datagram)
{
    const Parsed parsed = parse(datagram);
    const bool silent = parsed.packet ? parsed.packet->opcode == Opcode::Error : parsed.fault == Fault::TooShort;
    return silent ? QByteArray() : errorPacket(ErrorCode::UnknownTransfer, "Unknown transfer ID");
}

} // namespace firstring::tftp
