// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/PointPhonesTab.h"

#include "views/pages/PageKit.h"
#include "views/pages/server/DhcpTexts.h"
#include "views/pages/server/PhoneSteps.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace firstring {

namespace {

QWidget* half(const QString& heading, QWidget* content)
{
    auto* half = new QWidget;
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(partHeading(heading, half));
    column->addWidget(content, 1);
    content->layout()->setContentsMargins(0, 4, 0, 0);
    return half;
}

} // namespace

PointPhonesTab::PointPhonesTab(QWidget* parent)
    : QWidget(parent)
    , m_dhcp(new DhcpTexts)
    , m_steps(new PhoneSteps)
{
    auto* split = new QSplitter(this);
    split->addWidget(half(tr("What to tell the DHCP server"), m_dhcp));
    split->addWidget(half(tr("What to press on the phone"), m_steps));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(17);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(8, 4, 8, 8);
    outer->addWidget(split);
    connect(m_dhcp, &DhcpTexts::copied, this, &PointPhonesTab::copied);
}

void PointPhonesTab::setUrl(const QString& url)
{
    m_dhcp->setOptions({url, false});
    m_steps->setUrl(url);
}

} // namespace firstring
