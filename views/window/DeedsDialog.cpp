// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/DeedsDialog.h"

#include "models/workspace/SyncLedger.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/ServerNotes.h"
#include "views/Theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int markSize = 18;

QString kindText(Deed::Kind kind)
{
    switch (kind) {
    case Deed::Kind::Port:
        return DeedsDialog::tr("What others can reach here");
    case Deed::Kind::Outgoing:
        return DeedsDialog::tr("Whom this program calls");
    case Deed::Kind::File:
        return DeedsDialog::tr("What it keeps on this computer");
    case Deed::Kind::Certificate:
        return DeedsDialog::tr("Certificates");
    }
    return {};
}

QString glyphOf(const Deed& deed)
{
    switch (deed.kind) {
    case Deed::Kind::Port:
        return deed.happening ? QStringLiteral("circle-check") : QStringLiteral("circle");
    case Deed::Kind::Outgoing:
        return QStringLiteral("corner-up-right");
    case Deed::Kind::File:
        return QStringLiteral("hard-drive");
    case Deed::Kind::Certificate:
        return QStringLiteral("stamp");
    }
    return {};
}

} // namespace

DeedsDialog::DeedsDialog(const Context& context, ProgramPlaces places, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_places(std::move(places))
    , m_scroll(new QScrollArea(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What this program does"));
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 32);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Later: the switch that was pressed is one of what is made anew.
    for (const auto signal : {&ServerControl::started, &ServerControl::changed})
        connect(&context.server, signal, this, &DeedsDialog::refresh, Qt::QueuedConnection);
    connect(&context.server, &ServerControl::stopped, this, &DeedsDialog::refresh, Qt::QueuedConnection);
    connect(&context.server, &ServerControl::dhcpChanged, this, &DeedsDialog::refresh, Qt::QueuedConnection);
    connect(&context.workspace.sync(), &SyncLedger::remotesChanged, this, &DeedsDialog::refresh, Qt::QueuedConnection);
    refresh();
}

void DeedsDialog::refresh()
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const DeedFacts facts{
        .settings = savedServerSettings(m_context.workspace, m_context.server),
        .endpoints = m_context.server.endpoints(),
        .dhcp = m_context.server.dhcp(),
        .reachAllowed = m_context.workspace.note(QString::fromUtf16(reachForbiddenNote)).isEmpty(),
        .scanAllowed = m_context.workspace.note(QString::fromUtf16(scanForbiddenNote)).isEmpty(),
        .remotes = m_context.workspace.sync().remotes(),
        .jobPath = m_places.jobPath,
        .vaultPath = m_places.vaultPath,
        .certificatesPath = m_places.certificatesPath,
        .sessionPath = m_places.sessionPath,
        .secretPlace = m_places.secretPlace,
        .keyFiles = m_places.keyFiles,
        .database = m_places.database,
    };
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    std::optional<Deed::Kind> kind;
    for (const Deed& deed : deeds(facts)) {
        if (kind != deed.kind) {
            kind = deed.kind;
            auto* heading = new QLabel(kindText(deed.kind), page);
            heading->setFont(theme::scaled(font(), 1.15, QFont::DemiBold));
            heading->setContentsMargins(0, row > 0 ? 14 : 0, 0, 2);
            grid->addWidget(heading, row++, 0, 1, 3);
        }
        addDeed(*grid, row, deed);
        row += 2;
    }
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(page);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void DeedsDialog::addDeed(QGridLayout& grid, int row, const Deed& deed)
{
    QWidget* page = grid.parentWidget();
    auto* mark = new QLabel(page);
    mark->setPixmap(icons::icon(glyphOf(deed),
                                deed.happening ? theme::state(StateGroup::Ready, palette()) : theme::muted(palette()))
                        .pixmap(markSize, markSize));
    auto* what = new QLabel(deed.what, page);
    what->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    const QString path = deed.path.isEmpty() ? QString() : QDir::toNativeSeparators(deed.path);
    auto* why = new QLabel(path.isEmpty() ? deed.why : deed.why + u'\n' + theme::isolated(path), page);
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {what, why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    why->setContentsMargins(0, 0, 0, 8);
    grid.addWidget(mark, row, 0, Qt::AlignTop);
    grid.addWidget(what, row, 1);
    grid.addWidget(why, row + 1, 1);
    if (deed.turnsOff == Deed::Switch::None)
        return;
    auto* allow = new QCheckBox(deed.kind == Deed::Kind::Port ? tr("On") : tr("Allowed"), page);
    allow->setAccessibleName(QStringLiteral("%1: %2").arg(deed.what, allow->text()));
    allow->setChecked(deed.on);
    // What it gives out must be chosen first.
    allow->setEnabled(deed.turnsOff != Deed::Switch::Dhcp || deed.on);
    connect(allow, &QCheckBox::toggled, this, [this, deed](bool on) { turn(deed, on); });
    grid.addWidget(allow, row, 2, 2, 1, Qt::AlignTop);
}

/// How often it may be again is chosen on the Sync page.
void DeedsDialog::syncOnlyWhenAsked(const QString& name)
{
    SyncLedger& ledger = m_context.workspace.sync();
    if (const Remote* const known = ledger.remote(name)) {
        Remote remote = *known;
        remote.everyMinutes = 0;
        (void)ledger.put(remote); // a job that cannot be written says so on every page
    }
}

void DeedsDialog::turn(const Deed& deed, bool on)
{
    Workspace& job = m_context.workspace;
    const Deed::Switch which = deed.turnsOff;
    if (which == Deed::Switch::Sync)
        return syncOnlyWhenAsked(deed.subject);
    const QString forbidden = on ? QString() : QStringLiteral("yes");
    if (which == Deed::Switch::Reach)
        return job.setNote(QString::fromUtf16(reachForbiddenNote), forbidden);
    if (which == Deed::Switch::Scan)
        return job.setNote(QString::fromUtf16(scanForbiddenNote), forbidden);
    const ServerSettings settings = switched(savedServerSettings(job, m_context.server), which, on);
    saveServerSettings(job, settings);
    if (!m_context.server.endpoints().isOn())
        return;
    // A server that is on is started anew with what is wanted now, or stays off when nothing is left.
    connect(
        &m_context.server, &ServerControl::stopped, this,
        [this, settings] {
            if (settings.httpPort != ServerSettings::off || settings.tftpPort != ServerSettings::off ||
                settings.httpsPort != ServerSettings::off)
                m_context.server.start(settings);
        },
        Qt::SingleShotConnection);
    m_context.server.stop();
}

} // namespace firstring
