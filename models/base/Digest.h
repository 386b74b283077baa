// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace firstring {

/// The digest of what is added bit by bit, by OpenSSL: three times as fast as Qt's own. One thread at a time.
class Digest
{
public:
    void add(QByteArrayView bytes);
    /// Ends the sum: the next add() begins a new one.
    QByteArray result();

protected:
    enum class Algorithm : quint8 { Sha256, Md5 };

    explicit Digest(Algorithm algorithm);
    ~Digest();
    Digest(Digest&&) noexcept;
    Digest& operator=(Digest&&) noexcept;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// SHA-256 (FIPS 180-4), 32 bytes.
class Sha256 final : public Digest
{
public:
    Sha256()
        : Digest(Algorithm::Sha256)
    {}
};

/// MD5 (RFC 1321), 16 bytes. Phones name what they run by it (phones.md B2); it proves nothing.
class Md5 final : public Digest
{
public:
    Md5()
        : Digest(Algorithm::Md5)
    {}
};

/// The 32 bytes of the SHA-256 of \a bytes. Any thread.
QByteArray sha256(QByteArrayView bytes);

} // namespace firstring
