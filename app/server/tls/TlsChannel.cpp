// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tls/PeerMac.h"
#include "app/server/tls/TlsContext.h"
#include "app/server/tls/TlsTrouble.h"

#include <array>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#endif

namespace firstring {

namespace {

constexpr qint64 filePortion = 64 * 1024; // four records

/// The connection is never asked for more than it can do at once: what OpenSSL waits for is told by need().
class TlsChannel final : public ByteChannel
{
public:
    TlsChannel(int descriptor, std::shared_ptr<const TlsContext> context)
        : m_descriptor(descriptor)
        , m_context(std::move(context))
        , m_ssl(SSL_new(m_context->get()))
    {
        BIO* socket = BIO_new(m_context->socketMethod());
        if (!m_ssl || !socket) {
            BIO_free(socket);
            SSL_free(std::exchange(m_ssl, nullptr));
            return;
        }
        BIO_set_data(socket, reinterpret_cast<void*>(static_cast<qintptr>(descriptor)));
        BIO_set_init(socket, 1);
        SSL_set_bio(m_ssl, socket, socket);
        SSL_set_accept_state(m_ssl);
    }
    ~TlsChannel() override
    {
        SSL_free(m_ssl);
        ::close(m_descriptor);
    }

    int descriptor() const override { return m_descriptor; }

    qint64 receive(char* target, qint64 room) override
    {
        m_holdsInput = false;
        if (!isUsable())
            return broken;
        ERR_clear_error();
        size_t got = 0;
        const int done = SSL_read_ex(m_ssl, target, static_cast<size_t>(room), &got);
        if (done == 1) {
            m_need = {};
            m_holdsInput = SSL_has_pending(m_ssl) != 0;
            return static_cast<qint64>(got);
        }
        return refusal(done);
    }
    bool holdsInput() const override { return m_holdsInput; }

    qint64 send(QByteArrayView bytes, bool) override
    {
        if (!isUsable())
            return broken;
        ERR_clear_error();
        size_t taken = 0;
        const int done = SSL_write_ex(m_ssl, bytes.data(), static_cast<size_t>(bytes.size()), &taken);
        if (done == 1) {
            m_need = {};
            return static_cast<qint64>(taken);
        }
        const qint64 result = refusal(done);
        return result == 0 ? broken : result; // the client does not listen any more
    }

    qint64 sendFile(const OpenFile& file, qint64 offset, qint64 length) override
    {
        std::array<char, filePortion> buffer;
        const qint64 got = file.read(offset, buffer.data(), qMin(length, filePortion));
        return got > 0 ? send({buffer.data(), got}, got < length) : unreadable;
    }

    void endSending() override
    {
        if (isUsable() && !isOpening()) {
            ERR_clear_error();
            if (const int done = SSL_shutdown(m_ssl); done < 0 && refusal(done) == later && m_need.write)
                return; // asked again when there is room
        }
        m_need = {};
        ::shutdown(m_descriptor, SHUT_WR);
        m_ended = true;
    }

    qint64 unacknowledged() const override
    {
        int waiting = 0;
#ifdef Q_OS_LINUX
        if (::ioctl(m_descriptor, SIOCOUTQ, &waiting) != 0)
            return 0;
        if (m_ended && waiting > 0)
            --waiting; // the end of our direction counts as one byte
#endif
        return waiting;
    }

    Need need() const override
    {
        return m_need;
    }
    bool isOpening() const override
    {
        return m_ssl && !m_failed && SSL_is_init_finished(m_ssl) == 0;
    }
    QString trouble() const override
    {
        return m_trouble;
    }
    MacAddress certified() const override
    {
        const X509* certificate = m_ssl ? SSL_get0_peer_certificate(m_ssl) : nullptr;
        return certificate ? macInCertificate(certificate) : MacAddress();
    }

private:
    bool isUsable() const
    {
        return m_ssl && !m_failed;
    }

    /// What an unfinished call means: later, broken, or 0 for the end of the client's direction.
    qint64 refusal(int done)
    {
        m_need = {};
        switch (SSL_get_error(m_ssl, done)) {
        case SSL_ERROR_WANT_READ:
            m_need.read = true;
            return later;
        case SSL_ERROR_WANT_WRITE:
            m_need.write = true;
            return later;
        case SSL_ERROR_ZERO_RETURN:
            if (SSL_is_init_finished(m_ssl) != 0)
                return 0;
            break;
        default:
            break;
        }
        fail();
        return broken;
    }

    void fail()
    {
        const unsigned long code = ERR_peek_last_error();
        const bool opening = SSL_is_init_finished(m_ssl) == 0;
        // Somebody who only knocked is not worth a word.
        if (opening && (code != 0 || SSL_get_state(m_ssl) != TLS_ST_BEFORE))
            m_trouble = tlsTrouble(code);
        if (opening && ERR_GET_REASON(code) == SSL_R_HTTP_REQUEST)
            answerPlainly();
        ERR_clear_error();
        m_failed = true;
    }

    /// For a person with a browser, and for the log of a phone.
    void answerPlainly()
    {
        static constexpr char reply[] = "HTTP/1.1 400 Bad Request\r\n"
                                        "Content-Type: text/plain; charset=utf-8\r\n"
                                        "Content-Length: 41\r\n"
                                        "Connection: close\r\n\r\n"
                                        "400 This port speaks HTTPS. Say https://\n";
        [[maybe_unused]] const auto sent = ::send(m_descriptor, reply, sizeof reply - 1, MSG_NOSIGNAL | MSG_DONTWAIT);
        ::shutdown(m_descriptor, SHUT_WR);
    }

    const int m_descriptor;
    std::shared_ptr<const TlsContext> m_context;
    SSL* m_ssl;
    Need m_need;
    QString m_trouble;
    bool m_holdsInput = false;
    bool m_failed = false; ///< after that OpenSSL must not be asked again
    bool m_ended = false;
};

} // namespace

std::unique_ptr<ByteChannel> tlsChannel(int descriptor, std::shared_ptr<const TlsContext> context)
{
    return std::make_unique<TlsChannel>(descriptor, std::move(context));
}

} // namespace firstring
