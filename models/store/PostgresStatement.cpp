// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresStatement.h"

#include <QtEndian>

#include <libpq-fe.h>

namespace firstring {

namespace {

// Numbers of types that PostgreSQL has given away for good (pg_type.dat).
constexpr unsigned typeBytea = 17;
constexpr unsigned typeInt8 = 20;
constexpr unsigned typeText = 25;

constexpr QChar substitute = QChar(0x1a); ///< before '0' it is a zero character, before '1' itself

QString withoutZero(QString text)
{
    if (!text.contains(QChar::Null) && !text.contains(substitute))
        return text;
    text.replace(substitute, QStringLiteral("\x1a") + u'1');
    return text.replace(QString(QChar::Null), QStringLiteral("\x1a") + u'0');
}

QString withZero(QString text)
{
    if (!text.contains(substitute))
        return text;
    text.replace(QStringLiteral("\x1a") + u'0', QString(QChar::Null));
    return text.replace(QStringLiteral("\x1a") + u'1', QString(substitute));
}

} // namespace

QByteArray postgresPlaces(const QByteArray& sql)
{
    QByteArray text;
    int count = 0;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        if (sql[i] != '?') {
            text += sql[i];
            continue;
        }
        text += '$';
        if (i + 1 >= sql.size() || sql[i + 1] < '0' || sql[i + 1] > '9')
            text += QByteArray::number(++count);
    }
    return text;
}

PostgresStatement::PostgresStatement(PostgresConnection& connection, const QByteArray& sql)
    : m_connection(connection)
{
    m_query.sql = postgresPlaces(sql);
}

void PostgresStatement::add(unsigned type, QByteArray value)
{
    m_query.types.push_back(type);
    m_query.values.push_back(std::move(value));
}

void PostgresStatement::bindInteger(qint64 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    add(typeInt8, std::move(bytes));
}

void PostgresStatement::bindText(const QString& text)
{
    bindUtf8(withoutZero(text).toUtf8());
}

void PostgresStatement::bindUtf8(QByteArrayView utf8)
{
    add(typeText, utf8.isEmpty() ? QByteArray("") : utf8.toByteArray());
}

void PostgresStatement::bindBytes(QByteArray bytes)
{
    add(typeBytea, bytes.isNull() ? QByteArray("") : std::move(bytes));
}

void PostgresStatement::bindNull()
{
    add(typeText, QByteArray());
}

Result<void> PostgresStatement::run()
{
    PostgresQuery query{m_query.sql, std::exchange(m_query.types, {}), std::exchange(m_query.values, {})};
    return m_connection.queue(std::move(query));
}

Result<bool> PostgresStatement::next()
{
    if (!m_rows) {
        auto rows = m_connection.ask(m_query);
        m_query.types.clear();
        m_query.values.clear();
        if (!rows)
            return rows.error();
        m_rows = std::move(*rows);
        m_row = -1;
    }
    if (++m_row < PQntuples(m_rows.get()))
        return true;
    m_rows.reset();
    return false;
}

qint64 PostgresStatement::integer(int column) const
{
    const char* value = PQgetvalue(m_rows.get(), m_row, column);
    switch (PQgetlength(m_rows.get(), m_row, column)) {
    case 1: // boolean
        return *value;
    case 2:
        return qFromBigEndian<qint16>(value);
    case 4:
        return qFromBigEndian<qint32>(value);
    case 8:
        return qFromBigEndian<qint64>(value);
    default: // NULL
        return 0;
    }
}

QByteArrayView PostgresStatement::rawText(int column) const
{
    return {PQgetvalue(m_rows.get(), m_row, column), PQgetlength(m_rows.get(), m_row, column)};
}

QString PostgresStatement::text(int column) const
{
    const QByteArrayView utf8 = rawText(column);
    return utf8.isEmpty() ? QString() : withZero(QString::fromUtf8(utf8));
}

QByteArray PostgresStatement::bytes(int column) const
{
    const QByteArrayView value = rawText(column);
    return value.isEmpty() ? QByteArray() : value.toByteArray();
}

} // namespace firstring
