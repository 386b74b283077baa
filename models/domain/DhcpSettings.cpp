// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/DhcpSettings.h"

#include "models/domain/Ipv4.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dhcp)
};

constexpr int mostFull = 4096;
constexpr int mostBeside = 256;
constexpr quint32 suggested = 50;

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

Result<void> checkAddresses(const QStringList& addresses)
{
    for (const QString& address : addresses) {
        if (!ipv4(address))
            return refuse(
                "DHCP_ADDRESS",
                Text::tr("“%1” is not an address. Phones would be told nonsense. Give four numbers with dots.")
                    .arg(address));
    }
    return {};
}

} // namespace

QString dhcpModeName(DhcpMode mode)
{
    switch (mode) {
    case DhcpMode::Off:
        return QStringLiteral("off");
    case DhcpMode::Full:
        return QStringLiteral("full");
    case DhcpMode::Beside:
        return QStringLiteral("beside");
    }
    return {};
}

std::optional<DhcpMode> dhcpModeFromName(QStringView name)
{
    for (const DhcpMode mode : {DhcpMode::Off, DhcpMode::Full, DhcpMode::Beside}) {
        if (name == dhcpModeName(mode))
            return mode;
    }
    return std::nullopt;
}

Result<DhcpRange> checkDhcp(const DhcpSettings& settings, const CardNetwork& card)
{
    const DhcpRange range{ipv4(settings.first), ipv4(settings.last)};
    if (!range.first || !range.last || range.first > range.last)
        return refuse("DHCP_RANGE",
                      Text::tr("DHCP needs the first and the last address it may give out, the lower one first. Phones "
                               "get no address without them."));
    const auto isInside = [&](quint32 address) {
        return (address & card.mask) == (card.address & card.mask) && (address & ~card.mask) != 0 &&
               (address | card.mask) != 0xffff'ffff;
    };
    if (!isInside(range.first) || !isInside(range.last))
        return refuse("DHCP_RANGE_OUTSIDE",
                      Text::tr("The range %1 to %2 is not of the network of this computer (%3). Phones with such "
                               "addresses could not reach it. Choose a range of that network.")
                          .arg(settings.first, settings.last, dotted(card.address)));
    const int most = settings.mode == DhcpMode::Beside ? mostBeside : mostFull;
    if (range.last - range.first >= static_cast<quint32>(most))
        return refuse(
            "DHCP_RANGE_TOO_LONG",
            Text::tr("The range is too long. DHCP gives out up to %1 addresses in this way. Choose a shorter one.")
                .arg(most));
    if (card.address >= range.first && card.address <= range.last)
        return refuse("DHCP_RANGE_OURS",
                      Text::tr("The range holds %1, which is the address of this computer. A phone with it would cut "
                               "the others off. Choose a range without it.")
                          .arg(dotted(card.address)));
    QStringList others = settings.dns + settings.ntp;
    if (!settings.router.isEmpty())
        others.append(settings.router);
    if (const auto ok = checkAddresses(others); !ok)
        return ok.error();
    if (settings.leaseMinutes < 1 || settings.leaseMinutes > DhcpSettings::mostLeaseMinutes)
        return refuse("DHCP_LEASE", Text::tr("A lease lasts 1 to %1 minutes.").arg(DhcpSettings::mostLeaseMinutes));
    return range;
}

std::optional<std::pair<QString, QString>> parseDhcpRange(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const QString first = text.first(dash).trimmed().toString();
    QString last = text.sliced(dash + 1).trimmed().toString();
    if (!last.contains(u'.'))
        last = first.left(first.lastIndexOf(u'.') + 1) + last;
    if (!ipv4(first) || !ipv4(last))
        return std::nullopt;
    return std::pair(first, last);
}

std::optional<std::pair<QString, QString>> suggestDhcpRange(const CardNetwork& card)
{
    const quint32 hosts = ~card.mask; // the highest of them is the broadcast address
    if (!card.address || hosts < 8)
        return std::nullopt;
    const quint32 base = card.address & card.mask;
    const quint32 count = std::min(suggested, hosts / 4);
    quint32 first = base + hosts / 2 + 1;
    if (card.address >= first && card.address < first + count)
        first = card.address + 1 + count < base + hosts ? card.address + 1 : base + 1;
    return std::pair(dotted(first), dotted(first + count - 1));
}

} // namespace firstring
