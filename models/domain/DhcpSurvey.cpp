// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/DhcpSurvey.h"

#include "models/base/Log.h"
#include "models/domain/Ipv4.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DhcpSurvey)
};

constexpr char serverUrl = 2;
constexpr char contact = 3;

/// The value of one sub-option, if the whole option is made of sub-options.
std::optional<QByteArray> subOption(const QByteArray& option43, char wanted)
{
    std::optional<QByteArray> found;
    for (qsizetype at = 0; at < option43.size();) {
        const char code = option43[at];
        if (code == '\xff' || code == '\0') { // end, padding
            ++at;
            continue;
        }
        if (at + 2 > option43.size())
            return std::nullopt;
        const qsizetype length = static_cast<quint8>(option43[at + 1]);
        if (at + 2 + length > option43.size())
            return std::nullopt;
        if (code == wanted)
            found = option43.mid(at + 2, length);
        at += 2 + length;
    }
    return found;
}

/// As text: without the NUL that some servers put at its end.
QByteArray textOf(QByteArray value)
{
    while (value.endsWith('\0'))
        value.chop(1);
    return value;
}

QString list(const QList<quint32>& addresses)
{
    QStringList texts;
    for (const quint32 address : addresses)
        texts.append(dotted(address));
    return texts.join(QLatin1String(", "));
}

QJsonArray jsonList(const QList<quint32>& addresses)
{
    QJsonArray array;
    for (const quint32 address : addresses)
        array.append(dotted(address));
    return array;
}

QString shown(const QByteArray& text)
{
    return escaped(textOf(text));
}

DhcpFinding networkOf(const DhcpServerSeen& seen)
{
    if (!seen.offered && !seen.mask)
        return {Severity::Warning, Text::tr("%1 gives out addresses here; it gave us none.").arg(dotted(seen.server)),
                Text::tr("Look there whether its range is used up, or whether it knows its own devices only."),
                "DHCP_NOT_FOR_US"};
    QStringList facts;
    if (seen.offered)
        facts.append(Text::tr("it would give us %1").arg(dotted(seen.offered)));
    if (seen.mask)
        facts.append(Text::tr("mask %1").arg(dotted(seen.mask)));
    facts.append(seen.routers.isEmpty() ? Text::tr("no router") : Text::tr("router %1").arg(list(seen.routers)));
    facts.append(seen.dns.isEmpty() ? Text::tr("no DNS") : Text::tr("DNS %1").arg(list(seen.dns)));
    if (seen.leaseSeconds > 0)
        facts.append(Text::tr("for %n minute(s)", nullptr, seen.leaseSeconds / 60));
    return {Severity::News,
            Text::tr("%1 gives out addresses here: %2.").arg(dotted(seen.server), facts.join(QLatin1String(", "))),
            {},
            "DHCP_SERVER"};
}

bool isOurs(const QByteArray& pointer, const QString& ourUrl)
{
    const QString text = QString::fromUtf8(textOf(pointer));
    return !ourUrl.isEmpty() && (text == ourUrl || QLatin1String("tftp://") + text == ourUrl);
}

DhcpFinding pointersOf(const DhcpServerSeen& seen, const QString& ourUrl)
{
    const DhcpPointers& told = seen.pointers;
    const QString who = dotted(seen.server);
    if (told.isSilent()) {
        return {
            Severity::Warning,
            Text::tr("%1 does not tell phones where to ask. One that is new asks the maker's RCS on the Internet, "
                     "then stands still.")
                .arg(who),
            Text::tr(
                "Enter the options of “Point the phones here” at that server, or type the address into each phone."),
            "DHCP_SILENT"};
    }
    struct Place
    {
        int option;
        QByteArray text;
    };
    // The order in which phones are said to look (phones.md B6, from hearsay).
    const QList<Place> places{{43, told.url43()}, {160, told.option160}, {159, told.option159}, {66, told.option66}};
    QStringList said;
    bool ours = true;
    for (const Place& place : places) {
        if (place.text.isEmpty())
            continue;
        said.append(Text::tr("%1 (option %2)").arg(shown(place.text)).arg(place.option));
        ours = ours && isOurs(place.text, ourUrl);
    }
    const QString sentence = said.isEmpty()
                                 ? Text::tr("%1 sends phones an option 43 that is not made for them: %2.")
                                       .arg(who, QString::fromLatin1(told.option43.toHex(':')))
                                 : Text::tr("%1 tells phones to ask %2.").arg(who, said.join(QLatin1String(", ")));
    if (said.isEmpty() || (!ourUrl.isEmpty() && !ours))
        return {Severity::Warning, sentence,
                ourUrl.isEmpty()
                    ? QString()
                    : Text::tr("Phones do not ask this program (%1). Change the options at that server.").arg(ourUrl),
                "DHCP_ELSEWHERE"};
    return {ours && !ourUrl.isEmpty() ? Severity::Good : Severity::News, sentence, {}, "DHCP_POINTS"};
}

void addTraps(const DhcpServerSeen& seen, QList<DhcpFinding>& findings)
{
    const DhcpPointers& told = seen.pointers;
    const QString who = dotted(seen.server);
    if (told.contactRcs() == 1)
        findings.append({Severity::Warning,
                         Text::tr("%1 also sends phones to the maker's RCS first (option 43, sub-option 3).").arg(who),
                         Text::tr("Set it to 0 when phones shall ask this program only."), "DHCP_CONTACT_RCS"});
    if (!told.option132.isEmpty())
        findings.append(
            {Severity::Stop,
             Text::tr("%1 sends phones into a VLAN (option 132: %2). They restart into it and are gone from a "
                      "bench without it.")
                 .arg(who, shown(told.option132)),
             Text::tr("Take option 132 out while you stage, or connect the bench to that VLAN."), "DHCP_VLAN"});
    if (!told.option156.isEmpty())
        findings.append({Severity::Warning,
                         Text::tr("%1 sends option 156 (%2), which leads phones of current firmware away.")
                             .arg(who, shown(told.option156)),
                         Text::tr("Take option 156 out at that server."), "DHCP_OPTION_156"});
}

} // namespace

QByteArray DhcpPointers::url43() const
{
    return textOf(subOption(option43, serverUrl).value_or(QByteArray()));
}

int DhcpPointers::contactRcs() const
{
    const QByteArray value = subOption(option43, contact).value_or(QByteArray());
    return value.size() == 1 ? (value[0] ? 1 : 0) : -1;
}

bool DhcpPointers::isSilent() const
{
    return option43.isEmpty() && option66.isEmpty() && option159.isEmpty() && option160.isEmpty();
}

QJsonObject DhcpSurvey::toJson() const
{
    QJsonArray found;
    for (const DhcpServerSeen& seen : servers) {
        const DhcpPointers& told = seen.pointers;
        QJsonObject json{{"server", dotted(seen.server)},
                         {"offered", seen.offered ? QJsonValue(dotted(seen.offered)) : QJsonValue()},
                         {"mask", seen.mask ? QJsonValue(dotted(seen.mask)) : QJsonValue()},
                         {"routers", jsonList(seen.routers)},
                         {"dns", jsonList(seen.dns)},
                         {"ntp", jsonList(seen.ntp)},
                         {"domain", shown(seen.domain)},
                         {"leaseSeconds", seen.leaseSeconds},
                         {"option43", QString::fromLatin1(told.option43.toHex(':'))},
                         {"url43", shown(told.url43())},
                         {"option66", shown(told.option66)},
                         {"option159", shown(told.option159)},
                         {"option160", shown(told.option160)},
                         {"option132", shown(told.option132)},
                         {"option156", shown(told.option156)}};
        json.insert(QStringLiteral("contactRcs"),
                    told.contactRcs() < 0 ? QJsonValue() : QJsonValue(told.contactRcs() == 1));
        found.append(json);
    }
    return {{"interface", card}, {"servers", found}};
}

QList<DhcpFinding> explain(const DhcpSurvey& survey, const QString& ourUrl)
{
    QList<DhcpFinding> findings;
    if (survey.servers.isEmpty()) {
        return {{Severity::News, Text::tr("Nobody gives out addresses on %1.").arg(survey.card),
                 Text::tr("Phones need a DHCP server. On a bench of its own, ours can be it (full)."), "DHCP_NOBODY"}};
    }
    if (survey.servers.size() > 1) {
        findings.append(
            {Severity::Warning,
             Text::tr("%n servers give out addresses here. Each phone takes what it hears first, so they may "
                      "behave differently.",
                      nullptr, static_cast<int>(survey.servers.size())),
             Text::tr("Find out whose they are, and leave one of them on."), "DHCP_SEVERAL"});
    }
    for (const DhcpServerSeen& seen : survey.servers) {
        findings.append(networkOf(seen));
        findings.append(pointersOf(seen, ourUrl));
        addTraps(seen, findings);
    }
    return findings;
}

} // namespace firstring
