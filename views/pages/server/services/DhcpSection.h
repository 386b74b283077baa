// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/server/services/ServiceSection.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace firstring {

/// DHCP: off, or how, with which addresses and for how long; what will happen, and what is happening. Main thread.
class DhcpSection final : public ServiceSection
{
    Q_OBJECT

public:
    explicit DhcpSection(QWidget* parent = nullptr);

    void load(const ServerSettings& settings) override;
    void store(ServerSettings& settings) const override;
    void follow(const ServerSettings& wanted, const ServerEndpoints& now) override;

    /// This computer's addresses: what a range must fit.
    void setAddresses(const QList<HostAddress>& addresses) { m_addresses = addresses; }
    void showStatus(const DhcpStatus& status);

private:
    QLineEdit* addAddress(const QString& spoken, const QString& hint);
    DhcpMode mode() const;
    CardNetwork cardOf(const QString& address) const;
    void suggestRange();
    void sayState();
    void sayWhatWillHappen(const DhcpSettings& dhcp);

    QComboBox* m_mode;
    QLineEdit* m_first;
    QLineEdit* m_last;
    QLineEdit* m_router;
    QLineEdit* m_dns;
    QSpinBox* m_minutes;
    QWidget* m_more; ///< what only the full mode asks for, and the lease
    QList<HostAddress> m_addresses;
    ServerSettings m_wanted;
    ServerEndpoints m_now;
    DhcpStatus m_status;
    DhcpSettings m_loaded; ///< what the form has no field for stays as it was
};

} // namespace firstring
