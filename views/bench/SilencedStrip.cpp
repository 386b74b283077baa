// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/bench/SilencedStrip.h"

#include "models/base/Clock.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace firstring {

namespace {

using namespace std::chrono_literals;

constexpr int markSize = 20;

} // namespace

SilencedStrip::SilencedStrip(Workspace& workspace, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* mine = new QPushButton(tr("These are my phones"), this);
    mine->setToolTip(tr("Answer this address again, and count it no more until the server stops"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(mine);
    connect(mine, &QPushButton::clicked, this, [this] {
        const QString address = m_address; // forgiving it empties ours
        m_workspace.forgive(address);
    });
    connect(&workspace, &Workspace::newsArrived, this, [this](const ServerNews& news) {
        if (!news.silenced.isEmpty())
            refresh();
    });
    // It ends by itself.
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &SilencedStrip::refresh);
    minute->start(60s);
    refresh();
}

void SilencedStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void SilencedStrip::refresh()
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    m_address.clear();
    int others = -1;
    for (const SilencedAddress& one : m_workspace.gates().silenced) {
        if (leftOf(one.leftMs, one.savedMs, now) <= 0)
            continue;
        m_address = one.address;
        ++others;
    }
    setVisible(!m_address.isEmpty());
    if (m_address.isEmpty())
        return;
    const QString who = theme::isolated(m_address);
    m_text->setText(others > 0
                        ? tr("%1 and %n other(s) asked for many phones that they may not stage, and are told "
                             "nothing for a while. If they are yours, add or release them.",
                             nullptr, others)
                              .arg(who)
                        : tr("%1 asked for many phones that it may not stage, and is told nothing for a while. If "
                             "they are yours, add or release them.")
                              .arg(who));
    tint();
}

void SilencedStrip::tint()
{
    const QPalette base = window()->palette();
    QPalette own = base;
    own.setColor(QPalette::Window, theme::tint(StateGroup::Stopped, base));
    setPalette(own);
    m_mark->setPixmap(icons::icon(QStringLiteral("triangle-alert"), theme::state(StateGroup::Stopped, base))
                          .pixmap(markSize, markSize));
}

} // namespace firstring
