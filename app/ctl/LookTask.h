// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Context.h"
#include "app/ctl/Task.h"

#include <QUrl>

namespace firstring {

/// Shows which certificate another side has, so that a person can compare it. Main thread.
class LookTask final : public Task
{
    Q_OBJECT

public:
    LookTask(Context& context, QUrl url)
        : m_context(context)
        , m_url(std::move(url))
    {}

    void begin() override;
    void interrupt() override { Q_EMIT ended(Exit::InPart); }

private:
    Context& m_context;
    QUrl m_url;
};

} // namespace firstring
