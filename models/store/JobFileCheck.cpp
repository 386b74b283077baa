// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobFileCheck.h"

#include "models/domain/Branding.h"
#include "models/domain/JobState.h"
#include "models/store/AuditLog.h"
#include "models/store/FirmwareJson.h"
#include "models/store/JobJson.h"
#include "models/store/JobSchema.h"
#include "models/store/JobSeal.h"
#include "models/store/JobSum.h"
#include "models/store/NewsRows.h"
#include "models/store/SqlRows.h"
#include "models/store/SyncJson.h"
#include "models/store/SyncRows.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobFileCheck)
};

/// The walk through one file. Every look adds to the damages and goes on, so that one damage does not hide another.
class Walk
{
public:
    explicit Walk(SqliteConnection& connection)
        : m_connection(connection)
    {}

    void structure();
    void schema(qint64 version);
    void names();
    void phones();
    void blobs(qint64 version);
    void records();
    void shelf();
    void otherPlaces();
    void rest();
    void damage(const QString& sentence) { m_report.damages.append(sentence); }
    JobFileReport take() { return std::move(m_report); }

private:
    /// Calls \a look with every row; what SQLite refuses to read is a damage of \a what.
    template <typename F>
    void rows(const QString& what, const char* sql, F&& look)
    {
        if (auto read = forEachRow(m_connection, sql, std::forward<F>(look)); !read)
            damage(Text::tr("%1 cannot be read any further: %2").arg(what, read.error().detail));
    }
    /// False in a file that an earlier version made.
    bool hasColumn(const char* table, const char* column) const
    {
        const auto found = m_connection.number("SELECT count(*) FROM pragma_table_info('" + QByteArray(table) +
                                               "') WHERE name = '" + column + '\'');
        return found && *found > 0;
    }
    void secrets(const QString& what, const SettingList& settings, const QMap<QString, QString>& variables = {});
    template <typename T>
    void expectGood(const Result<T>& decoded, const QString& what)
    {
        if (!decoded)
            damage(Text::tr("%1 cannot be decoded.").arg(what));
    }

    SqliteConnection& m_connection;
    JobFileReport m_report;
};

void Walk::structure()
{
    rows(Text::tr("The structure of the file"), "PRAGMA integrity_check(100)", [&](const SqlStatement& row) {
        if (row.text(0) != QLatin1String("ok"))
            damage(Text::tr("The structure of the file is damaged: %1").arg(row.text(0)));
    });
    rows(Text::tr("The list of references"), "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 100",
         [&](const SqlStatement& row) {
             damage(Text::tr("Row %1 of %2 refers to a row of %3 that is not there.")
                        .arg(row.text(1), row.text(0), row.text(2)));
         });
}

/// Every table must read as the numbered files made it; tables of others (selftest) do not matter.
void Walk::schema(qint64 version)
{
    auto model = SqliteConnection::open(QStringLiteral(":memory:"), SqliteConnection::Mode::Memory);
    for (const SchemaStep& step : schemaSteps()) {
        if (model && step.number <= version) {
            if (auto ok = model->run(step.sql); !ok)
                model = ok.error();
        }
    }
    if (!model)
        return damage(model.error().detail);
    QMap<QString, QString> found;
    rows(Text::tr("The list of tables"), "SELECT name, sql FROM sqlite_schema",
         [&](const SqlStatement& row) { found.insert(row.text(0), row.text(1)); });
    const auto compare = [&](const SqlStatement& row) {
        if (found.value(row.text(0)) != row.text(1))
            damage(Text::tr("The table %1 is missing or differs from what this program made.").arg(row.text(0)));
    };
    if (auto read = forEachRow(*model, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL", compare); !read)
        damage(read.error().detail);
}

/// What is found by its key must be what it says it is.
void Walk::names()
{
    for (const QString& table : {QStringLiteral("servers"), QStringLiteral("blueprints"), QStringLiteral("branding"),
                                 QStringLiteral("files")}) {
        rows(table, ("SELECT key, name FROM " + table.toLatin1()).constData(), [&](const SqlStatement& row) {
            if (row.text(0) != foldedName(row.text(1)))
                damage(Text::tr("The name “%1” in %2 does not fit its key.").arg(row.text(1), table));
        });
    }
    rows(QStringLiteral("firmware"), "SELECT key, model, version FROM firmware", [&](const SqlStatement& row) {
        if (row.text(0) != JobState::firmwareKey(row.text(1), row.text(2)))
            damage(Text::tr("The firmware %1 for %2 does not fit its key.").arg(row.text(2), row.text(1)));
    });
    if (hasColumn("firmware", "more")) {
        rows(QStringLiteral("firmware"), "SELECT key, more FROM firmware", [&](const SqlStatement& row) {
            FirmwareImage image;
            if (!json::toImage(row.bytes(1), image))
                damage(Text::tr("%1 cannot be decoded.").arg(Text::tr("The firmware %1").arg(row.text(0))));
        });
    }
    rows(QStringLiteral("blueprints"), "SELECT name, firmware, branding, settings FROM blueprints",
         [&](const SqlStatement& row) {
             const QString what = Text::tr("The blueprint “%1”").arg(row.text(0));
             expectGood(json::toMap(row.bytes(1)), what);
             expectGood(json::toList(row.bytes(2)), what);
             const auto settings = json::toSettings(row.bytes(3));
             expectGood(settings, what);
             if (settings)
                 secrets(what, *settings);
         });
}

void Walk::phones()
{
    rows(QStringLiteral("phones"), "SELECT mac, more, blueprint, blueprint_key FROM phones",
         [&](const SqlStatement& row) {
             Phone phone;
             const MacAddress mac(static_cast<quint64>(row.integer(0)));
             const QString what = Text::tr("Phone %1").arg(mac.pretty());
             expectGood(json::toPhone(row.bytes(1), phone), what);
             secrets(what, phone.settings, phone.variables);
             if (mac.isMulticast())
                 damage(Text::tr("%1 cannot be the address of a phone.").arg(mac.pretty()));
             if (foldedName(row.text(2)) != row.text(3))
                 damage(Text::tr("The blueprint of phone %1 does not fit its key.").arg(mac.pretty()));
         });
}

void Walk::blobs(qint64 version)
{
    const auto use = [&](const QString& name, const BlobRef& blob) {
        if (blob.sha256.size() != 32 || blob.size < 0)
            damage(Text::tr("The digest of the file “%1” is damaged.").arg(name));
        else if (!m_report.blobs.contains(blob))
            m_report.blobs.append(blob);
    };
    rows(Text::tr("The catalogue"),
         "SELECT file_name, sha256, size FROM firmware UNION ALL SELECT name, sha256, size FROM files",
         [&](const SqlStatement& row) {
             use(row.text(0), {row.bytes(1), row.integer(2)});
         });
    // Before version 2 a branding record was always a file, the same for every model.
    rows(Text::tr("The catalogue"),
         version > 1 ? "SELECT name, sha256, size, more FROM branding" : "SELECT name, sha256, size, '' FROM branding",
         [&](const SqlStatement& row) {
             BrandingAsset asset{row.text(0), {}, {row.bytes(1), row.integer(2)}};
             expectGood(json::toBranding(row.bytes(3), asset), Text::tr("The branding “%1”").arg(asset.name));
             if (!isBrandingText(asset))
                 use(asset.name, asset.blob);
             for (const BrandingVariant& variant : std::as_const(asset.variants))
                 use(asset.name, variant.blob);
         });
}

void Walk::rest()
{
    int jobs = 0;
    rows(QStringLiteral("job"), "SELECT defaults FROM job", [&](const SqlStatement& row) {
        ++jobs;
        const QString what = Text::tr("The row of the job's defaults");
        const auto defaults = json::toDefaults(row.bytes(0));
        expectGood(defaults, what);
        if (!defaults)
            return;
        secrets(what, defaults->settings);
        for (const SettingList& settings : defaults->modelSettings)
            secrets(what, settings);
    });
    if (jobs != 1)
        damage(Text::tr("The row of the job's defaults is missing."));
    rows(QStringLiteral("tracks"), "SELECT mac, track FROM tracks", [&](const SqlStatement& row) {
        const MacAddress mac(static_cast<quint64>(row.integer(0)));
        const QJsonDocument json = QJsonDocument::fromJson(row.bytes(1));
        if (!json.isObject() || PhoneTrack::fromJson(json.object()).status.mac != mac)
            damage(Text::tr("What was seen of phone %1 cannot be decoded.").arg(mac.pretty()));
    });
    rows(QStringLiteral("observations"), "SELECT id, event FROM observations", [&](const SqlStatement& row) {
        if (eventFromName(row.text(1)) == EventId::None && row.text(1) != QLatin1String(eventInfo(EventId::None).name))
            damage(Text::tr("Line %1 of the log names no event that this program knows.").arg(row.integer(0)));
    });
    rows(QStringLiteral("leases"), "SELECT address, mac, client FROM leases", [&](const SqlStatement& row) {
        const MacAddress mac(static_cast<quint64>(row.integer(1)));
        if (row.integer(0) < 1 || row.integer(0) > 0xffff'ffffLL || mac.isZero() || mac.isMulticast())
            damage(Text::tr("A lease of the job's DHCP is damaged (%1).").arg(mac.pretty()));
    });
    rows(QStringLiteral("notes"), "SELECT key, value FROM notes", [](const SqlStatement&) {});
    const auto selftest = m_connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'selftest'");
    if (selftest && *selftest > 0) {
        rows(QStringLiteral("selftest"), "SELECT count(*), coalesce(max(id), 0) FROM selftest",
             [&](const SqlStatement& row) {
                 if (row.integer(0) != row.integer(1))
                     damage(Text::tr("The self-test wrote %1 rows, but %2 are here.")
                                .arg(row.integer(1))
                                .arg(row.integer(0)));
             });
    }
}

/// The gate and the audit log.
void Walk::records()
{
    rows(QStringLiteral("gate"), "SELECT mac, entry FROM gate", [&](const SqlStatement& row) {
        const MacAddress mac(static_cast<quint64>(row.integer(0)));
        if (PhoneGate::fromJson(QJsonDocument::fromJson(row.bytes(1)).object()).mac != mac)
            damage(Text::tr("Whether phone %1 is released cannot be decoded.").arg(mac.pretty()));
    });
    const auto audit = checkAuditLog(m_connection);
    if (!audit)
        return damage(Text::tr("%1 cannot be read any further: %2").arg(QStringLiteral("audit"), audit.error().detail));
    for (const QString& finding : audit->findings)
        damage(Text::tr("Audit log: %1").arg(finding));
}

void Walk::shelf()
{
    expectGood(readShelf(m_connection), Text::tr("What is kept for other workstations"));
}

/// Remotes, journals and accounts. What is sealed as a whole is looked at without its key.
void Walk::otherPlaces()
{
    rows(QStringLiteral("remotes"), "SELECT name, entry FROM remotes", [&](const SqlStatement& row) {
        const auto remote = json::toRemote(row.bytes(1));
        if (!remote || foldedName(remote->name) != row.text(0))
            damage(Text::tr("Where the other side “%1” is cannot be decoded.").arg(row.text(0)));
        if (!JobSeal::isWhole(QJsonDocument::fromJson(row.bytes(1)).object().value(u"secret").toString()))
            damage(Text::tr("The secret “%1” of %2 is damaged.").arg(QStringLiteral("token"), row.text(0)));
    });
    rows(QStringLiteral("agreed"), "SELECT remote, id, record FROM agreed", [&](const SqlStatement& row) {
        const QString record = row.text(2);
        if (JobSeal::isShut(record) ? !JobSeal::isWhole(record) : !QJsonDocument::fromJson(row.bytes(2)).isObject())
            damage(Text::tr("What was agreed with “%1” about %2 cannot be decoded.").arg(row.text(0), row.text(1)));
    });
    rows(QStringLiteral("sync_runs"), "SELECT id, account FROM sync_runs", [&](const SqlStatement& row) {
        expectGood(json::toAccount(row.bytes(1)), Text::tr("The account of run %1").arg(row.integer(0)));
    });
}

/// Sealed values are looked at without their key: by the sum that each carries.
void Walk::secrets(const QString& what, const SettingList& settings, const QMap<QString, QString>& variables)
{
    for (const Setting& setting : settings) {
        if (!JobSeal::isWhole(setting.value))
            damage(Text::tr("The secret “%1” of %2 is damaged.").arg(setting.name, what));
    }
    for (auto place = variables.begin(); place != variables.end(); ++place) {
        if (!JobSeal::isWhole(*place))
            damage(Text::tr("The secret “%1” of %2 is damaged.").arg(place.key(), what));
    }
}

/// A file that cannot even be begun is a finding; a place that cannot be reached is none.
Result<JobFileReport> asReport(const Error& error)
{
    if (error.code == QLatin1String("JOB_DAMAGED") || error.code == QLatin1String("JOB_NOT_OURS"))
        return JobFileReport{{error.sentence}, {}};
    return error;
}

} // namespace

Result<JobFileReport> checkJobFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile())
        return Error{QStringLiteral("JOB_UNKNOWN"), Text::tr("There is no file “%1”.").arg(name), path};
    auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    if (!connection)
        return asReport(connection.error());
    const auto ours = isJobFile(*connection);
    if (!ours)
        return asReport(ours.error());
    const auto version = connection->number("PRAGMA user_version");
    if (!version)
        return asReport(version.error());
    if (!*ours)
        return JobFileReport{{Text::tr("“%1” is not a Firstring job, or its beginning is damaged.").arg(name)}, {}};
    if (*version > schemaSteps().last().number)
        return Error{QStringLiteral("JOB_NEWER"),
                     Text::tr("“%1” was made by a newer Firstring. Check it with that version.").arg(name), path};

    if (*version < 1)
        return JobFileReport{{Text::tr("“%1” does not say which version of a job it is.").arg(name)}, {}};

    Walk walk(*connection);
    walk.structure();
    walk.schema(*version);
    walk.names();
    walk.phones();
    walk.blobs(*version);
    walk.rest();
    if (*version >= 6)
        walk.records(); // tables of 0006_trust.sql
    if (*version >= 7)
        walk.shelf(); // tables of 0007_other_workstations.sql
    if (*version >= 8)
        walk.otherPlaces();
    // Last, so that what is named more exactly comes first.
    if (auto same = JobSum(path).check(); !same)
        walk.damage(same.error().sentence);
    return walk.take();
}

} // namespace firstring
