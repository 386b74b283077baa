// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/SharedJobLook.h"
#include "views/pages/shared/SharedTrouble.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace firstring {

/// Where a shared job is, as fields. An address that is pasted into the first one fills all. Main thread.
class SharedJobForm final : public QWidget
{
    Q_OBJECT

public:
    /// \a before: the jobs opened last, newest first, to choose from.
    explicit SharedJobForm(const QList<SharedJobUrl>& before, QWidget* parent = nullptr);

    /// As it is typed; the job may be missing still.
    SharedJobUrl url() const;
    QString password() const;
    QString job() const;
    void setUrl(const SharedJobUrl& url);
    void setJob(const QString& name);
    void setRootCertificate(const QString& path);
    /// What the database answered, or nothing while it was not asked.
    void showLook(const std::optional<SharedJobLook>& look);
    /// The field to be looked at gets the keyboard.
    void goTo(SharedField field);

Q_SIGNALS:
    /// Another server, user or way to talk: what was answered holds no more.
    void whereChanged();
    void jobChanged();
    /// The file of an authority's certificate is to be chosen.
    void chooseWanted();

private:
    void addBefore(QFormLayout& form, const QList<SharedJobUrl>& before);
    void addServer(QFormLayout& form);
    void addTls(QFormLayout& form);
    void takePasted(const QString& text);
    void tellTls();
    static QString safeText();
    void showTlsText();

    QLineEdit* m_server;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QComboBox* m_tls;
    QLabel* m_tlsGlyph;
    QLabel* m_tlsText;
    QLineEdit* m_authority;
    QPushButton* m_choose;
    QComboBox* m_job;
    std::optional<QString> m_tlsNow; ///< as the database said
    bool m_isFilling = false;
};

} // namespace firstring
