// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace firstring {

/// Owning handles of OpenSSL's objects.
template <auto release>
struct OpenSslRelease
{
    template <typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};

using BioHandle = std::unique_ptr<BIO, OpenSslRelease<BIO_free_all>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, OpenSslRelease<EVP_PKEY_free>>;
using CertificateHandle = std::unique_ptr<X509, OpenSslRelease<X509_free>>;

/// Reads from \a bytes, which must outlive it.
inline BioHandle readingBio(QByteArrayView bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

} // namespace firstring
