// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/paper/LabelsDialog.h"

#include "models/base/Clock.h"
#include "models/paper/Labels.h"
#include "models/print/PaperDraw.h"
#include "models/workspace/Workspace.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/paper/PaperPane.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstring {

namespace {

const QString presetNote = QStringLiteral("labels.preset");
const QString footerNote = QStringLiteral("labels.footer");

} // namespace

LabelsDialog::LabelsDialog(const Context& context, const QList<MacAddress>& selected, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_selected(selected)
    , m_preset(new QComboBox(this))
    , m_start(new QSpinBox(this))
    , m_footer(new QLineEdit(context.workspace.note(footerNote), this))
    , m_all(new QRadioButton(tr("&All %n phone(s)", nullptr, static_cast<int>(context.workspace.state().phones.size())),
                             this))
    , m_some(new QRadioButton(tr("Only the %n s&elected", nullptr, static_cast<int>(selected.size())), this))
    , m_message(new MessageLine(this))
    , m_pane(new PaperPane(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Labels"));
    for (const LabelPreset& one : labelPresets())
        m_preset->addItem(one.title, one.name);
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(context.workspace.note(presetNote))));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(24);
    m_footer->setPlaceholderText(tr("for example the site"));
    m_some->setEnabled(!selected.isEmpty());
    // One phone chosen on purpose is most often the label that got lost.
    (selected.size() == 1 ? m_some : m_all)->setChecked(true);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Labels in the printer:"), m_preset);
    form->addRow(tr("&First free place on the sheet:"), m_start);
    form->addRow(tr("One more li&ne:"), m_footer);
    auto* left = new QVBoxLayout;
    left->addWidget(pageHeading(tr("Labels"), this));
    left->addWidget(new MutedText(
        tr("The codes hold the MAC address as the scan field takes it. Nothing secret is on a label."), this));
    left->addSpacing(8);
    left->addWidget(m_all);
    left->addWidget(m_some);
    left->addSpacing(8);
    left->addLayout(form);
    left->addWidget(m_message);
    left->addStretch();
    auto* across = new QHBoxLayout;
    across->addLayout(left, 2);
    across->addWidget(m_pane, 3);

    auto* buttons = new QDialogButtonBox(this);
    m_print = buttons->addButton(tr("&Print..."), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save as PDF..."), QDialogButtonBox::ActionRole);
    m_print->setDefault(true);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(across, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LabelsDialog::save);
    connect(m_print, &QPushButton::clicked, this, &LabelsDialog::print);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        m_context.workspace.setNote(presetNote, preset().name);
        refresh();
    });
    connect(m_start, &QSpinBox::valueChanged, this, &LabelsDialog::refresh);
    connect(m_footer, &QLineEdit::textChanged, this, &LabelsDialog::refresh);
    // Not when the field is left: that it is while the dialog is taken down with its window, too.
    connect(this, &QDialog::finished, this, [this] { m_context.workspace.setNote(footerNote, m_footer->text()); });
    connect(m_all, &QRadioButton::toggled, this, &LabelsDialog::refresh);
    connect(&context.workspace, &Workspace::changed, this, &LabelsDialog::refresh);
    resize(860, 540);
    refresh();
}

const LabelPreset& LabelsDialog::preset() const
{
    return labelPresets()[m_preset->currentIndex()];
}

PaperDocument LabelsDialog::pages(bool outlines) const
{
    const QList<Phone> phones =
        phonesForLabels(m_context.workspace.state(), m_some->isChecked() ? m_selected : QList<MacAddress>());
    return labelPages({preset(), m_start->value(), phones, m_footer->text().trimmed(), outlines}, m_context.clock.now())
        .value_or(PaperDocument());
}

void LabelsDialog::refresh()
{
    const LabelPreset& kind = preset();
    {
        const QSignalBlocker quiet(m_start);
        m_start->setRange(1, kind.perPage());
    }
    m_start->setEnabled(kind.isSheet());
    m_message->clear();
    m_pane->setDocument(pages(true), tr("There is no phone to print a label for. Add phones to the job first."));
    const bool some = !m_pane->document().pages.isEmpty();
    m_save->setEnabled(some);
    m_print->setEnabled(some);
}

void LabelsDialog::save()
{
    savePaper(
        this, m_context.dialogs, tr("Save labels"), m_context.workspace.state().name + tr("-labels.pdf"),
        tr("PDF documents (*.pdf)"), [this] { return drawPdf(pages(false)).value_or(QByteArray()); },
        [this](const QString& sentence) {
            m_message->say(sentence, Severity::Good);
            Q_EMIT said(sentence);
        },
        [this](const QString& sentence) { m_message->say(sentence, Severity::Warning); });
}

void LabelsDialog::print()
{
    printPages(this, pages(false));
}

} // namespace firstring
