// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobSeal.h"

#include "models/domain/JobState.h"
#include "models/domain/SecretAddress.h"
#include "models/domain/ServerUrl.h"
#include "models/formats/ParameterCatalogue.h"
#include "models/provisioning/Variables.h"
#include "models/store/SqlRows.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobSeal)
};

/// No setting holds a control character, and a variable that begins with this one is sealed too, so that nothing else
/// is ever taken for a sealed value.
constexpr char16_t mark[] = u"\u0001s1:";
constexpr qsizetype markSize = 4;
constexpr char keyPlace[] = "firstring job key";
constexpr char canaryPlace[] = "firstring canary";
constexpr char canaryText[] = "canary";

QByteArray sealedBytes(QStringView stored)
{
    return QByteArray::fromBase64(stored.sliced(markSize).toLatin1());
}

/// `{a}` and `{a} {b}`: the secret is elsewhere.
bool onlyNamesVariables(QStringView value)
{
    qsizetype at = 0;
    while (const VariablePlace place = nextVariable(value, at)) {
        if (!value.sliced(at, place.from - at).trimmed().isEmpty())
            return false;
        at = place.end;
    }
    return value.sliced(at).trimmed().isEmpty();
}

} // namespace

JobSeal::JobSeal(JobKeys keys)
    : m_keys(std::move(keys))
{}

bool JobSeal::isSecretByName(const QString& name)
{
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd())
        return *known;
    const ParameterMatch match = parameterCatalogue().find(name);
    return *m_known.insert(name, isSecretName(name) || (match && match.parameter->secret));
}

bool JobSeal::hides(const Setting& setting)
{
    if (setting.value.isEmpty())
        return false;
    if (setting.value.startsWith(mark[0]) || holdsPassword(setting.value))
        return true;
    return isSecretByName(setting.name) && !onlyNamesVariables(setting.value);
}

bool JobSeal::hidesVariable(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return false;
    if (value.startsWith(mark[0]) || holdsPassword(value) || isSecretByName(name))
        return true;
    if (m_used.isEmpty() && m_usedNew.isEmpty())
        return false;
    const QString folded = foldedName(name);
    return m_used.contains(folded) || m_usedNew.contains(folded);
}

void JobSeal::learnUses(const SettingList& settings)
{
    for (const Setting& setting : settings) {
        if (!setting.value.contains(u'{'))
            continue;
        const QStringList names = variablesHiddenBy(setting, isSecretByName(setting.name));
        for (const QString& name : names) {
            if (isSecretByName(name) || m_used.contains(name) || m_usedNew.contains(name))
                continue;
            m_usedNew.insert(name);
            m_learnt = true;
        }
    }
}

bool JobSeal::takeNewUses()
{
    return std::exchange(m_learnt, false);
}

QString JobSeal::shut(const QString& value, const QByteArray& where)
{
    if (!need())
        return {};
    return QString::fromUtf16(mark) + QString::fromLatin1(m_sealing->seal(value.toUtf8(), where).toBase64());
}

QString JobSeal::open(const QString& stored, const QByteArray& where)
{
    if (!isShut(stored))
        return stored;
    if (!need())
        return {};
    const auto plain = m_sealing->open(sealedBytes(stored), where);
    if (!plain) {
        fail({QStringLiteral("JOB_DAMAGED"),
              Text::tr("A secret of this job is damaged, or was put in the place of another one, so the job was not "
                       "opened and was left as it is. Take its last good copy."),
              QString::fromUtf8(where)});
        return {};
    }
    return QString::fromUtf8(*plain);
}

bool JobSeal::isShut(QStringView stored)
{
    return stored.startsWith(QStringView(mark));
}

bool JobSeal::isWhole(QStringView stored)
{
    return !isShut(stored) || Sealing::isWhole(sealedBytes(stored));
}

Result<void> JobSeal::load(SqlConnection& connection)
{
    auto row = connection.prepare("SELECT place, key_id, wrapped, canary FROM secrets");
    if (!row)
        return row.error();
    const auto found = row->next();
    if (!found)
        return found.error();
    if (*found) {
        const auto place = secretPlaceFromName(row->text(0));
        m_wanted = KeyWanted{place.value_or(SecretPlace::Session), row->bytes(1)};
        m_wrapped = row->bytes(2);
        m_canary = row->bytes(3);
    }
    return forEachRow(connection, "SELECT name FROM secret_variables",
                      [&](const SqlStatement& name) { m_used.insert(name.text(0)); });
}

Result<void> JobSeal::save(SqlConnection& connection)
{
    if (m_keyIsNew) {
        auto row = connection.prepare(sqlUpsert("secrets", {"id"}, {"place", "key_id", "wrapped", "canary"}));
        if (!row)
            return row.error();
        row->bind(1)
            .bind(secretPlaceName(m_wanted->place))
            .bindBytes(m_wanted->id)
            .bindBytes(m_wrapped)
            .bindBytes(m_canary);
        if (auto ok = row->run(); !ok)
            return ok;
    }
    if (!m_usedNew.isEmpty()) {
        auto row = connection.prepare("INSERT INTO secret_variables (name) VALUES (?) ON CONFLICT (name) DO NOTHING");
        if (!row)
            return row.error();
        for (const QString& name : std::as_const(m_usedNew)) {
            if (auto ok = row->bind(name).run(); !ok)
                return ok;
        }
    }
    m_keyIsNew = false;
    m_used += std::exchange(m_usedNew, {});
    return {};
}

/// The key, wrapped for \a key, and a value by which a reader sees at once that it unwrapped the right one.
Result<void> JobSeal::wrapWith(const WrappingKey& key)
{
    if (!need())
        return trouble();
    m_wrapped = Sealing(key.key).seal(m_dataKey, keyPlace);
    m_canary = m_sealing->seal(canaryText, canaryPlace);
    m_wanted = KeyWanted{key.place, key.id()};
    m_keyIsNew = true;
    return {};
}

JobSeal::Memo JobSeal::memo() const
{
    return {m_dataKey, m_wanted, m_wrapped, m_canary, m_keyIsNew, m_used, m_usedNew, m_learnt, m_trouble};
}

void JobSeal::goBack(Memo memo)
{
    if (memo.dataKey.isEmpty())
        m_sealing.reset();
    m_dataKey = std::move(memo.dataKey);
    m_wanted = std::move(memo.wanted);
    m_wrapped = std::move(memo.wrapped);
    m_canary = std::move(memo.canary);
    m_keyIsNew = memo.keyIsNew;
    m_used = std::move(memo.used);
    m_usedNew = std::move(memo.usedNew);
    m_learnt = memo.learnt;
    m_trouble = std::move(memo.trouble);
}

bool JobSeal::need()
{
    if (m_trouble)
        return false;
    if (m_sealing)
        return true;
    return m_wanted ? unwrap() : makeKey();
}

bool JobSeal::makeKey()
{
    const auto key = m_keys ? m_keys(std::nullopt)
                            : Result<WrappingKey>(Error{
                                  QStringLiteral("KEY_NONE"),
                                  Text::tr("There is no place to keep the key of this job's secrets, so they were not "
                                           "stored."),
                                  {}});
    if (!key) {
        fail(key.error());
        return false;
    }
    m_dataKey = strongRandom(Sealing::keySize);
    m_sealing.emplace(m_dataKey);
    return wrapWith(*key).has_value();
}

bool JobSeal::unwrap()
{
    const auto key = m_keys ? m_keys(m_wanted)
                            : Result<WrappingKey>(Error{QStringLiteral("KEY_NONE"),
                                                        Text::tr("This job holds secrets, and nothing was said about "
                                                                 "where their key is kept."),
                                                        {}});
    if (!key) {
        fail(key.error());
        return false;
    }
    const auto data = Sealing(key->key).open(m_wrapped, keyPlace);
    std::optional<Sealing> sealing;
    if (data && data->size() == Sealing::keySize)
        sealing.emplace(*data);
    if (!sealing || sealing->open(m_canary, canaryPlace) != QByteArray(canaryText)) {
        fail({QStringLiteral("KEY_OTHER"),
              Text::tr("The key from %1 does not open the secrets of this job. It was made on another computer or for "
                       "another data folder; bring that key here, or take a copy of the job from there.")
                  .arg(secretPlaceText(key->place)),
              {}});
        return false;
    }
    m_dataKey = *data;
    m_sealing = std::move(sealing);
    return true;
}

void JobSeal::fail(Error error)
{
    if (!m_trouble)
        m_trouble = std::move(error);
}

} // namespace firstring
