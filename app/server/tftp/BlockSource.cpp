// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tftp/BlockSource.h"

#include <utility>

namespace firstring::tftp {

namespace {

constexpr qint64 portion = 8 * 1024; ///< read at once for small blocks: a thousand transfers hold 8 MiB

QByteArray toNetascii(const QByteArray& raw)
{
    QByteArray text;
    text.reserve(raw.size() + raw.size() / 16);
    for (const char c : raw) {
        if (c == '\n')
            text += "\r\n";
        else if (c == '\r')
            text.append("\r\0", 2);
        else
            text += c;
    }
    return text;
}

} // namespace

BlockSource::BlockSource(QByteArray body, OpenFilePtr file, Mode mode)
    : m_body(std::move(body))
    , m_file(std::move(file))
    , m_mode(mode)
{
    // Generated files are small: translated at once, so that their size is known.
    if (m_mode == Mode::Netascii && !m_file) {
        m_body = toNetascii(m_body);
        m_mode = Mode::Octet;
    }
}

qint64 BlockSource::size() const
{
    return m_mode == Mode::Netascii ? -1 : rawSize();
}

/// Makes \a length bytes from the position lie in m_ahead.
bool BlockSource::readAhead(qint64 length)
{
    if (m_position >= m_aheadBegin && m_position + length <= m_aheadBegin + m_ahead.size())
        return true;
    m_ahead.resize(static_cast<qsizetype>(qMin(portion, m_file->size() - m_position)));
    m_aheadBegin = m_position;
    if (m_file->read(m_position, m_ahead.data(), m_ahead.size()) == m_ahead.size())
        return true;
    m_ahead.clear();
    return false;
}

bool BlockSource::appendRaw(QByteArray& target, int length)
{
    const qint64 wanted = qMin<qint64>(length, rawSize() - m_position);
    if (wanted <= 0)
        return true;
    if (!m_file) {
        target.append(m_body.constData() + m_position, wanted);
    } else if (wanted <= portion / 2) {
        if (!readAhead(wanted))
            return false;
        target.append(m_ahead.constData() + (m_position - m_aheadBegin), wanted);
    } else {
        const qsizetype begin = target.size();
        target.resize(begin + static_cast<qsizetype>(wanted));
        if (m_file->read(m_position, target.data() + begin, wanted) != wanted)
            return false;
    }
    m_position += wanted;
    return true;
}

bool BlockSource::appendNext(QByteArray& packet, int length)
{
    if (m_mode == Mode::Octet)
        return appendRaw(packet, length);
    while (m_translated.size() < length) {
        QByteArray piece;
        if (!appendRaw(piece, qMax(length, 4096)))
            return false;
        if (piece.isEmpty())
            break;
        m_translated += toNetascii(piece);
    }
    const qsizetype taken = qMin<qsizetype>(length, m_translated.size());
    packet.append(m_translated.constData(), taken);
    m_translated.remove(0, taken);
    return true;
}

} // namespace firstring::tftp
