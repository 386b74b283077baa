// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Digest.h"

#include <openssl/evp.h>

namespace firstring {

namespace {

// Looked up once: OpenSSL 3 searches its providers at every other kind of name.

const EVP_MD* sha256Method()
{
    static const EVP_MD* const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return method;
}

const EVP_MD* md5Method()
{
    static const EVP_MD* const method = EVP_MD_fetch(nullptr, "MD5", nullptr);
    return method;
}

} // namespace

struct Digest::Context
{
    const EVP_MD* method;
    EVP_MD_CTX* evp = EVP_MD_CTX_new();

    explicit Context(const EVP_MD* wanted)
        : method(wanted)
    {
        begin();
    }
    ~Context() { EVP_MD_CTX_free(evp); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    void begin()
    {
        [[maybe_unused]] const int ok = EVP_DigestInit_ex(evp, method, nullptr);
        Q_ASSERT(ok == 1);
    }
};

Digest::Digest(Algorithm algorithm)
    : m_context(std::make_unique<Context>(algorithm == Algorithm::Md5 ? md5Method() : sha256Method()))
{}
Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

void Digest::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Digest::result()
{
    QByteArray digest(EVP_MD_get_size(m_context->method), Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    m_context->begin();
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(EVP_MD_get_size(sha256Method()), Qt::Uninitialized);
    [[maybe_unused]] const int ok =
        EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
                   reinterpret_cast<unsigned char*>(digest.data()), nullptr, sha256Method(), nullptr);
    Q_ASSERT(ok == 1);
    return digest;
}

} // namespace firstring
