// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/intake/FirmwareHaul.h"
#include "views/pages/records/RecordPage.h"

namespace firstring {

/// The firmware catalogue: add files by button or drop, correct a version, see how many phones each counts for. Main
/// thread; hashing runs in the pool.
class FirmwarePage final : public RecordPage
{
    Q_OBJECT

public:
    explicit FirmwarePage(const Context& context, QWidget* parent = nullptr);

    /// Takes in the firmware of these files, archives and folders as one step; asks for what a file does not say
    /// itself.
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

    Background m_background;
};

} // namespace firstring
