// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace firstring {

class DhcpTexts;
class PhoneSteps;

/// The tab that tells how phones find the server: what to enter at the DHCP server of the house, or on each phone. Main
/// thread.
class PointPhonesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit PointPhonesTab(QWidget* parent = nullptr);

    /// \a url: of the RCS role; empty: no service that phones can be pointed at.
    void setUrl(const QString& url);

Q_SIGNALS:
    void copied(const QString& what);

private:
    DhcpTexts* m_dhcp;
    PhoneSteps* m_steps;
};

} // namespace firstring
