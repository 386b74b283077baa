// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QVariant>

namespace firstring {

/// A call as XML-RPC writes it (xmlrpc.com/spec, 1999): arguments are strings and booleans.
QByteArray xmlRpcCall(const QString& method, const QVariantList& arguments);

/// The value of an answer: QString, bool, qint64, double, QVariantList or QVariantMap. Dates and bytes are strings.
/// XMLRPC_FAULT: the other side refused, its words in the detail; XMLRPC_SHAPE: that is no answer, or one nested more
/// than 8 deep. Document type declarations are refused, so no entity grows. Any bytes: time and memory are linear.
Result<QVariant> xmlRpcAnswer(const QByteArray& bytes);

} // namespace firstring
