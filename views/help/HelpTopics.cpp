// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/HelpTopics.h"

#include <QWidget>

#include <cstring>

namespace firstring {

const QList<HelpTopic>& helpTopics()
{
    // By name, so that pages and dialogs need not know of help.
    static const QList<HelpTopic> topics = {
        {"firstring::BenchPage", "bench"},
        {"firstring::UnknownStrip", "bench#unknown"},
        {"firstring::SilencedStrip", "security#gate"},
        {"firstring::Inspector", "bench#inspector"},
        {"firstring::ScannerDialog", "bench#scan"},
        {"firstring::CommandCodesDialog", "bench#scan"},
        {"firstring::TimelineDialog", "why"},
        {"firstring::ActivityPane", "events"},
        {"firstring::PhonesPage", "phones"},
        {"firstring::ImportDialog", "phones#import"},
        {"firstring::AdoptDialog", "phones#adopt"},
        {"firstring::ConvertDialog", "phones#convert"},
        {"firstring::ReachDialog", "phones#reach"},
        {"firstring::NetworkScanDialog", "phones#reach"},
        {"firstring::BulkEditDialog", "phones"},
        {"firstring::LabelsDialog", "phones#hold"},
        {"firstring::ReportDialog", "phones#hold"},
        {"firstring::FinishDialog", "phones#hold"},
        {"firstring::BlueprintsPage", "blueprints"},
        {"firstring::FirmwarePage", "firmware"},
        {"firstring::RolloutDialog", "firmware#rollout"},
        {"firstring::RolloutStrip", "firmware#rollout"},
        {"firstring::DowngradeDialog", "security#audit"},
        {"firstring::BrandingPage", "branding"},
        {"firstring::LanguageTab", "branding#languages"},
        {"firstring::ServersPage", "servers"},
        {"firstring::SettingsPage", "settings"},
        {"firstring::KeysPane", "settings#keys"},
        {"firstring::TimeZoneDialog", "settings#time"},
        {"firstring::LocalServerPage", "local-server"},
        {"firstring::PreflightTab", "local-server#preflight"},
        {"firstring::DhcpSection", "dhcp"},
        {"firstring::DhcpLookTab", "dhcp#detect"},
        {"firstring::DhcpTexts", "dhcp#recipes"},
        {"firstring::PhoneSteps", "local-server#point"},
        {"firstring::HttpsSection", "local-server#https"},
        {"firstring::OldPhonesSection", "local-server#https"},
        {"firstring::SyncPage", "sync"},
        {"firstring::RemoteDialog", "sync#remote"},
        {"firstring::ProfileDialog", "sync#gateway"},
        {"firstring::ColumnsDialog", "sync#portal"},
        {"firstring::SaveBundleDialog", "sync#bundle"},
        {"firstring::OpenBundleDialog", "sync#bundle"},
        {"firstring::OpenSharedJobDialog", "shared"},
        {"firstring::JobBanners", "shared#away"},
        {"firstring::ClashDialog", "shared#together"},
        {"firstring::TrainerPage", "trainer"},
        {"firstring::Classroom", "trainer#ladder"},
        {"firstring::FleetTab", "trainer#start"},
        {"firstring::AccessDialog", "security#gate"},
        {"firstring::UnlockDialog", "security#secrets"},
        {"firstring::KeyPlaceDialog", "security#secrets"},
        {"firstring::PasswordsDialog", "security#limits"},
        {"firstring::EncryptionDialog", "security#limits"},
        {"firstring::AuditDialog", "security#audit"},
        {"firstring::DeedsDialog", "security#network"},
    };
    return topics;
}

QString helpTarget(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        // A class that is derived from one of these is meant too.
        for (const QMetaObject* meta = widget->metaObject(); meta; meta = meta->superClass()) {
            for (const HelpTopic& topic : helpTopics()) {
                if (std::strcmp(meta->className(), topic.className) == 0)
                    return QString::fromLatin1(topic.target);
            }
        }
    }
    return {};
}

} // namespace firstring
