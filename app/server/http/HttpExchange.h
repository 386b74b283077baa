// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/OpenFile.h"
#include "app/server/http/ApiDoor.h"
#include "app/server/http/BodySkipper.h"
#include "app/server/http/Reply.h"
#include "app/server/http/RequestHead.h"
#include "app/server/http/TrustedProxies.h"
#include "models/provisioning/Request.h"

#include <deque>
#include <memory>

namespace firstring::http {

/// How patient we are with one connection.
struct Limits
{
    qint64 handshakeMs = 10'000;       ///< TLS must be agreed on by then
    qint64 headMs = 10'000;            ///< a request head must be complete by then
    qint64 idleMs = 60'000;            ///< between two requests
    qint64 slowMs = 120'000;           ///< in each such time ...
    qint64 slowBytes = 32 * 1024;      ///< ... a reader must have taken this much (phones pause while they write flash)
    qsizetype pipeline = 64 * 1024;    ///< bytes of further requests that wait while an answer is sent
    qint64 progressBytes = 256 * 1024; ///< content between two calls of progress()
    qint64 bodyMs = 30'000;            ///< in each such time ...
    qint64 bodyBytes = 32 * 1024;      ///< ... so much of a kept body must have come, or its end
    qint64 answerMs = 120'000;         ///< the REST interface must have answered by then
};

/// What all connections of one listener share. Lives longer than they do.
struct Context
{
    RequestHandler& handler;
    FileOpener& files;
    Limits limits;
    QByteArray date;           ///< for `Date`, kept fresh by the transport
    quint64* nextId = nullptr; ///< of Request::id, shared by all transports of a handler
    Transport transport = Transport::Http;
    const SiteAddress* ports = nullptr; ///< all of the server, without an address; null: this listener's alone
    ApiDoor* api = nullptr;             ///< who answers `/api/v1`; null: there is nothing
    BodyRoom bodies = {};
    TrustedProxies proxies = {};
};

/// What to hand to the socket next.
struct Output
{
    enum class Kind : quint8 { Nothing, Bytes, File, Finish, Drop };

    Kind kind = Kind::Nothing;
    QByteArrayView bytes;           ///< Bytes; valid until the next call of the exchange
    const OpenFile* file = nullptr; ///< File
    qint64 offset = 0;
    qint64 length = 0;
    bool more = false; ///< Bytes: the content follows at once
    // Finish: all is handed over; end our direction, let the client read, then close. Drop: close at once.
};

/// One connection of HTTP/1.0 or 1.1 as a pure machine: bytes and time go in, bytes and file ranges come out. Holds no
/// socket, reads no clock (\a now is monotonic milliseconds), knows nothing of phones. Server thread.
///
/// An answer counts as finished only when the transport says that its bytes have left for good (delivered()): the
/// kernel swallows megabytes of firmware that a phone may never read, and "stopped early" means something (phones.md
/// F1).
class HttpExchange
{
public:
    HttpExchange(Context& context, QString source, SiteAddress site, qint64 now);
    ~HttpExchange();
    HttpExchange(const HttpExchange&) = delete;
    HttpExchange& operator=(const HttpExchange&) = delete;

    /// The connection is ready for the first byte only now. \a certified: Request::certified.
    void opened(MacAddress certified, qint64 now);
    /// A trusted proxy made the connection for \a source, which reached \a site; before the first byte.
    void madeFor(const QString& source, const SiteAddress& site);
    /// False: leave further bytes in the socket (back pressure).
    bool wantsInput() const;
    void receive(QByteArrayView bytes, qint64 now);
    /// The client ended its direction; what it asked before is still answered.
    void inputEnded(qint64 now);

    Output next(qint64 now);
    /// That many bytes of the last Output were handed to the socket.
    void taken(qint64 bytes, qint64 now);
    /// So many bytes of this connection, from its beginning, have certainly left (acknowledged where that is known).
    void delivered(qint64 total, qint64 now);
    /// True while the REST interface has this request and no answer to it yet.
    bool awaits(quint64 id) const { return m_state == State::Waiting && m_api.id == id; }
    void provide(const api::Answer& answer, qint64 now);
    /// The request whose answer was to come later (Answer::isLater); 0: none.
    quint64 waitsFor() const { return m_asked ? m_asked->id : 0; }
    void askAgain(qint64 now);
    /// The file of the last Output could not be read.
    void fileFailed(qint64 now);
    /// Deadlines; call about once a second.
    void tick(qint64 now);
    /// The connection is gone; what was not delivered was not taken.
    void connectionLost(qint64 now);

    /// Handed over so far, from the beginning.
    qint64 takenTotal() const { return m_taken; }
    bool awaitsDelivery() const { return !m_deliveries.empty(); }

private:
    enum class State : quint8 { Head, Body, Waiting, Answer, Finishing, Dropped };

    /// An answer of the handler that has not been reported as finished.
    struct Delivery
    {
        quint64 id = 0;   ///< 0: not the handler's to know
        qint64 begin = 0; ///< of the content, in bytes of the connection
        qint64 end = 0;
        qint64 started = 0; ///< milliseconds
        Ending ending = Ending::Whole;
        qint64 reported = 0; ///< at the last progress()
    };

    void proceed(qint64 now);
    void awaitHead(qint64 now);
    bool readHead(qint64 now);
    void takeInput(qsizetype size);
    bool skipBody(qint64 now);
    void answer(qint64 now);
    void ask(Request request, qint64 now);
    bool readAsker(Asker& asker);
    void answerContent(const Answer& answer, Delivery delivery);
    void refuse(int status, const char* reason, bool close);
    bool isForApi() const;
    void beginApi(qint64 now);
    bool keepBody(qint64 now);
    void askApi(qint64 now);
    void answerApi(const api::Answer& answer, qint64 now);
    void refuseBody();
    void releaseBody();
    ResponseHead frame() const;
    void queue(Reply reply);
    qint64 endOfQueue() const;
    bool hasOutput() const;
    void drop(Ending ending, qint64 now);

    Context& m_context;
    QString m_source;
    SiteAddress m_site;
    bool m_isProxied = false;         ///< both are the word of a trusted proxy
    std::unique_ptr<Request> m_asked; ///< while its answer is to come later
    MacAddress m_certified;

    State m_state = State::Head;
    QByteArray m_input;
    bool m_inputEnded = false;
    HeadReader m_reader;
    RequestHead m_head;
    BodySkipper m_skipper;
    api::Request m_api; ///< its body grows while State::Body
    qint64 m_bodyHeld = 0;
    qint64 m_bodySeen = 0; ///< when the deadline was put off last
    bool m_keepAlive = true;

    QByteArray m_bytes[2]; ///< head and generated body, in this order
    OpenFilePtr m_file;
    qint64 m_fileOffset = 0;
    qint64 m_fileLength = 0;

    qint64 m_taken = 0;
    qint64 m_delivered = 0;
    std::deque<Delivery> m_deliveries;
    qint64 m_deadline = 0;  ///< of the state Head or Body
    qint64 m_paceBegin = 0; ///< slow readers: since when, and how much had left then
    qint64 m_paceDelivered = 0;
};

} // namespace firstring::http
