// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/SecretAddress.h"
#include "models/domain/ServerUrl.h"
#include "models/store/FirmwareJson.h"
#include "models/store/JobJson.h"
#include "models/store/JobRows.h"
#include "models/store/JobSeal.h"

#include <algorithm>
#include <vector>

namespace firstring {

namespace {

/// The row a server's name refers to; the built-in one has none.
QString serverKey(QStringView name)
{
    return isLocalServer(name) ? QString() : foldedName(name);
}

/// Keys of names that mostly are the same as in the row before.
class LastKey
{
public:
    using KeyOf = QString (*)(QStringView);
    explicit LastKey(KeyOf keyOf)
        : m_keyOf(keyOf)
    {}

    const QString& operator()(const QString& name)
    {
        if (name != m_name) {
            m_name = name;
            m_key = m_keyOf(name);
        }
        return m_key;
    }

private:
    KeyOf m_keyOf;
    QString m_name; ///< an empty name has an empty key
    QString m_key;
};

template <typename T, typename Bind>
Result<void> put(SqlConnection& connection, const QByteArray& sql, const QList<T>& records, Bind&& bind)
{
    if (records.isEmpty())
        return {};
    auto statement = connection.prepare(sql);
    if (!statement)
        return statement.error();
    for (const T& record : records) {
        bind(*statement, record);
        if (auto ok = statement->run(); !ok)
            return ok;
    }
    return {};
}

Result<void> removeNames(SqlConnection& connection, const char* sql, const QStringList& names)
{
    return put(connection, sql, names, [](SqlStatement& row, const QString& name) { row.bind(foldedName(name)); });
}

Result<void> writePhones(SqlConnection& connection, JobSeal& seal, const RecordEdit<Phone, MacAddress>& edit)
{
    if (auto ok = put(connection, "DELETE FROM phones WHERE mac = ?", edit.remove,
                      [](SqlStatement& row, MacAddress mac) { row.bind(static_cast<qint64>(mac.bits())); });
        !ok)
        return ok;

    // In the order of the table, so that its pages are filled one after the other. Stable: the last of equal MACs wins.
    std::vector<const Phone*> ordered;
    ordered.reserve(static_cast<std::size_t>(edit.put.size()));
    for (const Phone& phone : edit.put)
        ordered.push_back(&phone);
    const auto byMac = [](const Phone* a, const Phone* b) { return a->mac < b->mac; };
    if (!std::is_sorted(ordered.begin(), ordered.end(), byMac))
        std::stable_sort(ordered.begin(), ordered.end(), byMac);

    // Replacing guards every row with a savepoint of its own, which costs as much as the row; adding does not.
    const QByteArray row =
        "INSERT INTO phones (mac, label, model, blueprint, blueprint_key, config_server, config_server_key, "
        "firmware, slot, on_hold, more) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    auto add = connection.prepare(row + " ON CONFLICT (mac) DO NOTHING");
    if (!add)
        return add.error();
    auto replace = connection.prepare(sqlUpsert("phones", {"mac"},
                                                {"label", "model", "blueprint", "blueprint_key", "config_server",
                                                 "config_server_key", "firmware", "slot", "on_hold", "more"}));
    if (!replace)
        return replace.error();
    LastKey blueprintKey(foldedName), configServerKey(serverKey);
    std::string more;
    const auto write = [&](SqlStatement& statement, const Phone& phone) {
        statement.bind(static_cast<qint64>(phone.mac.bits())).bind(phone.label).bind(phone.model);
        statement.bind(phone.blueprint).bindKey(blueprintKey(phone.blueprint));
        statement.bind(phone.configServer).bindKey(configServerKey(phone.configServer));
        more.clear();
        json::appendPhone(more, phone, &seal);
        statement.bind(phone.firmware).bind(phone.slot).bind(qint64(phone.onHold)).bindUtf8(more);
        return statement.run();
    };
    for (const Phone* phone : ordered) {
        if (connection.countsRows()) {
            if (auto ok = write(*add, *phone); !ok)
                return ok;
            if (connection.changedRows() > 0)
                continue;
        }
        if (auto ok = write(*replace, *phone); !ok)
            return ok;
    }
    return {};
}

Result<void> writeBlueprints(SqlConnection& connection, JobSeal& seal, const RecordEdit<Blueprint, QString>& edit)
{
    if (auto ok = removeNames(connection, "DELETE FROM blueprints WHERE key = ?", edit.remove); !ok)
        return ok;
    return put(
        connection,
        sqlUpsert("blueprints", {"key"},
                  {"name", "config_server", "config_server_key", "language", "firmware", "branding", "settings"}),
        edit.put, [&seal](SqlStatement& row, const Blueprint& blueprint) {
            row.bind(foldedName(blueprint.name)).bind(blueprint.name);
            row.bind(blueprint.configServer).bindKey(serverKey(blueprint.configServer)).bind(blueprint.language);
            row.bindUtf8(json::fromMap(blueprint.firmware)).bindUtf8(json::fromList(blueprint.branding));
            row.bindUtf8(json::fromSettings(blueprint.settings, {&seal, blueprintPlace(blueprint.name)}));
        });
}

Result<void> writeServers(SqlConnection& connection, JobSeal& seal, const RecordEdit<ConfigServer, QString>& edit)
{
    if (auto ok = removeNames(connection, "DELETE FROM servers WHERE key = ?", edit.remove); !ok)
        return ok;
    return put(connection, sqlUpsert("servers", {"key"}, {"name", "url"}), edit.put,
               [&seal](SqlStatement& row, const ConfigServer& server) {
                   const QString url =
                       holdsPassword(server.url) ? seal.shut(server.url, serverPlace(server.name)) : server.url;
                   row.bind(foldedName(server.name)).bind(server.name).bind(url);
               });
}

Result<void> writeCatalogue(SqlConnection& connection, const Edit& edit)
{
    if (auto ok = removeNames(connection, "DELETE FROM firmware WHERE key = ?", edit.firmware.remove); !ok)
        return ok;
    if (auto ok =
            put(connection,
                sqlUpsert("firmware", {"key"}, {"model", "version", "release", "file_name", "sha256", "size", "more"}),
                edit.firmware.put,
                [](SqlStatement& row, const FirmwareImage& image) {
                    row.bind(JobState::firmwareKey(image.model, image.version))
                        .bind(image.model)
                        .bind(image.version)
                        .bind(image.release);
                    row.bind(image.fileName)
                        .bindBytes(image.blob.sha256)
                        .bind(image.blob.size)
                        .bindUtf8(json::fromImage(image));
                });
        !ok)
        return ok;
    if (auto ok = removeNames(connection, "DELETE FROM branding WHERE key = ?", edit.branding.remove); !ok)
        return ok;
    if (auto ok = put(connection, sqlUpsert("branding", {"key"}, {"name", "parameter", "sha256", "size", "more"}),
                      edit.branding.put,
                      [](SqlStatement& row, const BrandingAsset& asset) {
                          row.bind(foldedName(asset.name))
                              .bind(asset.name)
                              .bind(asset.parameter)
                              .bindBytes(asset.blob.sha256)
                              .bind(asset.blob.size)
                              .bindUtf8(json::fromBranding(asset));
                      });
        !ok)
        return ok;
    if (auto ok = removeNames(connection, "DELETE FROM files WHERE key = ?", edit.files.remove); !ok)
        return ok;
    return put(connection,
               sqlUpsert("files", {"key"}, {"name", "phone", "blueprint", "blueprint_key", "sha256", "size"}),
               edit.files.put, [](SqlStatement& row, const JobFile& file) {
                   row.bind(foldedName(file.name)).bind(file.name).bind(static_cast<qint64>(file.phone.bits()));
                   row.bind(file.blueprint)
                       .bindKey(foldedName(file.blueprint))
                       .bindBytes(file.blob.sha256)
                       .bind(file.blob.size);
               });
}

Result<void> writeJob(SqlConnection& connection, JobSeal& seal, const std::optional<JobDefaults>& defaults,
                      quint64 revision)
{
    auto row =
        connection.prepare(defaults ? "UPDATE job SET revision = ?, defaults = ?, config_server_key = ? WHERE id = 1"
                                    : "UPDATE job SET revision = ? WHERE id = 1");
    if (!row)
        return row.error();
    row->bind(static_cast<qint64>(revision));
    if (defaults)
        row->bindUtf8(json::fromDefaults(*defaults, &seal)).bindKey(serverKey(defaults->configServer));
    return row->run();
}

/// First of all: what a setting of this edit makes secret may be a value of the same edit.
void learnUses(JobSeal& seal, const Edit& edit)
{
    for (const Phone& phone : edit.phones.put)
        seal.learnUses(phone.settings);
    for (const Blueprint& blueprint : edit.blueprints.put)
        seal.learnUses(blueprint.settings);
    if (!edit.defaults)
        return;
    seal.learnUses(edit.defaults->settings);
    for (const SettingList& settings : edit.defaults->modelSettings)
        seal.learnUses(settings);
}

} // namespace

QByteArray blueprintPlace(const QString& name)
{
    return "blueprint/" + foldedName(name).toUtf8();
}

QByteArray serverPlace(const QString& name)
{
    return "server/" + foldedName(name).toUtf8();
}

Result<void> writeEdit(SqlConnection& connection, JobSeal& seal, const Edit& edit, quint64 revision)
{
    learnUses(seal, edit);
    if (auto ok = writeServers(connection, seal, edit.servers); !ok)
        return ok;
    if (auto ok = writeBlueprints(connection, seal, edit.blueprints); !ok)
        return ok;
    if (auto ok = writeCatalogue(connection, edit); !ok)
        return ok;
    if (auto ok = writePhones(connection, seal, edit.phones); !ok)
        return ok;
    return writeJob(connection, seal, edit.defaults, revision);
}

} // namespace firstring
