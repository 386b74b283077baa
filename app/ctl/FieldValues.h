// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Records.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPair>
#include <QSet>
#include <QStringList>

namespace firstring {

/// `FIELD=VALUE` words as pairs, field names in lower case up to their first dot. USAGE_FIELD for a word without `=`.
Result<QList<QPair<QString, QString>>> splitFields(const QStringList& words);
Error unknownField(const QString& field, const QStringList& known);
Error valueNotTaken(const QString& field, const QString& value, const QString& expected);

/// One of the fields blueprints and jobs share: config-server, firmware.MODEL, branding, language. False: not one of
/// them.
bool setAssignmentField(const QString& field, const QString& value, QString& configServer,
                        QMap<QString, QString>& firmware, QStringList& branding, QString& language);
/// The same fields as members of \a json: firmware as `firmware.MODEL`.
void addAssignmentFields(QJsonObject& json, const QString& configServer, const QMap<QString, QString>& firmware,
                         const QStringList& branding, const QString& language);

/// Fields of a phone that `phones set` takes, as help lists them.
QStringList phoneFields();
/// A phone as lists show it, without `state`. Variables named in \a hidden, folded, are left out.
QJsonObject phoneJson(const Phone& phone, const QSet<QString>& hidden);

} // namespace firstring
