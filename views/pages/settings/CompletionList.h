// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/CfgCompletion.h"

#include <QCompleter>

class QStandardItemModel;
class QTreeView;

namespace firstring {

/// The list that opens below the cursor: what may stand there, and what it means. Main thread.
class CompletionList final : public QObject
{
    Q_OBJECT

public:
    /// Opens over \a editor and takes its keys while it is open.
    explicit CompletionList(QWidget* editor);

    /// Shows \a items at \a place (of the editor's viewport); closes when there are none.
    void open(const QList<Completion>& items, const QRect& place);
    void close();
    bool isOpen() const;

Q_SIGNALS:
    void chosen(const firstring::Completion& item);

private:
    QList<Completion> m_items;
    QStandardItemModel* m_model;
    QTreeView* m_list;
    QCompleter* m_completer;
};

} // namespace firstring
