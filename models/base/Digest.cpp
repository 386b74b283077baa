// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Digest.h"

#include <openssl/evp.h>

namespace firstring {

namespace {

constexpr qsizetype digestSize = 32;

/// Looked up once: OpenSSL 3 searches its providers at every other kind of name.
const EVP_MD* algorithm()
{
    static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return sha256;
}

} // namespace

struct Sha256::Context
{
    EVP_MD_CTX* evp = EVP_MD_CTX_new();

    Context() { begin(); }
    ~Context() { EVP_MD_CTX_free(evp); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    void begin()
    {
        [[maybe_unused]] const int ok = EVP_DigestInit_ex(evp, algorithm(), nullptr);
        Q_ASSERT(ok == 1);
    }
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    m_context->begin();
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    [[maybe_unused]] const int ok =
        EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
                   reinterpret_cast<unsigned char*>(digest.data()), nullptr, algorithm(), nullptr);
    Q_ASSERT(ok == 1);
    return digest;
}

} // namespace firstring
