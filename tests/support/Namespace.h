// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <csignal>
#include <memory>
#include <vector>

namespace firstring::test {

/// What one program left.
struct NamespaceRun
{
    int exit = -1; ///< -1: it did not start or did not end in time
    QByteArray out;
    QByteArray err;
};

/// A program of the system, also where the search path of a user has no sbin.
inline QString systemProgram(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty()
               ? found
               : QStandardPaths::findExecutable(
                     name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/local/sbin")});
}

/// A network of its own for a test: no packet leaves it, whatever runs in it. Made and removed with `ip netns`, which
/// needs the rights of root; refusal() says in one sentence why it is not possible here, for QSKIP. Programs started in
/// it end with it.
///
///     Namespace hub(QStringLiteral("hub"));             // holds the switch
///     hub.run({"ip", "link", "add", "sw", "type", "bridge"});
///     Namespace phone(QStringLiteral("phone"));
///     hub.plug(phone, QStringLiteral("eth0"), QStringLiteral("sw"), QStringLiteral("10.9.0.2/24"));
class Namespace
{
public:
    /// Empty when namespaces, veth pairs and bridges can be made here; found out once.
    static QString refusal()
    {
        static const QString why = [] {
            if (systemProgram(QStringLiteral("ip")).isEmpty())
                return QStringLiteral("there is no ip program");
            Namespace probe(QStringLiteral("probe"));
            if (!probe.isThere())
                return QStringLiteral("network namespaces are refused here: ") + QString::fromUtf8(probe.m_why);
            const NamespaceRun bridge =
                probe.run({QStringLiteral("ip"), QStringLiteral("link"), QStringLiteral("add"), QStringLiteral("sw"),
                           QStringLiteral("type"), QStringLiteral("bridge")});
            if (bridge.exit != 0)
                return QStringLiteral("bridges are refused here: ") + QString::fromUtf8(bridge.err.trimmed());
            Namespace other(QStringLiteral("probe"));
            if (!probe.plug(other, QStringLiteral("eth0"), QStringLiteral("sw")))
                return QStringLiteral("veth pairs are refused here");
            return QString();
        }();
        return why;
    }

    /// \a role is a word for the name, which is unique on this computer. Loopback is up in it.
    explicit Namespace(const QString& role)
        : m_name(QStringLiteral("fst-%1-%2-%3").arg(QCoreApplication::applicationPid()).arg(++counter()).arg(role))
    {
        const NamespaceRun made = call({QStringLiteral("netns"), QStringLiteral("add"), m_name});
        m_isThere = made.exit == 0;
        m_why = made.err.trimmed();
        if (m_isThere)
            run({QStringLiteral("ip"), QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"),
                 QStringLiteral("up")});
    }
    ~Namespace()
    {
        m_started.clear();
        if (!m_isThere)
            return;
        // What programs of ours left behind in it, daemons for example: they can be nobody else's.
        for (const int signal : {SIGTERM, SIGKILL}) {
            const QByteArrayList rest =
                call({QStringLiteral("netns"), QStringLiteral("pids"), m_name}).out.simplified().split(' ');
            for (const QByteArray& pid : rest) {
                if (pid.toInt() > 1)
                    ::kill(pid.toInt(), signal);
            }
            if (rest == QByteArrayList{QByteArray()})
                break;
            QProcess::execute(QStringLiteral("sleep"), {QStringLiteral("0.2")});
        }
        call({QStringLiteral("netns"), QStringLiteral("del"), m_name});
    }
    Namespace(const Namespace&) = delete;
    Namespace& operator=(const Namespace&) = delete;

    const QString& name() const { return m_name; }
    bool isThere() const { return m_isThere; }

    /// Words before a program that shall run in here: `ip netns exec NAME`.
    QStringList words() const
    {
        return {systemProgram(QStringLiteral("ip")), QStringLiteral("netns"), QStringLiteral("exec"), m_name};
    }
    /// A program to its end.
    NamespaceRun run(const QStringList& command, int timeoutMs = 60'000, const QByteArray& input = {}) const
    {
        QProcess process;
        launch(process, command);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// Several commands of `ip`, one a line; false at the first that fails.
    bool ip(const QString& lines) const
    {
        for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            if (run(QStringList{QStringLiteral("ip")} + line.simplified().split(u' ')).exit != 0)
                return false;
        }
        return true;
    }
    /// A program that goes on; it is this object's and ends with it. The process id is the program's own.
    QProcess& start(const QStringList& command)
    {
        m_started.push_back(std::make_unique<Child>());
        launch(*m_started.back(), command);
        m_started.back()->waitForStarted(30'000);
        return *m_started.back();
    }

    /// A cable from \a bridge of this namespace to a new card of \a other. \a address: `10.9.0.2/24`, or none; \a mac
    /// with colons, or as the kernel chooses. Both ends are up.
    bool plug(Namespace& other, const QString& card, const QString& bridge, const QString& address = {},
              const QString& mac = {})
    {
        const QString port = QStringLiteral("p%1").arg(++counter());
        QStringList make{QStringLiteral("-n"), other.m_name, QStringLiteral("link"), QStringLiteral("add"), card};
        if (!mac.isEmpty())
            make << QStringLiteral("address") << mac;
        make << QStringLiteral("type") << QStringLiteral("veth") << QStringLiteral("peer") << QStringLiteral("name")
             << port << QStringLiteral("netns") << m_name;
        if (call(make).exit != 0)
            return false;
        if (!address.isEmpty() && !other.ip(QStringLiteral("addr add %1 dev %2").arg(address, card)))
            return false;
        return ip(QStringLiteral("link set %1 master %2\nlink set %2 up\nlink set %1 up").arg(port, bridge)) &&
               other.ip(QStringLiteral("link set %1 up").arg(card));
    }

private:
    /// Ends politely, then at once.
    struct Child : QProcess
    {
        ~Child() override
        {
            if (state() == NotRunning)
                return;
            terminate();
            if (!waitForFinished(3000))
                kill();
            waitForFinished(3000);
        }
    };

    static int& counter()
    {
        static int count = 0;
        return count;
    }
    static NamespaceRun call(const QStringList& words)
    {
        QProcess process;
        process.start(systemProgram(QStringLiteral("ip")), words);
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void launch(QProcess& process, const QStringList& command) const
    {
        QStringList all = words() + command;
        const QString program = all.takeFirst();
        if (const QString found = systemProgram(command.value(0)); !found.isEmpty())
            all[3] = found;
        process.start(program, all);
    }

    QString m_name;
    QByteArray m_why;
    bool m_isThere = false;
    std::vector<std::unique_ptr<Child>> m_started;
};

} // namespace firstring::test
