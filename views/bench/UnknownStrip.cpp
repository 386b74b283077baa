// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/bench/UnknownStrip.h"

#include "models/tables/UnknownPhones.h"
#include "views/Icons.h"
#include "views/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace firstring {

UnknownStrip::UnknownStrip(UnknownPhones& phones, QWidget* parent)
    : QFrame(parent)
    , m_phones(phones)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_add(new QPushButton(icons::icon(QStringLiteral("plus")), tr("Add this phone"), this))
    , m_addAll(new QPushButton(this))
    , m_dismiss(new QPushButton(tr("Not mine"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_dismiss->setToolTip(tr("Do not show this phone again. It is still told nothing."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    row->addWidget(m_addAll);
    row->addWidget(m_dismiss);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addWanted({m_phones.phones().first().mac}); });
    connect(m_addAll, &QPushButton::clicked, this, [this] {
        QList<MacAddress> macs;
        for (const PhoneStatus& phone : m_phones.phones())
            macs << phone.mac;
        Q_EMIT addWanted(macs);
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { m_phones.dismiss(m_phones.phones().first().mac); });
    connect(&phones, &QAbstractItemModel::rowsInserted, this, &UnknownStrip::refresh);
    connect(&phones, &QAbstractItemModel::rowsRemoved, this, &UnknownStrip::refresh);
    connect(&phones, &QAbstractItemModel::dataChanged, this, &UnknownStrip::refresh);
    tint();
    refresh();
}

void UnknownStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // Setting our own palette comes back here; only another theme needs new colours.
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void UnknownStrip::refresh()
{
    const int count = m_phones.rowCount();
    setVisible(count > 0);
    if (count == 0)
        return;
    const QString first = m_phones.index(0).data().toString();
    const QString more = count > 1 ? tr("and %n more", nullptr, count - 1) : QString();
    m_text->setText(tr("Unknown phone %1").arg(more.isEmpty() ? first : first + QStringLiteral(", ") + more));
    m_text->setToolTip(m_text->text());
    m_addAll->setText(tr("Add all %n", nullptr, count));
    m_addAll->setVisible(count > 1);
}

void UnknownStrip::tint()
{
    const QPalette base = window()->palette();
    QPalette own = base;
    own.setColor(QPalette::Window, theme::tint(StateGroup::Unknown, base));
    setPalette(own);
    const QColor colour = theme::state(StateGroup::Unknown, base);
    m_mark->setPixmap(icons::icon(icons::stateGlyph(PhoneState::Unknown), colour).pixmap(20, 20));
}

} // namespace firstring
