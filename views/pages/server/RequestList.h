// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace firstring {

class Workspace;

/// Every request as it comes, newest on top. Main thread.
class RequestList final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestList(Workspace& workspace, QWidget* parent = nullptr);
};

} // namespace firstring
