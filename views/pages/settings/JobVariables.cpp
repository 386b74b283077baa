// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/JobVariables.h"

#include "models/ports/ServerControl.h"
#include "models/workspace/Workspace.h"
#include "views/ServerNotes.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobVariables)
};

constexpr qsizetype mostVariables = 200;

QString namesOf(const QList<MacAddress>& phones, const JobState& state, qsizetype most)
{
    QStringList names;
    for (const MacAddress mac : phones.first(std::min(phones.size(), most))) {
        const Phone* phone = state.phones.find(mac);
        names.append(phone && !phone->label.isEmpty() ? phone->label : mac.pretty());
    }
    if (phones.size() > most)
        names.append(QStringLiteral("\u2026"));
    return names.join(QLatin1String(", "));
}

QString sentenceOf(const LackingVariable& one, const JobState& state, qsizetype most)
{
    return Text::tr("{%1}: %n phone(s) have no value (%2) and do not get their own file.", nullptr,
                    static_cast<int>(one.phones.size()))
        .arg(one.name, namesOf(one.phones, state, most));
}

} // namespace

QStringList jobVariables(const JobState& state)
{
    QSet<QString> columns;
    state.phones.forEach([&](const Phone& phone) {
        for (auto it = phone.variables.keyBegin(); it != phone.variables.keyEnd() && columns.size() < mostVariables;
             ++it)
            columns.insert(*it);
    });
    QStringList sorted(columns.begin(), columns.end());
    sorted.sort();
    return QStringList{QStringLiteral("label"), QStringLiteral("mac"), QStringLiteral("model"), QStringLiteral("slot"),
                       QStringLiteral("blueprint")} +
           sorted;
}

QString lackingSentence(const QList<LackingVariable>& lacking, const JobState& state)
{
    if (lacking.isEmpty())
        return {};
    const QString first = sentenceOf(lacking.first(), state, 3);
    const auto more = static_cast<int>(lacking.size()) - 1;
    return more == 0 ? first : first + u' ' + Text::tr("%n more variable(s) lack values too.", nullptr, more);
}

QString lackingList(const QList<LackingVariable>& lacking, const JobState& state)
{
    QStringList lines;
    for (const LackingVariable& one : lacking)
        lines.append(sentenceOf(one, state, 20));
    return lines.join(u'\n');
}

SiteAddress siteOf(const Workspace& workspace, const ServerControl& server)
{
    const ServerEndpoints endpoints = server.endpoints();
    if (endpoints.isOn())
        return {endpoints.address, endpoints.httpPort, endpoints.httpsPort, endpoints.httpsOldPort};
    const ServerSettings settings = savedServerSettings(workspace, server);
    return {settings.bind, settings.httpPort, settings.httpsPort, settings.httpsOldPort};
}

} // namespace firstring
