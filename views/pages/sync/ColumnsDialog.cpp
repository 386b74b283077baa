// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/ColumnsDialog.h"

#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr qsizetype mostColumns = 50;

} // namespace

ColumnsDialog::ColumnsDialog(QByteArray list, PortalProfile profile, QWidget* parent)
    : QDialog(parent)
    , m_list(std::move(list))
    , m_profile(std::move(profile))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The portal's own list"));
    auto* inner = new QWidget(this);
    auto* form = new QFormLayout(inner);
    const QList<std::pair<PortalSource, QString>> sources{{PortalSource::Ignored, tr("nothing of this")},
                                                          {PortalSource::Mac, tr("MAC address")},
                                                          {PortalSource::Url, tr("Address of the server")},
                                                          {PortalSource::Label, tr("Label")},
                                                          {PortalSource::Model, tr("Model")}};
    const QList<PortalColumn> found = portalHeadings(m_list, m_profile).mid(0, mostColumns);
    for (const PortalColumn& column : found) {
        auto* box = new QComboBox(inner);
        for (const auto& [source, text] : sources)
            box->addItem(text, static_cast<int>(source));
        box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(column.source))));
        box->setAccessibleName(column.heading);
        form->addRow(column.heading.left(60), box);
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnsDialog::refresh);
        m_headings.append(column.heading);
        m_sources.append(box);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("What do its columns hold?"), this));
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto rows = readPortalList(m_list, m_profile, columns())) {
            Q_EMIT chosen(*rows);
            accept();
        }
    });
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 22);
    refresh();
}

QList<PortalColumn> ColumnsDialog::columns() const
{
    QList<PortalColumn> columns;
    for (qsizetype at = 0; at < m_sources.size(); ++at)
        columns.append({m_headings[at], static_cast<PortalSource>(m_sources[at]->currentData().toInt())});
    return columns;
}

void ColumnsDialog::refresh()
{
    const auto rows = readPortalList(m_list, m_profile, columns());
    m_compare->setEnabled(rows.has_value());
    if (!rows)
        return m_message->say(tr("Say which column holds the MAC addresses."), Severity::Warning);
    const QString phones = tr("%n phone(s) are in it.", nullptr, static_cast<int>(rows->phones.size()));
    m_message->say(rows->troubles.isEmpty()
                       ? phones
                       : phones + u' ' +
                             tr("%n line(s) cannot be used.", nullptr, static_cast<int>(rows->troubles.size())),
                   rows->troubles.isEmpty() ? Severity::News : Severity::Warning);
}

} // namespace firstring
