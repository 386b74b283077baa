// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace firstring {

/// MD5 (RFC 1321) of what is added bit by bit, by OpenSSL. Phones name what they run by it (phones.md B2); it proves
/// nothing. One thread at a time.
class Md5
{
public:
    Md5();
    ~Md5();
    Md5(Md5&&) noexcept;
    Md5& operator=(Md5&&) noexcept;

    void add(QByteArrayView bytes);
    /// The 16 bytes of the sum. Ends it: the next add() begins a new one.
    QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace firstring
