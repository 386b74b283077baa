// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/SyncControl.h"
#include "views/Context.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace firstring {

class MessageLine;

/// Makes another side known: a server by its address, token, and the certificate, whose fingerprint is shown before it
/// counts; or a folder by its passphrase.
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
    void fitToKind();
    void refresh();
    Remote remote() const;

    const Context m_context;
    QLineEdit* m_name;
    QLineEdit* m_place;
    QLineEdit* m_token;
    QLabel* m_tokenLabel;
    QPushButton* m_choose;
    QPushButton* m_look;
    QLabel* m_fingerprintLabel;
    QLabel* m_fingerprint;
    QCheckBox* m_compared;
    MessageLine* m_message;
    QPushButton* m_add = nullptr;
    QString m_seen; ///< the fingerprint that is shown; empty: none yet
};

} // namespace firstring
