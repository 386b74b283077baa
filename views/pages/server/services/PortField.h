// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

namespace firstring {

/// A port from 1 to 65535. \a spoken: its name for screen readers, `HTTP port`. Main thread.
class PortField final : public QSpinBox
{
    Q_OBJECT

public:
    PortField(const QString& spoken, int standard, QWidget* parent = nullptr)
        : QSpinBox(parent)
    {
        setRange(1, 65535);
        setValue(standard);
        setGroupSeparatorShown(false);
        setAccessibleName(spoken);
    }

    /// Without a signal; anything that is not a port leaves what is there.
    void show(int port)
    {
        const QSignalBlocker quiet(this);
        if (port > 0)
            setValue(port);
    }
    using QSpinBox::show;
};

} // namespace firstring
