// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Ctl.h"
#include "tests/support/Namespace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace firstring::test {

/// A bench switch with our server, phones and other servers, each in a network namespace of its own:
///
///     10.9.0.1  our server     10.9.0.254  the server of the house     phones without an address
class DhcpBench
{
public:
    DhcpBench()
        : m_hub(QStringLiteral("hub"))
        , m_bench(QStringLiteral("bench"))
        , m_house(QStringLiteral("house"))
    {
        m_isReady = m_hub.ip(QStringLiteral("link add sw type bridge\nlink set sw up")) &&
                    m_hub.plug(m_bench, QStringLiteral("eth0"), QStringLiteral("sw"), QStringLiteral("10.9.0.1/24")) &&
                    m_hub.plug(m_house, QStringLiteral("eth0"), QStringLiteral("sw"), QStringLiteral("10.9.0.254/24"));
    }

    bool isReady() const { return m_isReady; }
    Namespace& bench() { return m_bench; }
    Namespace& house() { return m_house; }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content, bool isProgram = false) const
    {
        QFile out(file(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        out.close();
        if (isProgram)
            out.setPermissions(QFile::Permission(0x7755));
        return out.fileName();
    }
    QByteArray read(const QString& name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void forget(const QString& name) const { QFile::remove(file(name)); }

    /// A namespace with one card in the switch. \a mac with colons.
    std::unique_ptr<Namespace> phone(const QString& mac)
    {
        auto phone = std::make_unique<Namespace>(QStringLiteral("phone"));
        if (!m_hub.plug(*phone, QStringLiteral("eth0"), QStringLiteral("sw"), {}, mac))
            phone.reset();
        return phone;
    }

    QStringList ctl(const QStringList& words) const
    {
        return QStringList{QStringLiteral(FIRSTRING_CTL), QStringLiteral("--json"), QStringLiteral("--data"),
                           file(QStringLiteral("data"))} +
               words;
    }
    /// `serve --dhcp MODE` on the bench, once its first line came.
    QProcess& serve(const QString& mode, const QStringList& more = {})
    {
        QProcess& server = m_bench.start(
            ctl(QStringList{QStringLiteral("serve"), QStringLiteral("--bind"), QStringLiteral("10.9.0.1"),
                            QStringLiteral("--tftp"), QStringLiteral("off"), QStringLiteral("--dhcp"), mode} +
                (more.contains(QStringLiteral("--dhcp-range"))
                     ? QStringList()
                     : QStringList{QStringLiteral("--dhcp-range"), QStringLiteral("10.9.0.100-120")}) +
                more));
        m_events.clear();
        waitFor(server, "ready");
        return server;
    }
    /// Reads on until an event of that name came, and gives it; an empty object: it did not.
    QJsonObject waitFor(QProcess& server, const char* event, const QString& mac = {}, int patienceMs = 30'000)
    {
        QElapsedTimer clock;
        clock.start();
        for (;;) {
            while (server.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(server.readLine()).object();
                m_events.append(line);
                if (line.value(QStringLiteral("event")).toString() == QLatin1String(event) &&
                    (mac.isEmpty() || line.value(QStringLiteral("mac")).toString() == mac))
                    return line;
            }
            if (clock.elapsed() > patienceMs || (server.state() == QProcess::NotRunning && !server.canReadLine()))
                return {};
            server.waitForReadyRead(200);
        }
    }
    bool stop(QProcess& server) const
    {
        server.terminate();
        return server.waitForFinished(30'000) && server.exitCode() == 0;
    }

    /// dnsmasq as the server of the house, with 10.9.0.200 to .220. \a more: lines of its configuration.
    QProcess& dnsmasq(const QByteArray& more = {})
    {
        write(QStringLiteral("dnsmasq.conf"),
              "port=0\ninterface=eth0\nbind-interfaces\ndhcp-authoritative\nno-ping\nuser=root\nno-daemon\n"
              "dhcp-range=10.9.0.200,10.9.0.220,1h\ndhcp-option=3,10.9.0.254\ndhcp-option=6,10.9.0.253\n"
              "dhcp-leasefile=" +
                  file(QStringLiteral("dnsmasq.leases")).toLocal8Bit() + '\n' + more);
        return running(m_house.start({QStringLiteral("dnsmasq"),
                                      QStringLiteral("--conf-file=") + file(QStringLiteral("dnsmasq.conf"))}),
                       "DHCP, IP range");
    }
    /// ISC dhcpd, the same.
    QProcess& dhcpd(const QByteArray& more = {})
    {
        write(QStringLiteral("dhcpd.conf"), "authoritative;\nsubnet 10.9.0.0 netmask 255.255.255.0 {\n"
                                            "  range 10.9.0.200 10.9.0.220;\n  option routers 10.9.0.254;\n"
                                            "  option domain-name-servers 10.9.0.253;\n}\nping-check false;\n" +
                                                more);
        write(QStringLiteral("dhcpd.leases"), {});
        return running(m_house.start({QStringLiteral("dhcpd"), QStringLiteral("-f"), QStringLiteral("-d"),
                                      QStringLiteral("-cf"), file(QStringLiteral("dhcpd.conf")), QStringLiteral("-lf"),
                                      file(QStringLiteral("dhcpd.leases")), QStringLiteral("-pf"),
                                      file(QStringLiteral("dhcpd.pid")), QStringLiteral("eth0")}),
                       "Server starting service");
    }
    /// Kea, the same. \a more: a configuration whose members are added to `Dhcp4`.
    QProcess& kea(const QByteArray& more = {})
    {
        QJsonObject four = QJsonDocument::fromJson(more).object().value(QStringLiteral("Dhcp4")).toObject();
        const QJsonObject base =
            QJsonDocument::fromJson(
                R"({"interfaces-config":{"interfaces":["eth0"]},"lease-database":{"type":"memfile","persist":false},
"subnet4":[{"subnet":"10.9.0.0/24","pools":[{"pool":"10.9.0.200-10.9.0.220"}],
"option-data":[{"name":"routers","data":"10.9.0.254"},{"name":"domain-name-servers","data":"10.9.0.253"}]}],
"loggers":[{"name":"kea-dhcp4","output_options":[{"output":"stdout","flush":true}],"severity":"INFO"}]})")
                .object();
        for (auto it = base.begin(); it != base.end(); ++it)
            four.insert(it.key(), it.value());
        write(QStringLiteral("kea.json"), QJsonDocument(QJsonObject{{QStringLiteral("Dhcp4"), four}}).toJson());
        const QString folder = file(QStringLiteral("."));
        return running(
            m_house.start({QStringLiteral("env"), QStringLiteral("KEA_PIDFILE_DIR=") + folder,
                           QStringLiteral("KEA_LOCKFILE_DIR=") + folder, systemProgram(QStringLiteral("kea-dhcp4")),
                           QStringLiteral("-c"), file(QStringLiteral("kea.json"))}),
            "DHCP4_STARTED");
    }

    /// udhcpc in \a phone until it has an address or gave up after so many \a tries of two seconds: what its script was
    /// told, by name. Empty: no address.
    QMap<QByteArray, QByteArray> udhcpc(Namespace& phone, const QStringList& more = {}, int tries = 20) const
    {
        forget(QStringLiteral("udhcpc.env"));
        phone.run(QStringList{QStringLiteral("udhcpc"), QStringLiteral("-f"), QStringLiteral("-q"),
                              QStringLiteral("-n"), QStringLiteral("-t"), QString::number(tries), QStringLiteral("-T"),
                              QStringLiteral("2"), QStringLiteral("-i"), QStringLiteral("eth0"), QStringLiteral("-s"),
                              udhcpcScript()} +
                      more,
                  90'000);
        return variables(read(QStringLiteral("udhcpc.env")));
    }
    /// Takes the address and writes down what it was told.
    QString udhcpcScript() const
    {
        const QByteArray out = file(QStringLiteral("udhcpc.env")).toLocal8Bit();
        return write(QStringLiteral("udhcpc.script"),
                     "#!/bin/sh\ncase \"$1\" in\n deconfig) ip addr flush dev \"$interface\" ;;\n"
                     " bound|renew) ip addr replace \"$ip/$mask\" dev \"$interface\"; env >" +
                         out + ".new; mv " + out + ".new " + out + "; echo \"$1\" >>" +
                         file(QStringLiteral("udhcpc.steps")).toLocal8Bit() + " ;;\nesac\n",
                     true);
    }
    static QMap<QByteArray, QByteArray> variables(const QByteArray& environment)
    {
        QMap<QByteArray, QByteArray> found;
        const QByteArrayList lines = environment.split('\n');
        for (const QByteArray& line : lines) {
            if (const qsizetype sign = line.indexOf('='); sign > 0)
                found.insert(line.left(sign), line.mid(sign + 1));
        }
        return found;
    }
    static QStringList asPhone()
    {
        return {QStringLiteral("-V"), QStringLiteral("AastraIPPhone6867i"),
                QStringLiteral("-O"), QStringLiteral("43"),
                QStringLiteral("-O"), QStringLiteral("tftp"),
                QStringLiteral("-O"), QStringLiteral("160")};
    }
    /// Every event since serve().
    const QList<QJsonObject>& events() const { return m_events; }

private:
    QProcess& running(QProcess& server, const char* word)
    {
        QByteArray said;
        QElapsedTimer clock;
        clock.start();
        while (!said.contains(word) && clock.elapsed() < 60'000 && server.state() != QProcess::NotRunning) {
            server.waitForReadyRead(100);
            said += server.readAllStandardOutput() + server.readAllStandardError();
        }
        if (!said.contains(word))
            qWarning("%s", said.constData());
        return server;
    }

    QTemporaryDir m_folder;
    Namespace m_hub;
    Namespace m_bench;
    Namespace m_house;
    bool m_isReady = false;
    QList<QJsonObject> m_events;
};

} // namespace firstring::test
