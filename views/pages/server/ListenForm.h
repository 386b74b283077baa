// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/ServerControl.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace firstring {

/// Address and ports of the local server, in one row. Locked while the server is on. Main thread.
class ListenForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ListenForm(QWidget* parent = nullptr);

    void setAddresses(const QList<HostAddress>& addresses);
    void setSettings(const ServerSettings& settings);
    ServerSettings settings() const;

Q_SIGNALS:
    void edited();

private:
    QComboBox* m_address;
    QCheckBox* m_http;
    QSpinBox* m_httpPort;
    QCheckBox* m_tftp;
    QSpinBox* m_tftpPort;
};

} // namespace firstring
