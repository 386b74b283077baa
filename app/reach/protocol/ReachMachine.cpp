// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/protocol/ReachMachine.h"

#include "models/base/Log.h"

namespace firstring {

namespace {

constexpr int firstWaitMs = 500;  ///< RFC 3261: T1
constexpr int mostWaitMs = 4'000; ///< T2

QString statusDetail(const WebAnswer& answer)
{
    return QStringLiteral("HTTP %1").arg(answer.status());
}

bool isDenied(int status)
{
    return status == 401 || status == 403;
}

} // namespace

ReachMachine::ReachMachine(const ReachOrder& order, ReachTarget target, QByteArray word)
    : m_order(order)
    , m_target(std::move(target))
    , m_word(std::move(word))
{
    m_order.targets.clear();
}

ReachMachine::Action ReachMachine::begin(const QString& own, int ownPort)
{
    m_own = own;
    if (m_target.address.isEmpty())
        return end(ReachOutcome::NoAddress);
    if (usesSip()) {
        m_step = Step::Notify;
        m_notify = {m_target.sipUser, m_target.address, m_target.sipPort, own, ownPort, m_word};
        m_waitMs = firstWaitMs;
        return Tell{m_notify.bytes(), m_waitMs};
    }
    m_step = Step::Probe;
    return Ask{web(false).get("/")};
}

ReachMachine::Action ReachMachine::answered(const WebAnswer& answer)
{
    if (!answer.isWhole() && m_step != Step::Probe)
        return end(ReachOutcome::NoAnswer);
    switch (m_step) {
    case Step::Probe:
        return probed(answer);
    case Step::Push:
        return pushed(answer);
    case Step::SysInfo:
        return lookedAt(answer);
    case Step::Form:
        return filledIn(answer);
    case Step::Notify:
        break;
    }
    return end(ReachOutcome::NoAnswer);
}

ReachMachine::Action ReachMachine::unreachable()
{
    // A phone that was there a moment ago did what it was told if it was told to restart; nobody knows.
    return end(m_step == Step::Probe || m_step == Step::Notify ? ReachOutcome::NotReached : ReachOutcome::NoAnswer);
}

ReachMachine::Action ReachMachine::silent()
{
    if (m_step != Step::Notify)
        return end(ReachOutcome::NoAnswer);
    m_waitedMs += m_waitMs;
    m_waitMs = qMin(m_waitMs * 2, mostWaitMs);
    if (m_waitedMs >= m_order.quietMs)
        return end(ReachOutcome::NoAnswer);
    return Tell{m_notify.bytes(), qMin(m_waitMs, m_order.quietMs - m_waitedMs)};
}

ReachMachine::Action ReachMachine::heard(QByteArrayView datagram)
{
    const SipAnswer answer = SipAnswer::read(datagram, m_notify);
    if (m_step != Step::Notify || answer.status < 200)
        return Wait{};
    return end(answer.status < 300 ? ReachOutcome::Accepted : ReachOutcome::Refused,
               QStringLiteral("SIP %1 %2").arg(answer.status).arg(answer.reason).trimmed());
}

/// Who is there: known by its web server's own words, before anything is given to it.
ReachMachine::Action ReachMachine::probed(const WebAnswer& answer)
{
    const WebFace face = webFace(answer);
    if (!face.isPhone)
        return end(answer.isWhole() || answer.state() == WebAnswer::State::TooBig ||
                           answer.state() == WebAnswer::State::Garbage
                       ? ReachOutcome::NoPhone
                       : ReachOutcome::NoAnswer);
    if (isOther(face.model))
        return end(ReachOutcome::OtherModel);
    switch (m_order.action) {
    case ReachAction::PointHere:
        return m_order.password.isEmpty() ? end(ReachOutcome::WrongPassword) : look();
    case ReachAction::Restart:
        m_objects = {executeObject("Reset")};
        break;
    case ReachAction::ClearLocal:
        m_objects = {executeObject("ClearLocal")};
        break;
    case ReachAction::Reload:
        m_objects = {executeObject("FastReboot")};
        break;
    case ReachAction::Settings:
        m_objects = configurationObjects(m_target.settings);
        break;
    case ReachAction::CheckSync:
        break;
    }
    return push();
}

ReachMachine::Action ReachMachine::push()
{
    if (m_objects.isEmpty())
        return end(ReachOutcome::Accepted);
    m_step = Step::Push;
    return Ask{web(false).push(m_objects.takeFirst(), m_own)};
}

ReachMachine::Action ReachMachine::pushed(const WebAnswer& answer)
{
    if (answer.status() >= 200 && answer.status() < 300)
        return push();
    if (m_order.action == ReachAction::Restart && !m_order.password.isEmpty())
        return look();
    return end(isDenied(answer.status()) ? ReachOutcome::Refused : ReachOutcome::Unclear, statusDetail(answer));
}

ReachMachine::Action ReachMachine::look()
{
    m_step = Step::SysInfo;
    return Ask{web(true).get("/sysinfo.html")};
}

ReachMachine::Action ReachMachine::lookedAt(const WebAnswer& answer)
{
    if (isDenied(answer.status()))
        return end(ReachOutcome::WrongPassword, statusDetail(answer));
    if (answer.status() != 200)
        return end(ReachOutcome::Refused, statusDetail(answer));
    if (isOther(platformModel(answer.body())))
        return end(ReachOutcome::OtherModel);
    return fillIn();
}

ReachMachine::Action ReachMachine::fillIn()
{
    m_step = Step::Form;
    if (m_order.action == ReachAction::Restart)
        return Ask{web(true).postForm("/reset.html", "resetOption=0")};
    return Ask{web(true).postForm("/configurationServer.html", configurationServerForm(m_target.server, m_own))};
}

ReachMachine::Action ReachMachine::filledIn(const WebAnswer& answer)
{
    if (answer.status() == 401)
        return end(ReachOutcome::WrongPassword, statusDetail(answer));
    if (answer.status() < 200 || answer.status() >= 300)
        return end(ReachOutcome::Refused, statusDetail(answer));
    if (m_order.action == ReachAction::PointHere && !answer.body().contains("Provisioning complete"))
        return end(ReachOutcome::Unclear, statusDetail(answer));
    return end(ReachOutcome::Accepted);
}

/// Remembers \a model; true if it is known not to be the one that is meant.
bool ReachMachine::isOther(const QString& model)
{
    if (model.isEmpty())
        return false;
    m_found = model;
    const QString meant = canonicalModel(m_target.model);
    return findModel(model) && findModel(meant) && meant.compare(model, Qt::CaseInsensitive) != 0;
}

ReachMachine::Action ReachMachine::end(ReachOutcome outcome, const QString& detail)
{
    return Ended{{m_target.mac, outcome, m_found, detail}};
}

WebRequest ReachMachine::web(bool withPassword) const
{
    QByteArray host = m_target.address.toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (m_target.webPort != 80)
        host += ':' + QByteArray::number(m_target.webPort);
    return {host, withPassword ? m_order.password : QByteArray()};
}

} // namespace firstring
