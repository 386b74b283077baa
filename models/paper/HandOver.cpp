// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paper/HandOver.h"

#include "models/domain/Assignment.h"
#include "models/domain/ServerUrl.h"
#include "models/formats/CsvText.h"
#include "models/paper/Labels.h"
#include "models/provisioning/FileChanges.h"
#include "models/provisioning/PhoneFiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace firstring {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

/// What the phone still lacks, in words; empty when it has everything.
QString outstanding(const Phone& phone, const PhoneStatus& status, bool outside)
{
    if (phone.onHold)
        return Words::tr("It is on hold and was left as it is.");
    if (status.state == PhoneState::Ready || (outside && status.state == PhoneState::Redirected))
        return {};
    if (status.lastHeardMs == 0)
        return Words::tr("It never asked here.");
    return Words::tr("It did not get to the end: %1.").arg(stateText(status));
}

/// Who took which common file; the name of a digest comes from the job, for phones keep none.
class Files
{
public:
    explicit Files(const JobState& state)
    {
        for (const FirmwareImage& image : state.firmware)
            m_names.insert(image.blob.sha256, Words::tr("Firmware %1 for %2").arg(image.version, image.model));
        for (const BrandingAsset& asset : state.branding) {
            m_names.insert(asset.blob.sha256, asset.name);
            for (auto variant = asset.variants.cbegin(); variant != asset.variants.cend(); ++variant)
                m_names.insert(variant->blob.sha256, Words::tr("%1 for %2").arg(asset.name, variant.key()));
        }
    }

    void add(const PhoneTrack& track)
    {
        count(QStringLiteral("startup.cfg"), track.commonTaken);
        count(track.status.model + QStringLiteral(".cfg"), track.modelTaken);
        count(m_names.value(track.firmwareTaken, Words::tr("Firmware that is no more in the job")),
              track.firmwareTaken);
        for (const QByteArray& digest : track.brandingTaken)
            count(m_names.value(digest, Words::tr("Branding file that is no more in the job")), digest);
    }

    QList<HandOverFile> take() const
    {
        QList<HandOverFile> files;
        for (const auto& [key, phones] : m_counts)
            files.append({key.first, key.second, phones});
        return files;
    }

private:
    void count(const QString& name, const QByteArray& digest)
    {
        if (!digest.isEmpty())
            ++m_counts[{name, digest}];
    }

    QHash<QByteArray, QString> m_names;
    std::map<std::pair<QString, QByteArray>, int> m_counts;
};

void addSecrets(HandOver& report, const JobState& state, const Phone& phone, const PhoneTrack& track,
                const QSet<QString>& secrets)
{
    Phone known = phone;
    if (!track.status.model.isEmpty())
        known.model = track.status.model;
    const RenderedFile file =
        render(state, known, generatedName(FileKind::PhoneConfig, FileRole::Config, phone.mac), {}, secrets);
    for (const ConfigLine& line : file.lines) {
        if (line.secret)
            report.secrets.append({phone.mac, line.setting.name, line.setting.value});
    }
}

} // namespace

int HandOver::exceptions() const
{
    return static_cast<int>(
        std::count_if(phones.begin(), phones.end(), [](const HandOverPhone& p) { return !p.exception.isEmpty(); }));
}

HandOver handOver(const JobState& state, const QHash<MacAddress, PhoneTrack>& tracks, const HandOverOrder& order)
{
    HandOver report{state.name, order.who, order.made, {}, {}, {}};
    Files files(state);
    const QSet<QString> secrets = order.secrets ? secretVariables(state) : QSet<QString>();
    for (const Phone& phone : phonesForLabels(state, {})) {
        const PhoneTrack track = tracks.value(phone.mac);
        const QString server = effectiveAssignment(state, phone, track.status.model).configServer.value;
        report.phones.append({.mac = phone.mac,
                              .label = phone.label,
                              .model = track.status.model.isEmpty() ? phone.model : track.status.model,
                              .before = track.firmwareFirst,
                              .after = track.status.version.text(),
                              .server = isLocalServer(server) ? Words::tr("this program") : server,
                              .state = stateText(track.status),
                              .address = track.status.address,
                              .ownDigest = track.phoneTaken,
                              .sinceMs = track.status.sinceMs,
                              .exception = outstanding(phone, track.status, !isLocalServer(server))});
        files.add(track);
        if (order.secrets)
            addSecrets(report, state, phone, track, secrets);
    }
    report.files = files.take();
    return report;
}

QByteArray handOverCsv(const HandOver& report)
{
    QByteArray file;
    const auto line = [&file, &report](QStringList cells, const QString& secrets) {
        if (!report.secrets.isEmpty())
            cells.append(secrets);
        for (qsizetype i = 0; i < cells.size(); ++i)
            file += (i > 0 ? "," : "") + csvCell(cells[i]);
        file += "\r\n";
    };
    QHash<MacAddress, QStringList> secrets;
    for (const HandOverSecret& secret : report.secrets)
        secrets[secret.mac].append(QStringLiteral("%1: %2").arg(secret.name, secret.value));
    line({QStringLiteral("mac"), QStringLiteral("label"), QStringLiteral("model"), QStringLiteral("firmware-before"),
          QStringLiteral("firmware-after"), QStringLiteral("config-server"), QStringLiteral("state"),
          QStringLiteral("since"), QStringLiteral("address"), QStringLiteral("own-settings-sha256"),
          QStringLiteral("exception")},
         QStringLiteral("secrets"));
    for (const HandOverPhone& phone : report.phones)
        line({phone.mac.plain(), phone.label, phone.model, phone.before, phone.after, phone.server, phone.state,
              phone.sinceMs > 0 ? QDateTime::fromMSecsSinceEpoch(phone.sinceMs, Qt::UTC).toString(Qt::ISODate)
                                : QString(),
              phone.address, QString::fromLatin1(phone.ownDigest.toHex()), phone.exception},
             secrets.value(phone.mac).join(QStringLiteral("; ")));
    return file;
}

} // namespace firstring
