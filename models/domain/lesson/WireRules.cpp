// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lesson/WireRules.h"

#include <QCoreApplication>

#include <array>

namespace firstring {

namespace {

struct PlainRule
{
    const char* key;
    const char* text;
};

constexpr std::array rules{
    PlainRule{"A2", QT_TRANSLATE_NOOP("Lesson",
                                      "A phone with factory settings asks the RCS first. The RCS goes by the MAC "
                                      "address: it offers branding, then the configuration server, then firmware.")},
    PlainRule{"A5",
              QT_TRANSLATE_NOOP("Lesson", "Pictures and ring tones are files of their own. The settings only say where "
                                          "they are; the phone works without them too.")},
    PlainRule{"B1", QT_TRANSLATE_NOOP("Lesson",
                                      "Firmware is one file for each model, whose name ends in .st. A phone accepts "
                                      "it only if it differs from what it runs.")},
    PlainRule{"B2", QT_TRANSLATE_NOOP("Lesson",
                                      "Files are asked for in a fixed order: the key of encrypted settings, the "
                                      "settings of all phones, those of the model, those of the phone. Of two values "
                                      "the one read last counts.")},
    PlainRule{"B3", QT_TRANSLATE_NOOP("Lesson",
                                      "What a phone was told it remembers over a restart. What somebody sets on the "
                                      "phone itself beats the server until it is erased.")},
    PlainRule{"B5", QT_TRANSLATE_NOOP("Lesson",
                                      "Phones fetch by TFTP, FTP, HTTP or HTTPS. By HTTPS they check who issued the "
                                      "certificate, its name and its date, and never fall back to plain HTTP.")},
    PlainRule{"B6", QT_TRANSLATE_NOOP("Lesson",
                                      "DHCP may name a server in option 43, 160, 159 or 66. After an offer without one "
                                      "the phone listens for a while and prefers an offer that has it.")},
    PlainRule{"B8",
              QT_TRANSLATE_NOOP("Lesson", "A start goes through network, DHCP, RCS, firmware, settings, languages and "
                                          "services. After new firmware all of it begins again.")},
    PlainRule{"B10", QT_TRANSLATE_NOOP("Lesson",
                                       "At the end of a start the phone calls the address in “action uri startup”. "
                                       "This call names model, MAC address and firmware, and proves that it is up.")},
    PlainRule{"B13", QT_TRANSLATE_NOOP("Lesson",
                                       "If security.tuz is on the server, the phone takes it and reads encrypted files "
                                       "with it. Who has none answers “not here”, and that is normal.")},
    PlainRule{"B14", QT_TRANSLATE_NOOP("Lesson",
                                       "Languages other than English are files that the settings name, at most four.")},
    PlainRule{"F1", QT_TRANSLATE_NOOP("Lesson",
                                      "Most questions of a phone are answered with “not here” in a healthy network. "
                                      "Only the common settings must exist.")},
    PlainRule{"F3",
              QT_TRANSLATE_NOOP("Lesson", "The common settings must hold at least one character. A phone that finds "
                                          "nothing there may never ask for its own file.")},
    PlainRule{"RFC 9110",
              QT_TRANSLATE_NOOP("Lesson", "503 means: not now. The server says when to come back, and the phone "
                                          "does.")},
};

} // namespace

QList<WireRule> wireRules(const QString& rule)
{
    QList<WireRule> found;
    for (const QString& part : rule.split(u',')) {
        const QString key = part.trimmed();
        for (const PlainRule& plain : rules) {
            if (key == QLatin1String(plain.key))
                found.append({key, QCoreApplication::translate("Lesson", plain.text)});
        }
    }
    return found;
}

} // namespace firstring
