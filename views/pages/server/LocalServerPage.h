// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/ServerControl.h"
#include "views/Page.h"

class QLabel;
class QPushButton;

namespace firstring {

class DhcpTexts;
class ListenForm;
class MessageLine;
class PhoneSteps;

/// Start and stop the server, see where it listens, what to tell the DHCP server and the phone, and every request as it
/// comes. Main thread.
class LocalServerPage final : public Page
{
    Q_OBJECT

public:
    explicit LocalServerPage(const Context& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showState();
    void startOrStop();
    /// The URL of the RCS role as it is, or as it would be if the server were started now.
    QString rcsUrl() const;

    QLabel* m_glyph;
    QLabel* m_state;
    QLabel* m_detail;
    QPushButton* m_test;
    QPushButton* m_start;
    MessageLine* m_message;
    ListenForm* m_form;
    DhcpTexts* m_dhcp;
    PhoneSteps* m_steps;
};

} // namespace firstring
