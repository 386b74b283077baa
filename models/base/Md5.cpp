// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Md5.h"

#include <openssl/evp.h>

namespace firstring {

namespace {

constexpr qsizetype sumSize = 16;

} // namespace

struct Md5::Context
{
    EVP_MD_CTX* evp = EVP_MD_CTX_new();

    Context() { begin(); }
    ~Context() { EVP_MD_CTX_free(evp); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    void begin()
    {
        [[maybe_unused]] const int ok = EVP_DigestInit_ex(evp, EVP_md5(), nullptr);
        Q_ASSERT(ok == 1);
    }
};

Md5::Md5()
    : m_context(std::make_unique<Context>())
{}
Md5::~Md5() = default;
Md5::Md5(Md5&&) noexcept = default;
Md5& Md5::operator=(Md5&&) noexcept = default;

void Md5::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Md5::result()
{
    QByteArray sum(sumSize, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char*>(sum.data()), nullptr);
    m_context->begin();
    return sum;
}

} // namespace firstring
