// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/formats/FirmwareKnowledgeFile.h"
#include "models/intake/FirmwareHaul.h"
#include "views/pages/records/RecordPage.h"

class QModelIndex;

namespace firstring {

class FirmwareDetails;
class FirmwareMatrix;

/// The firmware catalogue: models by versions and the files, what is known of the one selected, and the roll-out that
/// goes on. Files come by button or drop. Main thread; hashing runs in the pool.
class FirmwarePage final : public RecordPage
{
    Q_OBJECT

public:
    explicit FirmwarePage(const Context& context, QWidget* parent = nullptr);

    /// Takes in the firmware of these files, archives and folders as one step; asks for what a file does not say
    /// itself. A newer list of what is known of firmware (`.tsv`) is taken in as well.
    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Edit removal(const QStringList& keys) const override;
    void take(const FirmwareHaul& haul);
    void addImages(const QList<FirmwareImage>& images);
    void sayAll(const QList<FirmwareHaul::Refusal>& refusals);
    void askFacts(const FirmwareHaul::Item& open);
    void correctVersion();
    void learn(const QString& path);
    void followKnowledge();
    QWidget* buildMatrix();
    void followCell(const QModelIndex& cell);
    void followRow();
    void showDetails();
    void rollOut();

    FirmwareKnowledgeFile m_knowledge;
    FirmwareMatrix* m_matrix = nullptr;
    QTableView* m_cells = nullptr;
    FirmwareDetails* m_details = nullptr;
    Background m_background;
};

} // namespace firstring
