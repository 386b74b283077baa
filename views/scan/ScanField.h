// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace firstring {

/// Where a scanner types. Takes Enter, Tab or nothing after a whole MAC; a paste is handed over with its lines. Main
/// thread.
class ScanField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int settleMs = 250; ///< after a whole MAC without Enter

    explicit ScanField(QWidget* parent = nullptr);

    /// A key that a person or a scanner pressed elsewhere: focus comes here and the key is typed.
    void typeHere(const QString& text);

Q_SIGNALS:
    /// What was scanned, typed or pasted; the field is empty again.
    void scanned(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void submit();
    void pasteAll();

    QTimer m_settle;
};

} // namespace firstring
