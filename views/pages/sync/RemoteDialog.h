// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/SyncControl.h"
#include "views/Context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace firstring {

class MessageLine;
class MutedText;

/// Makes another side known: a server by its address, token, and the certificate, whose fingerprint is shown before it
/// counts; a folder by its passphrase; a redirect gateway, or the maker's portal, with a profile.
/// Main thread; deletes itself.
class RemoteDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RemoteDialog(const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void added(const QString& name);

private:
    void look();
    void showCertificate(const ShownCertificate& shown);
    void forget();
    void add();
    bool isFolder() const;
    RemoteKind kind() const;
    void takeKind();
    void changeProfile();
    void fitToKind();
    void refresh();
    Remote remote() const;

    const Context m_context;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLineEdit* m_place;
    QLabel* m_placeLabel;
    QLineEdit* m_token;
    QLabel* m_tokenLabel;
    QPushButton* m_choose;
    QPushButton* m_look;
    QPushButton* m_change;
    QMap<QString, QString> m_profile;
    MutedText* m_about;
    QLabel* m_fingerprintLabel;
    QLabel* m_fingerprint;
    QCheckBox* m_compared;
    MessageLine* m_message;
    QPushButton* m_add = nullptr;
    ShownCertificate m_seen; ///< no fingerprint: none yet
};

} // namespace firstring
