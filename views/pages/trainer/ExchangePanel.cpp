// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/ExchangePanel.h"

#include "models/domain/lesson/LadderRow.h"
#include "models/domain/lesson/WireRules.h"
#include "views/Theme.h"
#include "views/pages/PageKit.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int mostLines = 9; ///< of bytes to be seen at once

QLabel* words(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString factsOf(const Exchange& exchange)
{
    const LadderRow row = ladderRow(exchange, true);
    if (exchange.lane == LadderLane::Dhcp)
        return theme::isolated(exchange.mac.pretty());
    return ExchangePanel::tr("%1: %2, after %3 ms")
        .arg(theme::isolated(exchange.mac.pretty()), row.answer, QLocale().toString(exchange.durationMs));
}

} // namespace

ExchangePanel::ExchangePanel(QWidget* parent)
    : QWidget(parent)
    , m_name(partHeading({}, this))
    , m_facts(new MutedText({}, this))
    , m_meaning(words(this))
    , m_ruleHead(partHeading(tr("The rule"), this))
    , m_rule(words(this))
    , m_displayHead(partHeading(tr("On the display of the phone"), this))
    , m_display(words(this))
    , m_bytesHead(partHeading(tr("What came, its beginning"), this))
    , m_bytes(new QPlainTextEdit(this))
{
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_display->setFont(theme::mono(font()));
    m_bytes->setReadOnly(true);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setFont(theme::mono(font()));
    m_bytes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_bytes->setLayoutDirection(Qt::LeftToRight);
    m_bytes->setAccessibleName(m_bytesHead->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_meaning),
          static_cast<QWidget*>(m_ruleHead), static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_displayHead),
          static_cast<QWidget*>(m_display), static_cast<QWidget*>(m_bytesHead), static_cast<QWidget*>(m_bytes)})
        column->addWidget(part);
    explain({});
}

void ExchangePanel::explain(const std::optional<Exchange>& exchange)
{
    QStringList rules;
    if (exchange) {
        const ExchangeMeaning meaning = meaningOf(*exchange);
        const bool told = exchange->lane == LadderLane::Dhcp;
        m_name->setText(told ? exchange->fileName() : theme::isolated(exchange->fileName()));
        m_name->setToolTip(exchange->asked);
        m_facts->setText(factsOf(*exchange));
        m_meaning->setText(meaning.sentence);
        for (const WireRule& rule : wireRules(meaning.rule))
            rules.append(rule.text);
        m_display->setText(theme::isolated(exchange->display));
        m_bytes->setPlainText(headText(exchange->head));
        const int lines = std::clamp(int(m_bytes->document()->blockCount()), 2, mostLines);
        m_bytes->setFixedHeight(QFontMetrics(m_bytes->font()).lineSpacing() * (lines + 2) + 8);
    } else {
        m_meaning->setText(tr("Choose an arrow to read what it means."));
    }
    m_rule->setText(rules.join(QStringLiteral("\n\n")));
    m_name->setVisible(exchange.has_value());
    m_facts->setVisible(exchange.has_value());
    for (QWidget* part : {m_ruleHead, m_rule})
        part->setVisible(!rules.isEmpty());
    for (QWidget* part : {m_displayHead, m_display})
        part->setVisible(exchange && !exchange->display.isEmpty());
    m_bytesHead->setVisible(exchange && !exchange->head.isEmpty());
    m_bytes->setVisible(exchange && !exchange->head.isEmpty());
}

} // namespace firstring
