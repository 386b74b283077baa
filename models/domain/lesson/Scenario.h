// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/FirmwareVersion.h"
#include "models/domain/MacAddress.h"
#include "models/domain/Setting.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace firstring {

/// A phone of a scenario: how the job knows it, and what goes wrong.
struct ScenarioPhone
{
    MacAddress mac;
    QString model;
    QString label;
    FirmwareVersion firmware; ///< runs at first; empty: an older one of its family
    bool registered = true;
    bool onHold = false;
    int lossPercent = 0;     ///< so many of its requests get lost
    int delayMs = 0;         ///< before each request
    int powerCutPercent = 0; ///< the power goes once, when so much of the firmware is there; 0: it does not
    bool trusts = true;      ///< the CA of the job, over HTTPS
    QStringList offers;      ///< of DHCP servers, in the order they come: `none`, `local` or a URL

    friend bool operator==(const ScenarioPhone&, const ScenarioPhone&) = default;
};

/// Firmware of the job of a scenario, assigned to all phones of its model.
struct ScenarioFirmware
{
    QString model;
    QString version;
    QString holds;       ///< the version that the file really is; empty: that one
    bool absent = false; ///< assigned, but there is no file

    friend bool operator==(const ScenarioFirmware&, const ScenarioFirmware&) = default;
};

/// What must have come true in the end.
struct Expectation
{
    enum class What : quint8 { State, Event, NoEvent, Shows, Boots, Runs, Arrives };

    MacAddress mac;
    What what = What::State;
    QString value;
    int line = 0; ///< of the file

    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// A lesson or a test: phones, what the job gives them, what goes wrong, a question for the class, and what must come
/// true. Read from text, which is a part of YAML:
///
///     # comment
///     title: The phone that nobody knows     one line each: title, about, question, answer (number of the right
///     answer: 2                               choice, from 1), explain, protocol (http, https or tftp), timing
///     timing: reboot=300 spread=100 seed=7    milliseconds, and what decides every chance
///     choices:                                lists: choices, settings, firmware, phones, expect
///       - It registers itself
///     settings:
///       - sip proxy ip: 192.0.2.10            a line of every phone's file
///     firmware:
///       - 6867i 5.1.0.8024                    also: holds=VERSION, absent=yes
///     phones:
///       - 00085D000001 model=6867i            also: label= firmware= registered=no hold=yes loss=PERCENT
///                                              delay=MS power-cut=PERCENT trust=no dhcp=OFFER,OFFER
///     expect:
///       - 00085D000001 state=ready            also: event= no-event= shows= boots= runs= arrives=yes or no
///
/// Values with blanks stand in double quotes.
struct Scenario
{
    static constexpr qsizetype mostBytes = 256 * 1024;
    static constexpr int mostPhones = 1'000;

    QString title;
    QString about;
    QString question;
    QStringList choices;
    int answer = 0; ///< number of the right choice from 1; 0: no question
    QString explain;
    QString protocol = QStringLiteral("http");
    int rebootMs = 300;
    int spreadMs = 100;
    quint32 seed = 1;
    SettingList settings;
    QList<ScenarioFirmware> firmware;
    QList<ScenarioPhone> phones;
    QList<Expectation> expectations;

    friend bool operator==(const Scenario&, const Scenario&) = default;

    /// SCENARIO_LINE with the number of the line and what is wrong there; SCENARIO_EMPTY without phones; SCENARIO_SIZE.
    static Result<Scenario> parse(const QByteArray& text);
};

/// The server that a phone of these offers asks first: the first one that names a server, `local` without any.
QString chosenOffer(const QStringList& offers);

} // namespace firstring
