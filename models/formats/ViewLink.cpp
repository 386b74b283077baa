// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/ViewLink.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace firstring {

namespace {

constexpr QLatin1String scheme("firstring:");
constexpr QLatin1String phonePath("phone/");
constexpr QLatin1String helpPath("help/");

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Letters and digits of ASCII in small, with hyphens: what pages of help are called.
bool isName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

std::optional<MacAddress> phoneOf(QStringView digits)
{
    if (digits.size() != 12 || !std::all_of(digits.begin(), digits.end(), isHexDigit))
        return std::nullopt;
    const auto mac = MacAddress::parse(digits);
    return mac ? std::optional(*mac) : std::nullopt;
}

/// Events and reasons are anchors too: PHONE_READY.
bool isAnchor(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_';
    });
}

bool isHelp(QStringView target)
{
    const qsizetype hash = target.indexOf(u'#');
    return hash < 0 ? isName(target) : isName(target.first(hash)) && isAnchor(target.sliced(hash + 1));
}

} // namespace

bool ViewLink::isOne(QStringView text)
{
    // Not as Unicode folds letters: there, a long s is an s.
    return text.size() >= scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), text.begin(),
                      [](char want, QChar c) { return c.unicode() < 128 && c.toLower() == QLatin1Char(want); });
}

Result<ViewLink> ViewLink::parse(QStringView text)
{
    if (!isOne(text) || text.size() > longest)
        return unknown();
    const QStringView path = text.sliced(scheme.size());
    if (const auto page = std::find(pages().begin(), pages().end(), path); page != pages().end())
        return ViewLink{.kind = Kind::Page, .page = page - pages().begin()};
    if (path.startsWith(phonePath)) {
        if (const auto phone = phoneOf(path.sliced(phonePath.size())))
            return ViewLink{.kind = Kind::Phone, .phone = *phone};
    } else if (path.startsWith(helpPath) && isHelp(path.sliced(helpPath.size()))) {
        return ViewLink{.kind = Kind::Help, .help = path.sliced(helpPath.size()).toString()};
    }
    return unknown();
}

Error ViewLink::unknown()
{
    return {QStringLiteral("LINK_UNKNOWN"),
            QCoreApplication::translate("ViewLink", "The link that was followed names nothing to look at here, so "
                                                    "nothing was opened and nothing was changed."),
            {}};
}

const QList<QLatin1String>& ViewLink::pages()
{
    static const QList<QLatin1String> names = {
        QLatin1String("bench"),    QLatin1String("phones"),  QLatin1String("blueprints"), QLatin1String("firmware"),
        QLatin1String("branding"), QLatin1String("servers"), QLatin1String("settings"),   QLatin1String("local-server"),
        QLatin1String("sync"),     QLatin1String("trainer"),
    };
    return names;
}

QString ViewLink::text() const
{
    switch (kind) {
    case Kind::Page:
        return QString(scheme) + pages().value(page);
    case Kind::Phone:
        return QString(scheme) + phonePath + phone.plain();
    case Kind::Help:
        return QString(scheme) + helpPath + help;
    }
    return {};
}

} // namespace firstring
