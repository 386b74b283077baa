// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/discovery/DnsWriter.h"

#include <QHash>
#include <QtEndian>

namespace firstring::mdns {

namespace {

constexpr qsizetype farthestPointer = 0x3fff;
constexpr qsizetype srvNumbers = 6;

class Writer
{
public:
    explicit Writer(bool forOldClients)
        : m_forOldClients(forOldClients)
    {}

    void number(quint16 value)
    {
        m_bytes += static_cast<char>(value >> 8);
        m_bytes += static_cast<char>(value);
    }
    void name(const DnsName& name)
    {
        const QList<QByteArray>& labels = name.labels();
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const QByteArray rest = DnsName(labels.sliced(i)).key();
            if (const auto known = m_places.constFind(rest); known != m_places.constEnd()) {
                number(static_cast<quint16>(0xc000 | *known));
                return;
            }
            if (m_bytes.size() <= farthestPointer)
                m_places.insert(rest, static_cast<quint16>(m_bytes.size()));
            m_bytes += static_cast<char>(labels[i].size());
            m_bytes += labels[i];
        }
        m_bytes += '\0';
    }
    void record(const Record& record)
    {
        name(record.name);
        number(record.type);
        number(record.klass | (record.flush ? topBit : 0));
        number(static_cast<quint16>(record.ttl >> 16));
        number(static_cast<quint16>(record.ttl));
        const qsizetype lengthAt = m_bytes.size();
        number(0);
        data(record);
        qToBigEndian(static_cast<quint16>(m_bytes.size() - lengthAt - 2), m_bytes.data() + lengthAt);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    void data(const Record& record)
    {
        qsizetype at = 0;
        const bool isSrv = record.type == type::srv;
        if (isSrv && record.data.size() > srvNumbers) {
            m_bytes += record.data.first(srvNumbers);
            at = srvNumbers;
        }
        const bool hasName = record.type == type::ptr || record.type == type::nsec || (isSrv && !m_forOldClients);
        if (auto target = hasName ? DnsName::read(record.data, at) : std::nullopt)
            name(*target);
        m_bytes += record.data.sliced(at);
    }

    bool m_forOldClients;
    QByteArray m_bytes;
    QHash<QByteArray, quint16> m_places;
};

} // namespace

QByteArray write(const Message& message, bool forOldClients)
{
    Writer writer(forOldClients);
    writer.number(message.id);
    writer.number(message.flags);
    writer.number(static_cast<quint16>(message.questions.size()));
    const QList<Record>* const sections[] = {&message.answers, &message.authorities, &message.additionals};
    for (const QList<Record>* section : sections)
        writer.number(static_cast<quint16>(section->size()));
    for (const Question& question : message.questions) {
        writer.name(question.name);
        writer.number(question.type);
        writer.number(question.klass | (question.unicast ? topBit : 0));
    }
    for (const QList<Record>* section : sections) {
        for (const Record& record : *section)
            writer.record(record);
    }
    return writer.take();
}

} // namespace firstring::mdns
