// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/bundle/WorkMeter.h"

namespace firstring {

WorkMeter::WorkMeter(std::function<void(int)> show)
    : m_shared(std::make_shared<Shared>())
{
    m_look.setInterval(100);
    QObject::connect(&m_look, &QTimer::timeout, &m_look,
                     [show = std::move(show), shared = m_shared] { show(shared->percent); });
}

WorkMeter::~WorkMeter()
{
    m_shared->isWanted = false;
}

std::function<bool(qint64, qint64)> WorkMeter::handle()
{
    return [shared = m_shared](qint64 done, qint64 total) {
        shared->percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
        return shared->isWanted.load();
    };
}

void WorkMeter::begin()
{
    m_shared->percent = 0;
    m_look.start();
}

void WorkMeter::end()
{
    m_look.stop();
}

} // namespace firstring
