// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace firstring {

/// A stripe over the whole width of the window for what holds as long as it is there: glyph, the fact in bold, what it
/// means. Hidden while it says nothing; spoken by screen readers when it comes. Main thread.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    Banner(const QString& glyph, Severity tone, QWidget* parent);

    void say(const QString& fact, const QString& meaning);
    void clear() { hide(); }
    QString fact() const;
    QString meaning() const;
    /// Beside what it says; in the order they are added. The banner owns it.
    void addButton(QAbstractButton* button);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    const QString m_glyph;
    const Severity m_tone;
    QLabel* m_mark;
    QLabel* m_fact;
    QLabel* m_meaning;
    QHBoxLayout* m_row;
};

} // namespace firstring
