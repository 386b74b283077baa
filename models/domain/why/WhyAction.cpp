// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/WhyAction.h"

#include <QCoreApplication>

#include <array>

namespace firstring::why {

namespace {

struct Row
{
    Action action;
    const char* name;
    const char* text;
};

constexpr std::array rows{
    Row{Action::StartServer, "start-server", QT_TRANSLATE_NOOP("Why", "Start the server")},
    Row{Action::OpenServer, "open-server", QT_TRANSLATE_NOOP("Why", "Local server")},
    Row{Action::OpenSettings, "open-settings", QT_TRANSLATE_NOOP("Why", "Settings")},
    Row{Action::OpenFirmware, "open-firmware", QT_TRANSLATE_NOOP("Why", "Firmware")},
    Row{Action::OpenBranding, "open-branding", QT_TRANSLATE_NOOP("Why", "Branding")},
    Row{Action::OpenServers, "open-servers", QT_TRANSLATE_NOOP("Why", "Config servers")},
    Row{Action::OpenPhones, "open-phones", QT_TRANSLATE_NOOP("Why", "Show in the table")},
    Row{Action::StageAgain, "stage-again", QT_TRANSLATE_NOOP("Why", "Stage again")},
    Row{Action::TakeOffHold, "take-off-hold", QT_TRANSLATE_NOOP("Why", "Take off hold")},
    Row{Action::CorrectFirmware, "correct-firmware", QT_TRANSLATE_NOOP("Why", "Correct the catalogue")},
    Row{Action::Release, "release", QT_TRANSLATE_NOOP("Why", "Release again")},
    Row{Action::Forgive, "forgive", QT_TRANSLATE_NOOP("Why", "These are my phones")},
    Row{Action::AddPhone, "add-phone", QT_TRANSLATE_NOOP("Why", "Add this phone")},
    Row{Action::Restart, "restart", QT_TRANSLATE_NOOP("Why", "Restart the phone...")},
    Row{Action::ClearLocal, "clear-local", QT_TRANSLATE_NOOP("Why", "Clear local settings...")},
};
static_assert(rows.size() == actionCount && rows.back().action == Action::ClearLocal, "one row per Action");

} // namespace

QString actionName(Action action)
{
    return QString::fromLatin1(rows[static_cast<std::size_t>(action)].name);
}

std::optional<Action> actionFromName(QStringView name)
{
    for (const Row& row : rows) {
        if (name == QLatin1String(row.name))
            return row.action;
    }
    return {};
}

QString actionText(Action action)
{
    return QCoreApplication::translate("Why", rows[static_cast<std::size_t>(action)].text);
}

} // namespace firstring::why
