// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/DhcpOptions.h"

#include <QStringList>

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

QString DhcpOptions::kea() const
{
    if (url.isEmpty())
        return {};
    QString lines =
        QStringLiteral("{ \"Dhcp4\": {\n"
                       "  \"option-def\": [ { \"name\": \"cfg-url\", \"code\": 160, \"type\": \"string\" } ],\n"
                       "  \"client-classes\": [ {\n"
                       "    \"name\": \"aastra\",\n"
                       "    \"test\": \"substring(option[60].hex,0,13) == 'AastraIPPhone' or "
                       "substring(option[60].hex,0,12) == 'MitelIPPhone'\",\n");
    const QString always = QStringLiteral("      { \"name\": \"%1\", \"always-send\": true, \"data\": \"%2\" }");
    QStringList data;
    if (const QByteArray bytes = option43(); !bytes.isEmpty()) {
        // As bytes: Kea's own definition of option 43 would be filled from sub-options.
        lines += QStringLiteral("    \"option-def\": [ { \"name\": \"vendor-encapsulated-options\", \"code\": 43, "
                                "\"type\": \"binary\" } ],\n");
        data.append(always.arg(QStringLiteral("vendor-encapsulated-options"), QString::fromLatin1(bytes.toHex())));
    }
    data.append(always.arg(QStringLiteral("tftp-server-name"), option66()));
    data.append(always.arg(QStringLiteral("cfg-url"), option66()));
    return lines + QStringLiteral("    \"option-data\": [\n") + data.join(QLatin1String(",\n")) +
           QLatin1String(" ]\n  } ]\n} }\n");
}

QString DhcpOptions::windows() const
{
    if (url.isEmpty())
        return {};
    QString lines = QStringLiteral(
        "Add-DhcpServerv4Class -Name \"AastraIPPhone\" -Type Vendor -Data \"AastraIPPhone\"\n"
        "Add-DhcpServerv4Class -Name \"MitelIPPhone\" -Type Vendor -Data \"MitelIPPhone\"\n"
        "Add-DhcpServerv4OptionDefinition -OptionId 160 -Name \"Phone server\" -Type String\n"
        "Add-DhcpServerv4Policy -Name \"Phones\" -Condition OR -VendorClass EQ,\"AastraIPPhone*\",\"MitelIPPhone*\"\n");
    if (const QByteArray bytes = option43(); !bytes.isEmpty()) {
        lines += QStringLiteral("Set-DhcpServerv4OptionValue -PolicyName \"Phones\" -OptionId 43 -Value 0x%1\n")
                     .arg(QString::fromLatin1(bytes.toHex(',')).replace(u',', QLatin1String(",0x")));
    }
    return lines + QStringLiteral("Set-DhcpServerv4OptionValue -PolicyName \"Phones\" -OptionId 66 -Value \"%1\"\n"
                                  "Set-DhcpServerv4OptionValue -PolicyName \"Phones\" -OptionId 160 -Value \"%1\"\n")
                       .arg(option66());
}

QString DhcpOptions::mikroTik() const
{
    if (url.isEmpty())
        return {};
    QString names;
    QString lines = QStringLiteral("/ip dhcp-server option\n");
    if (const QByteArray bytes = option43(); !bytes.isEmpty()) {
        lines += QStringLiteral("add name=phones-43 code=43 value=0x%1\n").arg(QString::fromLatin1(bytes.toHex()));
        names = QStringLiteral("phones-43,");
    }
    return lines + QStringLiteral("add name=phones-66 code=66 value=\"s'%1'\"\n"
                                  "add name=phones-160 code=160 value=\"s'%1'\"\n"
                                  "/ip dhcp-server option sets\n"
                                  "add name=phones options=%2phones-66,phones-160\n"
                                  "# all clients of the server named dhcp1; only phones: use a matcher for code 60\n"
                                  "/ip dhcp-server set dhcp1 dhcp-option-set=phones\n")
                       .arg(option66(), names);
}

QString DhcpOptions::openWrt() const
{
    if (url.isEmpty())
        return {};
    QString lines;
    for (const char* maker : {"aastra", "mitel"}) {
        const QString name = QString::fromLatin1(maker);
        lines += QStringLiteral("uci set dhcp.%1=vendorclass\n"
                                "uci set dhcp.%1.networkid=phones\n"
                                "uci set dhcp.%1.vendorclass=%2IPPhone\n")
                     .arg(name, name.left(1).toUpper() + name.mid(1));
    }
    // Both have one tag, so that its options stand once.
    if (const QString hex = option43Hex(); !hex.isEmpty())
        lines += QStringLiteral("uci add_list dhcp.aastra.dhcp_option_force=43,%1\n").arg(hex);
    return lines + QStringLiteral("uci add_list dhcp.aastra.dhcp_option='66,%1'\n"
                                  "uci add_list dhcp.aastra.dhcp_option='160,%1'\n"
                                  "uci commit dhcp\n"
                                  "/etc/init.d/dnsmasq restart\n")
                       .arg(option66());
}

QString DhcpOptions::opnSense() const
{
    if (url.isEmpty())
        return {};
    QString lines = QStringLiteral("# Services > (ISC) DHCPv4 or DHCP Server > the network > Additional options:\n"
                                   "# number, type, value\n");
    if (const QString hex = option43Hex(); !hex.isEmpty())
        lines += QStringLiteral("43   String  %1\n").arg(hex);
    return lines + QStringLiteral("66   Text    %1\n"
                                  "160  Text    %1\n")
                       .arg(option66());
}

QList<DhcpSnippet> DhcpOptions::snippets() const
{
    return {{QStringLiteral("dnsmasq"), QStringLiteral("dnsmasq"), dnsmasq()},
            {QStringLiteral("dhcpd"), QStringLiteral("ISC dhcpd"), iscDhcpd()},
            {QStringLiteral("kea"), QStringLiteral("Kea"), kea()},
            {QStringLiteral("windows"), QStringLiteral("Windows"), windows()},
            {QStringLiteral("mikrotik"), QStringLiteral("MikroTik"), mikroTik()},
            {QStringLiteral("openwrt"), QStringLiteral("OpenWrt"), openWrt()},
            {QStringLiteral("opnsense"), QStringLiteral("OPNsense"), opnSense()}};
}

} // namespace firstring
