// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/DhcpOptions.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace firstring {

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
    QLineEdit* line(const QString& name);
    QPlainTextEdit* snippet(const QString& name);

    QLineEdit* m_option43;
    QLineEdit* m_option66;
    QLineEdit* m_option160;
    QPlainTextEdit* m_dnsmasq;
    QPlainTextEdit* m_isc;
};

} // namespace firstring
