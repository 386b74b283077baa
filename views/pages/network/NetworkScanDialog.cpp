// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/network/NetworkScanDialog.h"

#include "models/ports/NetworkScanControl.h"
#include "models/tables/NetworkPhones.h"
#include "models/tables/WhyDesk.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

namespace {

/// Those in which there can be other devices.
QList<HostAddress> realNetworks(const ServerControl& server)
{
    QList<HostAddress> networks = server.hostAddresses();
    networks.removeIf([](const HostAddress& one) { return one.loopback; });
    return networks;
}

} // namespace

NetworkScanDialog::NetworkScanDialog(const Context& context, NetworkScanControl& scanner, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_scanner(scanner)
    , m_networks(realNetworks(context.server))
    , m_phones(new NetworkPhones(context.workspace, this))
    , m_where(new QComboBox(this))
    , m_search(new QPushButton(this))
    , m_add(new QPushButton(icons::icon(QStringLiteral("plus")), {}, this))
    , m_progress(new QProgressBar(this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Look for phones in the network"));
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 26);
    auto* lead = new MutedText(tr("Every address of the network is asked once for its first web page; phones say their "
                                  "model there. Nothing is changed, and nobody logs in."),
                               this);
    for (const HostAddress& one : m_networks)
        m_where->addItem(tr("%1, network of %2")
                             .arg(one.interfaceName,
                                  theme::isolated(QStringLiteral("%1/%2").arg(one.address).arg(one.prefixLength))));
    m_where->setAccessibleName(tr("Network"));
    QTableView* table = makeTable(tr("Phones found"), m_phones, this);
    setColumnChars(table, {21, 14, 18, 14});
    cellsOf(table)->setMono({NetworkPhones::Mac, NetworkPhones::Address});
    setEmptyText(table, tr("Phones that are found appear here."));
    m_progress->setAccessibleName(tr("Addresses asked"));
    m_progress->setTextVisible(true);
    m_progress->setFormat(QStringLiteral("%v / %m"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    auto* row = new QHBoxLayout;
    row->addWidget(m_where, 1);
    row->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(table, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);

    connect(m_search, &QPushButton::clicked, this, &NetworkScanDialog::search);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT addWanted(m_phones->addable());
        refresh();
    });
    connect(&scanner, &NetworkScanControl::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&scanner, &NetworkScanControl::found, this, [this](const NetworkPhone& phone) {
        m_phones->add(phone);
        refresh();
    });
    connect(&scanner, &NetworkScanControl::finished, this, &NetworkScanDialog::tellEnd);
    connect(&scanner, &NetworkScanControl::refused, this,
            [this](const Error& why) { m_message->say(why.sentence, Severity::Warning); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_networks.isEmpty())
        m_message->say(
            tr("This computer is in no network with other devices. Plug in its cable, then open this again."),
            Severity::Warning);
    refresh();
}

NetworkScanDialog::~NetworkScanDialog()
{
    m_scanner.disconnect(this);
    m_scanner.cancel();
}

void NetworkScanDialog::search()
{
    if (m_scanner.isRunning())
        return m_scanner.cancel();
    m_phones->clear();
    m_message->clear();
    m_scanner.scan(m_networks.value(m_where->currentIndex()));
    refresh();
}

void NetworkScanDialog::refresh()
{
    const bool running = m_scanner.isRunning();
    m_search->setText(running ? tr("&Stop") : tr("&Search"));
    m_search->setEnabled(!m_networks.isEmpty());
    m_where->setEnabled(!running);
    const auto count = static_cast<int>(m_phones->addable().size());
    m_add->setText(tr("&Add %n phone(s)", nullptr, count));
    m_add->setEnabled(count > 0);
}

void NetworkScanDialog::tellEnd()
{
    QHash<MacAddress, QString> neighbours;
    for (const NetworkPhone& phone : m_phones->phones()) {
        if (!phone.mac.isZero())
            neighbours.insert(phone.mac, phone.address);
    }
    if (m_context.why)
        m_context.why->setNeighbours(neighbours);
    const int count = m_phones->rowCount();
    m_message->say(count > 0 ? tr("%n phone(s) found.", nullptr, count)
                             : tr("No phone showed itself. Phones in another network or with their web page switched "
                                  "off are not found this way."),
                   count > 0 ? Severity::Good : Severity::News);
    refresh();
}

} // namespace firstring
