// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/scan/ScanField.h"

#include "views/Icons.h"
#include "views/scan/ScanText.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace firstring {

ScanField::ScanField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Scan or type a MAC address, then Enter"));
    setAccessibleName(tr("MAC address to add"));
    setMaxLength(4096);
    setClearButtonEnabled(true);
    auto* mark = addAction(icons::icon(QStringLiteral("scan-barcode")), QLineEdit::LeadingPosition);
    mark->setText(tr("Scan"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &ScanField::submit);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_settle.stop();
        if (isWholeMac(text))
            m_settle.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &ScanField::submit);
}

void ScanField::typeHere(const QString& text)
{
    setFocus(Qt::ShortcutFocusReason);
    deselect();
    setCursorPosition(static_cast<int>(this->text().size()));
    insert(text);
    Q_EMIT textEdited(this->text());
}

bool ScanField::event(QEvent* event)
{
    // With nothing typed there is nothing to undo here: the keys are the window's.
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    // Tab is a scanner's other way to say Enter; with nothing typed it moves on as everywhere.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !text().isEmpty()) {
            submit();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ScanField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        pasteAll();
    else
        QLineEdit::keyPressEvent(event);
}

void ScanField::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* action : menu->actions()) {
        if (action->objectName() == QLatin1String("edit-paste")) {
            action->disconnect(this);
            connect(action, &QAction::triggered, this, &ScanField::pasteAll);
        }
    }
    menu->popup(event->globalPos());
}

void ScanField::dropEvent(QDropEvent* event)
{
    Q_EMIT scanned(event->mimeData()->text());
    event->acceptProposedAction();
}

void ScanField::submit()
{
    m_settle.stop();
    const QString all = text();
    clear();
    if (!all.trimmed().isEmpty())
        Q_EMIT scanned(all);
}

void ScanField::pasteAll()
{
    // A line edit would turn line breaks into blanks, and "damaged (line 7)" needs them.
    const QString pasted = QGuiApplication::clipboard()->text();
    if (text().isEmpty() && !readScan(pasted).macs.isEmpty())
        Q_EMIT scanned(pasted);
    else
        paste();
}

} // namespace firstring
