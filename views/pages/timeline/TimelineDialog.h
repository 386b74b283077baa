// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timeline/Timeline.h"
#include "views/Context.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableView;
class QTimer;

namespace firstring {

class MessageLine;
class TimelinePicture;
class TimelineTable;

/// Everything that happened to one phone: drawn on an axis of time, and in words, each with what a phone does there.
/// Read from the job file, so that earlier runs count; kept up to date while it is open. Deletes itself when closed.
/// Main thread.
class TimelineDialog final : public QDialog
{
    Q_OBJECT

public:
    TimelineDialog(const Context& context, MacAddress mac, QWidget* parent = nullptr);

private:
    void read();
    void take(const QList<Observation>& seen);
    void explain();
    void save(const QString& ending);

    const Context m_context;
    const MacAddress m_mac;
    Timeline m_timeline;
    TimelinePicture* m_picture;
    TimelineTable* m_rows;
    QTableView* m_table;
    QCheckBox* m_details;
    QLabel* m_explanation;
    MessageLine* m_message;
    QTimer* m_later;
};

} // namespace firstring
