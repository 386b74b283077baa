// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/LadderRow.h"
#include "models/domain/lesson/Scenario.h"
#include "models/paper/Drawing.h"

namespace firstring {

/// The diagram as one page of the height it needs, for SVG and PDF.
PaperPage ladderPage(const QString& title, const QList<Exchange>& exchanges);

/// The diagram as text that Mermaid draws (a sequence diagram).
QByteArray ladderMermaid(const QString& title, const QList<Exchange>& exchanges);

/// A sheet for a class: what is told, the question with its choices, every exchange with its meaning and rule; with
/// \a solved the right choice and why.
PaperDocument lessonSheet(const Scenario& scenario, const QList<Exchange>& exchanges, bool solved,
                          const QDateTime& made, const PaperRuler& ruler);

} // namespace firstring
