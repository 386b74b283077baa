// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preflight/PreflightFinding.h"

#include <QWidget>

class QVBoxLayout;

namespace firstring {

/// The Preflight tab: what was found about this computer and its networks, one row for each finding with its glyph,
/// sentence and fix. Main thread.
class PreflightTab final : public QWidget
{
    Q_OBJECT

public:
    explicit PreflightTab(QWidget* parent = nullptr);

    void show(const QList<PreflightFinding>& findings);
    using QWidget::show;

Q_SIGNALS:
    void remedyWanted(firstring::Remedy remedy);
    void copied(const QString& what);

private:
    QWidget* m_inside;
    QVBoxLayout* m_rows;
    QList<PreflightFinding> m_shown;
};

} // namespace firstring
