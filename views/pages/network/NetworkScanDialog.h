// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"
#include "models/ports/ServerControl.h"
#include "views/Context.h"

#include <QDialog>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace firstring {

class MessageLine;
class NetworkPhones;
class NetworkScanControl;

/// Looks for phones in one network, when and where a person says so, and lets them be added. Closing it ends the
/// search. Deletes itself when closed. Main thread.
class NetworkScanDialog final : public QDialog
{
    Q_OBJECT

public:
    NetworkScanDialog(const Context& context, NetworkScanControl& scanner, QWidget* parent = nullptr);
    ~NetworkScanDialog() override;

Q_SIGNALS:
    void addWanted(const QList<firstring::MacAddress>& phones);

private:
    void search();
    void refresh();
    void tellEnd();

    const Context m_context;
    NetworkScanControl& m_scanner;
    const QList<HostAddress> m_networks;
    NetworkPhones* m_phones;
    QComboBox* m_where;
    QPushButton* m_search;
    QPushButton* m_add;
    QProgressBar* m_progress;
    MessageLine* m_message;
};

} // namespace firstring
