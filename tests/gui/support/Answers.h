// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Dialogs.h"

#include <QList>

namespace firstring::test {

/// Answers every question in a person's place and remembers what was asked. Nothing answered: the person left.
class Answers final : public Dialogs
{
public:
    void chooseFiles(QWidget*, const QString& title, const QString&,
                     std::function<void(const QStringList&)> then) override
    {
        asked << title;
        if (!files.isEmpty())
            then(files);
    }
    void chooseFolder(QWidget*, const QString& title, std::function<void(const QString&)> then) override
    {
        asked << title;
        if (!files.isEmpty())
            then(files.first());
    }
    void chooseSaveName(QWidget*, const QString& title, const QString&, const QString&,
                        std::function<void(const QString&)> then) override
    {
        asked << title;
        if (!files.isEmpty())
            then(files.first());
    }
    void askText(QWidget*, const QString& title, const QString& label, const QString& suggested,
                 std::function<void(const QString&)> then) override
    {
        asked << title;
        labels << label;
        suggestions << suggested;
        if (!texts.isEmpty())
            then(texts.takeFirst());
    }
    void ask(QWidget*, const Question& question, std::function<void()> then) override
    {
        asked << question.title;
        if (agree)
            then();
    }
    void tell(QWidget*, const Error& what) override { told << what.code; }

    QStringList files;       ///< what choosers answer; empty: left
    QStringList texts;       ///< what askText answers, one each time
    bool agree = false;      ///< what ask answers
    QStringList asked;       ///< titles
    QStringList labels;      ///< of askText
    QStringList suggestions; ///< of askText
    QStringList told;        ///< codes
};

} // namespace firstring::test
