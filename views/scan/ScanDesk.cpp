// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/scan/ScanDesk.h"

#include "models/tables/PhoneEdits.h"
#include "models/workspace/Workspace.h"
#include "views/scan/ScanText.h"

#include <QLocale>

namespace firstring {

ScanDesk::ScanDesk(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

ScanOutcome ScanDesk::take(const QString& text)
{
    const ScanReading reading = readScan(text);
    if (reading.isEmpty())
        return {};
    if (reading.macs.isEmpty() && reading.damaged.size() == 1)
        return {reading.damaged.first().why, Severity::Warning, {}, {}};
    if (reading.macs.size() == 1 && reading.damaged.isEmpty())
        return takeOne(reading.macs.first());

    QList<MacAddress> fresh;
    int here = 0;
    int own = 0;
    int foreign = 0;
    for (const MacAddress mac : reading.macs) {
        if (m_workspace.state().phones.contains(mac)) {
            ++here;
        } else if (m_own.contains(mac)) {
            ++own;
        } else {
            fresh << mac;
            foreign += !mac.hasKnownMaker();
        }
    }
    ScanOutcome outcome = add(fresh);
    if (outcome.tone == Severity::Stop)
        return outcome;
    const auto total = static_cast<int>(reading.macs.size() + reading.damaged.size());
    QStringList parts{tr("%n found", nullptr, total), tr("%n new", nullptr, static_cast<int>(outcome.added.size()))};
    if (here > 0)
        parts << tr("%n here already", nullptr, here);
    if (own > 0) {
        parts << tr("%n of this computer", nullptr, own);
        outcome.tone = Severity::Warning;
    }
    if (foreign > 0) {
        parts << tr("%n not of Aastra or Mitel: compare them", nullptr, foreign);
        outcome.tone = Severity::Warning;
    }
    if (!reading.damaged.isEmpty()) {
        QStringList lines;
        for (const DamagedScan& damaged : reading.damaged)
            lines << QLocale().toString(damaged.line);
        lines.removeDuplicates();
        parts << tr("%n damaged", nullptr, static_cast<int>(reading.damaged.size())) + u' ' +
                     tr("(line %1)").arg(lines.join(QStringLiteral(", ")));
        outcome.tone = Severity::Warning;
    }
    outcome.sentence = parts.join(QStringLiteral(", "));
    return outcome;
}

ScanOutcome ScanDesk::takeOne(MacAddress mac)
{
    if (m_own.contains(mac))
        return {tr("That is this computer's own address, not a phone's."), Severity::Warning, {}, {}};
    if (const Phone* phone = m_workspace.state().phones.find(mac)) {
        const QString name = phone->label.isEmpty() ? mac.pretty() : phone->label;
        const QString sentence = phone->slot > 0
                                     ? tr("%1 is here already, on slot %2.").arg(name, QLocale().toString(phone->slot))
                                     : tr("%1 is here already.").arg(name);
        return {sentence, Severity::News, {}, mac};
    }
    return add({mac});
}

ScanOutcome ScanDesk::add(const QList<MacAddress>& macs)
{
    ScanOutcome outcome;
    QList<Phone> phones;
    for (const MacAddress mac : macs) {
        Phone phone;
        phone.mac = mac;
        // It may have asked already, and said what it is.
        phone.model = m_workspace.track(mac).status.model;
        phones << phone;
    }
    const Edit edit = edits::add(m_workspace.state(), phones);
    if (const auto done = m_workspace.perform(edit); !done)
        return {done.error().sentence, Severity::Stop, {}, {}};
    for (const Phone& phone : edit.phones.put)
        outcome.added << phone.mac;
    if (edit.phones.put.isEmpty())
        return outcome;
    const Phone& last = edit.phones.put.last();
    outcome.reveal = last.mac;
    outcome.tone = Severity::Good;
    outcome.sentence = edit.phones.put.size() == 1
                           ? tr("Slot %1: %2 added.").arg(QLocale().toString(last.slot), last.mac.pretty())
                           : tr("%n phone(s) added.", nullptr, static_cast<int>(edit.phones.put.size()));
    if (edit.phones.put.size() == 1 && !last.mac.hasKnownMaker()) {
        outcome.sentence += u' ' + tr("Its address is not one of Aastra or Mitel: compare it with the label.");
        outcome.tone = Severity::Warning;
    }
    return outcome;
}

} // namespace firstring
