// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/DhcpTexts.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QFontMetrics>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstring {

DhcpTexts::DhcpTexts(QWidget* parent)
    : QWidget(parent)
    , m_option43(line(tr("Option 43")))
    , m_option66(line(tr("Option 66")))
    , m_option160(line(tr("Option 160")))
    , m_dnsmasq(snippet(QStringLiteral("dnsmasq")))
    , m_isc(snippet(QStringLiteral("ISC dhcpd")))
{
    auto* hint = new QLabel(tr("Enter one of these at the DHCP server of the house, then start the phones. "
                               "Option 43 is the surest: it also keeps phones from asking the maker's RCS."));
    hint->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Option 43 (hex)"), m_option43);
    form->addRow(tr("Option 66"), m_option66);
    form->addRow(tr("Option 160"), m_option160);

    auto* snippets = new QTabWidget;
    snippets->setAccessibleName(tr("Ready lines for a DHCP server"));
    snippets->addTab(m_dnsmasq, QStringLiteral("dnsmasq"));
    snippets->addTab(m_isc, QStringLiteral("ISC dhcpd"));
    auto* copy = new QToolButton;
    copy->setIcon(icons::icon(QStringLiteral("copy")));
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy these lines"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    snippets->setCornerWidget(copy);
    connect(copy, &QToolButton::clicked, this, [this, snippets] {
        auto* shown = static_cast<QPlainTextEdit*>(snippets->currentWidget());
        QGuiApplication::clipboard()->setText(shown->toPlainText());
        Q_EMIT copied(snippets->tabText(snippets->currentIndex()));
    });

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(snippets, 1);
}

QLineEdit* DhcpTexts::line(const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setReadOnly(true);
    edit->setAccessibleName(name);
    edit->setFont(theme::mono(font()));
    QAction* copy = edit->addAction(icons::icon(QStringLiteral("copy")), QLineEdit::TrailingPosition);
    copy->setToolTip(tr("Copy %1").arg(name));
    copy->setText(copy->toolTip());
    connect(copy, &QAction::triggered, this, [this, edit, name] {
        QGuiApplication::clipboard()->setText(edit->text());
        Q_EMIT copied(name);
    });
    return edit;
}

QPlainTextEdit* DhcpTexts::snippet(const QString& name)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setReadOnly(true);
    edit->setAccessibleName(tr("Lines for %1").arg(name));
    edit->setFont(theme::mono(font()));
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(QFontMetrics(edit->font()).lineSpacing() * 4);
    return edit;
}

void DhcpTexts::setOptions(const DhcpOptions& options)
{
    const auto show = [](QLineEdit* edit, const QString& text) {
        edit->setText(text);
        edit->setCursorPosition(0);
    };
    show(m_option43, options.option43Hex());
    show(m_option66, options.option66());
    show(m_option160, options.option66());
    m_dnsmasq->setPlainText(options.dnsmasq());
    m_isc->setPlainText(options.iscDhcpd());
}

} // namespace firstring
