// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Printer.h"
#include "models/provisioning/adopt/AdoptProof.h"

namespace firstring {

/// Says what became of a folder: layers, what came along, remarks, and the proof for each file. Secrets are dots.
/// Exit::InPart when a file does not mean the same or a remark is a problem.
Exit reportAdoption(Printer& printer, const AdoptPlan& plan, const QList<FileProof>& proofs, const Edit& edit,
                    bool dryRun);

} // namespace firstring
