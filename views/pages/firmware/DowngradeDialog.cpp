// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/firmware/DowngradeDialog.h"

#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

DowngradeDialog::DowngradeDialog(const QList<LostMending>& lost, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Older firmware"));
    resize(620, 260);
    int phones = 0;
    QStringList ways;
    for (const LostMending& one : lost) {
        const QString way = one.model + one.from.text() + one.to;
        if (!ways.contains(way))
            phones += one.phones;
        ways.append(way);
    }
    constexpr int linesShown = 4;
    auto* weak = new MessageLine(this);
    weak->say(lostText(lost, linesShown), Severity::Warning);
    m_reason->setPlaceholderText(tr("Kept in the audit log"));
    auto* buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(tr("&Keep the change"), QDialogButtonBox::AcceptRole);
    m_keep->setEnabled(false);
    m_keep->setDefault(true);
    auto* back = buttons->addButton(tr("&Take it back"), QDialogButtonBox::RejectRole);
    back->setAutoDefault(false);

    auto* form = new QFormLayout;
    form->addRow(tr("&Reason:"), m_reason);
    auto* column = new QVBoxLayout(this);
    QLabel* heading =
        pageHeading(tr("%n phone(s) would go down to firmware with known weaknesses", nullptr, phones), this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(
        new MutedText(tr("They are given it when they ask next. Say why, or take the change back."), this));
    column->addWidget(weak);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT kept(m_reason->text());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &DowngradeDialog::takenBack);
    m_reason->setFocus();
}

} // namespace firstring
