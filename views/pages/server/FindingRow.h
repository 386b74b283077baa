// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preflight/PreflightFinding.h"

#include <QWidget>

class QLabel;

namespace firstring {

/// One finding: glyph and colour of its level, its sentence, and below it what to do. Main thread.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    FindingRow(const PreflightFinding& finding, QWidget* parent);

    const PreflightFinding& finding() const { return m_finding; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    const PreflightFinding m_finding;
    QLabel* m_glyph;
};

} // namespace firstring
