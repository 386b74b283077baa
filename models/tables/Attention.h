// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace firstring {

class ServerControl;
class Workspace;

/// Tells a person who works elsewhere what needs them: phones that stopped, all phones ready, a server that lost its
/// address. Gathers for some seconds, so that forty phones make one sentence; says nothing while the window is looked
/// at. Thread: main.
class Attention final : public QObject
{
    Q_OBJECT

public:
    static constexpr int gatherMs = 4000;

    /// \a isLookedAt: the window is active now.
    Attention(Workspace& workspace, ServerControl& server, std::function<bool()> isLookedAt, QObject* parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }

Q_SIGNALS:
    /// In one translated sentence each.
    void wanted(const QString& title, const QString& text);

private:
    void take(const PhoneStatus& status);
    void add(const QString& sentence);
    void tell();

    const Workspace& m_workspace;
    const std::function<bool()> m_isLookedAt;
    QTimer m_gather;
    QSet<MacAddress> m_stopped; ///< known to stand still, told or not
    QList<MacAddress> m_fresh;  ///< of these, not told yet
    QSet<MacAddress> m_ready;
    QStringList m_sentences;
    bool m_allReady = false;
    bool m_enabled = true;
};

} // namespace firstring
