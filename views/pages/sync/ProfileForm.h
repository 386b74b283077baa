// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/Remote.h"

#include <QMap>
#include <QWidget>

class QComboBox;

namespace firstring {

struct Phone;

/// How a gateway or a portal wants to be spoken to, as a form with an example of what comes of it. Main thread.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// \a kind: Gateway or Portal.
    static ProfileForm* make(RemoteKind kind, const QMap<QString, QString>& profile, QWidget* parent);

    virtual QMap<QString, QString> profile() const = 0;
    /// What is sent or written by it.
    virtual QString example() const = 0;

Q_SIGNALS:
    void changed();

protected:
    /// All ways to write an address of a phone, each with how it looks.
    QComboBox* makeMacForms();
    /// Of phones that might be in such a job.
    static QList<Phone> examplePhones();
};

} // namespace firstring
