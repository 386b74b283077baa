// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/AdoptReport.h"

#include "app/ctl/Text.h"

#include <algorithm>

namespace firstring {

namespace {

constexpr int mostRemarksOfAKind = 10; // for people; JSON has all

QString shown(const MeaningChange& change, const QString& value)
{
    return change.secret && !value.isEmpty() ? QString::fromUtf16(secretDots) : value;
}

QString layerText(const AdoptLayer& layer)
{
    switch (layer.origin) {
    case Origin::Job:
        return Ctl::tr("All phones");
    case Origin::Model:
        return Ctl::tr("Model %1").arg(layer.name);
    case Origin::Blueprint:
        return Ctl::tr("Blueprint %1").arg(layer.name);
    default:
        return Ctl::tr("Phones, each its own");
    }
}

void printLayers(Printer& printer, const AdoptPlan& plan)
{
    QList<QStringList> rows;
    int after = 0;
    for (const AdoptLayer& layer : plan.layers) {
        rows.append({layerText(layer), QString::number(layer.lines),
                     layer.phones > 0 ? QString::number(layer.phones) : QString()});
        after += layer.lines;
    }
    printer.table({Ctl::tr("Layer"), Ctl::tr("Settings"), Ctl::tr("Phones")}, rows);
    printer.text(Ctl::tr("%1 lines in the old files are %2 settings now.").arg(plan.linesBefore).arg(after));
    if (!plan.variables.isEmpty())
        printer.text(Ctl::tr("Columns of the phone list: %1.").arg(plan.variables.join(QLatin1String(", "))));
}

void printRemarks(Printer& printer, const QList<AdoptRemark>& remarks)
{
    QMap<QString, int> told;
    for (const AdoptRemark& remark : remarks) {
        const int times = ++told[remark.code];
        if (times > mostRemarksOfAKind)
            continue;
        // Sentences that are about the file in general do not name it.
        const bool named = remark.file.isEmpty() || remark.sentence.contains(remark.file);
        printer.note(named ? remark.sentence : QStringLiteral("%1: %2").arg(remark.file, remark.sentence));
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (*it > mostRemarksOfAKind)
            printer.note(Ctl::tr("%n more of the same (%1)", nullptr, *it - mostRemarksOfAKind).arg(it.key()));
    }
}

void printProof(Printer& printer, const FileProof& proof)
{
    QStringList words{proof.isSame() ? Ctl::tr("means the same") : Ctl::tr("DIFFERS"),
                      Ctl::tr("%n parameter(s)", nullptr, proof.parameters)};
    if (!proof.replaced.isEmpty())
        words.append(Ctl::tr("written by Firstring itself: %1").arg(proof.replaced.join(QLatin1String(", "))));
    if (!proof.moved.isEmpty())
        words.append(Ctl::tr("moved into each phone's own file: %1").arg(proof.moved.join(QLatin1String(", "))));
    printer.text(QStringLiteral("%1: %2").arg(proof.file, words.join(QLatin1String("; "))));
    for (const MeaningChange& change : proof.different) {
        const QString who = change.model.isEmpty() ? QString() : Ctl::tr(" (on a %1)").arg(change.model);
        printer.text(QStringLiteral("    %1%2: “%3” -> “%4”")
                         .arg(change.name, who, shown(change, change.before), shown(change, change.after)));
    }
}

QJsonObject proofJson(const FileProof& proof)
{
    QJsonArray different;
    for (const MeaningChange& change : proof.different) {
        QJsonObject one{{QStringLiteral("name"), change.name}, {QStringLiteral("model"), change.model}};
        if (change.secret) {
            one.insert(QStringLiteral("secret"), true);
        } else {
            one.insert(QStringLiteral("before"), change.before);
            one.insert(QStringLiteral("after"), change.after);
        }
        different.append(one);
    }
    return {{QStringLiteral("file"), proof.file},
            {QStringLiteral("same"), proof.isSame()},
            {QStringLiteral("parameters"), proof.parameters},
            {QStringLiteral("replaced"), QJsonArray::fromStringList(proof.replaced)},
            {QStringLiteral("moved"), QJsonArray::fromStringList(proof.moved)},
            {QStringLiteral("different"), different}};
}

QString weightName(AdoptWeight weight)
{
    return weight == AdoptWeight::Problem   ? QStringLiteral("problem")
           : weight == AdoptWeight::Warning ? QStringLiteral("warning")
                                            : QStringLiteral("note");
}

QJsonObject json(const AdoptPlan& plan, const QList<FileProof>& proofs, const Edit& edit, bool dryRun)
{
    static const QString kinds[] = {QString(),
                                    QString(),
                                    QStringLiteral("job"),
                                    QStringLiteral("model"),
                                    QStringLiteral("blueprint"),
                                    QStringLiteral("phone")};
    QJsonArray layers, remarks, files, firmware, others;
    for (const AdoptLayer& layer : plan.layers)
        layers.append(QJsonObject{{QStringLiteral("layer"), kinds[static_cast<int>(layer.origin)]},
                                  {QStringLiteral("name"), layer.name},
                                  {QStringLiteral("settings"), layer.lines},
                                  {QStringLiteral("phones"), layer.phones}});
    for (const AdoptRemark& remark : plan.remarks)
        remarks.append(QJsonObject{{QStringLiteral("file"), remark.file},
                                   {QStringLiteral("code"), remark.code},
                                   {QStringLiteral("weight"), weightName(remark.weight)},
                                   {QStringLiteral("reason"), remark.sentence}});
    for (const FileProof& proof : proofs)
        files.append(proofJson(proof));
    for (const FirmwareImage& image : plan.firmware)
        firmware.append(image.fileName);
    for (const AdoptFile& file : plan.kinds.others)
        others.append(file.name);
    return {{QStringLiteral("stored"), !dryRun},
            {QStringLiteral("phones"), edit.phones.put.size()},
            {QStringLiteral("layers"), layers},
            {QStringLiteral("variables"), QJsonArray::fromStringList(plan.variables)},
            {QStringLiteral("firmware"), firmware},
            {QStringLiteral("others"), others},
            {QStringLiteral("remarks"), remarks},
            {QStringLiteral("files"), files}};
}

} // namespace

Exit reportAdoption(Printer& printer, const AdoptPlan& plan, const QList<FileProof>& proofs, const Edit& edit,
                    bool dryRun)
{
    printer.value(json(plan, proofs, edit, dryRun));
    printRemarks(printer, plan.remarks);
    for (const FileProof& proof : proofs)
        printProof(printer, proof);
    printLayers(printer, plan);
    const auto differing = std::count_if(proofs.begin(), proofs.end(), [](const FileProof& p) { return !p.isSame(); });
    const auto problems = std::count_if(plan.remarks.begin(), plan.remarks.end(), [](const AdoptRemark& remark) {
        return remark.weight == AdoptWeight::Problem;
    });
    printer.text(differing == 0
                     ? Ctl::tr("%n file(s) compared: all mean the same.", nullptr, static_cast<int>(proofs.size()))
                     : Ctl::tr("%n of %1 file(s) do not mean the same.", nullptr, static_cast<int>(differing))
                           .arg(proofs.size()));
    if (problems > 0)
        printer.text(Ctl::tr("%n file(s) were left out; see above.", nullptr, static_cast<int>(problems)));
    const int phones = static_cast<int>(edit.phones.put.size());
    printer.text(dryRun ? Ctl::tr("Would take over %n phone(s). Nothing was stored.", nullptr, phones)
                        : Ctl::tr("%n phone(s) taken over.", nullptr, phones));
    return differing == 0 && problems == 0 ? Exit::Done : Exit::InPart;
}

} // namespace firstring
