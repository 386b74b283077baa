// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/Redirects.h"

#include "models/domain/Assignment.h"
#include "models/domain/ServerUrl.h"

#include <array>

namespace firstring {

namespace {

constexpr std::array<const char*, 5> formNames{"plain", "lower", "colon", "colon-lower", "dash"};

} // namespace

SaidJob saidAsRedirects(const JobState& job, const RedirectWords& words)
{
    SaidJob said;
    const auto withhold = [&said](const auto& records) {
        for (const auto& record : records)
            said.unsayable.append(record);
    };
    withhold(job.servers);
    withhold(job.firmware);
    withhold(job.branding);
    withhold(job.blueprints);
    withhold(job.files);
    QHash<QString, QString> addresses; // by folded name: each is taken apart once
    for (auto server = job.servers.begin(); server != job.servers.end(); ++server)
        addresses.insert(server.key(), plainAddress(server->url));
    const QString local = plainAddress(words.localUrl);
    QList<Phone> phones;
    phones.reserve(job.phones.size());
    job.phones.forEach([&](const Phone& phone) {
        const QString name = effectiveAssignment(job, phone).configServer.value;
        const QString address = isLocalServer(name) ? local : addresses.value(foldedName(name));
        if (address.isEmpty()) {
            said.unsayable.append(phone);
            return;
        }
        Phone one{.mac = phone.mac, .configServer = address};
        if (words.label)
            one.label = phone.label;
        if (words.model)
            one.model = phone.model;
        phones.append(one);
    });
    said.job.phones.putAll(std::move(phones));
    said.job.name = job.name;
    return said;
}

QSet<QString> redirectFields(const RedirectWords& words)
{
    QSet<QString> fields{QStringLiteral("config server")};
    if (words.label)
        fields.insert(QStringLiteral("label"));
    if (words.model)
        fields.insert(QStringLiteral("model"));
    return fields;
}

QString plainAddress(const QString& url)
{
    if (url.trimmed().isEmpty())
        return {};
    const auto parsed = ServerUrl::parse(url);
    return parsed ? parsed->text() : url.trimmed();
}

QString macFormName(MacForm form)
{
    return QString::fromLatin1(formNames[static_cast<std::size_t>(form)]);
}

std::optional<MacForm> macFormFromName(QStringView name)
{
    for (std::size_t form = 0; form < formNames.size(); ++form) {
        if (name == QLatin1StringView(formNames[form]))
            return static_cast<MacForm>(form);
    }
    return {};
}

QStringList macFormNames()
{
    QStringList names;
    for (const char* name : formNames)
        names.append(QString::fromLatin1(name));
    return names;
}

QString macText(MacAddress mac, MacForm form)
{
    switch (form) {
    case MacForm::Plain:
        return mac.plain();
    case MacForm::Lower:
        return mac.plain().toLower();
    case MacForm::Colon:
        return mac.pretty();
    case MacForm::ColonLower:
        return mac.pretty().toLower();
    case MacForm::Dash:
        break;
    }
    return mac.pretty().replace(u':', u'-');
}

} // namespace firstring
