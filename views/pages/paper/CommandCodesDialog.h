// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Context.h"

#include <QDialog>

namespace firstring {

/// The page of barcodes that are commands, to be printed and hung beside the bench. Main thread.
class CommandCodesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Show it with open(); it deletes itself.
    explicit CommandCodesDialog(const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);
};

} // namespace firstring
