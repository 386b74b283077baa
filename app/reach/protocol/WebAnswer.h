// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace firstring {

/// The answer of a phone's web server, taken in piece by piece (RFC 9112, as much of it as such servers use). Bounded:
/// what is longer than maxHead or maxBody, or is no HTTP, ends it. A chunked body is kept as it comes, with its chunk
/// heads: only words are looked for in it.
class WebAnswer
{
public:
    static constexpr qsizetype maxHead = 16 * 1024; ///< bytes
    static constexpr qsizetype maxBody = 64 * 1024; ///< bytes

    enum class State : quint8 { Head, Body, Whole, Garbage, TooBig };

    /// True while more is wanted.
    bool take(QByteArrayView bytes);
    /// The connection was closed in an orderly way: the end of a body without a length.
    void close();

    State state() const { return m_state; }
    bool isWhole() const { return m_state == State::Whole; }
    int status() const { return m_status; }
    const QByteArray& body() const { return m_body; }
    const QByteArray& server() const { return m_server; } ///< `Aragorn`
    /// What it calls the place that needs a password; empty when it asks for none by Basic.
    const QByteArray& realm() const { return m_realm; }

private:
    bool readHead(QByteArrayView head);
    bool takeBody(QByteArrayView bytes);

    State m_state = State::Head;
    int m_status = 0;
    qint64 m_length = -1;
    QByteArray m_head;
    QByteArray m_body;
    QByteArray m_server;
    QByteArray m_realm;
};

/// What a phone says of itself before anybody gives a password (phones.md F9).
struct WebFace
{
    bool isPhone = false;
    QString model; ///< canonical, or escaped when unknown; empty: it does not say
};
WebFace webFace(const WebAnswer& answer);
/// The model in the Platform row of its sysinfo.html (phones.md B12); empty when there is none.
QString platformModel(QByteArrayView page);

} // namespace firstring
