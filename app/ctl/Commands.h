// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace firstring {

// One file for each group of commands; Program.cpp puts them together.
CommandTable jobCommands();
CommandTable phoneImportCommands();
CommandTable phoneExportCommands();
CommandTable encryptionCommands(); ///< encryption set, off, status
CommandTable reachCommands();      ///< phones point-here, restart, clear-local, apply
CommandTable phoneCommands();      ///< list, set, remove, release, stage-again
CommandTable passwordCommands();   ///< phones passwords
CommandTable secretCommands();     ///< secrets status, secrets move
CommandTable serverCommands();
CommandTable blueprintCommands();
CommandTable settingsCommands();
CommandTable firmwareCommands();
CommandTable firmwareKnowledgeCommands(); ///< firmware describe, correct, advisories, matrix
CommandTable rolloutCommands();
CommandTable vaultCommands(); ///< firmware verify, vault clean
CommandTable brandingCommands();
CommandTable languageCommands();
CommandTable filesCommands();
CommandTable labelsCommands();
CommandTable reportCommands();
CommandTable finishCommands(); ///< job finish
CommandTable adoptCommands();
CommandTable publishCommands();
CommandTable fileShowCommands();
CommandTable serveCommands();
CommandTable certificateCommands(); ///< ca, certificate
CommandTable preflightCommands();
CommandTable dhcpCommands(); ///< dhcp detect, leases, snippet
CommandTable simulateCommands();
CommandTable statusCommands();
CommandTable whyCommands();
CommandTable timelineCommands();
CommandTable problemCommands();
CommandTable auditCommands(); ///< audit list, verify, export
CommandTable backupCommands();
CommandTable sharedJobCommands();
CommandTable bundleCommands(); ///< job export, import
CommandTable tokenCommands();  ///< token create, list, remove
CommandTable demoCommands();
CommandTable portalCommands();  ///< portal list, export, tick, import
CommandTable syncCommands();    ///< remote add, list, remove; sync
CommandTable convertCommands(); ///< config convert
CommandTable configCommands();  ///< config cat, config check
CommandTable completionCommands();
CommandTable checkCommands(); ///< check, import --check, selftest writer

} // namespace firstring
