// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/adopt/AdoptLists.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AdoptLists)
};

QString layerText(const AdoptLayer& layer)
{
    switch (layer.origin) {
    case Origin::Job:
        return Text::tr("Settings of all phones");
    case Origin::Model:
        return Text::tr("Settings of model %1").arg(layer.name);
    case Origin::Blueprint:
        return Text::tr("Blueprint %1").arg(layer.name);
    default:
        return Text::tr("Settings that stay with each phone");
    }
}

QString shown(const MeaningChange& change, const QString& value)
{
    return change.secret && !value.isEmpty() ? QString::fromUtf16(secretDots) : value;
}

QString changeText(const MeaningChange& change)
{
    const QString who = change.model.isEmpty() ? change.name : QStringLiteral("%1 (%2)").arg(change.name, change.model);
    return QStringLiteral("%1: “%2” → “%3”").arg(who, shown(change, change.before), shown(change, change.after));
}

QString fileNames(const QList<AdoptFile>& files)
{
    QStringList names;
    for (const AdoptFile& file : files)
        names.append(file.name);
    return names.join(QLatin1String(", "));
}

} // namespace

QList<TextTable::Row> foundRows(const AdoptDraft& draft)
{
    const AdoptPlan& plan = draft.plan;
    QList<TextTable::Row> rows;
    for (const AdoptLayer& layer : plan.layers)
        rows.append({{layerText(layer), Text::tr("%n setting(s)", nullptr, layer.lines),
                      layer.phones > 0 ? Text::tr("%n phone(s)", nullptr, layer.phones) : QString()}});
    if (!plan.variables.isEmpty())
        rows.append({{Text::tr("Columns of the phone list"), plan.variables.join(QLatin1String(", ")), {}}});
    QStringList images;
    for (const FirmwareImage& image : plan.firmware)
        images.append(image.fileName);
    if (!images.isEmpty())
        rows.append({{Text::tr("Firmware"), images.join(QLatin1String(", ")), {}}});
    if (!plan.kinds.others.isEmpty())
        rows.append({{Text::tr("Other files, served under their names"), fileNames(plan.kinds.others), {}}});
    return rows;
}

QList<TextTable::Row> remarkRows(const AdoptDraft& draft)
{
    QList<AdoptRemark> remarks = draft.plan.remarks;
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const AdoptRemark& a, const AdoptRemark& b) { return a.weight > b.weight; });
    QList<TextTable::Row> rows;
    for (const AdoptRemark& remark : remarks) {
        const Severity tone = remark.weight == AdoptWeight::Problem   ? Severity::Stop
                              : remark.weight == AdoptWeight::Warning ? Severity::Warning
                                                                      : Severity::News;
        rows.append({{remark.file, remark.sentence}, tone});
    }
    return rows;
}

QList<TextTable::Row> proofRows(const AdoptDraft& draft)
{
    QList<TextTable::Row> rows;
    for (const FileProof& proof : draft.proofs) {
        QStringList beside;
        for (const MeaningChange& change : proof.different)
            beside.append(changeText(change));
        if (!proof.replaced.isEmpty())
            beside.append(Text::tr("written by Firstring itself: %1").arg(proof.replaced.join(QLatin1String(", "))));
        if (!proof.moved.isEmpty())
            beside.append(Text::tr("moved into each phone's own file: %1").arg(proof.moved.join(QLatin1String(", "))));
        rows.append({{proof.file, proof.isSame() ? Text::tr("Means the same") : Text::tr("Differs"),
                      QString::number(proof.parameters), beside.join(QLatin1String("; "))},
                     proof.isSame() ? Severity::Good : Severity::Stop,
                     beside.join(u'\n')});
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [](const TextTable::Row& row) { return row.tone == Severity::Stop; });
    return rows;
}

} // namespace firstring
