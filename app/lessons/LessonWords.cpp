// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/Lessons.h"

#include <QCoreApplication>

namespace firstring {

namespace {

// The lesson files are English and complete, so that anybody can read and copy them. This is the list of their words
// for the translators.
constexpr const char* words[] = {
    // 01-first-start
    QT_TRANSLATE_NOOP("LessonWords", "The first start of a phone"),
    QT_TRANSLATE_NOOP(
        "LessonWords",
        "A phone comes out of its carton and is registered by its MAC address. Watch whom it asks, and for what."),
    QT_TRANSLATE_NOOP("LessonWords", "From whom does the phone take its name and its line?"),
    QT_TRANSLATE_NOOP("LessonWords", "From DHCP"),
    QT_TRANSLATE_NOOP("LessonWords", "From the RCS"),
    QT_TRANSLATE_NOOP("LessonWords", "From its configuration server"),
    QT_TRANSLATE_NOOP("LessonWords", "The RCS only says where to go on. Name, line and password stand in the phone's "
                                     "own file on its configuration server."),
    // 02-unknown-phone
    QT_TRANSLATE_NOOP("LessonWords", "The phone that nobody registered"),
    QT_TRANSLATE_NOOP("LessonWords", "Two phones start. Only one of them was scanned."),
    QT_TRANSLATE_NOOP("LessonWords", "What is the other one told?"),
    QT_TRANSLATE_NOOP("LessonWords", "The settings of all phones, but no line"),
    QT_TRANSLATE_NOOP("LessonWords", "Nothing"),
    QT_TRANSLATE_NOOP("LessonWords", "That it must be registered first"),
    QT_TRANSLATE_NOOP("LessonWords", "A stranger is told nothing: no server, no settings, not even that others exist. "
                                     "The window shows it as an unknown phone that can be added."),
    // 03-downgrade
    QT_TRANSLATE_NOOP("LessonWords", "Firmware goes down too"),
    QT_TRANSLATE_NOOP("LessonWords", "The phone left the factory with a newer release than the site uses."),
    QT_TRANSLATE_NOOP("LessonWords", "The site's release is older than the phone's. What does the phone do?"),
    QT_TRANSLATE_NOOP("LessonWords", "It keeps the newer one"),
    QT_TRANSLATE_NOOP("LessonWords", "It takes the older one"),
    QT_TRANSLATE_NOOP("LessonWords", "It asks again and again"),
    QT_TRANSLATE_NOOP("LessonWords", "Phones take firmware that differs, up or down. That is why a wrong assignment "
                                     "can hurt: nothing protects a phone from an old release."),
    // 04-already-there
    QT_TRANSLATE_NOOP("LessonWords", "Firmware that the phone has already"),
    QT_TRANSLATE_NOOP("LessonWords", "The phone runs the assigned release from the beginning."),
    QT_TRANSLATE_NOOP("LessonWords", "How much of the firmware file does it take?"),
    QT_TRANSLATE_NOOP("LessonWords", "Nothing, it does not ask"),
    QT_TRANSLATE_NOOP("LessonWords", "The beginning"),
    QT_TRANSLATE_NOOP("LessonWords", "All of it"),
    QT_TRANSLATE_NOOP("LessonWords", "It reads the head of the file, sees that nothing differs, and breaks off. A "
                                     "transfer that stops early is normal here and no fault."),
    // 05-wrong-dhcp-option
    QT_TRANSLATE_NOOP("LessonWords", "The wrong address in DHCP"),
    QT_TRANSLATE_NOOP("LessonWords", "Somebody set option 66 to a server that was switched off last year."),
    QT_TRANSLATE_NOOP("LessonWords", "What do we see of this phone?"),
    QT_TRANSLATE_NOOP("LessonWords", "It asks here and is refused"),
    QT_TRANSLATE_NOOP("LessonWords", "It asks here after a while"),
    QT_TRANSLATE_NOOP("LessonWords", "Nothing at all"),
    QT_TRANSLATE_NOOP("LessonWords",
                      "It asks where DHCP sends it, and nobody is there. A phone that never asks is looked for on the "
                      "network, not in the job: option 43, 160, 159 and 66 come before the RCS."),
    // 06-two-dhcp-servers
    QT_TRANSLATE_NOOP("LessonWords", "Two DHCP servers"),
    QT_TRANSLATE_NOOP(
        "LessonWords",
        "The router answers first, but names no configuration server. The bench answers second, and does."),
    QT_TRANSLATE_NOOP("LessonWords", "Whose word counts?"),
    QT_TRANSLATE_NOOP("LessonWords", "The first one's"),
    QT_TRANSLATE_NOOP("LessonWords", "That of the one who names a server"),
    QT_TRANSLATE_NOOP("LessonWords", "Both take turns"),
    QT_TRANSLATE_NOOP("LessonWords",
                      "After an offer without a server the phone listens for a while and prefers one that has it. With "
                      "two that name a server the first wins, and which one that is changes from day to day."),
    // 07-missing-value
    QT_TRANSLATE_NOOP("LessonWords", "A value is missing"),
    QT_TRANSLATE_NOOP("LessonWords", "The job's settings name a variable. One phone has no value for it."),
    QT_TRANSLATE_NOOP("LessonWords", "What does that phone get as its own file?"),
    QT_TRANSLATE_NOOP("LessonWords", "The file with the line left out"),
    QT_TRANSLATE_NOOP("LessonWords", "The file with an empty value"),
    QT_TRANSLATE_NOOP("LessonWords", "No file until it has a value"),
    QT_TRANSLATE_NOOP("LessonWords", "A file with a hole in it would look like a working phone without a line. It is "
                                     "held back, and the window says which value is missing."),
    // 08-power-cut
    QT_TRANSLATE_NOOP("LessonWords", "The power goes while firmware is on its way"),
    QT_TRANSLATE_NOOP("LessonWords", "At two fifths of the firmware somebody pulls the plug, and puts it back."),
    QT_TRANSLATE_NOOP("LessonWords", "What does the phone run afterwards?"),
    QT_TRANSLATE_NOOP("LessonWords", "Nothing, it is broken"),
    QT_TRANSLATE_NOOP("LessonWords", "The old release, for ever"),
    QT_TRANSLATE_NOOP("LessonWords", "The new release, after a second try"),
    QT_TRANSLATE_NOOP("LessonWords",
                      "Half a file is thrown away. The phone starts with what it had, asks again and takes all of it. "
                      "Only while it writes its memory must the power stay: PLEASE DO NOT UNPLUG THE PHONE."),
    // 09-lossy-network
    QT_TRANSLATE_NOOP("LessonWords", "A network that loses every fourth request"),
    QT_TRANSLATE_NOOP("LessonWords", "A bad cable, or a slow port. Requests vanish and answers are late."),
    QT_TRANSLATE_NOOP("LessonWords", "Does the phone arrive?"),
    QT_TRANSLATE_NOOP("LessonWords", "No, one lost request is enough"),
    QT_TRANSLATE_NOOP("LessonWords", "Yes, but it takes longer"),
    QT_TRANSLATE_NOOP("LessonWords", "Only with firmware switched off"),
    QT_TRANSLATE_NOOP("LessonWords", "Each file is asked for three times. What the class sees is patience: \"Retrying "
                                     "config download...\" on the display and the same question again."),
    // 10-untrusted-certificate
    QT_TRANSLATE_NOOP("LessonWords", "A certificate that the phone does not trust"),
    QT_TRANSLATE_NOOP("LessonWords",
                      "The job serves by HTTPS. One phone was given the CA of the job, the other was not."),
    QT_TRANSLATE_NOOP("LessonWords", "What does the second phone show?"),
    QT_TRANSLATE_NOOP("LessonWords", "Bad Certificate"),
    QT_TRANSLATE_NOOP("LessonWords", "Downloading configuration"),
    QT_TRANSLATE_NOOP("LessonWords", "Nothing, it takes HTTP instead"),
    QT_TRANSLATE_NOOP("LessonWords", "A phone does not fall back to plain HTTP. It needs the CA first, over HTTP or "
                                     "TFTP (https user certificates), and a clock that is right."),
};

void translate(QString& word)
{
    if (!word.isEmpty())
        word = QCoreApplication::translate("LessonWords", word.toUtf8().constData());
}

} // namespace

Scenario translated(Scenario scenario)
{
    for (QString* word : {&scenario.title, &scenario.about, &scenario.question, &scenario.explain})
        translate(*word);
    for (QString& choice : scenario.choices)
        translate(choice);
    return scenario;
}

QStringList lessonWords()
{
    QStringList all;
    for (const char* word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace firstring
