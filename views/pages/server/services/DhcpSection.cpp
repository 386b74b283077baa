// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/DhcpSection.h"

#include "models/domain/Ipv4.h"
#include "views/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int addressChars = 16;

QStringList listOf(const QString& text)
{
    QStringList list = text.split(u',', Qt::SkipEmptyParts);
    for (QString& one : list)
        one = one.trimmed();
    return list;
}

} // namespace

DhcpSection::DhcpSection(QWidget* parent)
    : ServiceSection(QStringLiteral("DHCP"), tr("Give out addresses by DHCP"), parent)
    , m_mode(new QComboBox(this))
    , m_first(addAddress(tr("First address of the range"), tr("first address")))
    , m_last(addAddress(tr("Last address of the range"), tr("last address")))
    , m_router(addAddress(tr("Router that phones are told"), tr("none")))
    , m_dns(addAddress(tr("DNS servers that phones are told"), tr("none")))
    , m_minutes(new QSpinBox(this))
    , m_more(new QWidget(this))
{
    m_mode->addItem(tr("Full: the only server here"), static_cast<int>(DhcpMode::Full));
    m_mode->addItem(tr("Beside another server, phones only"), static_cast<int>(DhcpMode::Beside));
    m_mode->setAccessibleName(tr("Way of giving out addresses"));
    m_minutes->setRange(1, DhcpSettings::mostLeaseMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(DhcpSettings::standardLeaseMinutes);
    m_minutes->setAccessibleName(tr("Minutes an address belongs to a phone"));
    addField({}, m_mode);

    const auto row = [this](std::initializer_list<std::pair<QString, QWidget*>> fields) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        for (const auto& [label, field] : fields) {
            auto* name = new QLabel(label, m_more);
            name->setBuddy(field);
            line->addWidget(name);
            line->addWidget(field);
        }
        line->addStretch(1);
        return line;
    };
    auto* column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addLayout(row({{tr("Addresses from"), m_first}, {tr("to"), m_last}, {tr("Lease"), m_minutes}}));
    column->addLayout(row({{tr("Router"), m_router}, {tr("DNS"), m_dns}}));
    body()->addWidget(m_more);

    connect(m_mode, &QComboBox::currentIndexChanged, this, &DhcpSection::edited);
    connect(m_minutes, &QSpinBox::valueChanged, this, &DhcpSection::edited);
    for (QLineEdit* edit : {m_first, m_last, m_router, m_dns})
        connect(edit, &QLineEdit::editingFinished, this, &DhcpSection::edited);
}

QLineEdit* DhcpSection::addAddress(const QString& spoken, const QString& hint)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(spoken);
    edit->setPlaceholderText(hint);
    edit->setFont(theme::mono(font()));
    edit->setFixedWidth(edit->fontMetrics().averageCharWidth() * addressChars + 16);
    return edit;
}

DhcpMode DhcpSection::mode() const
{
    return isOn() ? static_cast<DhcpMode>(m_mode->currentData().toInt()) : DhcpMode::Off;
}

CardNetwork DhcpSection::cardOf(const QString& address) const
{
    for (const HostAddress& own : m_addresses) {
        if (own.address == address && own.prefixLength > 0)
            return {ipv4(address), maskOf(own.prefixLength)};
    }
    return {};
}

void DhcpSection::load(const ServerSettings& settings)
{
    const QSignalBlocker quiet(this);
    m_loaded = settings.dhcp;
    setOn(settings.dhcp.mode != DhcpMode::Off);
    if (settings.dhcp.mode != DhcpMode::Off)
        m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(settings.dhcp.mode)));
    m_first->setText(settings.dhcp.first);
    m_last->setText(settings.dhcp.last);
    m_router->setText(settings.dhcp.router);
    m_dns->setText(settings.dhcp.dns.join(QLatin1String(", ")));
    m_minutes->setValue(settings.dhcp.leaseMinutes);
}

void DhcpSection::store(ServerSettings& settings) const
{
    settings.dhcp = m_loaded;
    settings.dhcp.mode = mode();
    settings.dhcp.first = m_first->text().trimmed();
    settings.dhcp.last = m_last->text().trimmed();
    const bool isFull = settings.dhcp.mode != DhcpMode::Beside; // beside: the other server's are told
    settings.dhcp.router = isFull ? m_router->text().trimmed() : QString();
    settings.dhcp.dns = isFull ? listOf(m_dns->text()) : QStringList();
    settings.dhcp.leaseMinutes = m_minutes->value();
}

void DhcpSection::follow(const ServerSettings& wanted, const ServerEndpoints& now)
{
    m_wanted = wanted;
    m_now = now;
    m_more->setVisible(isOn());
    m_more->setEnabled(!now.isOn());
    const bool isFull = mode() == DhcpMode::Full;
    for (QLineEdit* edit : {m_router, m_dns}) {
        edit->setEnabled(isFull);
        edit->setPlaceholderText(isFull ? tr("none") : tr("the other server's"));
    }
    if (isOn() && m_first->text().isEmpty() && m_last->text().isEmpty())
        suggestRange();
    sayState();
}

void DhcpSection::suggestRange()
{
    if (const auto range = suggestDhcpRange(cardOf(m_wanted.bind))) {
        m_first->setText(range->first);
        m_last->setText(range->second);
        m_wanted.dhcp.first = range->first;
        m_wanted.dhcp.last = range->second;
    }
}

void DhcpSection::showStatus(const DhcpStatus& status)
{
    m_status = status;
    sayState();
}

void DhcpSection::sayState()
{
    if (!m_now.isOn() || m_status.phase == DhcpStatus::Phase::Off)
        return sayWhatWillHappen(m_wanted.dhcp);
    switch (m_status.phase) {
    case DhcpStatus::Phase::Off:
        return;
    case DhcpStatus::Phase::Looking:
        return say(tr("Looking whether another server gives out addresses on %1. Nothing is offered before that.")
                       .arg(theme::isolated(m_status.card)));
    case DhcpStatus::Phase::On:
        return say(tr("%1 of %2 addresses are given out on %3. Stop the server before this network is connected to "
                      "another one.")
                       .arg(m_status.leases)
                       .arg(m_status.size)
                       .arg(theme::isolated(m_status.card)),
                   Severity::Warning);
    case DhcpStatus::Phase::Waiting:
        return say(m_status.sentence, Severity::Warning);
    case DhcpStatus::Phase::Stopped:
        return say(m_status.sentence, Severity::Stop);
    }
}

void DhcpSection::sayWhatWillHappen(const DhcpSettings& dhcp)
{
    if (dhcp.mode == DhcpMode::Off)
        return say(tr("No addresses are given out. Phones need a DHCP server of their network."));
    const CardNetwork card = cardOf(m_wanted.bind);
    if (!card.address)
        return say(tr("Choose an address of a network card above: phones are plugged into that one."),
                   Severity::Warning);
    const Result<DhcpRange> range = checkDhcp(dhcp, card);
    if (!range)
        return say(range.error().sentence, Severity::Warning);
    const QString what =
        tr("%n address(es) from %1 to %2 will be given out, for %3 minutes each, and phones are told to "
           "ask this computer.",
           nullptr, range->size())
            .arg(theme::isolated(dhcp.first), theme::isolated(dhcp.last))
            .arg(dhcp.leaseMinutes);
    if (dhcp.mode == DhcpMode::Full)
        say(what + u' ' +
                tr("Only on a bench of its own: in a network of others, it would give their computers wrong addresses. "
                   "It looks before it begins and every minute, and stops when another server answers."),
            Severity::Warning);
    else
        say(what + u' ' +
                tr("On your own bench only: other devices are left to the other server, whose router and DNS phones "
                   "are "
                   "told. This way was worked out from the manuals and was not yet seen with a real phone. Make sure "
                   "that "
                   "nobody uses these addresses."),
            Severity::Warning);
}

} // namespace firstring
