// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/SecretAddress.h"
#include "models/store/FewValues.h"
#include "models/store/FirmwareJson.h"
#include "models/store/JobJson.h"
#include "models/store/JobRows.h"
#include "models/store/JobSeal.h"
#include "models/store/PhoneMore.h"
#include "models/store/SqlRows.h"

#include <utility>

namespace firstring {

namespace {

/// Text of a column that mostly says one of a few words.
QString sharedText(FewValues<QString>& known, const SqlStatement& row, int column)
{
    const QByteArrayView raw = row.rawText(column);
    return raw.isEmpty() ? QString() : known.get(raw, [&](QByteArrayView) { return row.text(column); });
}

BlobRef blob(const SqlStatement& row, int column)
{
    return {row.bytes(column), row.integer(column + 1)};
}

/// What is rare in phones, as JSON. Its usual form is read without taking it apart first.
Result<void> readMore(PhoneMore& more, JobSeal& seal, const SqlStatement& row, int column, Phone& phone)
{
    const QByteArrayView text = row.rawText(column);
    if (text.isEmpty())
        return {};
    if (!more.read(text, phone)) {
        if (auto filled = json::toPhone(text.toByteArray(), phone, &seal); !filled)
            return filled;
    } else {
        json::openSecrets(phone, &seal);
    }
    if (!phone.settings.isEmpty())
        seal.learnUses(phone.settings);
    return {};
}

Result<void> readPhones(SqlConnection& connection, JobSeal& seal, JobState& state, const QByteArray& where)
{
    // In pieces that the register takes as they are.
    constexpr qsizetype piece = 4'096;
    FewValues<QString> model, blueprint, configServer, firmware;
    PhoneMore more;
    QList<Phone> phones;
    qsizetype filled = 0;
    auto ok =
        forEachRow(connection,
                   "SELECT mac, label, model, blueprint, config_server, firmware, slot, on_hold, more FROM phones" +
                       where + " ORDER BY mac",
                   [&](const SqlStatement& row) {
                       if (filled == phones.size()) {
                           state.phones.putAll(std::exchange(phones, QList<Phone>(piece)));
                           filled = 0;
                       }
                       Phone& phone = phones[filled++];
                       phone.mac = MacAddress(static_cast<quint64>(row.integer(0)));
                       phone.label = row.text(1);
                       phone.model = sharedText(model, row, 2);
                       phone.blueprint = sharedText(blueprint, row, 3);
                       phone.configServer = sharedText(configServer, row, 4);
                       phone.firmware = sharedText(firmware, row, 5);
                       phone.slot = static_cast<int>(row.integer(6));
                       phone.onHold = row.integer(7) != 0;
                       return readMore(more, seal, row, 8, phone);
                   });
    phones.resize(filled);
    if (ok)
        state.phones.putAll(std::move(phones));
    return ok;
}

Result<void> readBlueprints(SqlConnection& connection, JobSeal& seal, JobState& state, const QByteArray& where)
{
    return forEachRow(connection,
                      "SELECT name, config_server, language, firmware, branding, settings FROM blueprints" + where,
                      [&](const SqlStatement& row) -> Result<void> {
                          const auto firmware = json::toMap(row.bytes(3));
                          const auto branding = json::toList(row.bytes(4));
                          const auto settings = json::toSettings(row.bytes(5), {&seal, blueprintPlace(row.text(0))});
                          if (!firmware)
                              return firmware.error();
                          if (!branding)
                              return branding.error();
                          if (!settings)
                              return settings.error();
                          seal.learnUses(*settings);
                          state.blueprints.insert(foldedName(row.text(0)), {row.text(0), row.text(1), *firmware,
                                                                            *branding, row.text(2), *settings});
                          return {};
                      });
}

Result<void> readServers(SqlConnection& connection, JobSeal& seal, JobState& state, const QByteArray& where)
{
    return forEachRow(
        connection, "SELECT name, url FROM servers" + where, [&](const SqlStatement& row) -> Result<void> {
            const QString url = row.text(1);
            if (holdsPassword(url))
                seal.noteReadable();
            state.servers.insert(foldedName(row.text(0)), {row.text(0), seal.open(url, serverPlace(row.text(0)))});
            return {};
        });
}

Result<void> readCatalogue(SqlConnection& connection, JobSeal&, JobState& state, const QByteArray& where)
{
    if (auto ok = forEachRow(connection,
                             "SELECT model, version, release, file_name, sha256, size, more FROM firmware" + where,
                             [&](const SqlStatement& row) -> Result<void> {
                                 FirmwareImage image{row.text(0), row.text(1), row.text(2), row.text(3), blob(row, 4)};
                                 if (!json::toImage(row.bytes(6), image))
                                     return json::damaged(row.bytes(6));
                                 state.firmware.insert(JobState::firmwareKey(image.model, image.version), image);
                                 return {};
                             });
        !ok)
        return ok;
    if (auto ok = forEachRow(connection, "SELECT name, parameter, sha256, size, more FROM branding" + where,
                             [&](const SqlStatement& row) -> Result<void> {
                                 BrandingAsset asset{row.text(0), row.text(1), blob(row, 2)};
                                 if (auto good = json::toBranding(row.bytes(4), asset); !good)
                                     return good;
                                 state.branding.insert(foldedName(asset.name), asset);
                                 return {};
                             });
        !ok)
        return ok;
    return forEachRow(connection, "SELECT name, phone, blueprint, sha256, size FROM files" + where,
                      [&](const SqlStatement& row) -> Result<void> {
                          state.files.insert(foldedName(row.text(0)),
                                             {row.text(0), MacAddress(static_cast<quint64>(row.integer(1))),
                                              row.text(2), blob(row, 3)});
                          return {};
                      });
}

Result<void> readJob(SqlConnection& connection, JobSeal& seal, JobState& state, const QByteArray&)
{
    return forEachRow(connection, "SELECT revision, defaults FROM job", [&](const SqlStatement& row) -> Result<void> {
        state.revision = static_cast<quint64>(row.integer(0));
        const auto defaults = json::toDefaults(row.bytes(1), &seal);
        if (!defaults)
            return defaults.error();
        state.defaults = *defaults;
        seal.learnUses(defaults->settings);
        for (const SettingList& settings : defaults->modelSettings)
            seal.learnUses(settings);
        return {};
    });
}

} // namespace

Result<JobState> readState(SqlConnection& connection, JobSeal& seal, const QByteArray& where)
{
    JobState state;
    for (const auto read : {readJob, readServers, readBlueprints, readCatalogue, readPhones}) {
        if (auto ok = read(connection, seal, state, where); !ok)
            return ok.error();
        if (auto ok = seal.trouble(); !ok)
            return ok.error();
    }
    return state;
}

} // namespace firstring
