// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/preflight/PreflightFinding.h"
#include "models/ports/PreflightControl.h"
#include "models/ports/ServerControl.h"
#include "views/Page.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QTimer;

namespace firstring {

class DhcpLookTab;
class ListenForm;
class MessageLine;
class PointPhonesTab;
class PreflightTab;

/// Start and stop the server, and four tabs: what stands in its way, which services it has, how phones find it, and
/// every request as it comes. Main thread.
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
    void lookAround();
    void showFacts(const PreflightFacts& facts);
    void mend(Remedy remedy);

    QLabel* m_glyph;
    QLabel* m_state;
    QLabel* m_detail;
    QPushButton* m_test;
    QPushButton* m_start;
    MessageLine* m_message;
    QTabWidget* m_tabs;
    PreflightTab* m_preflight;
    ListenForm* m_form;
    PointPhonesTab* m_point;
    QTimer* m_again;
    PreflightFacts m_facts; ///< of the last look
    DhcpLookTab* m_look;
};

} // namespace firstring
