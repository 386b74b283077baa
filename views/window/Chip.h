// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"

#include <QWidget>

class QLabel;

namespace firstring {

/// A glyph and a few words in the status bar. Main thread.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void set(const QString& glyph, StateGroup group, const QString& text, const QString& hint = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QString m_glyph;
    StateGroup m_group = StateGroup::Waiting;
    QLabel* m_mark;
    QLabel* m_text;
};

} // namespace firstring
