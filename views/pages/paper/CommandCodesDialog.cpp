// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/paper/CommandCodesDialog.h"

#include "models/base/Clock.h"
#include "models/paper/CommandCodes.h"
#include "models/print/PaperDraw.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/paper/PaperPane.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

CommandCodesDialog::CommandCodesDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands for the scanner"));
    auto* message = new MessageLine(this);
    auto* pane = new PaperPane(this);
    pane->setDocument(commandCodePages(paperRuler(), context.clock.now().toLocalTime()));
    auto* left = new QVBoxLayout;
    left->addWidget(pageHeading(windowTitle(), this));
    left->addWidget(new MutedText(tr("Hang this page beside the bench, and the scanner need not be put down: each code "
                                     "does what its line says, to the phone that was scanned last."),
                                  this));
    left->addWidget(message);
    left->addStretch();
    auto* across = new QHBoxLayout;
    across->addLayout(left, 2);
    across->addWidget(pane, 3);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* print = buttons->addButton(tr("&Print..."), QDialogButtonBox::ActionRole);
    QPushButton* pdf = buttons->addButton(tr("&Save as PDF..."), QDialogButtonBox::ActionRole);
    print->setDefault(true);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(across, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, [this, pane] { printPages(this, pane->document()); });
    connect(pdf, &QPushButton::clicked, this, [this, pane, message, &dialogs = context.dialogs] {
        savePaper(
            this, dialogs, tr("Save the page"), tr("scanner-commands.pdf"), tr("PDF documents (*.pdf)"),
            [pane] { return drawPdf(pane->document()).value_or(QByteArray()); },
            [this, message](const QString& sentence) {
                message->say(sentence, Severity::Good);
                Q_EMIT said(sentence);
            },
            [message](const QString& sentence) { message->say(sentence, Severity::Warning); });
    });
    resize(860, 600);
}

} // namespace firstring
