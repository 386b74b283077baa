// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace firstring::test {

/// One question and its answer, as they pass.
struct Exchange
{
    int number = 0; ///< since the proxy was last told what to do
    QByteArray method;
    QByteArray target;   ///< `/api/v1/phones?after=x`
    qsizetype bytes = 0; ///< of the request
};

/// What goes wrong with one exchange.
struct Break
{
    enum class Kind {
        None,
        CutRequest, ///< after a part of the request, which the server got
        CutAnswer,  ///< the server did it; a part of the answer arrives
        Instead,    ///< \a saying comes back, and the server hears nothing
        Afterwards, ///< the server did it, and \a saying comes back
        HalfBody,   ///< half of the answer's body, with a head that fits it
        Late,       ///< the answer comes after \a delayMs
    };
    Kind kind = Kind::None;
    double part = 0.5; ///< CutRequest, CutAnswer: from 0 to 1
    QByteArray saying;
    int delayMs = 0;

    /// An answer as a Firstring server would give it.
    static QByteArray problem(int status, const QByteArray& code, const QByteArray& fields = {});
    /// As networks give it that want people to sign in first.
    static QByteArray portal();
    /// Of any file, whatever part of it was asked for, and wrong.
    static QByteArray firstByte();
};

/// Stands on loopback between a program and an HTTPS server, hands everything on, and breaks what it is told to break.
/// With the server's own key it understands what is said; without it passes TLS as it is, and can only cut. A thread of
/// its own, so that a test may block. All calls: any thread.
class FaultProxy
{
public:
    /// PEM; empty: bytes pass as they are.
    struct Identity
    {
        QByteArray chain;
        QByteArray key;
    };
    enum class Way { Request, Answer };
    /// Asked for every exchange, in the proxy's thread.
    using Luck = std::function<Break(const Exchange&)>;

    FaultProxy(quint16 target, Identity identity = {});
    ~FaultProxy();

    quint16 port() const { return m_port; }
    /// The server is there from now on.
    void setTarget(quint16 port) { m_target = port; }
    /// The certificate that is shown from now on.
    void show(const Identity& identity);
    void setLuck(Luck luck);
    /// Ends every connection when that many bytes have passed that way, counted from now: once, or \a stays so, and
    /// nothing more passes that way until this is called again.
    void cutAfter(Way way, qint64 bytes, bool stays = false);
    /// Bytes that passed since the last cutAfter().
    qint64 passed(Way way) const { return m_passed[way == Way::Answer]; }
    /// How often something was broken since setLuck() or cutAfter().
    int broken() const { return m_broken; }

private:
    class Server;
    class Pair;

    Break ask(Exchange exchange);
    /// How many of \a bytes may pass; counts them.
    qsizetype meter(Way way, qsizetype bytes);

    std::atomic<quint16> m_target;
    quint16 m_port = 0;
    std::mutex m_mutex;
    Luck m_luck;
    int m_number = 0;
    std::atomic<qint64> m_passed[2] = {0, 0};
    std::atomic<qint64> m_limit[2] = {-1, -1};
    std::atomic<bool> m_limitStays = false;
    std::atomic<int> m_broken = 0;
    QThread m_thread;
    Server* m_server = nullptr; ///< lives in the thread
};

} // namespace firstring::test
