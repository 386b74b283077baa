// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Passwords.h"

#include <QtEndian>

namespace firstring {

namespace {

constexpr quint32 leastDigits = 1'000'000'000; // ten digits; the most is 2^32 - 1
constexpr char letters[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // without l, o, I, O, 0, 1
constexpr int letterCount = sizeof letters - 1;
constexpr int sipLength = 20;

constexpr QByteArrayView parameter = "admin password";
constexpr QByteArrayView ofTheCarton = "22222";

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.chop(1);
    return text;
}

} // namespace

QString passwordKindName(PasswordKind kind)
{
    return kind == PasswordKind::Admin  ? QStringLiteral("admin")
           : kind == PasswordKind::User ? QStringLiteral("user")
                                        : QStringLiteral("sip");
}

QString makePassword(PasswordKind kind, const Randomness& random)
{
    // What does not fit is drawn again, so that every password is as likely as any other.
    if (kind != PasswordKind::Sip) {
        while (true) {
            const auto number = qFromBigEndian<quint32>(random(sizeof(quint32)).constData());
            if (number >= leastDigits)
                return QString::number(number);
        }
    }
    QString password;
    while (password.size() < sipLength) {
        const auto drawn = static_cast<unsigned char>(random(1).at(0));
        if (drawn < 256 / letterCount * letterCount)
            password += QLatin1Char(letters[drawn % letterCount]);
    }
    return password;
}

bool leavesAdminPasswordOpen(QByteArrayView cfg)
{
    bool open = true;
    for (qsizetype at = cfg.indexOf(parameter); at >= 0; at = cfg.indexOf(parameter, at + parameter.size())) {
        // Only marks and blanks before it, only blanks before its colon; the last line counts.
        qsizetype begin = at;
        while (begin > 0 && (cfg[begin - 1] == '!' || cfg[begin - 1] == '^' || cfg[begin - 1] == ' '))
            --begin;
        QByteArrayView rest = cfg.sliced(at + parameter.size());
        const qsizetype end = rest.indexOf('\n');
        rest = withoutBlanks(end < 0 ? rest : rest.first(end));
        if ((begin > 0 && cfg[begin - 1] != '\n') || !rest.startsWith(':'))
            continue;
        QByteArrayView value = withoutBlanks(rest.sliced(1));
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.sliced(1, value.size() - 2);
        open = value.isEmpty() || value == ofTheCarton;
    }
    return open;
}

} // namespace firstring
