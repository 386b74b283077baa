// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SharedNews.h"

#include <QDialog>

namespace firstring {

/// Changes made here that met those of other people, each with the value that stays and the one that was not stored.
/// Deletes itself when closed. Main thread.
class ClashDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ClashDialog(const QList<FieldClash>& clashes, QWidget* parent = nullptr);
};

} // namespace firstring
