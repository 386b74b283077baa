// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Assignment.h"
#include "models/domain/Edit.h"
#include "models/provisioning/adopt/FolderKinds.h"

namespace firstring {

/// What people may decide about a folder.
struct AdoptOptions
{
    QString name;           ///< what blueprints are called after: the folder's name
    QString common;         ///< `aastra.cfg` or `startup.cfg`, where both are there; empty: startup.cfg
    bool blueprints = true; ///< shared lines become blueprints
    bool variables = true;  ///< what every phone of a blueprint says in the same shape becomes a variable
};

/// One layer of settings that a folder becomes.
struct AdoptLayer
{
    Origin origin = Origin::Job; ///< Job, Model, Blueprint, or Phone: all lines that stay with phones
    QString name;                ///< of the model or blueprint
    int lines = 0;
    int phones = 0; ///< how many it is for; 0 for job and model, which are for all that ask
};

/// A folder as a job: what one edit would make of it, without the contents of big files.
struct AdoptPlan
{
    FolderKinds kinds;
    Edit edit;                     ///< phones, blueprints, settings of job and models
    QList<FirmwareImage> firmware; ///< to be taken in, by file name; also assigned where phones ask for that name
    QList<AdoptLayer> layers;      ///< job, models, blueprints, phones
    QStringList variables;         ///< columns of the phone list that were made
    QList<AdoptRemark> remarks;    ///< all, the folder's own first
    int linesBefore = 0;           ///< settings in all files of phones
    quint64 revision = 0;          ///< of the state it was made for
};

/// Pure. Each file becomes the layer that makes the same file again: the common file the job's settings, model files
/// the models', a phone's file its blueprint's and its own lines; so every phone gets what it got (proveAdoption()
/// shows it). Lines that name the configuration server are left out, since this program writes its own.
///
/// Errors: ADOPT_NOTHING (no configuration of a phone in the folder), ADOPT_JOB_SETTINGS (the job already says
/// something to all phones, or to one of these), ADOPT_MANY (more than 3,000,000 lines), ADOPT_STOPPED. Any bytes: time
/// and memory grow with them only.
Result<AdoptPlan> adoptPlan(const QList<AdoptFile>& files, const JobState& state, const AdoptOptions& options,
                            const AdoptWatch& watch = {});

/// The same plan's edit with firmware and other files put in, which the caller has brought into the vault.
Edit withFiles(const AdoptPlan& plan, const JobState& state, const QList<FirmwareImage>& images,
               const QList<JobFile>& files);

/// True if phones can be given the file under this name, else why not, as a remark.
bool isServableName(const AdoptFile& file, QList<AdoptRemark>& remarks);

} // namespace firstring
