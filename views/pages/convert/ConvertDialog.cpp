// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/convert/ConvertDialog.h"

#include "models/workspace/Workspace.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

using What = ConversionNote::What;

std::optional<Severity> toneOf(const QModelIndex& index)
{
    const QVariant tone = index.data(TextTable::ToneRole);
    return tone.isValid() ? std::optional(static_cast<Severity>(tone.toInt())) : std::nullopt;
}

std::optional<Severity> toneFor(What what)
{
    switch (what) {
    case What::Dropped:
        return Severity::Warning;
    case What::Check:
        return Severity::News;
    default:
        return std::nullopt;
    }
}

} // namespace

ConvertDialog::ConvertDialog(const Context& context, const QList<MacAddress>& phones, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_phones(phones)
    , m_heading(pageHeading({}, this))
    , m_model(new QComboBox(this))
    , m_macLabel(new QLabel(tr("MAC &address of the new phone:"), this))
    , m_mac(new QLineEdit(this))
    , m_message(new MessageLine(this))
    , m_notes(new TextTable({tr("Whose"), tr("What"), tr("Setting or key"), tr("Becomes"), tr("Why")}, this))
    , m_fresh(new MutedText({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Convert for a new model"));
    resize(920, 560);
    for (const PhoneModel& model : phoneModels()) {
        if (model.family == PhoneFamily::Series6800i || model.family == PhoneFamily::Series6900)
            m_model->addItem(model.id());
    }
    m_model->setCurrentText(QStringLiteral("6867i"));
    m_model->setAccessibleName(tr("New model"));
    m_mac->setAccessibleName(tr("MAC address of the new phone"));
    m_mac->setPlaceholderText(tr("empty: it stays the same"));
    m_mac->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_macLabel->setBuddy(m_mac);
    m_macLabel->setVisible(phones.size() == 1);
    m_mac->setVisible(phones.size() == 1);
    auto* modelLabel = new QLabel(tr("New &model:"), this);
    modelLabel->setBuddy(m_model);
    QTableView* table = makeTable(tr("What changes and why"), m_notes, this);
    setColumnChars(table, {26, 12, 24, 26, 50});
    cellsOf(table)->setTone(1, toneOf);
    setEmptyText(table, tr("Every setting stays as it is."));

    auto* buttons = new QDialogButtonBox(this);
    m_convert = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_convert->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* choices = new QGridLayout;
    choices->addWidget(modelLabel, 0, 0);
    choices->addWidget(m_model, 0, 1);
    choices->addWidget(m_macLabel, 0, 2);
    choices->addWidget(m_mac, 0, 3);
    choices->setColumnStretch(4, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addLayout(choices);
    column->addWidget(m_message);
    column->addWidget(table, 1);
    column->addWidget(m_fresh);
    column->addWidget(buttons);
    connect(m_model, &QComboBox::currentIndexChanged, this, &ConvertDialog::refresh);
    connect(m_mac, &QLineEdit::textChanged, this, &ConvertDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConvertDialog::convert);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&context.workspace, &Workspace::changed, this, &ConvertDialog::refresh);
    refresh();
}

/// Everything is worked out anew: it takes milliseconds.
void ConvertDialog::refresh()
{
    MacAddress mac;
    Result<PhoneConversion> made = PhoneConversion();
    const auto typed = MacAddress::parse(m_mac->text());
    if (!m_mac->text().trimmed().isEmpty() && !typed) {
        made = typed.error();
    } else {
        if (typed && !m_mac->text().trimmed().isEmpty())
            mac = *typed;
        made = convertPhones(m_context.workspace.state(), m_phones, *findModel(m_model->currentText()), mac);
    }
    m_made = made ? *made : PhoneConversion();
    const int phones = static_cast<int>(m_made.edit.phones.put.size());
    m_convert->setText(made ? tr("&Convert %n phone(s)", nullptr, phones) : tr("&Convert"));
    m_convert->setEnabled(bool(made));
    m_heading->setText(made ? tr("%n phone(s) become(s) %1", nullptr, phones).arg(m_model->currentText())
                            : tr("Nothing to convert yet"));
    if (made)
        m_message->say(tr("Nothing is changed before you convert, and Undo takes it back as one step."),
                       Severity::Detail);
    else
        m_message->say(made.error().sentence, Severity::Warning);
    showLayers();
}

void ConvertDialog::showLayers()
{
    QList<TextTable::Row> rows;
    QStringList fresh;
    for (const ConvertedLayer& layer : std::as_const(m_made.layers)) {
        const QString whose = layer.stays ? tr("%1 (stays as it is)").arg(layer.whose) : layer.whose;
        for (const ConversionNote& note : layer.conversion.notes)
            rows.append({{whose, conversionText(note.what), note.before, note.after, note.reason}, toneFor(note.what)});
        fresh = layer.conversion.fresh;
    }
    m_notes->setRows(rows);
    const qsizetype shown = 8;
    QString names = fresh.first(qMin(shown, fresh.size())).join(QLatin1String(", "));
    if (fresh.size() > shown)
        names += QStringLiteral(" …");
    m_fresh->setText(fresh.isEmpty() ? QString() : tr("New on a %1: %2").arg(m_model->currentText(), names));
    m_fresh->setToolTip(fresh.join(u'\n'));
    m_fresh->setVisible(!fresh.isEmpty());
}

void ConvertDialog::convert()
{
    const int phones = static_cast<int>(m_made.edit.phones.put.size());
    const Edit edit = m_made.edit;
    m_context.workspace.disconnect(this); // the change must not be shown as the next question
    if (const auto done = m_context.workspace.perform(edit); !done) {
        m_message->say(done.error().sentence, Severity::Stop);
        return;
    }
    Q_EMIT said(tr("%n phone(s) converted. Undo takes it back.", nullptr, phones));
    accept();
}

} // namespace firstring
