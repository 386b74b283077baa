// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QTextBrowser;

namespace firstring {

/// Which keys to press so that one phone asks this server, by family. Main thread.
class PhoneSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneSteps(QWidget* parent = nullptr);

    void setUrl(const QString& url);

private:
    void show();

    QComboBox* m_family;
    QTextBrowser* m_steps;
    QString m_url;
};

} // namespace firstring
