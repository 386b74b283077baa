// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/ServerControl.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace firstring {

class DhcpSection;
class ServiceSection;
class Workspace;
struct Context;

/// The Services tab: the address phones reach, then one section for each service. Locked while the server is on. Main
/// thread.
class ListenForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ListenForm(const Context& context, QWidget* parent = nullptr);

    void setAddresses(const QList<HostAddress>& addresses);
    void setSettings(const ServerSettings& settings);
    ServerSettings settings() const;
    /// Where the server listens now; all off: it is stopped.
    void follow(const ServerEndpoints& endpoints);
    void showDhcp(const DhcpStatus& status);

Q_SIGNALS:
    void edited();

private:
    void add(ServiceSection* section);
    void tellSections();

    QComboBox* m_address;
    QVBoxLayout* m_column;
    QList<ServiceSection*> m_sections;
    DhcpSection* m_dhcp;
    ServerEndpoints m_endpoints;
};

} // namespace firstring
