// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneSearch.h"

#include "models/domain/Assignment.h"
#include "models/domain/PhoneModel.h"
#include "models/workspace/Workspace.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace firstring {

namespace {

constexpr qsizetype mostLoose = 5'000; // then the arena is made anew with the next search

void put(QByteArray& text, const QString& field)
{
    if (field.isEmpty())
        return;
    text += field.toCaseFolded().toUtf8();
    text += '\n';
}

/// What state texts depend on.
struct StatusKey
{
    PhoneState state;
    int percent;
    int reboots;
    int changedFiles;
    EventId reason;
    QString subject;

    friend bool operator==(const StatusKey&, const StatusKey&) = default;
    friend size_t qHash(const StatusKey& key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.state), key.percent, key.reboots, key.changedFiles, int(key.reason),
                          key.subject);
    }
};

/// Whether the words of a state hold \a text; asked once for each state that there is.
class StateWords
{
public:
    explicit StateWords(const QString& text)
        : m_text(text)
    {}
    bool hold(const PhoneStatus& status)
    {
        const StatusKey key{status.state,        status.percent, status.reboots,
                            status.changedFiles, status.reason,  status.subject};
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(key, stateName(status.state).contains(m_text, Qt::CaseInsensitive) ||
                                        stateText(status).contains(m_text, Qt::CaseInsensitive));
    }

private:
    const QString m_text;
    QHash<StatusKey, bool> m_known;
};

QString withoutSeparators(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c != u':' && c != u'-' && c != u'.')
            digits += c;
    }
    return digits;
}

} // namespace

void PhoneSearch::build()
{
    m_built = true;
    m_loose.clear();
    m_macs.clear();
    m_ends.clear();
    m_text.clear();
    const JobState& state = m_workspace.state();
    m_macs.reserve(static_cast<std::size_t>(state.phones.size()));
    m_ends.reserve(static_cast<std::size_t>(state.phones.size()));
    m_text.reserve(state.phones.size() * 96);
    QHash<QString, bool> secret;
    const auto isSecret = [&](const QString& name) {
        const auto known = secret.constFind(name);
        return known != secret.constEnd() ? *known : *secret.insert(name, isSecretName(name));
    };
    const auto& tracks = m_workspace.tracks();
    state.phones.forEach([&](const Phone& phone) {
        const auto track = tracks.constFind(phone.mac);
        const QString said = track == tracks.constEnd() ? QString() : track->status.model;
        put(m_text, phone.mac.plain());
        put(m_text, phone.label);
        put(m_text, phone.model);
        if (said != phone.model)
            put(m_text, said);
        put(m_text, phone.blueprint);
        for (const QString& tag : phone.tags)
            put(m_text, tag);
        for (auto value = phone.variables.cbegin(); value != phone.variables.cend(); ++value) {
            if (!isSecret(value.key()))
                put(m_text, value.value());
        }
        const Assignment assigned = effectiveAssignment(state, phone, said);
        put(m_text, assigned.configServer.value);
        put(m_text, assigned.firmware.value);
        for (const QString& name : assigned.branding.value)
            put(m_text, name);
        m_text += '\0';
        m_macs.push_back(phone.mac);
        m_ends.push_back(static_cast<quint32>(m_text.size()));
    });
}

void PhoneSearch::mark(const QString& needle, std::vector<bool>& found) const
{
    const QByteArray bytes = needle.toCaseFolded().toUtf8();
    if (bytes.isEmpty())
        return;
    const char* const begin = m_text.constData();
    const char* const end = begin + m_text.size();
    std::size_t phone = 0;
    for (const char* at = begin; at < end;) {
        const auto* hit = static_cast<const char*>(
            memmem(at, static_cast<std::size_t>(end - at), bytes.constData(), static_cast<std::size_t>(bytes.size())));
        if (!hit)
            return;
        const auto offset = static_cast<quint32>(hit - begin);
        // Hits come in order, and often in the next phone.
        while (m_ends[phone] <= offset)
            ++phone;
        found[phone] = true;
        at = begin + m_ends[phone];
    }
}

std::vector<MacAddress> PhoneSearch::matching(const PhoneQuery& query)
{
    if (!m_built || m_loose.size() > mostLoose)
        build();
    const JobState& state = m_workspace.state();
    const auto& tracks = m_workspace.tracks();
    const std::size_t count = m_macs.size();
    const auto statusOf = [&](MacAddress mac) {
        const auto track = tracks.constFind(mac);
        return track == tracks.constEnd() ? m_workspace.track(mac).status : track->status;
    };
    const auto asks = [&](MacAddress mac) {
        const Phone* phone = state.phones.find(mac);
        return phone && query.matches(state, *phone, statusOf(mac));
    };
    std::vector<bool> all(count, true);
    for (const PhoneQuery::Term& term : query.terms()) {
        if (!term.key.isEmpty()) { // one field: the query itself looks there
            for (std::size_t i = 0; i < count; ++i) {
                const Phone* phone = all[i] ? state.phones.find(m_macs[i]) : nullptr;
                all[i] = phone && PhoneQuery::holds(term, state, *phone, statusOf(m_macs[i])) != term.negated;
            }
            continue;
        }
        std::vector<bool> sure(count, false);
        mark(term.text, sure);
        std::vector<bool> maybe(count, false);
        if (const QString digits = withoutSeparators(term.text); digits != term.text)
            mark(digits, maybe);
        if (const QString model = canonicalModel(term.text); model.compare(term.text, Qt::CaseInsensitive) != 0)
            mark(model, maybe);
        StateWords words(term.text);
        for (std::size_t i = 0; i < count; ++i) {
            if (!all[i])
                continue;
            bool holds = sure[i] || words.hold(statusOf(m_macs[i]));
            if (!holds && maybe[i]) {
                const Phone* phone = state.phones.find(m_macs[i]);
                holds = phone && PhoneQuery::holds(term, state, *phone, statusOf(m_macs[i]));
            }
            all[i] = holds != term.negated;
        }
    }
    std::vector<MacAddress> rows;
    for (std::size_t i = 0; i < count; ++i) {
        if (m_loose.isEmpty() || !m_loose.contains(m_macs[i])) {
            if (all[i])
                rows.push_back(m_macs[i]);
        }
    }
    const std::size_t sorted = rows.size();
    for (const MacAddress mac : m_loose) {
        if (asks(mac))
            rows.push_back(mac);
    }
    std::sort(rows.begin() + static_cast<std::ptrdiff_t>(sorted), rows.end());
    std::inplace_merge(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(sorted), rows.end());
    return rows;
}

} // namespace firstring
