// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresWire.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <libpq-fe.h>
#include <poll.h>

namespace firstring {

namespace {

/// The certificates of Debian, which libpq 15 does not look for by itself.
constexpr char16_t systemCertificates[] = u"/etc/ssl/certs/ca-certificates.crt";
/// Of Debian. Said, so that no PGHOST of the environment turns an address that means this computer into another one.
constexpr auto usualSocket = "/var/run/postgresql";
/// More than tcp_user_timeout below, after which libpq itself goes on to the next address.
constexpr qint64 addressMs = 15'000;

/// False: nothing came to be within that time.
bool waitFor(PGconn* connection, short events, const QDeadlineTimer& until)
{
    while (true) {
        pollfd what{PQsocket(connection), events, 0};
        const int ready = ::poll(&what, 1, static_cast<int>(until.remainingTime()));
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

QByteArray rootCertificateFor(const SharedJobUrl& job)
{
    const QString system = QString::fromUtf16(systemCertificates);
    const QString own =
        QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + QStringLiteral("/.postgresql/root.crt");
    if (job.rootCertificate.isEmpty() && job.tlsMode().startsWith(u"verify") && !QFileInfo::exists(own) &&
        QFileInfo::exists(system))
        return system.toUtf8();
    return job.rootCertificate.toUtf8();
}

PostgresHandle begin(const SharedJobUrl& job, const QString& password)
{
    const std::array<std::pair<const char*, QByteArray>, 14> options{{
        {"host", job.host.isEmpty() ? QByteArray(usualSocket) : job.host.toUtf8()},
        {"port", QByteArray::number(job.port)},
        {"dbname", job.database.toUtf8()},
        {"user", job.user.toUtf8()},
        {"password", password.toUtf8()},
        {"sslmode", job.tlsMode().toUtf8()},
        {"sslrootcert", rootCertificateFor(job)},
        {"ssl_min_protocol_version", "TLSv1.2"},
        {"application_name", "firstring"},
        {"client_encoding", "UTF8"},
        // A cable that is pulled says nothing: give up within seconds, not within the two hours of TCP.
        {"keepalives_idle", "5"},
        {"keepalives_interval", "2"},
        {"keepalives_count", "3"},
        {"tcp_user_timeout", "10000"},
    }};
    std::array<const char*, options.size() + 1> names{};
    std::array<const char*, options.size() + 1> values{};
    std::size_t used = 0;
    for (const auto& [name, value] : options) {
        if (value.isEmpty())
            continue;
        names.at(used) = name;
        values.at(used++) = value.constData();
    }
    return PostgresHandle(PQconnectStartParams(names.data(), values.data(), 0));
}

/// Of the last address that said anything. libpq gives a SQLSTATE of this moment only within its message.
QByteArray stateIn(const QString& message)
{
    static const QRegularExpression state(QStringLiteral(":  ([0-9A-Z]{5}): "));
    QByteArray found;
    for (auto match = state.globalMatch(message); match.hasNext();)
        found = match.next().captured(1).toLatin1();
    return found;
}

} // namespace

void PostgresEnd::operator()(PGconn* connection) const
{
    PQfinish(connection);
}

void PostgresEnd::operator()(PGresult* result) const
{
    PQclear(result);
}

PostgresLogin logIn(const SharedJobUrl& job, const QString& password)
{
    PostgresHandle handle = begin(job, password);
    PGconn* const connection = handle.get();
    if (!connection)
        return {};
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    QByteArray address;
    QDeadlineTimer until(addressMs);
    ConnStatusType before = PQstatus(connection);
    bool isSilent = false;
    PostgresPollingStatusType wants = before == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (wants == PGRES_POLLING_READING || wants == PGRES_POLLING_WRITING) {
        if (const char* const now = PQhostaddr(connection); now && address != now) {
            address = now;
            until = QDeadlineTimer(addressMs);
        }
        isSilent = !waitFor(connection, wants == PGRES_POLLING_READING ? POLLIN : POLLOUT, until);
        if (isSilent)
            break;
        before = PQstatus(connection);
        wants = PQconnectPoll(connection);
    }
    if (wants == PGRES_POLLING_OK) {
        PQsetErrorVerbosity(connection, PQERRORS_TERSE);
        PQsetnonblocking(connection, 1);
        return {.connection = std::move(handle)};
    }
    const QString message = QString::fromUtf8(PQerrorMessage(connection));
    PostgresLogin login{.connection = nullptr, .refusal = stateIn(message), .message = message.section(u'\n', 0, 0)};
    if (isSilent)
        login.message = QStringLiteral("no answer");
    else if (PQconnectionNeedsPassword(connection))
        login.refusal = "28P01";
    else if (login.refusal.isEmpty() && before == CONNECTION_SSL_STARTUP)
        login.refusal = "TLS";
    return login;
}

std::optional<PostgresResult> nextAnswer(PGconn* connection, int silentMs)
{
    while (true) {
        const int toSend = PQflush(connection);
        if (toSend <= 0 && !PQisBusy(connection))
            return PostgresResult(PQgetResult(connection));
        if (!waitFor(connection, static_cast<short>(toSend > 0 ? POLLIN | POLLOUT : POLLIN), QDeadlineTimer(silentMs)))
            return {};
        // It is over: what libpq knows about that is the answer.
        if (PQconsumeInput(connection) != 1)
            return PostgresResult(PQgetResult(connection));
    }
}

} // namespace firstring
