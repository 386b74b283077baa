// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/PhoneFiles.h"

#include <QHash>

#include <functional>

namespace firstring {

/// Models as phones say them; outranks the register.
using SaidModels = QHash<MacAddress, QString>;

/// Which phones fetch new files after a change, and which files of theirs differ.
struct FileChanges
{
    struct OfPhone
    {
        MacAddress mac;
        bool common = false; ///< startup.cfg
        bool model = false;  ///< its model's file
        bool own = false;    ///< <MAC>.cfg

        friend bool operator==(const OfPhone&, const OfPhone&) = default;
    };
    QList<OfPhone> phones; ///< in MAC order; those with at least one
    int onHold = 0;        ///< phones whose files differ too, but which get none while they are on hold
};

/// What going from \a before to \a after changes for whom. A phone counts when the bytes of one of its files differ:
/// that is what phones compare (phones.md B2). Phones of another configuration server count for their redirect file
/// only. Pure; any thread; 10,000 phones take tens of milliseconds.
FileChanges changesFor(const JobState& before, const JobState& after, const SiteAddress& site,
                       const SaidModels& said = {});

/// How one line of a file differs.
struct LineChange
{
    enum class What : quint8 { Added, Removed, Changed };

    What what = What::Changed;
    ConfigLine before; ///< empty when it was added
    ConfigLine after;  ///< empty when it was removed
};

/// The lines that differ by name and value, in the order of \a after, removed ones last. Nothing when only the order of
/// the lines differs.
QList<LineChange> changedLines(const ConfigLines& before, const ConfigLines& after);

/// A variable, and the phones that need it and have no value.
struct LackingVariable
{
    QString name; ///< as written in a setting
    QList<MacAddress> phones;
};

/// Every variable that keeps a phone from its own file, in the order of names. Phones of another configuration server
/// need none.
QList<LackingVariable> lackingVariables(const JobState& state, const SiteAddress& site, const SaidModels& said = {});

/// Every generated file of the job as phones may ask for it: the common ones, each model's and each phone's, in both
/// roles; always in the same order with the same bytes.
void forEachFile(const JobState& state, const SiteAddress& site,
                 const std::function<void(const FileName&, const RenderedFile&)>& visit);

/// The name a file of that kind is asked by in \a role.
FileName generatedName(FileKind kind, FileRole role, MacAddress mac = {}, const QString& model = {});

} // namespace firstring
