// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/TimeZoneDialog.h"

#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace firstring {

TimeZoneDialog::TimeZoneDialog(QWidget* parent)
    : QDialog(parent)
    , m_zone(new QComboBox(this))
    , m_lines(new QPlainTextEdit(this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(timeZoneNames());
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setAccessibleName(tr("Time zone by its IANA name"));
    m_lines->setReadOnly(true);
    m_lines->setFont(theme::mono(font()));
    m_lines->setAccessibleName(tr("Lines that say this time zone"));
    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);

    auto* column = new QVBoxLayout(this);
    column->addWidget(
        new MutedText(tr("Every model understands these lines, also those that do not know the zone by a name "
                         "of their own. They take the place of what is set there now."),
                      this));
    column->addWidget(m_zone);
    column->addWidget(m_lines, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(440, 420);

    connect(m_zone, &QComboBox::currentTextChanged, this, &TimeZoneDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_found);
        accept();
    });
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_zone->setCurrentText(timeZoneNames().contains(here) ? here : QStringLiteral("UTC"));
    m_zone->lineEdit()->selectAll();
    m_zone->setFocus();
    follow();
}

void TimeZoneDialog::follow()
{
    const auto zone = portableTimeZoneOf(m_zone->currentText());
    m_take->setEnabled(bool(zone));
    m_found = zone ? *zone : PortableTimeZone();
    QStringList lines;
    for (const Setting& setting : std::as_const(m_found.settings))
        lines.append(setting.text());
    m_lines->setPlainText(lines.join(u'\n'));
    if (!zone)
        m_message->say(zone.error().sentence, Severity::Warning);
    else if (!m_found.exact)
        m_message->say(
            tr("Phones cannot say the hour of this zone's change exactly; for some hours of two nights a year "
               "their clock is wrong."),
            Severity::Warning);
    else
        m_message->clear();
}

} // namespace firstring
