// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Sealing.h"

#include "models/base/Digest.h"

#include <QCoreApplication>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace firstring {

namespace {

constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype sumSize = 8;
constexpr qsizetype leastPassphrase = 8;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + from;
}

} // namespace

struct Sealing::Context
{
    explicit Context(QByteArray itsKey)
        : key(std::move(itsKey))
    {}
    ~Context()
    {
        EVP_CIPHER_CTX_free(evp);
        OPENSSL_cleanse(key.data(), static_cast<std::size_t>(key.size()));
    }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    QByteArray key;
    EVP_CIPHER_CTX* evp = EVP_CIPHER_CTX_new();
};

QByteArray strongRandom(qsizetype bytes)
{
    QByteArray drawn(bytes, Qt::Uninitialized);
    // It fails only when the system has no entropy at all; going on with what is there would be worse than stopping.
    if (RAND_bytes(raw(drawn), static_cast<int>(bytes)) != 1)
        qFatal("This computer gives no random numbers.");
    return drawn;
}

Sealing::Sealing(QByteArray key, Randomness random)
    : m_context(std::make_unique<Context>(std::move(key)))
    , m_random(std::move(random))
{
    Q_ASSERT(m_context->key.size() == keySize);
}

Sealing::~Sealing() = default;
Sealing::Sealing(Sealing&&) noexcept = default;
Sealing& Sealing::operator=(Sealing&&) noexcept = default;

QByteArray Sealing::seal(QByteArrayView plain, QByteArrayView where)
{
    QByteArray sealed = m_random(nonceSize);
    sealed.resize(nonceSize + plain.size() + tagSize);
    EVP_CIPHER_CTX* evp = m_context->evp;
    int written = 0;
    int ok = EVP_EncryptInit_ex(evp, EVP_aes_256_gcm(), nullptr, raw(m_context->key), raw(sealed));
    ok &= EVP_EncryptUpdate(evp, nullptr, &written, raw(where), static_cast<int>(where.size()));
    ok &= EVP_EncryptUpdate(evp, raw(sealed, nonceSize), &written, raw(plain), static_cast<int>(plain.size()));
    ok &= EVP_EncryptFinal_ex(evp, raw(sealed, nonceSize + plain.size()), &written);
    ok &= EVP_CIPHER_CTX_ctrl(evp, EVP_CTRL_GCM_GET_TAG, tagSize, raw(sealed, nonceSize + plain.size()));
    Q_ASSERT(ok == 1); // of memory only
    return sealed + sha256(sealed).first(sumSize);
}

std::optional<QByteArray> Sealing::open(QByteArrayView sealed, QByteArrayView where)
{
    const qsizetype size = sealed.size() - nonceSize - tagSize - sumSize;
    if (size < 0)
        return std::nullopt;
    QByteArray plain(size, Qt::Uninitialized);
    QByteArray tag = sealed.sliced(nonceSize + size, tagSize).toByteArray();
    EVP_CIPHER_CTX* evp = m_context->evp;
    int written = 0;
    int ok = EVP_DecryptInit_ex(evp, EVP_aes_256_gcm(), nullptr, raw(m_context->key), raw(sealed));
    ok &= EVP_DecryptUpdate(evp, nullptr, &written, raw(where), static_cast<int>(where.size()));
    ok &= EVP_DecryptUpdate(evp, raw(plain), &written, raw(sealed) + nonceSize, static_cast<int>(size));
    ok &= EVP_CIPHER_CTX_ctrl(evp, EVP_CTRL_GCM_SET_TAG, tagSize, tag.data());
    if (ok != 1 || EVP_DecryptFinal_ex(evp, raw(plain, size), &written) != 1)
        return std::nullopt;
    return plain;
}

bool Sealing::isWhole(QByteArrayView sealed)
{
    return sealed.size() >= nonceSize + tagSize + sumSize &&
           sealed.last(sumSize) == QByteArrayView(sha256(sealed.chopped(sumSize))).first(sumSize);
}

Result<QByteArray> keyFromPassphrase(const QString& passphrase, QByteArrayView salt)
{
    if (passphrase.size() < leastPassphrase)
        return Error{QStringLiteral("PASSPHRASE_SHORT"),
                     QCoreApplication::translate("Sealing", "A passphrase has at least %1 characters. A few words that "
                                                            "do not belong together are good ones.")
                         .arg(leastPassphrase),
                     {}};
    constexpr quint64 cost = 32'768, blocks = 8, lanes = 1, mostMemory = 64 << 20;
    const QByteArray typed = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray key(Sealing::keySize, Qt::Uninitialized);
    [[maybe_unused]] const int ok = EVP_PBE_scrypt(typed.constData(), static_cast<std::size_t>(typed.size()), raw(salt),
                                                   static_cast<std::size_t>(salt.size()), cost, blocks, lanes,
                                                   mostMemory, raw(key), static_cast<std::size_t>(key.size()));
    Q_ASSERT(ok == 1);
    return key;
}

} // namespace firstring
