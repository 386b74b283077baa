// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneViews.h"

#include "models/formats/CsvText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace firstring {

namespace {

std::optional<PhoneColumn> columnFrom(const QString& name)
{
    const auto all = phoneColumns();
    const auto found = std::find_if(all.begin(), all.end(), [&](PhoneColumn c) { return columnName(c) == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString columnName(PhoneColumn column)
{
    switch (column) {
    case PhoneColumn::Card:
        return QStringLiteral("card");
    case PhoneColumn::Slot:
        return QStringLiteral("slot");
    case PhoneColumn::Mac:
        return QStringLiteral("mac");
    case PhoneColumn::Label:
        return QStringLiteral("label");
    case PhoneColumn::Model:
        return QStringLiteral("model");
    case PhoneColumn::Blueprint:
        return QStringLiteral("blueprint");
    case PhoneColumn::Server:
        return QStringLiteral("config-server");
    case PhoneColumn::Firmware:
        return QStringLiteral("firmware");
    case PhoneColumn::Tags:
        return QStringLiteral("tags");
    case PhoneColumn::State:
        return QStringLiteral("state");
    case PhoneColumn::Since:
        return QStringLiteral("since");
    case PhoneColumn::Address:
        return QStringLiteral("address");
    case PhoneColumn::Gate:
        return QStringLiteral("release");
    }
    return {};
}

QString phoneViewsText(const QList<PhoneView>& views)
{
    QJsonArray all;
    for (const PhoneView& view : views) {
        QJsonArray hidden;
        for (const PhoneColumn column : view.hidden)
            hidden.append(columnName(column));
        all.append(QJsonObject{{QStringLiteral("name"), view.name},
                               {QStringLiteral("query"), view.query},
                               {QStringLiteral("sort"), columnName(view.sortedBy)},
                               {QStringLiteral("descending"), view.descending},
                               {QStringLiteral("hidden"), hidden}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<PhoneView> phoneViewsFrom(const QString& text)
{
    QList<PhoneView> views;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& value : all) {
        const QJsonObject object = value.toObject();
        PhoneView view{object[QStringLiteral("name")].toString(),
                       object[QStringLiteral("query")].toString(),
                       columnFrom(object[QStringLiteral("sort")].toString()).value_or(PhoneColumn::Slot),
                       object[QStringLiteral("descending")].toBool(),
                       {}};
        const QJsonArray hidden = object[QStringLiteral("hidden")].toArray();
        for (const QJsonValue& name : hidden) {
            if (const auto column = columnFrom(name.toString()))
                view.hidden.append(*column);
        }
        if (!view.name.isEmpty())
            views.append(view);
    }
    return views;
}

QByteArray phoneCsv(const QList<PhoneRow>& rows, const QList<PhoneColumn>& columns)
{
    QByteArray file;
    for (qsizetype i = 0; i < columns.size(); ++i)
        file += (i > 0 ? "," : "") + csvCell(columnTitle(columns[i]));
    file += "\r\n";
    for (const PhoneRow& row : rows) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            file += (i > 0 ? "," : "") + csvCell(phoneCell(columns[i], row, Qt::DisplayRole).toString());
        file += "\r\n";
    }
    return file;
}

} // namespace firstring
