// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"

namespace firstring {

class LessonControl;

/// For showing and learning: lessons with a live ladder diagram, and simulated phones against the local server. Main
/// thread.
class TrainerPage final : public Page
{
    Q_OBJECT

public:
    /// \a lessons may be null: then there are none, but the bench can be recorded.
    explicit TrainerPage(const Context& context, LessonControl* lessons = nullptr, QWidget* parent = nullptr);
};

} // namespace firstring
