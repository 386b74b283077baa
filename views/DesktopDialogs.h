// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Dialogs.h"

namespace firstring {

/// The real thing: window-modal dialogs of the toolkit. Main thread.
class DesktopDialogs final : public Dialogs
{
public:
    void chooseFiles(QWidget* parent, const QString& title, const QString& filter,
                     std::function<void(const QStringList&)> then) override;
    void chooseFolder(QWidget* parent, const QString& title, std::function<void(const QString&)> then) override;
    void chooseSaveName(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                        std::function<void(const QString&)> then) override;
    void askText(QWidget* parent, const QString& title, const QString& label, const QString& suggested,
                 std::function<void(const QString&)> then) override;
    void ask(QWidget* parent, const Question& question, std::function<void()> then) override;
    void tell(QWidget* parent, const Error& what) override;
};

} // namespace firstring
