// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Sentences.h"

#include <QtGlobal>

#include <array>

namespace firstring::why {

namespace {

constexpr std::array rows{
    Sentences{"VARIABLE_MISSING", QT_TRANSLATE_NOOP("Why", "a value is missing"),
              QT_TRANSLATE_NOOP("Why", "A setting needs a value that this phone does not have: {subject}."),
              QT_TRANSLATE_NOOP("Why", "The phone is told nothing until every setting has its value."),
              QT_TRANSLATE_NOOP("Why", "Give the phone a value, or take the setting away.")},
    Sentences{"FILE_DAMAGED", QT_TRANSLATE_NOOP("Why", "a file is damaged"),
              QT_TRANSLATE_NOOP("Why", "{subject} is in the catalogue, but its file is missing or damaged."),
              QT_TRANSLATE_NOOP("Why", "Nothing was changed on the phone."),
              QT_TRANSLATE_NOOP("Why", "Bring the file in again, then start the phone anew.")},
    Sentences{"GLOBAL_FILE_MISSING", QT_TRANSLATE_NOOP("Why", "the common file is missing"),
              QT_TRANSLATE_NOOP("Why", "The phone asked for {subject}, the common settings, and they are not here."),
              QT_TRANSLATE_NOOP("Why", "Without a common file of at least one character it asks for nothing more."),
              QT_TRANSLATE_NOOP("Why", "Look why it is asked there, then start the phone again.")},
    Sentences{
        "FILE_MISSING", QT_TRANSLATE_NOOP("Why", "{subject} is missing"),
        QT_TRANSLATE_NOOP("Why", "The phone asked for {subject}, which is not here."),
        QT_TRANSLATE_NOOP("Why", "It shows a message and does not go on."),
        QT_TRANSLATE_NOOP("Why", "Add the file or take its name out of the settings, then start the phone again.")},
    Sentences{"ASKED_BY_OLD_NAME", QT_TRANSLATE_NOOP("Why", "asks at the place of an older server"),
              QT_TRANSLATE_NOOP("Why", "It asked for {asked-elsewhere}, the place of another server."),
              QT_TRANSLATE_NOOP("Why", "It still has the folder of that server, so it does not find its files here."),
              QT_TRANSLATE_NOOP("Why", "Reset it to factory defaults, or set the folder empty on its web page.")},
    Sentences{
        "ENCRYPTED_EXPECTED", QT_TRANSLATE_NOOP("Why", "may want encrypted files"),
        QT_TRANSLATE_NOOP("Why", "It asks for encrypted files (.tuz) and for no plain ones."),
        QT_TRANSLATE_NOOP("Why", "It may insist on encrypted settings, since it once took a security.tuz."),
        QT_TRANSLATE_NOOP("Why", "Bring the encrypted files of its former server, or reset it to factory defaults.")},
    Sentences{
        "BADLY_ENCRYPTED", QT_TRANSLATE_NOOP("Why", "cannot read encrypted settings"),
        QT_TRANSLATE_NOOP("Why", "The phone writes of badly encrypted settings."),
        QT_TRANSLATE_NOOP("Why", "They may be encrypted with another key than it knows."),
        QT_TRANSLATE_NOOP("Why", "Encrypt them with the key of its site, or reset the phone to factory defaults.")},
    Sentences{"LOCAL_SETTINGS_WIN", QT_TRANSLATE_NOOP("Why", "keeps a server that was set on it"),
              QT_TRANSLATE_NOOP(
                  "Why", "It took its redirection and asked here again, without asking its configuration server."),
              QT_TRANSLATE_NOOP(
                  "Why", "What was set on the phone itself wins over what it is sent: it may keep an older server."),
              QT_TRANSLATE_NOOP("Why", "Clear its local settings, or reset it to factory defaults.")},
    Sentences{"OUTSIDE_UNREACHABLE", QT_TRANSLATE_NOOP("Why", "was sent to {server}, then fell silent"),
              QT_TRANSLATE_NOOP("Why", "It was sent to {server} and was not heard of again."),
              QT_TRANSLATE_NOOP("Why", "From here nobody sees whether it arrived."),
              QT_TRANSLATE_NOOP("Why", "Test that server under Config servers, and look at the phone's screen.")},
    Sentences{
        "OUTSIDE_COMMON_EMPTY", QT_TRANSLATE_NOOP("Why", "{server} needs a common file"),
        QT_TRANSLATE_NOOP("Why", "A phone reads on only where the common file holds at least one character."),
        QT_TRANSLATE_NOOP("Why", "If it is missing or empty on {server}, the phone never asks for its own file there."),
        QT_TRANSLATE_NOOP("Why", "Test that server under Config servers: it says whether the file is there.")},
    Sentences{"STOPS_AFTER_COMMON", QT_TRANSLATE_NOOP("Why", "took the common file only"),
              QT_TRANSLATE_NOOP("Why", "It took the common settings and did not ask for its own."),
              QT_TRANSLATE_NOOP("Why", "It works without its own settings, if at all."),
              QT_TRANSLATE_NOOP("Why", "Start it again, and look at its screen while it starts.")},
    Sentences{
        "TLS_TOO_OLD", QT_TRANSLATE_NOOP("Why", "speaks an older TLS"),
        QT_TRANSLATE_NOOP("Why", "No encrypted connection came about, and phones of this model speak TLS 1.0 at most."),
        QT_TRANSLATE_NOOP("Why", "It cannot take its files by HTTPS from here."),
        QT_TRANSLATE_NOOP("Why", "Switch on the listener for old phones, or serve it by HTTP.")},
    Sentences{
        "CLOCK_WRONG", QT_TRANSLATE_NOOP("Why", "the clock may be wrong"),
        QT_TRANSLATE_NOOP("Why", "No encrypted connection came about, and nobody sets this computer's clock right."),
        QT_TRANSLATE_NOOP("Why", "A phone refuses a certificate that is not valid yet, or not any more."),
        QT_TRANSLATE_NOOP("Why", "Set the clock of this computer right, and let phones get the time from it.")},
    Sentences{
        "CERTIFICATE_REFUSED", QT_TRANSLATE_NOOP("Why", "does not accept the certificate"),
        QT_TRANSLATE_NOOP("Why", "No encrypted connection came about with the phone."),
        QT_TRANSLATE_NOOP("Why", "By default it checks the certificate, and knows only the large public authorities."),
        QT_TRANSLATE_NOOP("Why",
                          "Give it our CA by HTTP or TFTP first (https user certificates), or serve it by HTTP.")},
    Sentences{"BAD_CERTIFICATE_LOGGED", QT_TRANSLATE_NOOP("Why", "writes of a bad certificate"),
              QT_TRANSLATE_NOOP("Why", "The phone writes of a certificate that it does not accept."),
              QT_TRANSLATE_NOOP("Why", "It may not take its files by HTTPS, or not know the time."),
              QT_TRANSLATE_NOOP("Why", "Give it our CA by HTTP or TFTP first, and a time server.")},
    Sentences{"NO_TIME_SERVER", QT_TRANSLATE_NOOP("Why", "has nobody to tell it the time"),
              QT_TRANSLATE_NOOP("Why",
                                "No encrypted connection came about, and this computer does not tell phones the time."),
              QT_TRANSLATE_NOOP("Why", "Without the right time a phone takes every certificate for expired."),
              QT_TRANSLATE_NOOP("Why", "Switch the time on under Local server, and name it to the phones.")},
    Sentences{
        "REGISTRATION_REFUSED", QT_TRANSLATE_NOOP("Why", "its telephone system refuses it"),
        QT_TRANSLATE_NOOP("Why", "The phone has its settings, but its telephone system refuses it ({registration})."),
        QT_TRANSLATE_NOOP("Why", "Nobody can call it."),
        QT_TRANSLATE_NOOP("Why", "Compare user name and password of its line with the telephone system.")},
    Sentences{
        "REGISTRATION_TIMEOUT", QT_TRANSLATE_NOOP("Why", "its telephone system does not answer"),
        QT_TRANSLATE_NOOP("Why", "The phone has its settings, but its telephone system does not answer."),
        QT_TRANSLATE_NOOP("Why", "Nobody can call it."),
        QT_TRANSLATE_NOOP("Why", "Compare the address of the telephone system; on an isolated bench this is normal.")},
    Sentences{
        "EVIDENCE_MISSING", QT_TRANSLATE_NOOP("Why", "has its files, does not report"),
        QT_TRANSLATE_NOOP("Why", "It took its files, but did not report that it started."),
        QT_TRANSLATE_NOOP("Why", "This job counts a phone as ready only when it says so."),
        QT_TRANSLATE_NOOP(
            "Why",
            "Start it again. A URL set on the phone itself may stand before ours; clear its local settings then.")},
    Sentences{"FELL_SILENT", QT_TRANSLATE_NOOP("Why", "not heard of for a while"),
              QT_TRANSLATE_NOOP("Why", "Nothing was heard from the phone for {subject}."),
              QT_TRANSLATE_NOOP("Why", "It is not finished."),
              QT_TRANSLATE_NOOP("Why", "Look at its screen, then start it again.")},
    Sentences{"SETTINGS_CHANGED", QT_TRANSLATE_NOOP("Why", "has older settings"),
              QT_TRANSLATE_NOOP("Why", "Settings changed after the phone took its files."),
              QT_TRANSLATE_NOOP("Why", "It works with the older ones."),
              QT_TRANSLATE_NOOP("Why", "Restart the phone, and it fetches the new ones.")},
};

} // namespace

std::span<const Sentences> filesSentences()
{
    return rows;
}

} // namespace firstring::why
