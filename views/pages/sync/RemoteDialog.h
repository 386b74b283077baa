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
class ProfileEdit;

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
    QLabel* m_profileLabel;
    ProfileEdit* m_profile;
    MutedText* m_about;
    QLabel* m_fingerprintLabel;
    QLabel* m_fingerprint;
    QCheckBox* m_compared;
    MessageLine* m_message;
    QPushButton* m_add = nullptr;
    QString m_seen; ///< the fingerprint that is shown; empty: none yet
};

} // namespace firstring
