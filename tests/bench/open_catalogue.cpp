// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the Firmware page takes to open: 2,000 files of the catalogue and 10,000 phones, until its first picture.

#include "models/base/Digest.h"
#include "tests/gui/support/Desk.h"
#include "views/Theme.h"
#include "views/pages/records/FirmwarePage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>

#include <cstdio>

using namespace firstring;
using namespace firstring::test;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    theme::apply(app, theme::Scheme::Light);
    constexpr int files = 2'000;
    constexpr int phones = 10'000;
    Desk desk;
    Edit edit;
    QStringList models;
    for (const PhoneModel& model : phoneModels())
        models.append(model.id());
    for (int i = 0; i < files; ++i) {
        const auto number = static_cast<int>(i / models.size());
        edit.firmware.put.append({.model = models[i % models.size()],
                                  .version = QStringLiteral("5.%1.0.%2").arg(number / 10).arg(1000 + number),
                                  .fileName = QStringLiteral("x.st"),
                                  .blob = {sha256(QByteArray::number(i)), 24'000'000}});
    }
    edit.defaults = desk.state().defaults;
    for (const QString& model : std::as_const(models))
        edit.defaults->firmware.insert(model, QStringLiteral("5.1.0.1010"));
    for (int i = 0; i < phones; ++i)
        edit.phones.put.append(
            {.mac = MacAddress(0x00085D000000 + static_cast<quint64>(i)), .model = models[i % models.size()]});
    desk.perform(edit);
    ServerNews news;
    for (int i = 0; i < phones; ++i) {
        PhoneTrack track;
        track.status.mac = MacAddress(0x00085D000000 + static_cast<quint64>(i));
        track.status.version = FirmwareVersion(i % 2 ? u"5.0.0.1005" : u"5.2.0.1021");
        news.tracks.append(track);
    }
    desk.job->observe(news);

    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        FirmwarePage page(desk.context());
        page.resize(1090, 600);
        const QPixmap picture = page.grab();
        std::printf("Firmware page, %d files, %d phones: %lld ms to its first picture\n", files, phones,
                    static_cast<long long>(timer.elapsed()));
    }
    return 0;
}
