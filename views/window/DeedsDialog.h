// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/Deeds.h"
#include "views/Context.h"

#include <QDialog>

class QGridLayout;
class QScrollArea;

namespace firstring {

/// Where the program keeps things; handed in by whoever constructed it.
struct ProgramPlaces
{
    QString jobPath;
    QString vaultPath;
    QString certificatesPath;
    QString sessionPath;
    QString secretPlace;
    QStringList keyFiles;
    SharedJobUrl database = {}; ///< of a shared job, which has no file here
};

/// *What this program does*: every open port, connection, file and certificate, each with its purpose and a switch that
/// turns it off. Kept up to date while it is open. Deletes itself when closed. Main thread.
class DeedsDialog final : public QDialog
{
    Q_OBJECT

public:
    DeedsDialog(const Context& context, ProgramPlaces places, QWidget* parent = nullptr);

private:
    void refresh();
    void addDeed(QGridLayout& grid, int row, const Deed& deed);
    void turn(const Deed& deed, bool on);
    void syncOnlyWhenAsked(const QString& name);

    const Context m_context;
    const ProgramPlaces m_places;
    QScrollArea* m_scroll;
};

} // namespace firstring
