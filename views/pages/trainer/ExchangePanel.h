// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Exchange.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace firstring {

class MutedText;

/// One exchange in words: what it means, the rule behind it, what the phone showed, and the first bytes that came.
/// Main thread.
class ExchangePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangePanel(QWidget* parent = nullptr);

    /// Nothing: only the advice to choose an arrow.
    void explain(const std::optional<Exchange>& exchange);

private:
    QLabel* m_name;
    MutedText* m_facts;
    QLabel* m_meaning;
    QLabel* m_ruleHead;
    QLabel* m_rule;
    QLabel* m_displayHead;
    QLabel* m_display;
    QLabel* m_bytesHead;
    QPlainTextEdit* m_bytes;
};

} // namespace firstring
