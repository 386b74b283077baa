// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/ServerNewsRows.h"

#include "models/base/Digest.h"
#include "models/domain/TrackMerge.h"
#include "models/store/RecordRows.h"
#include "models/store/SqlRows.h"
#include "models/store/SyncRows.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace firstring {

namespace {

constexpr qsizetype rowsAtOnce = 500; // numbers in one statement

/// Rows that others wrote after a number, in the order of ?1 and ?2.
Result<void> forEachFresh(SqlConnection& connection, const QByteArray& sql, const QString& writer, qint64 since,
                          const std::function<void(const SqlStatement&)>& take)
{
    auto row = connection.prepare(sql);
    if (!row)
        return row.error();
    row->bind(since).bind(writer);
    return forEachRow(*row, take);
}

QJsonObject objectOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArrayList macsOf(const QList<PhoneGate>& gates)
{
    QByteArrayList macs;
    for (const PhoneGate& gate : gates)
        macs.append(QByteArray::number(gate.mac.bits()));
    return macs;
}

QByteArrayList macsOf(const QList<PhoneTrack>& tracks)
{
    QByteArrayList macs;
    for (const PhoneTrack& track : tracks)
        macs.append(QByteArray::number(track.status.mac.bits()));
    return macs;
}

/// Rows of these phones that somebody else than \a notBy wrote last.
Result<void> forEachOf(SqlConnection& connection, const QByteArray& select, const QByteArrayList& macs,
                       const QString& notBy, const std::function<void(const SqlStatement&)>& take)
{
    for (qsizetype from = 0; from < macs.size(); from += rowsAtOnce) {
        auto row = connection.prepare(select + " WHERE mac IN (" + macs.mid(from, rowsAtOnce).join(',') +
                                      ") AND (?1 = '' OR writer <> ?1)");
        if (!row)
            return row.error();
        row->bind(notBy);
        if (auto read = forEachRow(*row, take); !read)
            return read;
    }
    return {};
}

} // namespace

QByteArray newsChannel(const QString& schema)
{
    constexpr qsizetype digits = 32;
    return "firstring_news_" + sha256(schema.toUtf8()).toHex().left(digits);
}

Result<void> beginNews(SqlConnection& connection, const QString& writer, const QString& schema)
{
    if (auto ok = connection.run("UPDATE news SET last = last + 1"); !ok)
        return ok;
    auto row = connection.prepare("SELECT set_config('firstring.news', last::text, true), "
                                  "set_config('firstring.writer', ?1, true), pg_notify(?2, ?1) FROM news");
    if (!row)
        return row.error();
    return row->bind(writer).bind(QString::fromLatin1(newsChannel(schema))).run();
}

Result<void> tellAll(SqlConnection& connection)
{
    return connection.run("SELECT set_config('firstring.writer', '', true)");
}

Result<void> noteSilenced(SqlConnection& connection)
{
    return connection.run("UPDATE news SET silenced = last");
}

Result<void> noteForgotten(SqlConnection& connection, const QList<MacAddress>& phones)
{
    auto row = connection.prepare("INSERT INTO tracks_gone (mac) VALUES (?) ON CONFLICT (mac) DO UPDATE SET news = 0");
    if (!row)
        return row.error();
    for (const MacAddress mac : phones) {
        if (auto ok = row->bind(static_cast<qint64>(mac.bits())).run(); !ok)
            return ok;
    }
    return {};
}

Result<ServerNews> takeMixed(SqlConnection& connection, const QString& writer, ServerNews& news)
{
    ServerNews mixed;
    QHash<MacAddress, PhoneGate> gates;
    auto read = forEachOf(connection, "SELECT entry FROM gate", macsOf(news.gates), {}, [&](const SqlStatement& row) {
        const PhoneGate gate = PhoneGate::fromJson(objectOf(row.bytes(0)));
        gates.insert(gate.mac, gate);
    });
    if (!read)
        return read.error();
    news.gates.removeIf([&](const PhoneGate& mine) {
        const auto there = gates.find(mine.mac);
        if (there == gates.end()) {
            gates.insert(mine.mac, mine);
            return false;
        }
        const PhoneGate merged = mergedGate(*there, mine);
        const bool isNothing = merged == *there; // others hear of it all the same, from who wrote it
        const bool isMine = merged == mine;
        *there = merged;
        if (!isNothing && !isMine)
            mixed.gates.append(merged);
        return isNothing || !isMine;
    });
    // Of one server alone the last track counts, as it is: it may show less than the one before.
    QHash<MacAddress, PhoneTrack> tracks;
    read = forEachOf(connection, "SELECT track FROM tracks", macsOf(news.tracks), writer, [&](const SqlStatement& row) {
        PhoneTrack track = PhoneTrack::fromJson(objectOf(row.bytes(0)));
        tracks.insert(track.status.mac, std::move(track));
    });
    if (!read)
        return read.error();
    news.tracks.removeIf([&](const PhoneTrack& mine) {
        const auto there = tracks.constFind(mine.status.mac);
        if (there == tracks.constEnd())
            return false;
        const PhoneTrack merged = mergedTrack(mine, *there);
        if (merged == mine)
            return false;
        mixed.tracks.append(merged);
        return true;
    });
    return mixed;
}

Result<qint64> lastNews(SqlConnection& connection)
{
    return connection.number("SELECT last FROM news");
}

Result<OthersNews> readNews(SqlConnection& connection, const QString& writer, qint64& since)
{
    OthersNews news;
    qint64 last = 0;
    qint64 silenced = 0;
    qint64 tokens = 0;
    auto done = forEachRow(connection, "SELECT last, silenced, tokens FROM news", [&](const SqlStatement& row) {
        last = row.integer(0);
        silenced = row.integer(1);
        tokens = row.integer(2);
    });
    if (!done)
        return done.error();
    // A database that was put back to an older copy has another past: all of it is told.
    const qint64 after = last < since ? -1 : since;
    if (last == after)
        return news;
    done = forEachFresh(connection, "SELECT entry FROM gate WHERE news > ? AND writer <> ?", writer, after,
                        [&](const SqlStatement& row) {
                            const PhoneGate gate = PhoneGate::fromJson(objectOf(row.bytes(0)));
                            if (!gate.mac.isZero())
                                news.gates.append(gate);
                        });
    if (!done)
        return done.error();
    // They may have been seen again since: what is told of them then comes with the tracks.
    done = forEachFresh(
        connection, "SELECT mac FROM tracks_gone WHERE news > ? AND writer <> ?", writer, after,
        [&](const SqlStatement& row) { news.forgotten.append(MacAddress(static_cast<quint64>(row.integer(0)))); });
    if (!done)
        return done.error();
    done = forEachFresh(connection, "SELECT track FROM tracks WHERE news > ? AND writer <> ?", writer, after,
                        [&](const SqlStatement& row) {
                            PhoneTrack track = PhoneTrack::fromJson(objectOf(row.bytes(0)));
                            if (!track.status.mac.isZero())
                                news.tracks.append(std::move(track));
                        });
    if (!done)
        return done.error();
    if (silenced > after) {
        auto all = readSilenced(connection);
        if (!all)
            return all.error();
        news.silenced = std::move(*all);
    }
    if (tokens > after) {
        auto shelf = readShelf(connection);
        if (!shelf)
            return shelf.error();
        news.tokens = std::move(shelf->tokens);
    }
    since = last;
    return news;
}

/// In one order everywhere, so that two servers never wait for one another.
Result<QList<ClaimAnswer>> decideClaims(SqlConnection& connection, QList<GateClaim> claims)
{
    std::sort(claims.begin(), claims.end(), [](const GateClaim& a, const GateClaim& b) { return a.mac < b.mac; });
    auto take =
        connection.prepare("INSERT INTO takers (mac, round, address) VALUES (?, ?, ?) ON CONFLICT (mac) DO UPDATE "
                           "SET round = EXCLUDED.round, address = EXCLUDED.address WHERE takers.round < EXCLUDED.round "
                           "OR (takers.round = EXCLUDED.round AND takers.address = EXCLUDED.address) RETURNING round");
    auto look = connection.prepare("SELECT round, address FROM takers WHERE mac = ?");
    if (!take || !look)
        return take ? look.error() : take.error();
    QList<ClaimAnswer> answers;
    for (const GateClaim& claim : std::as_const(claims)) {
        ClaimAnswer answer{.claim = claim};
        const auto mac = static_cast<qint64>(claim.mac.bits());
        const auto granted = take->bind(mac).bind(claim.round).bind(claim.to).next();
        if (!granted)
            return granted.error();
        answer.kind = *granted ? ClaimAnswer::Kind::Granted : ClaimAnswer::Kind::Taken;
        if (*granted) {
            if (const auto end = take->next(); !end)
                return end.error();
        } else {
            const auto found = look->bind(mac).next();
            if (!found)
                return found.error();
            if (*found) {
                answer.holderRound = look->integer(0);
                answer.holder = look->text(1);
                if (const auto end = look->next(); !end)
                    return end.error();
            }
        }
        answers.append(answer);
    }
    return answers;
}

} // namespace firstring
