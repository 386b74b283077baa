// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/PhoneSteps.h"

#include "models/domain/ServerUrl.h"
#include "views/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace firstring {

PhoneSteps::PhoneSteps(QWidget* parent)
    : QWidget(parent)
    , m_family(new QComboBox(this))
    , m_steps(new QTextBrowser(this))
{
    m_family->addItems({tr("6700i and 9000i"), tr("6800i and 6900")});
    m_family->setAccessibleName(tr("Family of the phone"));
    m_steps->setAccessibleName(tr("Steps on the phone"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setTabChangesFocus(true);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Ph&ones of the family"), this);
    label->setBuddy(m_family);
    row->addWidget(label);
    row->addWidget(m_family);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_steps, 1);
    connect(m_family, &QComboBox::currentIndexChanged, this, &PhoneSteps::show);
}

void PhoneSteps::setUrl(const QString& url)
{
    m_url = url;
    show();
}

void PhoneSteps::show()
{
    // The menus are known from the makers' guides; words may differ a little between releases (phones.md B12, B19).
    const QUrl url(m_url);
    const bool tftp = url.scheme() == QLatin1String("tftp");
    QStringList steps;
    if (m_family->currentIndex() == 0)
        steps << tr("Press <b>Options</b>, choose <b>Administrator Menu</b> and enter the administrator password "
                    "(22222 on a new phone).");
    else
        steps << tr("Press <b>Options</b> (the gear), then <b>Advanced</b>, and enter the administrator password "
                    "(22222 on a new phone).");
    steps << tr("Open <b>Configuration Server</b> and set <b>Download Protocol</b> to <b>%1</b>.")
                 .arg(tftp ? QStringLiteral("TFTP") : QStringLiteral("HTTP"));
    if (tftp) {
        steps << tr("Set <b>Primary TFTP</b> to <b>%1</b>.").arg(theme::isolated(url.host()));
    } else {
        steps << tr("Set <b>HTTP Server</b> to <b>%1</b> and <b>HTTP Port</b> to <b>%2</b>.")
                     .arg(theme::isolated(url.host()))
                     .arg(url.port(80));
        const QString path = url.path().mid(1);
        steps << (path.isEmpty() ? tr("Leave <b>HTTP Path</b> empty.")
                                 : tr("Set <b>HTTP Path</b> to <b>%1</b>.").arg(theme::isolated(path)));
    }
    steps << tr("Restart the phone. It asks this computer within a minute.");
    QString html = QStringLiteral("<ol>");
    for (const QString& step : steps)
        html += QStringLiteral("<li style=\"margin-bottom:6px\">%1</li>").arg(step);
    html += QStringLiteral("</ol>");
    html += QStringLiteral("<p>%1</p>")
                .arg(tr("A phone that was used before keeps what it knew: reset it to factory defaults first."));
    m_steps->setHtml(m_url.isEmpty() ? QString() : html);
}

} // namespace firstring
