// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/PlanText.h"

#include <QCoreApplication>
#include <QHash>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

/// Fields that a record has once.
QString plainFieldText(const QString& field)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("PlanText", "Name")},
        {QStringLiteral("url"), QT_TRANSLATE_NOOP("PlanText", "Address")},
        {QStringLiteral("label"), QT_TRANSLATE_NOOP("PlanText", "Label")},
        {QStringLiteral("model"), QT_TRANSLATE_NOOP("PlanText", "Model")},
        {QStringLiteral("blueprint"), QT_TRANSLATE_NOOP("PlanText", "Blueprint")},
        {QStringLiteral("config server"), QT_TRANSLATE_NOOP("PlanText", "Configuration server")},
        {QStringLiteral("firmware"), QT_TRANSLATE_NOOP("PlanText", "Firmware")},
        {QStringLiteral("branding"), QT_TRANSLATE_NOOP("PlanText", "Branding")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("PlanText", "Language")},
        {QStringLiteral("slot"), QT_TRANSLATE_NOOP("PlanText", "Slot")},
        {QStringLiteral("on hold"), QT_TRANSLATE_NOOP("PlanText", "On hold")},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("PlanText", "Order of settings")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("PlanText", "Order of tags")},
        {QStringLiteral("content"), QT_TRANSLATE_NOOP("PlanText", "File")},
        {QStringLiteral("version"), QT_TRANSLATE_NOOP("PlanText", "Version")},
        {QStringLiteral("release"), QT_TRANSLATE_NOOP("PlanText", "Release")},
        {QStringLiteral("file name"), QT_TRANSLATE_NOOP("PlanText", "File name")},
        {QStringLiteral("md5"), QT_TRANSLATE_NOOP("PlanText", "MD5")},
        {QStringLiteral("through"), QT_TRANSLATE_NOOP("PlanText", "Version before it")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("PlanText", "Notes")},
        {QStringLiteral("parameter"), QT_TRANSLATE_NOOP("PlanText", "Parameter")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("PlanText", "Text")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("PlanText", "Phone")},
    };
    const char* const name = names.value(field);
    return name ? Text::tr(name) : field;
}

} // namespace

QString syncKindText(SyncKind kind)
{
    switch (kind) {
    case SyncKind::Server:
        return Text::tr("Configuration server");
    case SyncKind::Firmware:
        return Text::tr("Firmware");
    case SyncKind::Branding:
        return Text::tr("Branding");
    case SyncKind::Blueprint:
        return Text::tr("Blueprint");
    case SyncKind::File:
        return Text::tr("File");
    case SyncKind::Phone:
        break;
    }
    return Text::tr("Phone");
}

QString syncCourseText(const SyncItem& item)
{
    switch (item.course) {
    case SyncCourse::AddThere:
        return item.renamedFrom.isEmpty() ? Text::tr("is added there")
                                          : Text::tr("is renamed there, from %1").arg(item.renamedFrom);
    case SyncCourse::ChangeThere:
        return Text::tr("is changed there");
    case SyncCourse::RemoveThere:
        return Text::tr("is removed there");
    case SyncCourse::AddHere:
        return item.renamedFrom.isEmpty() ? Text::tr("comes here")
                                          : Text::tr("is renamed here, from %1").arg(item.renamedFrom);
    case SyncCourse::ChangeHere:
        return Text::tr("is changed here");
    case SyncCourse::RemoveHere:
        return Text::tr("is removed here");
    case SyncCourse::Merge:
        return Text::tr("is brought together on both sides");
    case SyncCourse::Agree:
        return Text::tr("is alike on both sides");
    case SyncCourse::Differs:
        if (item.here && item.there)
            return Text::tr("differs on both sides");
        return item.here ? Text::tr("is gone there, and was changed here")
                         : Text::tr("was removed here, and changed there");
    case SyncCourse::Foreign:
        return item.owner.isEmpty() ? Text::tr("belongs to somebody else there")
                                    : Text::tr("belongs to %1 there").arg(item.owner);
    case SyncCourse::CannotSay:
        break;
    }
    return Text::tr("has no place there");
}

QString syncFieldText(const QString& field)
{
    const QString rest = field.section(u'/', 1);
    if (rest.isEmpty())
        return plainFieldText(field);
    if (field.startsWith(u"setting/"))
        return Text::tr("Setting “%1”").arg(rest);
    if (field.startsWith(u"variable/"))
        return Text::tr("Variable “%1”").arg(rest);
    if (field.startsWith(u"tag/"))
        return Text::tr("Tag “%1”").arg(rest);
    if (field.startsWith(u"firmware/"))
        return Text::tr("Firmware of %1").arg(rest);
    if (field.startsWith(u"variant/"))
        return Text::tr("File for %1").arg(rest);
    return field;
}

QString syncValueText(const QString& field, const std::optional<QString>& value)
{
    if (!value)
        return QStringLiteral("–");
    if (field.startsWith(u"tag/") || field == u"on hold")
        return Text::tr("yes");
    return shownValue(field, *value);
}

QString fieldCourseText(FieldCourse course)
{
    switch (course) {
    case FieldCourse::Agreed:
        return Text::tr("is alike");
    case FieldCourse::ToThere:
        return Text::tr("goes there");
    case FieldCourse::ToHere:
        return Text::tr("comes here");
    case FieldCourse::Differs:
        break;
    }
    return Text::tr("differs");
}

SyncGroup groupOf(SyncCourse course)
{
    switch (course) {
    case SyncCourse::Differs:
        return SyncGroup::Decide;
    case SyncCourse::AddThere:
    case SyncCourse::ChangeThere:
    case SyncCourse::RemoveThere:
    case SyncCourse::Merge:
        return SyncGroup::Send;
    case SyncCourse::AddHere:
    case SyncCourse::ChangeHere:
    case SyncCourse::RemoveHere:
        return SyncGroup::Take;
    case SyncCourse::Agree:
    case SyncCourse::Foreign:
    case SyncCourse::CannotSay:
        break;
    }
    return SyncGroup::Other;
}

QString syncGroupText(SyncGroup group)
{
    switch (group) {
    case SyncGroup::Decide:
        return Text::tr("To decide");
    case SyncGroup::Send:
        return Text::tr("Goes there");
    case SyncGroup::Take:
        return Text::tr("Comes here");
    case SyncGroup::Other:
        break;
    }
    return Text::tr("Nothing to do");
}

} // namespace firstring
