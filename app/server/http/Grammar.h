// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace firstring::http {

/// `tchar` of RFC 9110 5.6.2.
bool isTokenChar(char c);
bool isToken(QByteArrayView text);
bool isHexDigit(char c);
int hexValue(char c);
/// Without spaces and tabs at both ends.
QByteArrayView trimmed(QByteArrayView text);
/// ASCII, without regard to case.
bool equals(QByteArrayView a, QByteArrayView b);
/// Digits only, no sign, no blank; nothing when there are none. Saturates instead of overflowing.
std::optional<qint64> decimal(QByteArrayView text);
/// Percent-decoding, once; nothing for a broken escape or a NUL (RFC 3986 2.1).
std::optional<QByteArray> percentDecoded(QByteArrayView text);
/// True when the comma list \a value holds \a token (RFC 9110 5.6.1).
bool listHolds(QByteArrayView value, QByteArrayView token);
/// `uri-host [":" port]` of RFC 9110 7.2; empty is allowed.
bool isHost(QByteArrayView value);

} // namespace firstring::http
