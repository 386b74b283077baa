// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneSearch.h"

#include "models/domain/Assignment.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/SecretAddress.h"
#include "models/workspace/Workspace.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace firstring {

namespace {

constexpr qsizetype mostLoose = 5'000; // then the arena is made anew with the next search

/// Without its case, with a newline. Plain letters are folded on their way: there are a million of them.
void put(std::string& text, QStringView field)
{
    if (field.isEmpty())
        return;
    const std::size_t from = text.size();
    for (const QChar c : field) {
        if (c >= u'\x80') {
            text.resize(from);
            text += field.toString().toCaseFolded().toStdString();
            break;
        }
        text += static_cast<char>(c >= u'A' && c <= u'Z' ? c.unicode() + ('a' - 'A') : c.unicode());
    }
    text += '\n';
}

void put(std::string& text, MacAddress mac)
{
    for (int shift = 44; shift >= 0; shift -= 4)
        text += "0123456789abcdef"[mac.bits() >> shift & 0xf];
    text += '\n';
}

/// What phones inherit, as text: made once for all that have a blueprint and a model in common and say nothing of it
/// themselves.
class InheritedText
{
public:
    explicit InheritedText(const JobState& state)
        : m_state(state)
    {}

    void put(std::string& text, const Phone& phone, const QString& said)
    {
        if (!phone.configServer.isEmpty() || !phone.firmware.isEmpty() || !phone.branding.isEmpty())
            return make(text, phone, said);
        const auto key = std::make_pair(phone.blueprint, said.isEmpty() ? phone.model : said);
        auto known = m_known.constFind(key);
        if (known == m_known.constEnd()) {
            std::string made;
            make(made, phone, said);
            known = m_known.insert(key, std::move(made));
        }
        text += *known;
    }

private:
    void make(std::string& text, const Phone& phone, const QString& said) const
    {
        const Assignment assigned = effectiveAssignment(m_state, phone, said);
        firstring::put(text, assigned.configServer.value);
        firstring::put(text, assigned.firmware.value);
        for (const QString& name : assigned.branding.value)
            firstring::put(text, name);
    }

    const JobState& m_state;
    QHash<std::pair<QString, QString>, std::string> m_known;
};

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
    /// Of \a status as if it were in \a state.
    bool hold(PhoneState state, const PhoneStatus& status)
    {
        const StatusKey key{state, status.percent, status.reboots, status.changedFiles, status.reason, status.subject};
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return *known;
        PhoneStatus asked = status;
        asked.state = state;
        return *m_known.insert(key, stateName(state).contains(m_text, Qt::CaseInsensitive) ||
                                        stateText(asked).contains(m_text, Qt::CaseInsensitive));
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
    m_isHeld.clear();
    m_ends.clear();
    m_text.clear();
    const JobState& state = m_workspace.state();
    const auto count = static_cast<std::size_t>(state.phones.size());
    m_macs.reserve(count);
    m_isHeld.reserve(count);
    m_ends.reserve(count);
    m_text.reserve(count * 96);
    QHash<QString, bool> secret;
    const auto isSecret = [&](const QString& name) {
        const auto known = secret.constFind(name);
        return known != secret.constEnd() ? *known : *secret.insert(name, isSecretName(name));
    };
    const auto& tracks = m_workspace.tracks();
    InheritedText inherited(state);
    state.phones.forEach([&](const Phone& phone) {
        const auto track = tracks.constFind(phone.mac);
        const QString said = track == tracks.constEnd() ? QString() : track->status.model;
        put(m_text, phone.mac);
        put(m_text, phone.label);
        put(m_text, phone.model);
        if (said != phone.model)
            put(m_text, said);
        put(m_text, phone.blueprint);
        for (const QString& tag : phone.tags)
            put(m_text, tag);
        for (auto value = phone.variables.cbegin(); value != phone.variables.cend(); ++value) {
            if (!isSecret(value.key()) && !holdsPassword(value.value()))
                put(m_text, value.value());
        }
        inherited.put(m_text, phone, said);
        m_text += '\0';
        m_macs.push_back(phone.mac);
        m_isHeld.push_back(phone.onHold);
        m_ends.push_back(static_cast<quint32>(m_text.size()));
    });
}

void PhoneSearch::mark(const QString& needle, Marks& found) const
{
    const QByteArray bytes = needle.toCaseFolded().toUtf8();
    if (bytes.isEmpty())
        return;
    const char* const begin = m_text.data();
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

/// Phones whose state holds the word; nobody has heard of most of many, and these all say the same.
void PhoneSearch::markStates(const QString& text, Marks& found) const
{
    StateWords words(text);
    const bool waiting = words.hold(PhoneState::Waiting, {});
    const bool held = words.hold(PhoneState::OnHold, {});
    const auto& tracks = m_workspace.tracks();
    for (std::size_t i = 0; i < m_macs.size(); ++i) {
        if (found[i])
            continue;
        const auto track = tracks.isEmpty() ? tracks.constEnd() : tracks.constFind(m_macs[i]);
        if (track == tracks.constEnd()) {
            found[i] = m_isHeld[i] ? held : waiting;
            continue;
        }
        // Only of these the job may say otherwise than the evidence.
        const PhoneState said = track->status.state;
        const bool isAsSaid = !m_isHeld[i] && said != PhoneState::OnHold && said != PhoneState::Unknown;
        found[i] = words.hold(isAsSaid ? said : m_workspace.stateOf(m_macs[i]), track->status);
    }
}

bool PhoneSearch::holds(const PhoneQuery::Term& term, MacAddress mac) const
{
    const JobState& state = m_workspace.state();
    const Phone* phone = state.phones.find(mac);
    return phone && PhoneQuery::holds(term, state, *phone, m_workspace.track(mac).status) != term.negated;
}

std::vector<MacAddress> PhoneSearch::matching(const PhoneQuery& query)
{
    if (!m_built || m_loose.size() > mostLoose)
        build();
    const std::size_t count = m_macs.size();
    Marks all(count, true);
    for (const PhoneQuery::Term& term : query.terms()) {
        if (!term.key.isEmpty()) { // one field: the query itself looks there
            for (std::size_t i = 0; i < count; ++i)
                all[i] = all[i] && holds(term, m_macs[i]);
            continue;
        }
        Marks sure(count, false);
        mark(term.text, sure);
        markStates(term.text, sure);
        Marks maybe(count, false);
        if (const QString digits = withoutSeparators(term.text); digits != term.text)
            mark(digits, maybe);
        if (const QString model = canonicalModel(term.text); model.compare(term.text, Qt::CaseInsensitive) != 0)
            mark(model, maybe);
        for (std::size_t i = 0; i < count; ++i) {
            if (all[i])
                all[i] = maybe[i] && !sure[i] ? holds(term, m_macs[i]) : bool(sure[i]) != term.negated;
        }
    }
    std::vector<MacAddress> rows;
    for (std::size_t i = 0; i < count; ++i) {
        if (all[i] && (m_loose.isEmpty() || !m_loose.contains(m_macs[i])))
            rows.push_back(m_macs[i]);
    }
    const std::size_t sorted = rows.size();
    for (const MacAddress mac : m_loose) {
        const auto& terms = query.terms();
        if (m_workspace.state().phones.contains(mac) &&
            std::all_of(terms.begin(), terms.end(), [&](const auto& term) { return holds(term, mac); }))
            rows.push_back(mac);
    }
    std::sort(rows.begin() + static_cast<std::ptrdiff_t>(sorted), rows.end());
    std::inplace_merge(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(sorted), rows.end());
    return rows;
}

} // namespace firstring
