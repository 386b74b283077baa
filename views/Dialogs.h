// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace firstring {

/// A question in three parts (experience.md 6): what would happen, what it means for the phones, and the word on the
/// button that does it. The other button says Cancel.
struct Question
{
    QString title;       ///< `Remove 3 phones?`
    QString consequence; ///< `They are told nothing from now on. Undo brings them back.`
    QString action;      ///< `Remove`
    bool risky = false;  ///< Cancel is the one Enter presses
};

/// Everything that interrupts a person, as one port, so that a test can answer in their place. Asynchronous: nothing
/// blocks, the answer comes to a continuation, which is dropped when \a parent is gone. A chooser that was left gives
/// no answer. Main thread.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// \a filter as QFileDialog has it: `Phone lists (*.csv *.txt)`.
    virtual void chooseFiles(QWidget* parent, const QString& title, const QString& filter,
                             std::function<void(const QStringList&)> then) = 0;
    virtual void chooseFolder(QWidget* parent, const QString& title, std::function<void(const QString&)> then) = 0;
    virtual void chooseSaveName(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                                std::function<void(const QString&)> then) = 0;
    /// One line of text, for example a new name. Not called when left or emptied.
    virtual void askText(QWidget* parent, const QString& title, const QString& label, const QString& suggested,
                         std::function<void(const QString&)> then) = 0;
    virtual void ask(QWidget* parent, const Question& question, std::function<void()> then) = 0;
    /// Only for what cannot be shown in its place on a page.
    virtual void tell(QWidget* parent, const Error& what) = 0;
};

} // namespace firstring
