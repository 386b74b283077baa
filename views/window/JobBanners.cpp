// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/JobBanners.h"

#include "models/base/Clock.h"
#include "models/workspace/Workspace.h"
#include "views/window/Banner.h"
#include "views/window/ClashDialog.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

JobBanners::JobBanners(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_readOnly(new Banner(QStringLiteral("lock"), Severity::Stop, this))
    , m_clash(new Banner(QStringLiteral("triangle-alert"), Severity::Warning, this))
    , m_all(new QPushButton(tr("Show all…"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_readOnly);
    column->addWidget(m_clash);
    auto* seen = new QPushButton(tr("Seen"), this);
    m_clash->addButton(m_all);
    m_clash->addButton(seen);
    connect(m_all, &QPushButton::clicked, this, [this] { (new ClashDialog(m_clashes, window()))->open(); });
    connect(seen, &QPushButton::clicked, this, [this] {
        m_clashes.clear();
        m_clash->clear();
    });
    connect(&context.workspace, &Workspace::awayChanged, this, &JobBanners::showReadOnly);
    connect(&context.workspace, &Workspace::turnedReadOnly, this, &JobBanners::showReadOnly);
    connect(&context.workspace, &Workspace::clashed, this, &JobBanners::showClashes);
    showReadOnly();
}

void JobBanners::showReadOnly()
{
    const auto& why = m_context.workspace.readOnlyReason();
    if (!why)
        return m_readOnly->clear();
    if (why->code != u"STORE_AWAY")
        return m_readOnly->say(tr("This job can only be read"), why->sentence);
    const QString since = QLocale().toString(m_context.clock.now().toLocalTime().time(), QLocale::ShortFormat);
    m_readOnly->say(
        tr("The database of this job has not answered since %1").arg(since),
        tr("Phones are served on with what this computer knows, and what they do is kept for later. Nothing "
           "can be changed until the database answers; it is asked again and again, and you need do "
           "nothing here."));
}

void JobBanners::showClashes(const QList<FieldClash>& clashes)
{
    m_clashes += clashes;
    if (m_clashes.isEmpty())
        return;
    m_all->setVisible(m_clashes.size() > 1);
    m_clash->say(m_clashes.size() == 1
                     ? tr("Somebody else changed the same thing at the same time")
                     : tr("%n of your changes met those of somebody else", nullptr, static_cast<int>(m_clashes.size())),
                 clashText(m_clashes.last()));
}

} // namespace firstring
