// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace firstring {

/// A kind of widget, and the page of help that tells of it.
struct HelpTopic
{
    const char* className; ///< as its meta object has it
    const char* target;    ///< `page` or `page#anchor`
};

/// Everything that has a page or a part of one.
const QList<HelpTopic>& helpTopics();
/// Where help about \a widget is: its own page, or that of the nearest widget around it that has one; empty: none.
QString helpTarget(const QWidget* widget);

} // namespace firstring
