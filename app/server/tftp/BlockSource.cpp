// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tftp/BlockSource.h"

#include <utility>

namespace firstring::tftp {

namespace {

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
    if (m_mode == Mode::Netascii)
        return -1;
    return m_file ? m_file->size() : m_body.size();
}

QByteArray BlockSource::raw(int length)
{
    if (!m_file) {
        QByteArray block = m_body.mid(m_position, length);
        m_position += block.size();
        return block.isNull() ? QByteArray("") : block;
    }
    const qint64 wanted = qMin<qint64>(length, m_file->size() - m_position);
    QByteArray block(static_cast<qsizetype>(wanted), Qt::Uninitialized);
    if (wanted > 0 && m_file->read(m_position, block.data(), wanted) != wanted)
        return {};
    m_position += wanted;
    return wanted > 0 ? block : QByteArray("");
}

QByteArray BlockSource::next(int length)
{
    if (m_mode == Mode::Octet)
        return raw(length);
    while (m_translated.size() < length) {
        const QByteArray portion = raw(qMax(length, 4096));
        if (portion.isNull())
            return {};
        if (portion.isEmpty())
            break;
        m_translated += toNetascii(portion);
    }
    QByteArray block = m_translated.left(length);
    m_translated.remove(0, block.size());
    return block.isNull() ? QByteArray("") : block;
}

} // namespace firstring::tftp
