// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/protocol/WebAnswer.h"

#include "models/base/Log.h"
#include "models/domain/PhoneModel.h"

namespace firstring {

namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `HTTP/1.1 200 OK`; 0 when it is not one.
int statusOf(QByteArrayView line)
{
    if (line.size() < 12 || !line.startsWith("HTTP/1.") || line[8] != ' ' || !isDigits(line.sliced(9, 3)))
        return 0;
    const int status = line.sliced(9, 3).toInt();
    return status >= 100 && status < 600 && (line.size() == 12 || line[12] == ' ') ? status : 0;
}

/// The realm of `Basic realm="Aastra 6757i"`; without quotes too.
QByteArray realmOf(QByteArrayView challenge)
{
    if (challenge.size() < 5 || challenge.first(5).compare("basic", Qt::CaseInsensitive) != 0)
        return {};
    const qsizetype at = challenge.toByteArray().toLower().indexOf("realm=");
    if (at < 0)
        return {};
    QByteArray realm = challenge.sliced(at + 6).trimmed().toByteArray();
    if (!realm.startsWith('"'))
        return realm;
    const qsizetype end = realm.indexOf('"', 1);
    return realm.mid(1, end < 0 ? -1 : end - 1);
}

QString modelNamed(QByteArrayView name)
{
    const PhoneModel* known = findModel(QString::fromLatin1(name));
    return known ? known->id() : escaped(name, 40);
}

} // namespace

bool WebAnswer::take(QByteArrayView bytes)
{
    if (m_state == State::Body)
        return takeBody(bytes);
    if (m_state != State::Head)
        return false;
    m_head += bytes;
    for (;;) {
        const qsizetype end = m_head.indexOf("\r\n\r\n");
        if (end > maxHead || (end < 0 && m_head.size() > maxHead)) {
            m_state = State::TooBig;
            return false;
        }
        // What does not even begin as HTTP needs no more bytes to be told.
        const QByteArrayView begin = QByteArrayView("HTTP/1.").first(qMin<qsizetype>(7, m_head.size()));
        if (!m_head.startsWith(begin) || (end >= 0 && !readHead(QByteArrayView(m_head).first(end)))) {
            m_state = State::Garbage;
            return false;
        }
        if (end < 0)
            return true;
        const QByteArray rest = m_head.sliced(end + 4);
        m_head.clear();
        if (m_status >= 200) {
            m_state = m_length == 0 || m_status == 204 || m_status == 304 ? State::Whole : State::Body;
            return m_state == State::Body && takeBody(rest);
        }
        m_head = rest; // 100 Continue: the answer proper comes after it
        m_length = -1;
        if (m_head.isEmpty())
            return true;
    }
}

bool WebAnswer::takeBody(QByteArrayView bytes)
{
    // Of a bigger page its beginning is enough, unless it says at once how big it is.
    if (m_body.size() + bytes.size() > maxBody || m_length > maxBody) {
        m_state = State::TooBig;
        return false;
    }
    m_body += bytes;
    if (m_length < 0 || m_body.size() < m_length)
        return true;
    m_body.truncate(m_length);
    m_state = State::Whole;
    return false;
}

void WebAnswer::close()
{
    if (m_state == State::Body && m_length < 0)
        m_state = State::Whole;
    else if (m_state == State::Body || m_state == State::Head)
        m_state = State::Garbage;
}

bool WebAnswer::readHead(QByteArrayView head)
{
    qsizetype at = head.indexOf("\r\n");
    m_status = statusOf(at < 0 ? head : head.first(at));
    m_length = -1;
    if (m_status == 0)
        return false;
    bool chunked = false;
    while (at >= 0) {
        const qsizetype start = at + 2;
        at = head.indexOf("\r\n", start);
        const QByteArrayView line = head.sliced(start, (at < 0 ? head.size() : at) - start);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArrayView name = line.first(colon);
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (name.compare("content-length", Qt::CaseInsensitive) == 0) {
            bool ok = false;
            const qint64 length = isDigits(value) ? value.toLongLong(&ok) : -1;
            if (!ok || (m_length >= 0 && m_length != length))
                return false;
            m_length = length;
        } else if (name.compare("transfer-encoding", Qt::CaseInsensitive) == 0) {
            chunked = true;
        } else if (name.compare("server", Qt::CaseInsensitive) == 0) {
            m_server = value.first(qMin<qsizetype>(80, value.size())).toByteArray();
        } else if (name.compare("www-authenticate", Qt::CaseInsensitive) == 0) {
            m_realm = realmOf(value.first(qMin<qsizetype>(200, value.size())));
        }
    }
    if (chunked)
        m_length = -1;
    return true;
}

WebFace webFace(const WebAnswer& answer)
{
    const QByteArray realm = answer.realm();
    for (const QByteArrayView vendor : {QByteArrayView("Aastra "), QByteArrayView("Mitel ")}) {
        if (realm.startsWith(vendor))
            return {true, modelNamed(QByteArrayView(realm).sliced(vendor.size()))};
    }
    // The 480i family asks in a sentence.
    const bool asks = realm.compare("Please enter User name and password", Qt::CaseInsensitive) == 0;
    return {asks || answer.server().startsWith("Aragorn"), {}};
}

QString platformModel(QByteArrayView page)
{
    const QByteArray low = page.toByteArray().toLower();
    const qsizetype row = low.indexOf("platform</td>");
    const qsizetype cell = row < 0 ? -1 : low.indexOf("<td", row);
    const qsizetype from = cell < 0 ? -1 : low.indexOf('>', cell);
    const qsizetype to = from < 0 ? -1 : low.indexOf('<', from);
    if (to < 0)
        return {};
    QByteArrayView text = page.sliced(from + 1, to - from - 1).trimmed();
    const qsizetype revision = low.sliced(from + 1, to - from - 1).trimmed().indexOf("revision");
    if (revision >= 0)
        text = text.first(revision).trimmed();
    return text.isEmpty() ? QString() : modelNamed(text);
}

} // namespace firstring
