// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/MacAddress.h"

#include <QList>

namespace firstring {

/// A link of the scheme `firstring`, as pages of a wiki or mails hold it: it names something to look at and nothing
/// else. Anybody may write one, so there is no link that changes, sends, starts or opens a job.
///
///     firstring:PAGE            one of pages()
///     firstring:phone/MAC       twelve hexadecimal digits
///     firstring:help/PAGE       a page of help, with #ANCHOR behind it or without
struct ViewLink
{
    enum class Kind : quint8 { Page, Phone, Help };

    /// Links are not longer than this, in characters.
    static constexpr qsizetype longest = 120;

    Kind kind = Kind::Page;
    qsizetype page = 0;    ///< of a page: its place in pages()
    MacAddress phone = {}; ///< of a phone
    QString help = {};     ///< of help: `page` or `page#anchor`, a name and not a path; it may not exist

    /// Has the scheme, whatever follows. The scheme's case is free (RFC 3986, 3.1).
    static bool isOne(QStringView text);
    /// LINK_UNKNOWN: anything but the forms above, to the letter. Pure.
    static Result<ViewLink> parse(QStringView text);
    /// LINK_UNKNOWN. Its sentence repeats nothing of the link, which a stranger wrote.
    static Error unknown();
    /// The pages of the window, in their order: `bench`, `phones`, ...
    static const QList<QLatin1String>& pages();

    /// The link again, in its one spelling.
    QString text() const;

    bool operator==(const ViewLink&) const = default;
};

} // namespace firstring
