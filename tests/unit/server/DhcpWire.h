// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/dhcp/DhcpMachine.h"
#include "models/domain/Ipv4.h"

namespace firstring::test {

using dhcp::Message;
using dhcp::MessageType;

/// A question of one client, built step by step: `Question(mac, MessageType::Discover).asPhone()`.
struct Question
{
    Message message;

    Question(quint64 mac, MessageType type)
    {
        message.hardware = MacAddress(mac);
        message.xid = 0x1234;
        message.setType(type);
    }
    Question& asPhone(const QByteArray& model = "6867i")
    {
        message.options.insert(dhcp::option::vendorClass, "AastraIPPhone" + model);
        return *this;
    }
    Question& asking(std::initializer_list<int> codes)
    {
        QByteArray list;
        for (const int code : codes)
            list += static_cast<char>(code);
        message.options.insert(dhcp::option::parameterList, list);
        return *this;
    }
    Question& with(quint8 code, const QByteArray& value)
    {
        message.options.insert(code, value);
        return *this;
    }
    Question& wants(const char* address)
    {
        message.setNumber(dhcp::option::requestedAddress, ipv4(QString::fromLatin1(address)));
        return *this;
    }
    Question& wants(const QByteArray& address) { return wants(address.constData()); }
    Question& of(const char* server)
    {
        message.setNumber(dhcp::option::serverId, ipv4(QString::fromLatin1(server)));
        return *this;
    }
    Question& at(const char* address)
    {
        message.ciaddr = ipv4(QString::fromLatin1(address));
        return *this;
    }
    Question& through(const char* relay)
    {
        message.giaddr = ipv4(QString::fromLatin1(relay));
        return *this;
    }
    Question& broadcast()
    {
        message.broadcast = true;
        return *this;
    }
};

/// The last packet of these, understood; type None: there is none.
inline Message lastOf(const dhcp::Actions& actions)
{
    return actions.send.isEmpty() ? Message() : dhcp::parse(actions.send.last().packet).message.value_or(Message());
}

} // namespace firstring::test
