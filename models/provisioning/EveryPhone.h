// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Assignment.h"
#include "models/domain/Branding.h"

#include <QHash>

#include <optional>

namespace firstring {

/// What all phones that may be asking have in common, when nobody can be named (wire.md 2): phones that are not on
/// hold, of the model asked for or without a model in the register. Reads the whole register once for each question and
/// keeps the answers until clear(), which must be called for every new snapshot. One thread; bounded.
class EveryPhone
{
public:
    struct Firmware
    {
        bool agreed = false; ///< at least one phone, and all have the same
        std::optional<FirmwareImage> image;
    };

    void clear();
    const Firmware& firmware(const JobState& state, const QString& model);
    /// What every phone that may be asking gets under this name of a branding file; nothing if they differ.
    std::optional<ServedBranding> branding(const JobState& state, const QString& model, const QString& name);
    /// Who may be asking: a few phones by label or MAC, readable; empty if there is none.
    QString candidates(const JobState& state, const QString& model);

private:
    static constexpr qsizetype mostAnswers = 256; // names come from the wire

    QHash<QString, Firmware> m_firmware;
    QHash<QString, std::optional<ServedBranding>> m_branding;
    QHash<QString, QString> m_candidates;
};

} // namespace firstring
