// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paper/Drawing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace firstring {

class Dialogs;
class PaperSheet;

/// Pages as they will come out of the printer, one at a time. Main thread.
class PaperPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPane(QWidget* parent = nullptr);

    /// Stays on the same page where there is one. Without pages: \a instead says why.
    void setDocument(const PaperDocument& document, const QString& instead = {});
    const PaperDocument& document() const { return m_document; }
    int page() const { return m_page; }

private:
    void turn(int by);
    void refresh();

    PaperDocument m_document;
    int m_page = 0;
    PaperSheet* m_sheet;
    QPushButton* m_back;
    QPushButton* m_forth;
    QLabel* m_number;
};

/// Lets a person choose a printer and prints the pages there, as the preview shows them. Returns at once.
void printPages(QWidget* parent, const PaperDocument& document);

/// Asks for a name and writes \a bytes there; \a then hears a sentence when it was done, \a refused when it was not.
void savePaper(QWidget* parent, Dialogs& dialogs, const QString& title, const QString& suggested, const QString& filter,
               const std::function<QByteArray()>& bytes, const std::function<void(const QString&)>& then,
               const std::function<void(const QString&)>& refused);

} // namespace firstring
