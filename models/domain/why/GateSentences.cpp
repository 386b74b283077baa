// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Sentences.h"

#include <QtGlobal>

#include <array>

namespace firstring::why {

namespace {

constexpr std::array rows{
    Sentences{"NOT_IN_JOB", QT_TRANSLATE_NOOP("Why", "not in this job"),
              QT_TRANSLATE_NOOP("Why", "This phone is not in the job."),
              QT_TRANSLATE_NOOP("Why", "It is told nothing."), QT_TRANSLATE_NOOP("Why", "Add it if it is yours.")},
    Sentences{"ON_HOLD", QT_TRANSLATE_NOOP("Why", "on hold"), QT_TRANSLATE_NOOP("Why", "This phone is on hold."),
              QT_TRANSLATE_NOOP("Why", "It is told nothing, as if it were not in the job."),
              QT_TRANSLATE_NOOP("Why", "Take it off hold when it may go on.")},
    Sentences{
        "FOREIGN_MAKER", QT_TRANSLATE_NOOP("Why", "its address is no maker's of these phones"),
        QT_TRANSLATE_NOOP("Why", "Its MAC address is not one of Aastra or Mitel."),
        QT_TRANSLATE_NOOP("Why", "If it was mistyped, the real phone asks under another name and is told nothing."),
        QT_TRANSLATE_NOOP("Why", "Compare it with the label on the phone.")},
    Sentences{"MODEL_UNKNOWN", QT_TRANSLATE_NOOP("Why", "its model is not known"),
              QT_TRANSLATE_NOOP("Why", "The model {model} is not known."),
              QT_TRANSLATE_NOOP("Why", "It gets the settings for all phones and its own, but no firmware by model."),
              QT_TRANSLATE_NOOP("Why", "Correct the model if it was mistyped.")},
    Sentences{"MODEL_DIFFERS", QT_TRANSLATE_NOOP("Why", "is a {model-said}, not a {model-register}"),
              QT_TRANSLATE_NOOP("Why", "It says that it is a {model-said}; the register says {model-register}."),
              QT_TRANSLATE_NOOP("Why", "It gets what is meant for a {model-said}. Perhaps two cartons were exchanged."),
              QT_TRANSLATE_NOOP("Why", "Compare the label; correct the model, or the place.")},
    Sentences{"LABEL_TWICE", QT_TRANSLATE_NOOP("Why", "two phones are called {label}"),
              QT_TRANSLATE_NOOP("Why", "Another phone of this job is called {label} too."),
              QT_TRANSLATE_NOOP("Why", "Both are staged, but people may take the wrong one."),
              QT_TRANSLATE_NOOP("Why", "Give one of them another label.")},
    Sentences{"GATE_NOT_RELEASED", QT_TRANSLATE_NOOP("Why", "not released"),
              QT_TRANSLATE_NOOP("Why", "It asked from {refused-address} and is not released."),
              QT_TRANSLATE_NOOP("Why", "It was told nothing."),
              QT_TRANSLATE_NOOP("Why", "Release it when it may take its files.")},
    Sentences{"WINDOW_OVER", QT_TRANSLATE_NOOP("Why", "the time to take its files is over"),
              QT_TRANSLATE_NOOP("Why", "It asked from {refused-address} after the time to take its files was over."),
              QT_TRANSLATE_NOOP("Why", "It was told nothing."),
              QT_TRANSLATE_NOOP("Why", "Release it again, then start it again.")},
    Sentences{"TAKEN_BY_ANOTHER", QT_TRANSLATE_NOOP("Why", "another address took its files"),
              QT_TRANSLATE_NOOP("Why", "{refused-address} asked for its files, which another address took before."),
              QT_TRANSLATE_NOOP("Why", "{refused-address} was told nothing."),
              QT_TRANSLATE_NOOP("Why", "If that is the phone with a new address, release it again.")},
    Sentences{
        "OTHER_CARD", QT_TRANSLATE_NOOP("Why", "another device asks in its name"),
        QT_TRANSLATE_NOOP("Why", "{refused-address} asked for its files, and the network shows another card there."),
        QT_TRANSLATE_NOOP("Why", "Another device asks in the name of this phone. It was told nothing."),
        QT_TRANSLATE_NOOP("Why", "Look which device that is. Release the phone again only if you know it.")},
    Sentences{"CERTIFICATE_OF_ANOTHER", QT_TRANSLATE_NOOP("Why", "another phone's certificate"),
              QT_TRANSLATE_NOOP("Why", "{refused-address} showed the certificate of another phone."),
              QT_TRANSLATE_NOOP("Why", "It was told nothing."), QT_TRANSLATE_NOOP("Why", "Look which phone that is.")},
    Sentences{"SILENCED", QT_TRANSLATE_NOOP("Why", "its address asked for too many phones"),
              QT_TRANSLATE_NOOP("Why", "Its address {address} asked for many phones that it may not stage."),
              QT_TRANSLATE_NOOP("Why", "Nothing that comes from there is answered for some minutes."),
              QT_TRANSLATE_NOOP("Why", "If these are your phones, say so; then start the phone again.")},
};

} // namespace

std::span<const Sentences> gateSentences()
{
    return rows;
}

} // namespace firstring::why
