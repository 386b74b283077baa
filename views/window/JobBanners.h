// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SharedNews.h"
#include "views/Context.h"

#include <QWidget>

class QPushButton;

namespace firstring {

class Banner;

/// What holds for the whole job, above every page: that it can only be read and why, and which changes met those of
/// other people. Takes no room when there is nothing. Main thread.
class JobBanners final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBanners(const Context& context, QWidget* parent = nullptr);

private:
    void showReadOnly();
    void showClashes(const QList<FieldClash>& clashes);

    const Context m_context;
    Banner* m_readOnly;
    Banner* m_clash;
    QPushButton* m_all;
    QList<FieldClash> m_clashes; ///< not yet put away by a person, oldest first
};

} // namespace firstring
