// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/discovery/DnsMessage.h"

#include <QtEndian>

namespace firstring::mdns {

namespace {

constexpr qsizetype headerBytes = 12;
constexpr qsizetype srvNumbers = 6; ///< priority, weight, port

class Reader
{
public:
    explicit Reader(QByteArrayView packet)
        : m_packet(packet)
    {}

    bool ok() const { return m_ok; }
    quint16 number()
    {
        if (!has(2))
            return 0;
        const auto value = qFromBigEndian<quint16>(m_packet.data() + m_at);
        m_at += 2;
        return value;
    }
    quint32 longNumber()
    {
        const quint32 high = number();
        return high << 16 | number();
    }
    DnsName name()
    {
        auto name = DnsName::read(m_packet, m_at);
        m_ok = m_ok && name;
        return name ? std::move(*name) : DnsName();
    }
    QByteArray bytes(qsizetype count)
    {
        if (!has(count))
            return {};
        m_at += count;
        return m_packet.sliced(m_at - count, count).toByteArray();
    }
    /// Data of a record with the names in it made whole.
    QByteArray data(quint16 type)
    {
        const qsizetype length = number();
        if (!has(length))
            return {};
        const qsizetype end = m_at + length;
        QByteArray whole;
        if (type == type::srv && length > srvNumbers)
            whole = bytes(srvNumbers);
        if (type == type::ptr || type == type::cname || type == type::ns || type == type::nsec || !whole.isEmpty())
            whole += name().wire();
        if (m_at > end)
            m_ok = false;
        return m_ok ? whole + bytes(end - m_at) : QByteArray();
    }

private:
    bool has(qsizetype count)
    {
        m_ok = m_ok && m_packet.size() - m_at >= count;
        return m_ok;
    }

    QByteArrayView m_packet;
    qsizetype m_at = 0;
    bool m_ok = true;
};

Question question(Reader& reader)
{
    Question question;
    question.name = reader.name();
    question.type = reader.number();
    const quint16 klass = reader.number();
    question.klass = klass & ~topBit;
    question.unicast = (klass & topBit) != 0;
    return question;
}

Record record(Reader& reader)
{
    Record record;
    record.name = reader.name();
    record.type = reader.number();
    const quint16 klass = reader.number();
    record.klass = klass & ~topBit;
    record.flush = (klass & topBit) != 0;
    record.ttl = reader.longNumber();
    record.data = reader.data(record.type);
    return record;
}

/// Data with the letters of names folded.
QByteArray folded(const Record& record)
{
    if (record.type == type::ptr)
        return record.data.toLower();
    if (record.type == type::srv)
        return record.data.first(qMin(srvNumbers, record.data.size())) + record.data.mid(srvNumbers).toLower();
    return record.data;
}

} // namespace

bool Record::sameAs(const Record& other) const
{
    return type == other.type && klass == other.klass && name == other.name && folded(*this) == folded(other);
}

std::optional<Message> parse(QByteArrayView packet)
{
    if (packet.size() < headerBytes)
        return std::nullopt;
    Reader reader(packet);
    Message message;
    message.id = reader.number();
    message.flags = reader.number();
    const quint16 questions = reader.number();
    QList<Record>* const sections[] = {&message.answers, &message.authorities, &message.additionals};
    quint16 counts[3];
    for (quint16& count : counts)
        count = reader.number();
    for (int i = 0; i < questions && reader.ok(); ++i)
        message.questions.append(question(reader));
    for (int section = 0; section < 3; ++section) {
        for (int i = 0; i < counts[section] && reader.ok(); ++i)
            sections[section]->append(record(reader));
    }
    if (!reader.ok())
        return std::nullopt;
    return message;
}

} // namespace firstring::mdns
