// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/Fetch.h"

#include "app/simulator/HttpFetch.h"
#include "app/simulator/TestFirmware.h"
#include "app/simulator/TftpFetch.h"

namespace firstring {

Fetch* Fetch::create(const Request& request, FetchWatcher& watcher, QObject* parent)
{
    switch (request.place.transport) {
    case FetchTransport::Http:
    case FetchTransport::Https:
        return new HttpFetch(request, watcher, parent);
    case FetchTransport::Tftp:
        return new TftpFetch(request, watcher, parent);
    case FetchTransport::Unspoken:
        break;
    }
    return nullptr;
}

Fetch::Fetch(Request request, FetchWatcher& watcher, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_watcher(watcher)
{
    m_quiet.setSingleShot(true);
}

bool Fetch::take(QByteArrayView bytes, qint64 total)
{
    m_result.size += bytes.size();
    const bool text = m_request.want == FetchWant::Text;
    const bool picture = m_request.want == FetchWant::Picture && m_result.size <= maxText;
    const bool head = m_request.want == FetchWant::Firmware && !m_headShown;
    if (text || picture || head)
        m_result.body.append(bytes.data(), head ? qMin(bytes.size(), TestFirmware::maxHead) : bytes.size());
    else if (m_request.want == FetchWant::Picture)
        m_result.body.clear();
    if (text && m_result.body.size() > maxText) {
        finish(FetchResult::Outcome::Broken);
        return false;
    }
    if (head && TestFirmware::isComplete(m_result.body)) {
        m_headShown = true;
        if (!m_watcher.headCame(m_result.body)) {
            finish(FetchResult::Outcome::Stopped);
            return false;
        }
    }
    m_watcher.progressed(m_result.size, total);
    return true;
}

void Fetch::abandon()
{
    if (m_finished)
        return;
    m_finished = true;
    m_quiet.stop();
    close(FetchResult::Outcome::Broken);
}

void Fetch::finish(FetchResult::Outcome outcome, int status)
{
    if (m_finished)
        return;
    m_finished = true;
    m_quiet.stop();
    m_result.outcome = outcome;
    m_result.status = status;
    close(outcome);
    m_watcher.fetchEnded(m_result);
}

} // namespace firstring
