// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/MacAddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace firstring {

namespace {

/// phones.md B16 (IEEE registry).
constexpr std::array<quint32, 7> knownMakers{0x00085D, 0x0010BC, 0x08000F, 0x1400E9, 0x001036, 0x001049, 0x003042};

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

bool isSeparator(QChar c)
{
    return c == u':' || c == u'-' || c == u'.' || c == u' ' || c == u'_' || c == u'/';
}

Error refuse(const char* code, const char* sentence, QStringView text)
{
    QString shown = text.left(40).toString();
    for (QChar& c : shown) {
        if (!c.isPrint())
            c = QChar(0xfffd);
    }
    return {QString::fromLatin1(code), QCoreApplication::translate("MacAddress", sentence).arg(shown), {}};
}

} // namespace

Result<MacAddress> MacAddress::parse(QStringView text)
{
    QStringView rest = text.trimmed();
    // ="00085D..." keeps leading zeros in spreadsheets; '00085D... does the same by hand.
    if (rest.startsWith(u'='))
        rest = rest.mid(1).trimmed();
    while (!rest.isEmpty() && (rest.front() == u'"' || rest.front() == u'\''))
        rest = rest.mid(1);
    while (!rest.isEmpty() && (rest.back() == u'"' || rest.back() == u'\''))
        rest.chop(1);
    rest = rest.trimmed();
    if (rest.startsWith(QLatin1String("mac"), Qt::CaseInsensitive)) {
        rest = rest.mid(3).trimmed();
        while (!rest.isEmpty() && (rest.front() == u':' || rest.front() == u'=' || rest.front() == u' '))
            rest = rest.mid(1);
    }

    quint64 bits = 0;
    int digits = 0;
    for (const QChar c : rest) {
        const int value = hexDigit(c);
        if (value >= 0) {
            if (++digits > 12)
                break;
            bits = bits << 4 | static_cast<quint64>(value);
        } else if (!isSeparator(c)) {
            return refuse("MAC_NOT_HEX", QT_TRANSLATE_NOOP("MacAddress", "“%1” is not a MAC address: it has 12 digits 0-9 and A-F. Scan the code under the word MAC."), text);
        }
    }
    if (digits != 12)
        return refuse("MAC_LENGTH", QT_TRANSLATE_NOOP("MacAddress", "“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F."), text);
    const MacAddress mac(bits);
    if (mac.isZero())
        return refuse("MAC_ZERO", QT_TRANSLATE_NOOP("MacAddress", "“%1” is all zeros; no phone has that address."), text);
    if (mac.isMulticast())
        return refuse("MAC_MULTICAST", QT_TRANSLATE_NOOP("MacAddress", "“%1” is a group address; no phone has it. Check the first two digits."), text);
    return mac;
}

MacAddress MacAddress::fromFileName(QStringView name)
{
    if (name.size() < 12 || (name.size() > 12 && name[12] != u'.'))
        return {};
    quint64 bits = 0;
    for (int i = 0; i < 12; ++i) {
        const int value = hexDigit(name[i]);
        if (value < 0)
            return {};
        bits = bits << 4 | static_cast<quint64>(value);
    }
    return MacAddress(bits);
}

bool MacAddress::hasKnownMaker() const
{
    return std::find(knownMakers.begin(), knownMakers.end(), oui()) != knownMakers.end();
}

QString MacAddress::plain() const
{
    static constexpr char hex[] = "0123456789ABCDEF";
    QString text(12, Qt::Uninitialized);
    for (int i = 0; i < 12; ++i)
        text[i] = QLatin1Char(hex[(m_bits >> (44 - 4 * i)) & 15]);
    return text;
}

QString MacAddress::pretty() const
{
    static constexpr char hex[] = "0123456789ABCDEF";
    QString text(17, QLatin1Char(':'));
    for (int i = 0; i < 12; ++i)
        text[i + i / 2] = QLatin1Char(hex[(m_bits >> (44 - 4 * i)) & 15]);
    return text;
}

} // namespace firstring
