// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links of the scheme firstring, which anybody may write.

#include "models/formats/ViewLink.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

namespace {

void look(const QString& text)
{
    const auto link = ViewLink::parse(text);
    if (!link) {
        fuzz::check(link.error().sentence == ViewLink::unknown().sentence, "nothing of the text is repeated");
        return;
    }
    fuzz::check(ViewLink::isOne(text) && text.size() <= ViewLink::longest, "it has the scheme, and is short");
    fuzz::check(link->text().compare(text, Qt::CaseInsensitive) == 0, "there is one spelling");
    const auto again = ViewLink::parse(link->text());
    fuzz::check(again.has_value() && *again == *link, "it is read back");
    switch (link->kind) {
    case ViewLink::Kind::Page:
        fuzz::check(link->page >= 0 && link->page < ViewLink::pages().size(), "a page is one of the pages");
        break;
    case ViewLink::Kind::Phone:
        fuzz::check(!link->phone.isZero() && !link->phone.isMulticast(), "a phone is a phone");
        break;
    case ViewLink::Kind::Help:
        fuzz::check(!link->help.isEmpty() && !link->help.contains(u'/') && !link->help.contains(u'.'),
                    "help is a name, never a path");
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    look(text);
    look(QStringLiteral("firstring:") + text);
    look(QStringLiteral("firstring:phone/") + text);
    look(QStringLiteral("firstring:help/") + text);
    return 0;
}
