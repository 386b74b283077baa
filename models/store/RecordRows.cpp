// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/RecordRows.h"

#include "models/store/SqlRows.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace firstring {

Result<void> writeGates(SqlConnection& connection, const QList<PhoneGate>& gates)
{
    if (gates.isEmpty())
        return {};
    auto row = connection.prepare(sqlUpsert("gate", {"mac"}, {"entry"}));
    if (!row)
        return row.error();
    for (const PhoneGate& gate : gates) {
        const QByteArray json = QJsonDocument(gate.toJson()).toJson(QJsonDocument::Compact);
        if (auto ok = row->bind(static_cast<qint64>(gate.mac.bits())).bindUtf8(json).run(); !ok)
            return ok;
    }
    return {};
}

Result<QHash<MacAddress, PhoneGate>> readGates(SqlConnection& connection)
{
    QHash<MacAddress, PhoneGate> gates;
    const auto read = [&](const SqlStatement& row) -> Result<void> {
        const MacAddress mac(static_cast<quint64>(row.integer(0)));
        const PhoneGate gate = PhoneGate::fromJson(QJsonDocument::fromJson(row.bytes(1)).object());
        if (gate.mac != mac)
            return Error{QStringLiteral("JOB_DAMAGED"),
                         QCoreApplication::translate(
                             "Store",
                             "It cannot be read whether phone %1 is released, so the job was not opened and was "
                             "left as it is. Take its last good copy, or check it with firstringctl check.")
                             .arg(mac.pretty()),
                         QStringLiteral("%1: gate of %2").arg(connection.path(), mac.plain())};
        gates.insert(mac, gate);
        return {};
    };
    const auto done = forEachRow(connection, "SELECT mac, entry FROM gate", read);
    return done ? Result(std::move(gates)) : done.error();
}

Result<void> writeSilenced(SqlConnection& connection, const QList<SilencedAddress>& silenced)
{
    if (silenced.isEmpty())
        return {};
    auto put = connection.prepare(sqlUpsert("silenced", {"address"}, {"saved_ms", "left_ms"}));
    auto drop = connection.prepare("DELETE FROM silenced WHERE address = ?");
    if (!put || !drop)
        return put ? drop.error() : put.error();
    for (const SilencedAddress& one : silenced) {
        auto ok = one.leftMs > 0 ? put->bind(one.address).bind(one.savedMs).bind(one.leftMs).run()
                                 : drop->bind(one.address).run();
        if (!ok)
            return ok;
    }
    return {};
}

Result<QList<SilencedAddress>> readSilenced(SqlConnection& connection)
{
    QList<SilencedAddress> silenced;
    const auto done =
        forEachRow(connection, "SELECT address, saved_ms, left_ms FROM silenced", [&](const SqlStatement& row) {
            silenced.append({row.text(0), row.integer(1), row.integer(2)});
        });
    return done ? Result(std::move(silenced)) : done.error();
}

Result<void> writeAudit(SqlConnection& connection, const QList<AuditRecord>& records)
{
    if (records.isEmpty())
        return {};
    qint64 id = 0;
    QByteArray hash;
    {
        auto end = connection.prepare("SELECT last, hash FROM audit_end");
        if (!end)
            return end.error();
        const auto found = end->next();
        if (!found)
            return found.error();
        if (!*found)
            return Error{QStringLiteral("JOB_DAMAGED"),
                         QCoreApplication::translate("Store",
                                                     "The end of the job's audit log is lost, so nothing can be added "
                                                     "to it and nothing was. Take the last good copy of the job, or "
                                                     "check it with firstringctl check."),
                         connection.path() + QStringLiteral(": audit_end")};
        id = end->integer(0);
        hash = end->bytes(1);
    }
    auto row = connection.prepare("INSERT INTO audit (id, record, hash) VALUES (?, ?, ?)");
    if (!row)
        return row.error();
    for (const AuditRecord& record : records) {
        const QByteArray json = record.toJson();
        hash = auditHash(hash, json);
        if (auto ok = row->bind(++id).bindUtf8(json).bindBytes(hash).run(); !ok)
            return ok;
    }
    auto end = connection.prepare("UPDATE audit_end SET last = ?, hash = ?");
    return end ? end->bind(id).bindBytes(hash).run() : Result<void>(end.error());
}

} // namespace firstring
