// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QVBoxLayout;

namespace firstring {

/// The column a page is laid out in, with the margins all pages share.
QVBoxLayout* pageColumn(QWidget* page);

/// The name of a page, in the size all pages share.
QLabel* pageHeading(const QString& text, QWidget* parent);
/// The name of a part of a page.
QLabel* partHeading(const QString& text, QWidget* parent);

/// Second-rank text that wraps: what a page is for, hints. Follows a change of the palette. Main thread.
class MutedText final : public QLabel
{
    Q_OBJECT

public:
    MutedText(const QString& text, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

} // namespace firstring
