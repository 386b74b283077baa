// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/RandomEdits.h"

namespace firstring {

QString RandomEdits::text()
{
    static const QStringList odd{
        QString(),
        QStringLiteral("plain"),
        QStringLiteral("it's \"quoted\" \\ and; -- more"),
        QString::fromUtf8("Größe 中文 📞"),
        QString::fromLatin1("tab\tline\nzero\0end", 17),
        QStringLiteral(" blanks "),
        QStringLiteral("=1+1"),
        QString(3000, u'x'),
        QStringLiteral("null"),
    };
    return odd[below(static_cast<int>(odd.size()))];
}

QStringList RandomEdits::texts()
{
    QStringList list;
    for (int n = below(4); n > 0; --n)
        list.append(text());
    return list;
}

SettingList RandomEdits::settings()
{
    SettingList list;
    for (int n = below(4); n > 0; --n)
        list.append({text(), text(), often() ? QString() : QStringLiteral("!^")});
    return list;
}

BlobRef RandomEdits::blob()
{
    QByteArray digest(32, Qt::Uninitialized);
    for (char& byte : digest)
        byte = static_cast<char>(below(256));
    return {digest, static_cast<qint64>(below(1 << 30)) << below(8)};
}

Phone RandomEdits::phone()
{
    return {.mac = mac(),
            .label = text(),
            .model = often() ? QStringLiteral("6757i") : text(),
            .blueprint = often() ? QString() : name("BluePrint"),
            .configServer = often() ? QStringLiteral("Local") : name("server"),
            .firmware = text(),
            .branding = often() ? QStringList() : QStringList(name("Logo")),
            .tags = texts(),
            .variables = often() ? QMap<QString, QString>{{text(), text()}, {QStringLiteral("ext"), text()}}
                                 : QMap<QString, QString>(),
            .settings = settings(),
            .slot = below(10) - 2,
            .onHold = !often()};
}

Blueprint RandomEdits::blueprint()
{
    return {.name = name(often() ? "Blueprint" : "BLUEPRINT"),
            .configServer = often() ? QString() : name("Server"),
            .firmware = {{QStringLiteral("6757i"), text()}, {text(), text()}},
            .branding = often() ? QStringList() : QStringList(name("logo")),
            .language = text(),
            .settings = settings()};
}

JobDefaults RandomEdits::defaults()
{
    JobDefaults made{.kind = static_cast<JobKind>(below(3)),
                     .configServer = often() ? QStringLiteral("local") : name("Server"),
                     .firmware = {{text(), text()}},
                     .branding = often() ? QStringList() : QStringList(name("logo")),
                     .language = text(),
                     .evidence = static_cast<EvidenceWanted>(below(3)),
                     .contactRcsOff = often(),
                     .urlKey = often() ? QString() : QStringLiteral("key_KEY-12345"),
                     .windowHours = 1 + below(8760),
                     .settings = settings(),
                     .modelSettings = {{text(), settings()}, {QStringLiteral("6731i"), settings()}}};
    made.logPort = made.windowHours * 7;
    made.timeHere = made.contactRcsOff;
    return made;
    return {.kind = static_cast<JobKind>(below(3)),
            .configServer = often() ? QStringLiteral("local") : name("Server"),
            .firmware = {{text(), text()}},
            .branding = often() ? QStringList() : QStringList(name("logo")),
            .language = text(),
            .evidence = static_cast<EvidenceWanted>(below(3)),
            .localProtocol = static_cast<LocalProtocol>(below(2)),
            .contactRcsOff = often(),
            .urlKey = often() ? QString() : QStringLiteral("key_KEY-12345"),
            .windowHours = 1 + below(8760),
            .settings = settings(),
            .modelSettings = {{text(), settings()}, {QStringLiteral("6731i"), settings()}}};
}

BrandingAsset RandomEdits::branding()
{
    BrandingAsset asset{name(often() ? "logo" : "LOGO"), text(), blob()};
    if (!often())
        asset.text = text();
    for (int n = often() ? 0 : below(4); n > 0; --n)
        asset.variants.insert(name("model"), {often() ? QString() : QStringLiteral("jpg"), blob()});
    return asset;
}

FirmwareImage RandomEdits::firmware()
{
    return {.model = name("model"),
            .version = name("5.1.0."),
            .release = text(),
            .fileName = text(),
            .blob = blob(),
            .md5 = often() ? blob().sha256.first(16) : QByteArray(),
            .through = often() ? QString() : QStringLiteral("1.0"),
            .notes = text()};
}

Edit RandomEdits::next()
{
    Edit edit;
    edit.text = text();
    for (int n = often() ? below(8) : below(100); n > 0; --n)
        edit.phones.put.append(phone());
    for (int n = below(3); n > 0; --n)
        edit.phones.remove.append(mac());
    if (often())
        edit.blueprints.put.append(blueprint());
    if (often())
        edit.servers.put.append(
            {name(often() ? "Server" : "sErVeR"), QStringLiteral("http://192.0.2.%1/cfg").arg(below(200) + 1)});
    if (often())
        edit.branding.put.append(branding());
    if (often())
        edit.firmware.put.append(firmware());
    if (often())
        edit.files.put.append(
            {name("dir/file"), often() ? MacAddress() : mac(), often() ? QString() : name("blueprint"), blob()});
    if (!often())
        edit.defaults = defaults();
    if (!often())
        edit.blueprints.remove.append(name("blueprint"));
    if (!often())
        edit.servers.remove.append(name("SERVER"));
    if (!often())
        edit.branding.remove.append(name("Logo"));
    if (!often())
        edit.firmware.remove.append(JobState::firmwareKey(name("model"), name("5.1.0.")));
    if (!often())
        edit.files.remove.append(name("DIR/FILE"));
    return edit;
}

} // namespace firstring
