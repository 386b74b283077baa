// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preflight/PreflightFinding.h"

#include <QWidget>

class QLabel;

namespace firstring {

/// One finding: glyph and colour of its level, its sentence, and below it what to do, with the command to copy or the
/// button that does it. Main thread.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    FindingRow(const PreflightFinding& finding, QWidget* parent);

    const PreflightFinding& finding() const { return m_finding; }

Q_SIGNALS:
    void remedyWanted(firstring::Remedy remedy);
    void copied(const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* commandLine();
    QWidget* remedyButton(const QString& text);
    void colour();

    const PreflightFinding m_finding;
    QLabel* m_glyph;
};

} // namespace firstring
