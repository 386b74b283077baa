// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long all files of 10,000 phones take: both roles' own files, the model files and the common ones, with layers as
// a site has them: 16 lines of the job (5 of them of one phone only), 40 of each model, 60 of a blueprint (a key
// layout) and 6 of the phone. One thread, the middle of 7 runs; then what a change of one line of the job changes for
// whom.

#include "models/provisioning/FileChanges.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace firstring;

namespace {

constexpr int phoneCount = 10'000;
const SiteAddress site{QStringLiteral("192.0.2.10"), 8080};

Setting line(const QString& text)
{
    return Setting::parse(text).value();
}

JobState siteJob()
{
    JobState job;
    job.defaults.contactRcsOff = true;
    job.defaults.evidence = EvidenceWanted::Registered;
    for (const char* text :
         {"sip line1 user name: {extension}", "sip line1 auth name: {extension}", "sip line1 password: {sip password}",
          "sip line1 display name: {label}", "admin password: 22223", "sip proxy ip: pbx.example.net",
          "sip registrar ip: pbx.example.net", "time server1: 192.0.2.1", "time zone name: Custom",
          "time zone minutes: -60", "dst config: 3", "tone set: Germany", "^contact rcs: 0", "sip rtp port: 3000",
          "directory 1: directory.csv", "sip dial plan: \"x+#|xx+*\""})
        job.defaults.settings.append(line(QString::fromLatin1(text)));
    const QStringList models{QStringLiteral("6867i"), QStringLiteral("6869i"), QStringLiteral("6757i"),
                             QStringLiteral("6930"), QStringLiteral("6865i")};
    for (const QString& model : models) {
        SettingList& settings = job.defaults.modelSettings[model];
        for (int i = 1; i <= 20; ++i) {
            settings.append(line(QStringLiteral("softkey%1 type: speeddial").arg(i)));
            settings.append(line(QStringLiteral("softkey%1 value: 80%1").arg(i)));
        }
    }
    for (int b = 0; b < 10; ++b) {
        Blueprint blueprint{.name = QStringLiteral("Floor %1").arg(b)};
        for (int i = 1; i <= 20; ++i) {
            blueprint.settings.append(line(QStringLiteral("topsoftkey%1 type: blf").arg(i)));
            blueprint.settings.append(line(QStringLiteral("topsoftkey%1 label: Room %1").arg(i)));
            blueprint.settings.append(line(QStringLiteral("topsoftkey%1 value: 20%1").arg(i)));
        }
        job.blueprints.insert(foldedName(blueprint.name), blueprint);
    }
    QList<Phone> phones;
    for (int i = 0; i < phoneCount; ++i) {
        Phone phone{.mac = MacAddress(0x00085D000000ULL + static_cast<quint64>(i)),
                    .label = QStringLiteral("Desk %1").arg(i),
                    .model = models[i % models.size()],
                    .blueprint = QStringLiteral("Floor %1").arg(i % 10)};
        phone.variables = {{QStringLiteral("extension"), QString::number(10'000 + i)},
                           {QStringLiteral("sip password"), QStringLiteral("pw%1x").arg(i * 7919)}};
        for (int key = 1; key <= 3; ++key) {
            phone.settings.append(line(QStringLiteral("topsoftkey%1 label: Own %2").arg(key).arg(i)));
            phone.settings.append(line(QStringLiteral("topsoftkey%1 value: %2").arg(key).arg(i)));
        }
        phones.append(phone);
    }
    job.phones.putAll(phones);
    return job;
}

template <typename F>
double middleOf7(F&& work)
{
    std::array<double, 7> runs{};
    for (double& ms : runs) {
        QElapsedTimer timer;
        timer.start();
        work();
        ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(runs.begin(), runs.end());
    return runs[3];
}

} // namespace

int main()
{
    const JobState job = siteJob();
    qint64 bytes = 0;
    qint64 files = 0;
    const double all = middleOf7([&] {
        bytes = files = 0;
        forEachFile(job, site, [&](const FileName&, const RenderedFile& file) {
            bytes += file.bytes.size();
            ++files;
        });
    });
    std::printf("%lld files of %d phones, %lld bytes: %.0f ms\n", static_cast<long long>(files), phoneCount,
                static_cast<long long>(bytes), all);

    JobState after = job;
    after.defaults.settings[0].value = QStringLiteral("u{extension}");
    qsizetype changed = 0;
    const double own = middleOf7([&] { changed = changesFor(job, after, site).phones.size(); });
    std::printf("a line in every phone's own file changed: %lld phones: %.0f ms\n", static_cast<long long>(changed),
                own);
    after = job;
    after.defaults.settings[7].value = QStringLiteral("192.0.2.2");
    const double common = middleOf7([&] { changed = changesFor(job, after, site).phones.size(); });
    std::printf("a line of the common file changed: %lld phones: %.0f ms\n", static_cast<long long>(changed), common);
}
