// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/DhcpOptions.h"

namespace firstring {

namespace {

// phones.md B6: sub-options of option 43 as phones of the 6700i to 6900 series read them in SIP mode.
constexpr char serverUrl = 2;
constexpr char contactRcs = 3;

} // namespace

QByteArray DhcpOptions::option43() const
{
    const QByteArray text = url.toUtf8();
    if (text.isEmpty() || text.size() > 250) // with its two headers and the flag an option holds 255 bytes
        return {};
    QByteArray option;
    option += serverUrl;
    option += static_cast<char>(text.size());
    option += text;
    option += contactRcs;
    option += '\1';
    option += contactVendorRcs ? '\1' : '\0';
    return option;
}

QString DhcpOptions::option43Hex() const
{
    return QString::fromLatin1(option43().toHex(':'));
}

QString DhcpOptions::option66() const
{
    const QLatin1String tftp("tftp://");
    if (url.startsWith(tftp) && !url.mid(tftp.size()).contains(u':') && !url.mid(tftp.size()).contains(u'/'))
        return url.mid(tftp.size());
    return url;
}

QString DhcpOptions::dnsmasq() const
{
    if (url.isEmpty())
        return {};
    QString lines = QStringLiteral("dhcp-vendorclass=set:aastra,AastraIPPhone\n"
                                   "dhcp-vendorclass=set:aastra,MitelIPPhone\n");
    if (const QString hex = option43Hex(); !hex.isEmpty())
        lines += QStringLiteral("dhcp-option-force=tag:aastra,43,%1\n").arg(hex);
    return lines + QStringLiteral("dhcp-option=tag:aastra,66,\"%1\"\n"
                                  "dhcp-option=tag:aastra,160,\"%1\"\n")
                       .arg(option66());
}

QString DhcpOptions::iscDhcpd() const
{
    if (url.isEmpty())
        return {};
    QString lines = QStringLiteral("option cfg-url code 160 = text;\n"
                                   "if substring(option vendor-class-identifier, 0, 13) = \"AastraIPPhone\"\n"
                                   "   or substring(option vendor-class-identifier, 0, 12) = \"MitelIPPhone\" {\n");
    if (const QString hex = option43Hex(); !hex.isEmpty())
        lines += QStringLiteral("  option vendor-encapsulated-options %1;\n").arg(hex);
    return lines + QStringLiteral("  option tftp-server-name \"%1\";\n"
                                  "  option cfg-url \"%1\";\n"
                                  "}\n")
                       .arg(option66());
}

} // namespace firstring
