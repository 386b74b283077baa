// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CatalogueReport.h"

#include "app/ctl/ExitStatus.h"
#include "app/ctl/Text.h"

namespace firstring {

void addBlob(QJsonObject& json, const BlobRef& blob)
{
    json.insert(QStringLiteral("size"), blob.size);
    json.insert(QStringLiteral("sha256"), QString::fromLatin1(blob.sha256.toHex()));
}

QString shortDigest(const BlobRef& blob)
{
    return QString::fromLatin1(blob.sha256.toHex().left(12));
}

void sayAdded(Context& context, qsizetype count, qsizetype already)
{
    if (already > 0)
        context.printer().text(Ctl::tr("%n file(s) are in the catalogue already.", nullptr, static_cast<int>(already)));
    context.printer().text(Ctl::tr("%n file(s) added.", nullptr, static_cast<int>(count)));
}

Exit exitOfAdding(qsizetype taken, const QList<Error>& refused)
{
    if (refused.isEmpty())
        return Exit::Done;
    return taken > 0 ? Exit::InPart : exitFor(refused.first());
}

} // namespace firstring
