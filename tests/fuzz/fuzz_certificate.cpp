// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates and keys that people import: a refusal with a sentence, or an identity that is read again the same.

#include "models/certificates/CertificateImport.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QDateTime now(QDate(2027, 1, 1), QTime(9, 0), Qt::UTC);
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const Result<CertificateFacts> facts = certificateFacts(bytes)) {
        fuzz::check(facts->sha256.size() == 32, "a certificate has a fingerprint");
        fuzz::check(facts->names.isEmpty() || facts->covers(facts->names.first()) ||
                        facts->names.first().startsWith(u'*'),
                    "a certificate covers its own name");
    }
    // One file, and two at any place.
    const qsizetype half = bytes.size() / 2;
    for (const auto& [pem, key] :
         {std::pair(bytes, QByteArrayView()), std::pair(bytes.first(half), bytes.sliced(half))}) {
        const Result<ImportedIdentity> imported = importIdentity(pem, key, now);
        if (!imported) {
            fuzz::check(imported.error().code.startsWith(QLatin1String("CERTIFICATE_")), "a refusal has its code");
            fuzz::check(!imported.error().sentence.isEmpty(), "a refusal has its sentence");
            continue;
        }
        fuzz::check(imported->facts.isValidAt(now), "what is out of date is not taken");
        const Result<ImportedIdentity> again = importIdentity(imported->identity.chain, imported->identity.key, now);
        fuzz::check(again.has_value() && again->identity == imported->identity, "what is kept is read the same");
    }
    if (const auto all = readClientCas(bytes))
        fuzz::check(!all->isEmpty(), "who may vouch is somebody");
    return 0;
}
