// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Context.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace firstring {

/// The four short pages that a person sees once: what this is, at which address phones reach this computer, whether the
/// scanner works, and how the first phones come in. Each can be skipped, all at once too; nothing starts by itself.
/// Deletes itself when closed. Main thread.
class FirstRun final : public QDialog
{
    Q_OBJECT

public:
    explicit FirstRun(const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void scannerWanted();
    void scanWanted();
    void importWanted();
    void networkScanWanted();

private:
    QVBoxLayout* addPage(const QString& glyph, const QString& title, const QString& text);
    void addAddresses(QVBoxLayout& page);
    void turnTo(int page);

    const Context m_context;
    QStackedWidget* m_pages;
    QLabel* m_where;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace firstring
