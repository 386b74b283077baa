// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/settings/DraftWatch.h"

#include <QWidget>

class QTableView;

namespace firstring {

class FileChangesTable;
class LineChangesTable;
class MessageLine;

/// What a draft would change for whom: the files that differ, whose they are, and their lines. Main thread.
class ChangesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPane(QWidget* parent = nullptr);

    void show(const DraftReport& report);
    /// Translated: `37 phones will fetch new files`; empty when nobody does.
    static QString summary(const FileChanges& changes);

private:
    void showLines();

    FileChangesTable* m_changes;
    LineChangesTable* m_differences;
    QTableView* m_files;
    MessageLine* m_message;
};

} // namespace firstring
