// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/Text.h"
#include "models/domain/Passwords.h"
#include "models/provisioning/FileOffer.h"
#include "models/vault/Vault.h"

#include <QUrl>

namespace firstring {

namespace {

constexpr qint64 contentLimit = 256LL << 20; // bytes

/// Where phones reach the server: as said, as last served, or the usual place with a word about it.
Result<SiteAddress> chooseSite(Context& context, const Workspace& job)
{
    QString text = context.arguments().value(QStringLiteral("at"));
    if (text.isEmpty())
        text = job.note(QStringLiteral("endpoint"));
    if (text.isEmpty()) {
        text = QStringLiteral("http://127.0.0.1:8080");
        context.printer().note(
            Ctl::tr(
                "The server of this job has never run, so addresses in the file say %1. Use --at to say where it will.")
                .arg(text));
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != u"http" && url.scheme() != u"https" && url.scheme() != u"tftp"))
        return Error{QStringLiteral("USAGE_AT"),
                     Ctl::tr("“%1” is no address of a server. It looks like http://192.168.1.10:8080.").arg(text),
                     {}};
    SiteAddress site{url.host(), url.scheme() == u"http" ? url.port(80) : 0};
    const auto https = [](const QUrl& at) { return at.scheme() == u"https" ? at.port(443) : 0; };
    site.httpsPort = https(url);
    if (context.arguments().value(QStringLiteral("at")).isEmpty()) {
        site.httpsPort = https(QUrl(job.note(QStringLiteral("endpoint.https"))));
        site.httpsOldPort = https(QUrl(job.note(QStringLiteral("endpoint.https-old"))));
    }
    return site;
}

/// `startup.cfg` as the path a phone asks it by, in the role that was asked for.
QByteArray pathOf(const JobState& state, const QString& name, bool rcsRole)
{
    QString path = name;
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    const bool hasPlace = path.startsWith(QLatin1String("cfg/")) || path.startsWith(QLatin1String("branding/")) ||
                          path.startsWith(QLatin1String("lang/"));
    if (!rcsRole && !hasPlace)
        path.prepend(QLatin1String("cfg/"));
    if (!state.defaults.urlKey.isEmpty())
        path.prepend(state.defaults.urlKey + u'/');
    return path.toUtf8();
}

/// Each line with the layer it comes from, as columns for people or as JSON.
void printOrigins(Context& context, const RenderedFile& file, bool mask)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const ConfigLine& line : file.lines) {
        Setting shown = line.setting;
        if (mask && line.secret)
            shown.value = QString::fromUtf16(secretDots);
        const QString text = line.comment.isEmpty() ? shown.text() : line.comment;
        const QString origin =
            line.where.isEmpty() ? originText(line.origin) : originText(line.origin) + u' ' + line.where;
        json.append(QJsonObject{{QStringLiteral("line"), text},
                                {QStringLiteral("origin"), originText(line.origin)},
                                {QStringLiteral("where"), line.where}});
        rows.append({origin, text});
    }
    context.printer().value(json);
    context.printer().table({Ctl::tr("From"), Ctl::tr("Line")}, rows);
}

Result<QByteArray> contentOf(Context& context, const Answer& answer)
{
    if (!answer.isBlob())
        return answer.body;
    return context.vault().read(answer.blob, contentLimit);
}

Outcome show(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto mac = MacAddress::parse(arguments.operands.at(0));
    if (!mac)
        return context.fail(mac.error());
    const QString role = arguments.value(QStringLiteral("role"), QStringLiteral("cfg"));
    if (role != u"rcs" && role != u"cfg")
        return context.fail("USAGE_ROLE", Ctl::tr("--role takes rcs or cfg."));
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    const JobState& state = (*job)->state();
    const Phone* phone = state.phones.find(*mac);
    if (!phone)
        return context.fail("PHONE_UNKNOWN", Ctl::tr("There is no phone %1 in this job.").arg(mac->plain()));
    const auto site = chooseSite(context, **job);
    if (!site)
        return context.fail(site.error());

    Request request;
    request.path = pathOf(state, arguments.operands.at(1), role == u"rcs");
    request.site = *site;
    const FileName name = FileName::parse(request.path, state.defaults.urlKey);
    const QString reported = (*job)->track(*mac).status.model;
    Requester who;
    who.mac = *mac;
    who.model = reported.isEmpty() ? phone->model : reported;
    who.certain = true;
    OfferCache cache;
    const Offer offer = offerFor({state, request, name, who, name.role}, cache);
    if (offer.answer.status != 200)
        return context.fail(
            "FILE_NOT_SERVED",
            eventSentence(offer.event, offer.subject.isEmpty() ? arguments.operands.at(1) : offer.subject));

    if (name.kind == FileKind::PhoneConfig && name.role == FileRole::Config && !offer.answer.isBlob() &&
        leavesAdminPasswordOpen(offer.answer.body))
        context.printer().note(eventSentence(EventId::AdminPasswordOpen, arguments.operands.at(1)));

    const bool mask = arguments.has(QStringLiteral("mask"));
    if (mask || arguments.has(QStringLiteral("origin"))) {
        Phone asked = *phone;
        asked.model = who.model;
        const RenderedFile file = render(state, asked, name, *site);
        if (file.exists && arguments.has(QStringLiteral("origin"))) {
            printOrigins(context, file, mask);
            return Exit::Done;
        }
        if (file.exists) {
            context.printer().bytes(file.masked());
            return Exit::Done;
        }
    }
    const auto content = contentOf(context, offer.answer);
    if (!content)
        return context.fail(content.error());
    context.printer().bytes(*content);
    return Exit::Done;
}

} // namespace

CommandTable fileShowCommands()
{
    return {
        {.name = "file show",
         .operands = "MAC NAME",
         .minOperands = 2,
         .maxOperands = 2,
         .summary = "print a file exactly as the server would send it to this phone",
         .description =
             "NAME is anything a phone may ask: startup.cfg, MAC.cfg, 6867i.cfg, branding/logo.png, 6867i.st. What the "
             "server would\n"
             "not send is explained, with exit status 4.",
         .options = {{"role", "ROLE",
                      "rcs: as the redirection server answers; cfg: as the configuration server does (default)"},
                     {"origin",
                      {},
                      "each line with the layer it comes from; with --json an array of line, origin and where"},
                     {"mask", {}, "secrets as dots"},
                     {"at", "URL",
                      "where phones reach the server, such as http://192.168.1.10:8080 (default: where it last ran)"}},
         .run = show},
    };
}

} // namespace firstring
