// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/ServerControl.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace firstring {

class MutedText;

/// "Who gives out addresses here, and what do they tell phones?" Asks on a card, without serving, and tells what was
/// found in sentences. Main thread.
class DhcpLookTab final : public QWidget
{
    Q_OBJECT

public:
    explicit DhcpLookTab(ServerControl& server, QWidget* parent = nullptr);

    void setAddresses(const QList<HostAddress>& addresses);
    /// Where phones should be pointed.
    void setUrl(const QString& url) { m_url = url; }

private:
    void look();
    void show(const QList<DhcpFinding>& findings);
    using QWidget::show;

    ServerControl& m_server;
    QComboBox* m_card;
    QPushButton* m_look;
    MutedText* m_hint;
    QWidget* m_inside;
    QVBoxLayout* m_rows;
    QString m_url;
};

} // namespace firstring
