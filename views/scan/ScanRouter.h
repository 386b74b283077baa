// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace firstring {

class ScanField;

/// Sends what a scanner types to the scan field, wherever the focus is in the window (experience.md 4). Hex digits,
/// separators and the letters of MAC, S/N go there unless something that uses letters itself has the focus; Space and
/// Enter never do, since they press buttons. Filters one window's events; main thread.
class ScanRouter final : public QObject
{
    Q_OBJECT

public:
    ScanRouter(QWidget* window, ScanField* field);

    /// Only while the Bench is shown, or everywhere if the person said so.
    void setActive(bool active) { m_active = active; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool wants(const QWidget* focus, const QKeyEvent& key) const;

    QWidget* m_window;
    QPointer<ScanField> m_field;
    bool m_active = true;
};

} // namespace firstring
