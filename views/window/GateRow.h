// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/gate/GateBadge.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace firstring {

/// Who may take the files of the chosen phone, and one click to release it again. Hidden where there is nothing to say.
/// Main thread.
class GateRow final : public QWidget
{
    Q_OBJECT

public:
    explicit GateRow(QWidget* parent = nullptr);

    void setBadge(const GateBadge& badge);

Q_SIGNALS:
    void releaseWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    GateBadge m_badge;
    QLabel* m_mark;
    QLabel* m_text;
    QLabel* m_more;
    QPushButton* m_release;
};

} // namespace firstring
