// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/DhcpDetector.h"
#include "models/domain/preflight/PreflightFacts.h"

namespace firstring {

/// Adds to what was seen of this computer who gives out addresses on the card of the wanted address. What was heard
/// less than a minute ago is not asked again, so that a page that looks at every change asks its network once. Main
/// thread.
class CardSurvey final : public QObject
{
    Q_OBJECT

public:
    CardSurvey(PortHelper helper, const Clock& clock, QObject* parent = nullptr)
        : QObject(parent)
        , m_helper(std::move(helper))
        , m_clock(clock)
    {}

    /// finished() comes later, never from within: at once where there is nothing to ask, else after some seconds.
    void ask(const PreflightFacts& facts);

Q_SIGNALS:
    void finished(const firstring::PreflightFacts& facts);

private:
    void answer();

    PortHelper m_helper;
    const Clock& m_clock;
    PreflightFacts m_facts;
    QString m_card; ///< that m_heard is about
    Result<DhcpSurvey> m_heard = DhcpSurvey();
    qint64 m_heardMs = 0; ///< monotonic
    std::unique_ptr<DhcpDetector> m_detector;
};

} // namespace firstring
