// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/Deeds.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

using Kind = Deed::Kind;
using Switch = Deed::Switch;

/// One service of the local server: its port now, and the one it would get.
Deed service(Switch which, const QString& name, int wanted, int open, const QString& why)
{
    const bool on = wanted != ServerSettings::off;
    const int port = open > 0 ? open : wanted;
    const QString where = port > 0 ? Text::tr("%1, port %2").arg(name, QString::number(port)) : name;
    return {.kind = Kind::Port, .what = where, .why = why, .turnsOff = which, .on = on, .happening = open > 0};
}

void addPorts(QList<Deed>& all, const DeedFacts& facts)
{
    const ServerSettings& set = facts.settings;
    const ServerEndpoints& now = facts.endpoints;
    all << service(Switch::Http, QStringLiteral("HTTP"), set.httpPort, now.httpPort,
                   Text::tr("Phones fetch their files and report here. Open while the server is on."))
        << service(Switch::Tftp, QStringLiteral("TFTP"), set.tftpPort, now.tftpPort,
                   Text::tr("Phones that were given nothing but an address fetch their files here."))
        << service(Switch::Https, QStringLiteral("HTTPS"), set.httpsPort, now.httpsPort,
                   Text::tr("The same, encrypted; other workstations ask here too, with a token."))
        << service(Switch::HttpsOld, Text::tr("HTTPS for old phones"), set.httpsOldPort, now.httpsOldPort,
                   Text::tr("With a weaker encryption, for phones that know no better."))
        << service(Switch::Syslog, Text::tr("Log of the phones"), set.syslogPort, now.syslogPort,
                   Text::tr("Phones send lines of their own log here."))
        << service(Switch::Ntp, Text::tr("Time"), set.ntpPort, now.ntpPort,
                   Text::tr("Phones ask here what time it is."));
    all << Deed{.kind = Kind::Port,
                .what = Text::tr("Multicast DNS, port 5353"),
                .why = Text::tr("Old phones that look for a server in their network are told this one."),
                .turnsOff = Switch::Mdns,
                .on = set.mdns,
                .happening = now.mdns};
    all << Deed{.kind = Kind::Port,
                .what = Text::tr("DHCP, port 67"),
                .why = Text::tr("Gives addresses to phones. Off in every new run, and it stops when another server "
                                "answers."),
                .turnsOff = Switch::Dhcp,
                .on = set.dhcp.mode != DhcpMode::Off,
                .happening = facts.dhcp.phase != DhcpStatus::Phase::Off};
}

/// When this program calls on it.
QString whenText(const Remote& remote)
{
    return remote.everyMinutes > 0
               ? Text::tr("Every %n minute(s), since you chose so on the Sync page.", nullptr, remote.everyMinutes)
               : Text::tr("Only when you compare or send on the Sync page.");
}

Deed deedOf(const Remote& remote)
{
    const bool byItself = remote.everyMinutes > 0;
    Deed deed{.kind = Kind::Outgoing,
              .what = Text::tr("To “%1”: %2").arg(remote.name, remote.place),
              .why = whenText(remote),
              .turnsOff = byItself ? Switch::Sync : Switch::None,
              .on = byItself};
    deed.subject = remote.name;
    if (remote.kind != RemoteKind::Folder)
        return deed;
    deed.kind = Kind::File;
    deed.what = Text::tr("The folder of “%1”").arg(remote.name);
    deed.why.prepend(Text::tr("This job, encrypted, for other workstations.") + u' ');
    deed.path = remote.place;
    return deed;
}

/// The other sides of a sync of that kind; to a portal a person goes.
void addRemotes(QList<Deed>& all, const DeedFacts& facts, Kind kind)
{
    for (const Remote& remote : facts.remotes) {
        if (const Deed deed = deedOf(remote); deed.kind == kind && remote.kind != RemoteKind::Portal)
            all << deed;
    }
}

/// What stands in the job, and who could read it.
QString contentText(const DeedFacts& facts)
{
    return facts.secretPlace.isEmpty()
               ? Text::tr("Phones, settings, what was seen. It holds no secrets yet.")
               : Text::tr("Phones, settings, what was seen. Secrets in it are encrypted; their key is in %1.")
                     .arg(facts.secretPlace);
}

void addOutgoing(QList<Deed>& all, const DeedFacts& facts)
{
    const SharedJobUrl& database = facts.database;
    const bool isShared = !database.job.isEmpty();
    if (isShared)
        all << Deed{
            .kind = Kind::Outgoing,
            .what =
                Text::tr("To the database of this job: %1, port %2").arg(database.host, QString::number(database.port)),
            .why = contentText(facts) + u' ' +
                   Text::tr("As long as the job is open, what is changed here goes there, and what others "
                            "change comes.") +
                   u' ' + database.tlsWarning(),
            .on = true,
            .happening = true};
    all << Deed{.kind = Kind::Outgoing,
                .what = Text::tr("To phones: their web page, XML and SIP"),
                .why = Text::tr("Only when you restart, point or change phones from here, after a preview."),
                .turnsOff = Switch::Reach,
                .on = facts.reachAllowed}
        << Deed{.kind = Kind::Outgoing,
                .what = Text::tr("To every address of one network: port 80"),
                .why = Text::tr("Only when you look for phones in the network, and only as long as you watch it."),
                .turnsOff = Switch::Scan,
                .on = facts.scanAllowed};
    addRemotes(all, facts, Kind::Outgoing);
    all << Deed{.kind = Kind::Outgoing,
                .what = Text::tr("To this computer itself"),
                .why = Text::tr("The preflight and the test of the server ask as a phone would. Nothing leaves the "
                                "computer.")}
        << Deed{.kind = Kind::Outgoing,
                .what = Text::tr("Nothing else"),
                .why = isShared
                           ? Text::tr("No telemetry, no look for updates.")
                           : Text::tr("No telemetry, no look for updates, no connection when the program starts.")};
}

void addFiles(QList<Deed>& all, const DeedFacts& facts)
{
    if (facts.database.job.isEmpty())
        all << Deed{.kind = Kind::File,
                    .what = Text::tr("The job"),
                    .why = contentText(facts),
                    .path = facts.jobPath,
                    .on = true};
    all << Deed{.kind = Kind::File,
                .what = Text::tr("Firmware and other files"),
                .why = Text::tr("Each by its content, shared by all jobs."),
                .path = facts.vaultPath,
                .on = true};
    for (const QString& file : facts.keyFiles)
        all << Deed{.kind = Kind::File,
                    .what = Text::tr("Key file"),
                    .why = Text::tr("Opens the secrets of jobs where no password store answers. Readable by you only; "
                                    "keep a copy of it in another place."),
                    .path = file,
                    .on = true};
    all << Deed{.kind = Kind::File,
                .what = Text::tr("Where the window was"),
                .why = Text::tr("The job that was open, its page, and the size of the window. Delete it as you like."),
                .path = facts.sessionPath,
                .on = true};
    addRemotes(all, facts, Kind::File);
    all << Deed{.kind = Kind::Certificate,
                .what = Text::tr("Certificates for HTTPS"),
                .why = facts.endpoints.fingerprint.isEmpty()
                           ? Text::tr("Made when HTTPS is switched on. None is installed in this computer's system.")
                           : Text::tr("Shown to phones now: %1. None is installed in this computer's system.")
                                 .arg(facts.endpoints.fingerprint),
                .path = facts.certificatesPath,
                .on = !facts.endpoints.fingerprint.isEmpty()};
}

} // namespace

QList<Deed> deeds(const DeedFacts& facts)
{
    QList<Deed> all;
    addPorts(all, facts);
    addOutgoing(all, facts);
    addFiles(all, facts);
    return all;
}

ServerSettings switched(ServerSettings settings, Switch which, bool on)
{
    const auto port = [on](int usual) { return on ? usual : ServerSettings::off; };
    switch (which) {
    case Switch::Http:
        settings.httpPort = port(8080);
        break;
    case Switch::Tftp:
        settings.tftpPort = port(69);
        break;
    case Switch::Https:
        settings.httpsPort = port(8443);
        break;
    case Switch::HttpsOld:
        settings.httpsOldPort = port(8444);
        break;
    case Switch::Syslog:
        settings.syslogPort = port(514);
        break;
    case Switch::Ntp:
        settings.ntpPort = port(123);
        break;
    case Switch::Mdns:
        settings.mdns = on;
        break;
    case Switch::Dhcp:
        settings.dhcp.mode = DhcpMode::Off; // what it gives out is chosen under Local server
        break;
    case Switch::None:
    case Switch::Reach:
    case Switch::Scan:
    case Switch::Sync:
        break;
    }
    return settings;
}

} // namespace firstring
