// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/paper/ReportDialog.h"

#include "models/base/Clock.h"
#include "models/paper/HandOverPages.h"
#include "models/print/PaperDraw.h"
#include "models/workspace/Workspace.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/paper/PaperPane.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

const QString whoNote = QStringLiteral("report.who");

} // namespace

ReportDialog::ReportDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_made(context.clock.now().toLocalTime())
    , m_who(new QLineEdit(context.workspace.note(whoNote), this))
    , m_secrets(new QCheckBox(tr("With a page of pass&words"), this))
    , m_message(new MessageLine(this))
    , m_pane(new PaperPane(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report"));
    m_who->setPlaceholderText(tr("name, firm"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Done by:"), m_who);
    auto* left = new QVBoxLayout;
    left->addWidget(pageHeading(tr("Report"), this));
    left->addWidget(
        new MutedText(tr("What is handed over with the phones: each with its firmware before and after, the files they "
                         "took, what is missing and why, lines to sign."),
                      this));
    left->addSpacing(8);
    left->addLayout(form);
    left->addWidget(m_secrets);
    left->addWidget(m_message);
    left->addStretch();
    auto* across = new QHBoxLayout;
    across->addLayout(left, 2);
    across->addWidget(m_pane, 3);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* print = buttons->addButton(tr("&Print..."), QDialogButtonBox::ActionRole);
    QPushButton* pdf = buttons->addButton(tr("&Save as PDF..."), QDialogButtonBox::ActionRole);
    QPushButton* csv = buttons->addButton(tr("Save as &table..."), QDialogButtonBox::ActionRole);
    print->setDefault(true);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(across, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, [this] { printPages(this, m_pane->document()); });
    connect(pdf, &QPushButton::clicked, this, [this] { save(false); });
    connect(csv, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_who, &QLineEdit::textChanged, this, &ReportDialog::refresh);
    // Not when the field is left: that it is while the dialog is taken down with its window, too.
    connect(this, &QDialog::finished, this, [this] { m_context.workspace.setNote(whoNote, m_who->text()); });
    connect(m_secrets, &QCheckBox::toggled, this, &ReportDialog::refresh);
    resize(860, 600);
    refresh();
}

HandOver ReportDialog::report() const
{
    return handOver(m_context.workspace.state(), m_context.workspace.tracks(),
                    {m_who->text().trimmed(), m_made, m_secrets->isChecked()});
}

void ReportDialog::refresh()
{
    const HandOver now = report();
    m_pane->setDocument(handOverPages(now, paperRuler()));
    const bool left = m_context.workspace.state().defaults.leaving.stage == LeavingStage::Left;
    if (m_secrets->isChecked())
        m_message->say(tr("The passwords of the phones stand in this report. Give it only to who may have them."),
                       Severity::Warning);
    else if (!left)
        m_message->say(tr("The job is not finished: phones still get files here. Job, Finish job closes it first."),
                       Severity::News);
    else if (now.exceptions() > 0)
        m_message->say(tr("%n phone(s) are not ready; the report says why.", nullptr, now.exceptions()),
                       Severity::Warning);
    else
        m_message->clear();
}

void ReportDialog::save(bool table)
{
    const QString name = m_context.workspace.state().name;
    savePaper(
        this, m_context.dialogs, tr("Save report"), name + (table ? tr("-report.csv") : tr("-report.pdf")),
        table ? tr("Tables (*.csv)") : tr("PDF documents (*.pdf)"),
        [this, table] {
            return table ? handOverCsv(report())
                         : drawPdf(handOverPages(report(), paperRuler())).value_or(QByteArray());
        },
        [this](const QString& sentence) {
            m_message->say(sentence, Severity::Good);
            Q_EMIT said(sentence);
        },
        [this](const QString& sentence) { m_message->say(sentence, Severity::Warning); });
}

} // namespace firstring
