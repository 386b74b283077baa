// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/HttpsAsk.h"
#include "models/domain/sync/Remote.h"
#include "models/domain/sync/SyncNews.h"

#include <QTimer>

namespace firstring {

/// Hears what changes on a site as it happens, by its change feed (`/api/v1/changes`, long poll): from the moment on
/// when it is made, and after a line that was cut from where it stood. Takes nothing, changes nothing. Gives up where
/// asking again cannot help: another certificate, a token that is known no more, another job. Main thread.
class SiteFeed final : public QObject
{
    Q_OBJECT

public:
    explicit SiteFeed(const Remote& remote, QObject* parent = nullptr);

Q_SIGNALS:
    /// These records are so there now. An empty list: much changed, and it is not told one by one.
    void changed(const QList<firstring::AgreedRecord>& records);

private:
    void begin();
    void follow();
    void take(const QJsonObject& news);
    void stumble(const Error& why);

    HttpsAsk m_https;
    QTimer m_rest; ///< after trouble that may pass
    QString m_store;
    qint64 m_revision = -1;
    int m_troubles = 0; ///< one after the other
};

} // namespace firstring
