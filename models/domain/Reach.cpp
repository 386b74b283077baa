// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Reach.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reach)
};

/// What "accepted" means for the phone.
QString acceptedSentence(ReachAction action)
{
    switch (action) {
    case ReachAction::PointHere:
        return Text::tr("Accepted: it asks here from its next restart on.");
    case ReachAction::Restart:
        return Text::tr("Accepted: it restarts as soon as it is idle.");
    case ReachAction::ClearLocal:
        return Text::tr("Accepted: it forgets what was set on the phone itself.");
    case ReachAction::Settings:
        return Text::tr("Accepted: it uses these settings now. Some count only after a restart.");
    case ReachAction::Reload:
        return Text::tr("Accepted: it reads its files again as soon as it is idle.");
    case ReachAction::CheckSync:
        return Text::tr("Accepted: it looks at its files and restarts if one of them changed.");
    }
    return {};
}

QString refusedSentence(ReachAction action)
{
    switch (action) {
    case ReachAction::PointHere:
        return Text::tr("Refused. Its web page may be switched off, or a setting locked; set the server on the phone.");
    case ReachAction::CheckSync:
        return Text::tr("Refused. Phones may take this message from their telephone system only; restart it instead.");
    default:
        return Text::tr("Refused. This computer is not in its list of those who may push (xml application post list). "
                        "Point the phone here first, which adds it.");
    }
}

} // namespace

QString reachName(ReachAction action)
{
    static constexpr const char* names[] = {"point-here", "restart", "clear-local", "settings", "reload", "check-sync"};
    return QString::fromLatin1(names[static_cast<int>(action)]);
}

bool isUnproven(ReachAction action, const QString& model)
{
    // phones.md B9: "must come from the registrar" is recalled; B12: the form is known of 6700i and 9000i, and the
    // guide of XML push is that of their last release.
    if (action == ReachAction::CheckSync)
        return true;
    const PhoneModel* known = findModel(model);
    return !known || known->family == PhoneFamily::Series6800i || known->family == PhoneFamily::Series6900;
}

QString reachConsequence(ReachAction action)
{
    switch (action) {
    case ReachAction::PointHere:
        return Text::tr("The phone's web page is filled in: its configuration server becomes this computer, which may "
                        "also push from then on. It counts from the next restart on and until the phone's local "
                        "settings are cleared.");
    case ReachAction::Restart:
        return Text::tr("Each phone restarts as soon as it is idle, and looks for firmware and files. Calls are not "
                        "cut off.");
    case ReachAction::ClearLocal:
        return Text::tr("What was set on the phone or on its web page is forgotten; from then on only its files count. "
                        "That includes a server that was set there.");
    case ReachAction::Settings:
        return Text::tr("The settings of its files are sent to each phone while it runs. Some count only after a "
                        "restart.");
    case ReachAction::Reload:
        return Text::tr("Each phone reads its files again as soon as it is idle, without looking for firmware.");
    case ReachAction::CheckSync:
        return Text::tr("Each phone is asked to compare its files with the server's and to restart if one changed. "
                        "Phones may take this from their telephone system only, so nothing is promised.");
    }
    return {};
}

QString outcomeName(ReachOutcome outcome)
{
    static constexpr const char* names[] = {"accepted", "unclear",     "no-address",     "not-reached", "no-answer",
                                            "no-phone", "other-model", "wrong-password", "refused",     "cancelled"};
    return QString::fromLatin1(names[static_cast<int>(outcome)]);
}

QString reachSentence(ReachAction action, const ReachResult& result)
{
    switch (result.outcome) {
    case ReachOutcome::Accepted:
        return acceptedSentence(action);
    case ReachOutcome::Unclear:
        return Text::tr("It answered, but did not say that it did it. Look at the phone.");
    case ReachOutcome::NoAddress:
        return Text::tr("It has not been heard of, so its address is not known. Let it ask here once, or type its "
                        "address.");
    case ReachOutcome::NotReached:
        return Text::tr("Not reached: nothing answers at its address. It may be off, restarting, or elsewhere by now.");
    case ReachOutcome::NoAnswer:
        return Text::tr("It was reached and gave no whole answer in time. Try again when it is idle.");
    case ReachOutcome::NoPhone:
        return Text::tr("What answers at its address is not such a phone, so it was told nothing. Check the address.");
    case ReachOutcome::OtherModel:
        return Text::tr("Not this model: a %1 answers at its address, so it was told nothing. Check the address.")
            .arg(result.found);
    case ReachOutcome::WrongPassword:
        return Text::tr("Wrong password: it does not take the one that was typed. Nothing was changed.");
    case ReachOutcome::Refused:
        return refusedSentence(action);
    case ReachOutcome::Cancelled:
        return Text::tr("Not tried: it was cancelled before.");
    }
    return {};
}

} // namespace firstring
