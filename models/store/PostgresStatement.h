// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/Postgres.h"

namespace firstring {

/// A statement of PostgreSQL. Text there holds no zero character, and texts of people may: it is written as two others.
class PostgresStatement final : public SqlEngineStatement
{
public:
    PostgresStatement(PostgresConnection& connection, const QByteArray& sql);

    void bindInteger(qint64 value) override;
    void bindText(const QString& text) override;
    void bindUtf8(QByteArrayView utf8) override;
    void bindBytes(QByteArray bytes) override;
    void bindNull() override;
    Result<void> run() override;
    Result<bool> next() override;
    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArrayView rawText(int column) const override;
    QByteArray bytes(int column) const override;

private:
    void add(unsigned type, QByteArray value);

    PostgresConnection& m_connection;
    PostgresQuery m_query;
    PostgresResult m_rows;
    int m_row = -1;
};

/// `?` and `?2` as PostgreSQL writes them: `$1`, `$2`.
QByteArray postgresPlaces(const QByteArray& sql);

} // namespace firstring
