// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/FirstRun.h"

#include "models/ports/ServerControl.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/ServerNotes.h"
#include "views/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int markSize = 40;

} // namespace

FirstRun::FirstRun(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_pages(new QStackedWidget(this))
    , m_where(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Welcome to Firstring"));
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 22);
    addPage(
        QStringLiteral("phone"), tr("New phones find their settings by themselves"),
        tr("You scan the cartons, start the local server and plug the phones in. Each card on the bench shows where "
           "its "
           "phone is, and what to do when one stands still.\n\nEvery change is stored at once and can be taken back. "
           "Nothing listens on the network before you start it, and nothing is ever sent to anybody else."))
        ->addStretch(1);
    QVBoxLayout* network = addPage(QStringLiteral("network"), tr("Where do phones reach this computer?"),
                                   tr("Choose the network card that is plugged into the switch of the phones. You can "
                                      "change it any time under Local server."));
    addAddresses(*network);
    network->addStretch(1);
    QVBoxLayout* scanner = addPage(
        QStringLiteral("scan-barcode"), tr("Have you a barcode scanner?"),
        tr("Plug it in; it types like a keyboard, and nothing needs to be installed. Without one, type or paste "
           "the MAC address of each phone."));
    auto* attempt = new QPushButton(tr("Tr&y the scanner..."), this);
    attempt->setAutoDefault(false); // back from there, Enter goes on
    connect(attempt, &QPushButton::clicked, this, &FirstRun::scannerWanted);
    scanner->addWidget(attempt, 0, Qt::AlignLeading);
    scanner->addStretch(1);
    QVBoxLayout* phones = addPage(QStringLiteral("layout-grid"), tr("How do the first phones come in?"),
                                  tr("All ways lead to the same bench; mix them as you like."));
    const auto way = [&](const QString& glyph, const QString& text, void (FirstRun::*wanted)()) {
        auto* button = new QPushButton(icons::icon(glyph), text, this);
        connect(button, &QPushButton::clicked, this, [this, wanted] {
            accept();
            Q_EMIT(this->*wanted)();
        });
        phones->addWidget(button, 0, Qt::AlignLeading);
    };
    way(QStringLiteral("scan-barcode"), tr("&Scan cartons"), &FirstRun::scanWanted);
    way(QStringLiteral("file-up"), tr("&Import a phone list..."), &FirstRun::importWanted);
    way(QStringLiteral("network"), tr("&Look for phones in the network..."), &FirstRun::networkScanWanted);
    phones->addStretch(1);

    auto* skip = new QPushButton(tr("S&kip all"), this);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_next->setDefault(true);
    for (QPushButton* button : {skip, m_back})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(skip);
    row->addStretch(1);
    row->addWidget(m_where);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addLayout(row);
    connect(skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_pages->currentIndex() + 1 == m_pages->count())
            accept();
        else
            turnTo(m_pages->currentIndex() + 1);
    });
    turnTo(0);
    m_next->setFocus();
}

QVBoxLayout* FirstRun::addPage(const QString& glyph, const QString& title, const QString& text)
{
    auto* page = new QWidget(m_pages);
    auto* mark = new QLabel(page);
    mark->setPixmap(icons::icon(glyph, theme::state(StateGroup::Working, palette())).pixmap(markSize, markSize));
    auto* heading = new QLabel(title, page);
    heading->setFont(theme::scaled(font(), 1.6, QFont::DemiBold));
    auto* words = new QLabel(text, page);
    for (QLabel* label : {heading, words}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* column = new QVBoxLayout(page);
    column->setSpacing(10);
    column->addWidget(mark);
    column->addWidget(heading);
    column->addWidget(words);
    column->addSpacing(6);
    m_pages->addWidget(page);
    return column;
}

void FirstRun::addAddresses(QVBoxLayout& page)
{
    const QString chosen = savedServerSettings(m_context.workspace, m_context.server).bind;
    for (const HostAddress& one : m_context.server.hostAddresses()) {
        const QString where = one.loopback ? tr("this computer only, for simulated phones") : one.interfaceName;
        auto* choice =
            new QRadioButton(QStringLiteral("%1 (%2)").arg(theme::isolated(one.address), where), page.parentWidget());
        choice->setChecked(one.address == chosen);
        connect(choice, &QRadioButton::toggled, this, [this, address = one.address](bool on) {
            if (!on)
                return;
            ServerSettings settings = savedServerSettings(m_context.workspace, m_context.server);
            settings.bind = address;
            saveServerSettings(m_context.workspace, settings);
        });
        page.addWidget(choice);
    }
}

void FirstRun::turnTo(int page)
{
    m_pages->setCurrentIndex(page);
    m_where->setText(tr("%1 of %2").arg(page + 1).arg(m_pages->count()));
    m_back->setEnabled(page > 0);
    m_next->setText(page + 1 == m_pages->count() ? tr("&Done") : tr("&Next"));
}

} // namespace firstring
