// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/FetchPlace.h"
#include "app/simulator/FetchResult.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

namespace firstring {

/// Who asked for a file. Called in the thread of the Fetch; fetchEnded() is the last call, and only then may it be
/// deleted (with deleteLater: it is still on the stack).
class FetchWatcher
{
public:
    /// FetchWant::Firmware only: the first line, or TestFirmware::maxHead bytes. False breaks the transfer off.
    virtual bool headCame(QByteArrayView head) = 0;
    /// \a total is -1 when the server did not say.
    virtual void progressed(qint64 received, qint64 total) = 0;
    virtual void fetchEnded(const FetchResult& result) = 0;

protected:
    ~FetchWatcher() = default;
};

/// One file asked for over one transport: what HttpFetch and TftpFetch have in common. Owner and thread: the fleet's.
/// Deleting it earlier closes the socket and calls nobody.
class Fetch : public QObject
{
public:
    struct Request
    {
        FetchPlace place;
        FetchWant want = FetchWant::Text;
        QByteArray userAgent;
        QHostAddress source;        ///< the phone's own address to send from; null: as the system chooses
        int quietMs = 10'000;       ///< longest silence of the server
        QByteArray trustedPem = {}; ///< HTTPS: the roots it trusts
    };
    static constexpr qint64 maxText = 1 << 20; ///< bytes of one configuration file

    virtual void start() = 0;
    /// Closes the socket and calls nobody any more, for whoever cannot delete it yet.
    void abandon();

    /// The right one for \a request; null for FetchTransport::Unspoken.
    static Fetch* create(const Request& request, FetchWatcher& watcher, QObject* parent);

protected:
    Fetch(Request request, FetchWatcher& watcher, QObject* parent);

    /// Keeps what is wanted of the next bytes. False: the transfer has ended here.
    bool take(QByteArrayView bytes, qint64 total);
    /// Closes and reports; only the first call counts.
    void finish(FetchResult::Outcome outcome, int status = 0);
    bool isFinished() const { return m_finished; }
    qint64 received() const { return m_result.size; }

    virtual void close(FetchResult::Outcome outcome) = 0;

    const Request m_request;
    QTimer m_quiet; ///< single shot; the transport starts it and says what follows

private:
    FetchWatcher& m_watcher;
    FetchResult m_result;
    bool m_headShown = false;
    bool m_finished = false;
};

} // namespace firstring
