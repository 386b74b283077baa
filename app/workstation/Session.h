// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

namespace firstring {

class MainWindow;
class Selection;

/// Where a person was: enough to go on after the program ended, however it ended. A small file beside the jobs, written
/// whole; what cannot be read in it counts as not there.
struct Session
{
    QString job;
    int page = 0;          ///< PageId
    int scroll = 0;        ///< of the page's list, pixels
    MacAddress phone;      ///< the chosen one, or zero
    QByteArray geometry;   ///< as QWidget::saveGeometry()
    QByteArray layout;     ///< as MainWindow::saveLayout()
    bool welcomed = false; ///< the pages of the first run were seen or skipped

    static Session read(const QString& path);
    /// False when it could not be written, which nobody needs to be told: it is a convenience.
    bool write(const QString& path) const;
};

/// Keeps the session of a window from now on: some moments after every change, and when it is closed. Main thread.
class SessionKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 1500;

    /// \a session: as it was read; goes on from there.
    SessionKeeper(QString path, Session session, MainWindow& window, Selection& selection, QObject* parent = nullptr);
    ~SessionKeeper() override;

    /// Size, page, list and phone as they were, when it is the same job. Once all pages are there.
    void restore(const QString& job);
    void setWelcomed();
    const Session& session() const { return m_session; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();

    const QString m_path;
    Session m_session;
    MainWindow& m_window;
    Selection& m_selection;
    QTimer m_later;
};

} // namespace firstring
