// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/preflight/FirewallRules.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstring {

namespace {

QString chainKey(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String("family")).toString() + u' ' + object.value(QLatin1String("table")).toString() +
           u' ' + object.value(QLatin1String(name)).toString();
}

/// `8080`, {"range": [8000, 9000]}, {"set": [80, {"range": ...}]}.
bool holds(const QJsonValue& value, int port)
{
    if (value.isDouble())
        return value.toInt() == port;
    const QJsonObject object = value.toObject();
    if (const QJsonArray range = object.value(QLatin1String("range")).toArray(); range.size() == 2)
        return range[0].toInt() <= port && port <= range[1].toInt();
    const QJsonArray set = object.value(QLatin1String("set")).toArray();
    return std::any_of(set.begin(), set.end(), [port](const QJsonValue& one) { return holds(one, port); });
}

struct Rule
{
    bool accepts = false;
    bool refuses = false;
    QString jump;
    bool narrow = false; ///< looks at something else than protocol and port, too
    bool ofPort = false; ///< at this protocol and port
};

Rule readRule(const QJsonArray& expressions, const QString& protocol, int port)
{
    Rule rule;
    bool everyPort = true;
    for (const QJsonValue& value : expressions) {
        const QJsonObject expression = value.toObject();
        rule.accepts = rule.accepts || expression.contains(QLatin1String("accept"));
        rule.refuses =
            rule.refuses || expression.contains(QLatin1String("drop")) || expression.contains(QLatin1String("reject"));
        for (const char* word : {"jump", "goto"}) {
            if (expression.contains(QLatin1String(word)))
                rule.jump = expression.value(QLatin1String(word)).toObject().value(QLatin1String("target")).toString();
        }
        const QJsonObject match = expression.value(QLatin1String("match")).toObject();
        if (match.isEmpty())
            continue;
        const QJsonObject payload =
            match.value(QLatin1String("left")).toObject().value(QLatin1String("payload")).toObject();
        const bool equal = match.value(QLatin1String("op")).toString() == u"==";
        if (equal && payload.value(QLatin1String("field")).toString() == u"dport" &&
            (payload.value(QLatin1String("protocol")).toString() == protocol ||
             payload.value(QLatin1String("protocol")).toString() == u"th")) {
            everyPort = false;
            rule.ofPort = holds(match.value(QLatin1String("right")), port);
            rule.narrow = rule.narrow || !rule.ofPort;
        } else {
            rule.narrow = true;
        }
    }
    rule.ofPort = rule.ofPort || everyPort;
    return rule;
}

enum class Fate : quint8 { Undecided, Accepted, Refused };

class Walk
{
public:
    Walk(const QHash<QString, QList<QJsonArray>>& rules, QString protocol, int port)
        : m_rules(rules)
        , m_protocol(std::move(protocol))
        , m_port(port)
    {}

    Fate through(const QString& chain, int depth = 0) const
    {
        constexpr int deepest = 16;
        if (depth > deepest)
            return Fate::Undecided;
        for (const QJsonArray& expressions : m_rules.value(chain)) {
            const Rule rule = readRule(expressions, m_protocol, m_port);
            if (rule.narrow || !rule.ofPort)
                continue;
            if (rule.accepts)
                return Fate::Accepted;
            if (rule.refuses)
                return Fate::Refused;
            if (rule.jump.isEmpty())
                continue;
            const QString target = chain.section(u' ', 0, 1) + u' ' + rule.jump;
            if (const Fate fate = through(target, depth + 1); fate != Fate::Undecided)
                return fate;
        }
        return Fate::Undecided;
    }

private:
    const QHash<QString, QList<QJsonArray>>& m_rules;
    QString m_protocol;
    int m_port;
};

} // namespace

NftVerdict readNft(const QByteArray& json, const QStringList& wanted)
{
    QHash<QString, QList<QJsonArray>> rules;
    QList<QPair<QString, bool>> inputs; // chain, drops what it does not know
    const QJsonArray all = QJsonDocument::fromJson(json).object().value(QLatin1String("nftables")).toArray();
    for (const QJsonValue& value : all) {
        const QJsonObject chain = value.toObject().value(QLatin1String("chain")).toObject();
        if (chain.value(QLatin1String("hook")).toString() == u"input" &&
            chain.value(QLatin1String("type")).toString() == u"filter")
            inputs.append({chainKey(chain, "name"), chain.value(QLatin1String("policy")).toString() == u"drop"});
        const QJsonObject rule = value.toObject().value(QLatin1String("rule")).toObject();
        if (!rule.isEmpty())
            rules[chainKey(rule, "chain")].append(rule.value(QLatin1String("expr")).toArray());
    }
    NftVerdict verdict;
    for (const auto& [chain, drops] : std::as_const(inputs)) {
        if (chain.startsWith(u"ip6 "))
            continue;
        verdict.filters = verdict.filters || drops || !rules.value(chain).isEmpty();
        for (const QString& one : wanted) {
            const Fate fate = Walk(rules, one.section(u'/', 1), one.section(u'/', 0, 0).toInt()).through(chain);
            const bool blocked = fate == Fate::Refused || (fate == Fate::Undecided && drops);
            if (!blocked || verdict.blocked.contains(one))
                continue;
            verdict.blocked.append(one);
            verdict.chain = chain;
        }
    }
    return verdict;
}

QStringList readUfw(const QByteArray& rules, bool dropsByDefault, const QStringList& wanted)
{
    if (!dropsByDefault)
        return {};
    QStringList blocked = wanted;
    const QList<QByteArray> lines = rules.split('\n');
    for (const QByteArray& line : lines) {
        // ### tuple ### allow tcp 8080 0.0.0.0/0 any 0.0.0.0/0 in
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 10 || words[1] != "tuple" || words[3] != "allow" || words[8] != "0.0.0.0/0" ||
            words[9] != "in")
            continue;
        blocked.removeIf([&](const QString& one) {
            const int port = one.section(u'/', 0, 0).toInt();
            if (words[4] != "any" && words[4] != one.section(u'/', 1).toLatin1())
                return false;
            const QList<QByteArray> ports = words[5].split(',');
            return std::any_of(ports.begin(), ports.end(), [port](const QByteArray& part) {
                const QList<QByteArray> range = part.split(':');
                return part == "any" || (range.first().toInt() <= port && port <= range.last().toInt());
            });
        });
    }
    return blocked;
}

} // namespace firstring
