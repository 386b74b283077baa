// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace firstring {

/// Something that is no TLS, or odd TLS, and what a server has to make of it. Our own table, in the place of a suite
/// that is not packaged.
struct TlsCase
{
    enum class Answer : quint8 {
        GoesOn,  ///< odd, but allowed: the handshake goes on
        Alerts,  ///< a fatal alert in clear and the end
        Refuses, ///< the end, with an alert or without
    };

    const char* name;
    QByteArray bytes;
    Answer answer = Answer::Refuses;
    int alert = 0;         ///< which one the standard asks for; 0: any
    QByteArray later = {}; ///< said once the server has answered the hello in \a bytes; the answer is to this one
    /// Where OpenSSL does otherwise than the standard wants, and hurts nobody by it: what it does. Only that is looked
    /// at.
    const char* unlike = nullptr;
};

inline TlsCase otherwise(TlsCase one, const char* what)
{
    one.unlike = what;
    return one;
}

/// Records: heads, lengths, kinds, floods of them.
std::vector<TlsCase> tlsRecordCases();
/// The first message and its fields.
std::vector<TlsCase> tlsHelloCases();
/// Its extensions.
std::vector<TlsCase> tlsExtensionCases();
/// What comes after the server's own hello.
std::vector<TlsCase> tlsHandshakeCases();

} // namespace firstring
