// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// Pieces of what `nft --json list ruleset` prints. A header of its own: moc cannot read such texts.
namespace firstring::test {

inline QByteArray chain(const char* name, const char* more = "")
{
    return QByteArray(R"({"chain": {"family": "inet", "table": "f", "name": ")") + name + '"' + more + "}}";
}

inline QByteArray input(const char* policy)
{
    return chain("in",
                 QByteArray(R"(, "type": "filter", "hook": "input", "prio": 0, "policy": ")" + QByteArray(policy) + '"')
                     .constData());
}

inline QByteArray rule(const char* expressions, const char* of = "in")
{
    return QByteArray(R"({"rule": {"family": "inet", "table": "f", "chain": ")") + of + R"(", "expr": [)" +
           expressions + "]}}";
}

inline QByteArray dport(const char* protocol, const char* right)
{
    return QByteArray(R"({"match": {"op": "==", "left": {"payload": {"protocol": ")") + protocol +
           R"(", "field": "dport"}}, "right": )" + right + "}}";
}

inline constexpr char lo[] =
    R"({"match": {"op": "==", "left": {"meta": {"key": "iifname"}}, "right": "lo"}}, {"accept": null})";

} // namespace firstring::test
