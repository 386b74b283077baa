// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/provisioning/FileOffer.h"

#include <QFileInfo>
#include <QSaveFile>

namespace firstring {

namespace {

const QString stopAndStart()
{
    return Ctl::tr(
        "A server that is running goes on with the old one until it is started again, or reads its certificates "
        "again (SIGHUP).");
}

QString keyText(const CertificateFacts& facts)
{
    const QString kind = facts.keyKind == KeyKind::Rsa     ? QStringLiteral("RSA")
                         : facts.keyKind == KeyKind::Ecdsa ? QStringLiteral("ECDSA")
                                                           : QStringLiteral("?");
    return kind + u'-' + QString::number(facts.keyBits);
}

void printFacts(Context& context, const CertificateFacts& facts, QJsonObject json)
{
    const auto day = [](const QDateTime& when) { return when.toString(Qt::ISODate); };
    json.insert(QStringLiteral("subject"), facts.subject);
    json.insert(QStringLiteral("issuer"), facts.issuer);
    json.insert(QStringLiteral("names"), QJsonArray::fromStringList(facts.names));
    json.insert(QStringLiteral("valid-from"), day(facts.validFrom));
    json.insert(QStringLiteral("valid-until"), day(facts.validUntil));
    json.insert(QStringLiteral("fingerprint"), facts.fingerprint());
    json.insert(QStringLiteral("key"), keyText(facts));
    context.printer().value(json);
    context.printer().table({Ctl::tr("Key"), Ctl::tr("Value")},
                            {{Ctl::tr("made for"), facts.subject},
                             {Ctl::tr("signed by"), facts.issuer},
                             {Ctl::tr("names"), facts.names.join(QLatin1String(", "))},
                             {Ctl::tr("valid from"), day(facts.validFrom)},
                             {Ctl::tr("valid until"), day(facts.validUntil)},
                             {Ctl::tr("fingerprint"), facts.fingerprint()},
                             {Ctl::tr("kind of key"), keyText(facts)}});
}

Outcome showCa(Context& context)
{
    const auto folder = context.certificates();
    const auto pem = folder ? folder->ca(Clock::system().now()) : folder.error();
    if (!pem)
        return context.fail(pem.error());
    const auto facts = certificateFacts(*pem);
    if (!facts)
        return context.fail(facts.error());
    const QString name = QString::fromLatin1(caName);
    printFacts(context, *facts, {{QStringLiteral("file"), name}});
    context.printer().text(Ctl::tr("Phones fetch it as %1 and believe it with the setting “https user certificates: "
                                   "%1”.")
                               .arg(name));
    return Exit::Done;
}

Outcome exportCa(Context& context)
{
    const auto folder = context.certificates();
    const auto pem = folder ? folder->ca(Clock::system().now()) : folder.error();
    if (!pem)
        return context.fail(pem.error());
    const QString path = context.arguments().operands.value(0, QStringLiteral("-"));
    if (path == u"-") {
        context.printer().bytes(*pem);
        return Exit::Done;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pem) < 0 || !file.commit())
        return context.fail("OUTPUT_FILE", Ctl::tr("“%1” cannot be written: %2.").arg(path, file.errorString()));
    context.printer().value(QJsonObject{{QStringLiteral("file"), QFileInfo(path).absoluteFilePath()}});
    context.printer().text(Ctl::tr("The certificate of the CA is in “%1”.").arg(path));
    return Exit::Done;
}

Outcome showCertificate(Context& context)
{
    const auto folder = context.certificates();
    if (!folder)
        return context.fail(folder.error());
    const auto certificates = folder->existing();
    if (!certificates)
        return context.fail("CERTIFICATE_NOT_YET",
                            Ctl::tr("The server of this job has no certificate yet. It makes one when it is started "
                                    "with --https, or import one."));
    printFacts(context, certificates->shown, {{QStringLiteral("imported"), certificates->isOwn}});
    return Exit::Done;
}

Outcome importCertificate(Context& context)
{
    const QStringList& operands = context.arguments().operands;
    const auto folder = context.certificates();
    if (!folder)
        return context.fail(folder.error());
    // A byte more than is taken: what is too large gets the sentence that says so.
    const auto pem = context.readAll(operands.first(), mostPemBytes + 1);
    if (!pem)
        return context.fail(pem.error());
    const auto key = operands.size() > 1 ? context.readAll(operands[1], mostPemBytes + 1) : QByteArray();
    if (!key)
        return context.fail(key.error());
    const auto imported = importIdentity(*pem, *key, Clock::system().now());
    if (!imported)
        return context.fail(imported.error());
    if (const auto kept = folder->importOwn(imported->identity); !kept)
        return context.fail(kept.error());
    if (!imported->note.isEmpty())
        context.printer().note(imported->note);
    printFacts(context, imported->facts, {{QStringLiteral("imported"), true}});
    context.printer().note(stopAndStart());
    return Exit::Done;
}

Outcome removeCertificate(Context& context)
{
    const auto folder = context.certificates();
    const auto removed = folder ? folder->removeOwn() : folder.error();
    if (!removed)
        return context.fail(removed.error());
    context.printer().value(QJsonObject{{QStringLiteral("removed"), *removed}});
    context.printer().text(*removed
                               ? Ctl::tr("The imported certificate is gone. The bench CA makes the server's again.")
                               : Ctl::tr("There was no imported certificate."));
    if (*removed)
        context.printer().note(stopAndStart());
    return Exit::Done;
}

} // namespace

CommandTable certificateCommands()
{
    return {
        {.name = "ca show",
         .summary = "show the bench CA of the job; it is made on first use",
         .description = "The server's certificates are made by it. Phones believe them once they were given its "
                        "certificate, which they\n"
                        "fetch as firstring-ca.pem from every place where files of the job are, also by HTTP and "
                        "TFTP. JSON: subject,\n"
                        "issuer, names, valid-from, valid-until, fingerprint (SHA-256), key and file.",
         .run = showCa},
        {.name = "ca export",
         .operands = "[FILE]",
         .maxOperands = 1,
         .summary = "write the certificate of the bench CA as PEM; without FILE, or with -, to standard output",
         .run = exportCa},
        {.name = "certificate show",
         .summary = "show the certificate that HTTPS shows, or showed last",
         .description = "JSON as in ca show, with imported (true or false) in the place of file.",
         .run = showCertificate},
        {.name = "certificate import",
         .operands = "FILE [KEYFILE]",
         .minOperands = 1,
         .maxOperands = 2,
         .summary = "show phones a certificate of your own from now on",
         .description =
             "FILE is PEM: the server's certificate, those that vouch for it, and the key unless it lies in "
             "KEYFILE. It is\n"
             "kept beside the job, readable by its owner only. The key must not be locked with a passphrase.",
         .run = importCertificate},
        {.name = "certificate remove", .summary = "go back to certificates of the bench CA", .run = removeCertificate},
    };
}

} // namespace firstring
