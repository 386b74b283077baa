// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/certificates/CertificateFolder.h"
#include "views/pages/server/services/ServiceSection.h"

class QLabel;
class QPushButton;

namespace firstring {

class Dialogs;
class MessageLine;
class PortField;

/// HTTPS: on or off, its port, which certificate phones see and how they come to believe it, and whether phones must
/// show one themselves. Main thread; keys are made in the pool.
class HttpsSection final : public ServiceSection
{
    Q_OBJECT

public:
    HttpsSection(CertificateFolder certificates, Dialogs& dialogs, QWidget* parent = nullptr);

    void load(const ServerSettings& settings) override;
    void store(ServerSettings& settings) const override;
    void follow(const ServerSettings& wanted, const ServerEndpoints& now) override;

private:
    QWidget* makeButtons(const QList<QPushButton*>& buttons);
    void showFacts();
    void saveCa();
    void importOwn();
    void useBench();
    void chooseClientCa();
    void forgetClientCa();

    CertificateFolder m_certificates;
    Dialogs& m_dialogs;
    Background m_background;
    PortField* m_port;
    QLabel* m_facts;
    QPushButton* m_saveCa;
    QPushButton* m_import;
    QPushButton* m_useBench;
    QPushButton* m_clientCa;
    QPushButton* m_noClientCa;
    MessageLine* m_message;
    QString m_clientCaFile;
    QString m_address; ///< that phones reach
    bool m_isOn = false;
};

} // namespace firstring
