// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/DhcpOptions.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace firstring {

class MutedText;

/// The exact texts for the DHCP server of the house, each with a button that copies it. Main thread.
class DhcpTexts final : public QWidget
{
    Q_OBJECT

public:
    explicit DhcpTexts(QWidget* parent = nullptr);

    void setOptions(const DhcpOptions& options);

Q_SIGNALS:
    void copied(const QString& what);

private:
    QLineEdit* addOption(const QString& title, const QString& name);
    QWidget* buildSnippets();
    QPlainTextEdit* addSnippet(QTabWidget* snippets, const QString& program);

    MutedText* m_hint;
    QGridLayout* m_grid;
    QLineEdit* m_option43;
    QLineEdit* m_option66;             ///< 160 has the same text
    QList<QPlainTextEdit*> m_snippets; ///< in the order of DhcpOptions::snippets()
};

} // namespace firstring
