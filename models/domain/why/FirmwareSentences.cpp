// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Sentences.h"

#include <QtGlobal>

#include <array>

namespace firstring::why {

namespace {

constexpr std::array rows{
    Sentences{
        "FIRMWARE_LOOP", QT_TRANSLATE_NOOP("Why", "takes its firmware again and again"),
        QT_TRANSLATE_NOOP("Why", "It took the firmware {subject} again and again and still reports {firmware-has}."),
        QT_TRANSLATE_NOOP("Why", "It is not offered any more; the phone keeps what it has."),
        QT_TRANSLATE_NOOP("Why", "Compare the version of the file with what the phone reports, and correct it.")},
    Sentences{"FIRMWARE_MISLABELLED", QT_TRANSLATE_NOOP("Why", "the firmware is labelled wrongly"),
              QT_TRANSLATE_NOOP("Why", "The firmware is labelled wrongly: {subject}."),
              QT_TRANSLATE_NOOP("Why", "The phone runs that image, and would be offered it again and again."),
              QT_TRANSLATE_NOOP("Why", "Let the catalogue say what the phone reports.")},
    Sentences{"MINET", QT_TRANSLATE_NOOP("Why", "runs MiNet software"),
              QT_TRANSLATE_NOOP("Why", "This phone seems to run MiNet software ({subject})."),
              QT_TRANSLATE_NOOP("Why", "MiNet is for the maker's own telephone systems: settings and firmware of this "
                                       "job do not reach the phone."),
              QT_TRANSLATE_NOOP(
                  "Why", "Load SIP software by the way the maker gives for this model, then start the phone again.")},
    Sentences{
        "DOWNGRADE_BARRED", QT_TRANSLATE_NOOP("Why", "may not go back to a lower version"),
        QT_TRANSLATE_NOOP("Why", "It took {firmware-wanted} whole and still reports {firmware-has}, which is higher."),
        QT_TRANSLATE_NOOP("Why", "Some versions cannot be left for a lower one; the phone may keep what it has."),
        QT_TRANSLATE_NOOP("Why",
                          "Look under Firmware what is known of both versions, or leave its firmware as it is.")},
    Sentences{"FIRMWARE_NOT_USABLE", QT_TRANSLATE_NOOP("Why", "cannot use the firmware"),
              QT_TRANSLATE_NOOP("Why", "The phone writes that it cannot use the firmware."),
              QT_TRANSLATE_NOOP("Why", "The file may be made for another model, or be damaged."),
              QT_TRANSLATE_NOOP("Why", "Compare the file with the model, and bring it in again.")},
    Sentences{
        "FIRMWARE_FILE_MISSING", QT_TRANSLATE_NOOP("Why", "no file of its firmware"),
        QT_TRANSLATE_NOOP("Why", "It is to run {firmware-wanted}, and there is no file of that version for a {model}."),
        QT_TRANSLATE_NOOP("Why", "It gets its settings and keeps the firmware that it has."),
        QT_TRANSLATE_NOOP("Why", "Bring the file in under Firmware.")},
    Sentences{
        "FIRMWARE_STEP_MISSING", QT_TRANSLATE_NOOP("Why", "a version in between is missing"),
        QT_TRANSLATE_NOOP(
            "Why", "It must run another version before {firmware-wanted}, and there is no file of it: {subject}."),
        QT_TRANSLATE_NOOP("Why", "It works with the firmware that it has."),
        QT_TRANSLATE_NOOP("Why", "Add the file of that version.")},
    Sentences{"FIRMWARE_NOT_NOW", QT_TRANSLATE_NOOP("Why", "firmware only at set hours"),
              QT_TRANSLATE_NOOP("Why", "It has all but its firmware, which this job gives out only at {subject}."),
              QT_TRANSLATE_NOOP("Why", "It works with the firmware that it has."),
              QT_TRANSLATE_NOOP("Why", "Let it restart within these hours, or give firmware out at any time.")},
    Sentences{"FIRMWARE_NOT_ITS_TURN", QT_TRANSLATE_NOOP("Why", "waits for its turn"),
              QT_TRANSLATE_NOOP("Why", "It waits for its turn in the roll-out: {subject}."),
              QT_TRANSLATE_NOOP("Why", "It works with the firmware that it has."),
              QT_TRANSLATE_NOOP("Why", "It is given its firmware when its turn comes and it asks again.")},
    Sentences{"ROLLOUT_HELD", QT_TRANSLATE_NOOP("Why", "the roll-out stands still"),
              QT_TRANSLATE_NOOP("Why", "It wants new firmware, and the roll-out stands still: {subject}."),
              QT_TRANSLATE_NOOP("Why", "It works with the firmware that it has."),
              QT_TRANSLATE_NOOP("Why", "Look at Firmware why it stands still, and let it go on.")},
    Sentences{"FIRMWARE_BROKEN_OFF", QT_TRANSLATE_NOOP("Why", "firmware broke off {aborted} times"),
              QT_TRANSLATE_NOOP("Why", "It began its firmware {aborted} times and broke off in the middle."),
              QT_TRANSLATE_NOOP("Why", "The line loses data, or the phone was switched off."),
              QT_TRANSLATE_NOOP("Why", "Try another cable and port; leave the phone plugged in while it loads.")},
    Sentences{"SILENT_AFTER_FIRMWARE", QT_TRANSLATE_NOOP("Why", "did not come back after its firmware"),
              QT_TRANSLATE_NOOP("Why", "It took its firmware whole, and was not heard of since."),
              QT_TRANSLATE_NOOP("Why", "It may still be writing, or it lost power meanwhile."),
              QT_TRANSLATE_NOOP("Why", "Look at its screen before you unplug it; then start it again.")},
    Sentences{"ADMIN_PASSWORD_OPEN", QT_TRANSLATE_NOOP("Why", "has the administrator password of all"),
              QT_TRANSLATE_NOOP("Why", "It keeps the administrator password that everybody knows."),
              QT_TRANSLATE_NOOP("Why", "Whoever reaches it on the network can change it."),
              QT_TRANSLATE_NOOP("Why", "Give it a password of its own under Settings.")},
};

} // namespace

std::span<const Sentences> firmwareSentences()
{
    return rows;
}

} // namespace firstring::why
