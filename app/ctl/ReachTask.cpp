// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ReachTask.h"

#include "app/ctl/Text.h"

#include <algorithm>
#include <utility>

namespace firstring {

ReachTask::ReachTask(Context& context, ReachPlan plan, bool pilot, bool complete)
    : m_context(context)
    , m_plan(std::move(plan))
    , m_complete(complete)
{
    if (pilot && m_plan.order.targets.size() > 1) {
        m_others = m_plan.order.targets.sliced(1);
        m_plan.order.targets.resize(1);
    }
    connect(&m_reach, &ReachControl::ended, this, &ReachTask::take);
    connect(&m_reach, &ReachControl::finished, this, &ReachTask::goOn);
}

void ReachTask::begin()
{
    m_reach.start(m_plan.order);
}

void ReachTask::interrupt()
{
    m_interrupted = true;
    m_reach.cancel();
}

void ReachTask::take(const ReachResult& result)
{
    m_results.insert(result.mac, result);
    m_context.printer().progress(
        Ctl::tr("%1 of %2 phones").arg(m_results.size()).arg(m_plan.order.targets.size() + m_others.size()));
}

/// The pilot has ended, or all have.
void ReachTask::goOn()
{
    const QList<ReachTarget> others = std::exchange(m_others, {});
    const bool fine =
        std::all_of(m_results.cbegin(), m_results.cend(), [](const ReachResult& r) { return r.isAccepted(); });
    if (others.isEmpty() || !fine || m_interrupted) {
        for (const ReachTarget& target : others)
            m_results.insert(target.mac, {target.mac, ReachOutcome::Cancelled, {}, {}});
        return finish();
    }
    m_plan.order.targets = others;
    m_reach.start(m_plan.order);
}

void ReachTask::finish()
{
    bool all = m_complete;
    QJsonArray json;
    QList<QStringList> rows;
    for (const ReachPlan::Row& row : std::as_const(m_plan.rows)) {
        const ReachResult result = m_results.value(row.mac, {row.mac, ReachOutcome::NoAddress, {}, {}});
        const QString outcome = row.obstacle.isEmpty() ? outcomeName(result.outcome) : QStringLiteral("left-out");
        const QString sentence = row.obstacle.isEmpty() ? reachSentence(m_plan.order.action, result) : row.obstacle;
        all = all && row.obstacle.isEmpty() && result.isAccepted();
        json.append(QJsonObject{{QStringLiteral("mac"), row.mac.plain()},
                                {QStringLiteral("model"), result.found.isEmpty() ? row.model : result.found},
                                {QStringLiteral("address"), row.address},
                                {QStringLiteral("unproven"), row.unproven},
                                {QStringLiteral("outcome"), outcome},
                                {QStringLiteral("detail"), result.detail},
                                {QStringLiteral("sentence"), sentence}});
        rows.append({row.mac.plain(), row.model, row.address,
                     result.detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, result.detail)});
    }
    m_context.printer().value(json);
    m_context.printer().table({Ctl::tr("MAC"), Ctl::tr("Model"), Ctl::tr("Address"), Ctl::tr("Result")}, rows);
    Q_EMIT ended(all ? Exit::Done : Exit::InPart);
}

} // namespace firstring
