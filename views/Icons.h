// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"
#include "models/domain/PhoneStatus.h"

#include <QIcon>

class QPainter;

namespace firstring {
struct GateBadge;
}

/// Line drawings (Lucide) from resources/icons, coloured when they are painted: one file serves light, dark, disabled
/// and selected. Names are those of the files, without `.svg`.
namespace firstring::icons {

/// An icon in the colour of the text around it; follows a change of the palette by itself.
QIcon icon(const QString& name);
/// An icon that keeps \a colour, except where it is disabled or selected.
QIcon icon(const QString& name, const QColor& colour);
/// For delegates.
void paint(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour);

/// The glyph that goes with a state everywhere.
QString stateGlyph(PhoneState state);
QString severityGlyph(Severity severity);
QString gateGlyph(const GateBadge& badge);

} // namespace firstring::icons
