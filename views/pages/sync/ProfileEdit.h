// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QPlainTextEdit>

namespace firstring {

/// How a gateway or a portal wants to be spoken to, as lines of `key=value`. Main thread.
class ProfileEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProfileEdit(QWidget* parent = nullptr);

    void setProfile(const QMap<QString, QString>& profile);
    /// Lines without `=` are keys without a value, which nobody knows; so they are refused with their name.
    QMap<QString, QString> profile() const;
};

} // namespace firstring
