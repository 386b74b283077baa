// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/BodySkipper.h"

#include "app/server/http/Grammar.h"

namespace firstring::http {

void BodySkipper::begin(qint64 length, bool chunked, qint64 most)
{
    *this = {};
    m_most = most;
    m_part = chunked ? Part::Size : Part::Plain;
    m_left = chunked ? 0 : length;
}

BodySkipper::Status BodySkipper::skip(QByteArrayView bytes, qsizetype& used, QByteArray* kept)
{
    used = 0;
    if (m_part == Part::Plain && m_left > m_most)
        return Status::TooLong;
    while (true) {
        if (m_part == Part::Plain && m_left == 0)
            return Status::Done;
        if (used == bytes.size())
            return Status::More;
        if (m_part == Part::Plain || (m_part == Part::Data && m_left > 0)) {
            const qsizetype portion = static_cast<qsizetype>(qMin<qint64>(m_left, bytes.size() - used));
            if (kept)
                kept->append(bytes.sliced(used, portion));
            used += portion;
            m_left -= portion;
            m_seen += portion;
            if (m_part == Part::Data && m_left == 0)
                m_part = Part::DataCr;
        } else {
            ++m_seen;
            if (const Status status = step(bytes[used++]); status != Status::More)
                return status;
        }
        if (m_seen > m_most)
            return Status::TooLong;
    }
}

/// One byte of the chunked framing.
BodySkipper::Status BodySkipper::step(char c)
{
    const bool control = (static_cast<uchar>(c) < 0x20 && c != '\t') || c == 0x7f;
    switch (m_part) {
    case Part::Size:
        if (const int digit = hexValue(c); digit >= 0) {
            m_left = m_left * 16 + digit;
            return ++m_digits > 8 ? Status::Broken : Status::More;
        }
        if (m_digits == 0 || (c != ';' && c != '\r'))
            return Status::Broken;
        m_part = c == ';' ? Part::Extension : Part::SizeLf;
        return Status::More;
    case Part::Extension:
        if (c == '\r')
            m_part = Part::SizeLf;
        else if (control)
            return Status::Broken;
        return Status::More;
    case Part::SizeLf:
        if (c != '\n')
            return Status::Broken;
        if (m_left > m_most)
            return Status::TooLong;
        m_digits = 0;
        m_part = m_left > 0 ? Part::Data : Part::Trailer;
        return Status::More;
    case Part::DataCr:
        m_part = Part::DataLf;
        return c == '\r' ? Status::More : Status::Broken;
    case Part::DataLf:
        m_part = Part::Size;
        return c == '\n' ? Status::More : Status::Broken;
    case Part::Trailer:
        m_named = false;
        if (c == '\r') {
            m_part = Part::EndLf;
            return Status::More;
        }
        m_part = Part::TrailerLine;
        return isTokenChar(c) ? Status::More : Status::Broken;
    case Part::TrailerLine:
        if (c == '\r') {
            m_part = Part::TrailerLf;
            return m_named ? Status::More : Status::Broken;
        }
        if (!m_named && c == ':')
            m_named = true;
        else if (m_named ? control : !isTokenChar(c))
            return Status::Broken;
        return Status::More;
    case Part::TrailerLf:
        m_part = Part::Trailer;
        return c == '\n' ? Status::More : Status::Broken;
    case Part::EndLf:
        return c == '\n' ? Status::Done : Status::Broken;
    case Part::Plain:
    case Part::Data:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace firstring::http
