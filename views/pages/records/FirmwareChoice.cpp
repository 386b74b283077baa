// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/FirmwareChoice.h"

#include "models/domain/Assignment.h"
#include "models/domain/FirmwareVersion.h"
#include "models/domain/PhoneModel.h"
#include "views/pages/PageKit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

FirmwareChoice::FirmwareChoice(const JobState& state, const Blueprint& blueprint, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Firmware of blueprint %1").arg(blueprint.name));
    auto* rows = new QWidget;
    auto* form = new QFormLayout(rows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const QString& model : modelsToChoose(state, blueprint))
        form->addRow(model, addModel(state, model, blueprint.firmware.value(model)));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new MutedText(tr("Phones take a version only if they run another one, newer or older. A version "
                                       "without a file can be named now; phones wait for the file."),
                                    this));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(460, std::min(440, rows->sizeHint().height() + 150));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(choice());
        accept();
    });
}

QComboBox* FirmwareChoice::addModel(const JobState& state, const QString& model, const QString& version)
{
    auto* box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(tr("Firmware for the %1").arg(model));
    const QString ofJob = state.defaults.firmware.value(model);
    box->addItem(ofJob.isEmpty() ? tr("as the job says: keep what they run") : tr("as the job says: %1").arg(ofJob),
                 QString());
    box->addItem(tr("keep what they run"), QString::fromUtf16(keepFirmware));
    QList<FirmwareVersion> versions;
    for (const FirmwareImage& image : state.firmware) {
        if (image.model == model)
            versions.append(FirmwareVersion(image.version));
    }
    std::sort(versions.begin(), versions.end(), [](const auto& a, const auto& b) { return b < a; });
    for (const FirmwareVersion& known : std::as_const(versions))
        box->addItem(known.text(), known.text());
    if (box->findData(version) < 0)
        box->addItem(tr("%1 (no file yet)").arg(version), version);
    box->setCurrentIndex(box->findData(version));
    m_versions.insert(model, box);
    return box;
}

QMap<QString, QString> FirmwareChoice::choice() const
{
    QMap<QString, QString> firmware;
    for (auto place = m_versions.constBegin(); place != m_versions.constEnd(); ++place) {
        const QString typed = place.value()->currentText().trimmed();
        const int listed = place.value()->findText(typed);
        const QString version =
            listed >= 0 ? place.value()->itemData(listed).toString() : FirmwareVersion(typed).text();
        if (!version.isEmpty())
            firmware.insert(place.key(), version);
    }
    return firmware;
}

QStringList modelsToChoose(const JobState& state, const Blueprint& blueprint)
{
    QStringList models = blueprint.firmware.keys();
    for (const FirmwareImage& image : state.firmware)
        models.append(image.model);
    const QString folded = foldedName(blueprint.name);
    state.phones.forEach([&](const Phone& phone) {
        if (!phone.model.isEmpty() && foldedName(phone.blueprint) == folded && !models.contains(phone.model))
            models.append(phone.model);
    });
    if (models.isEmpty()) {
        for (const PhoneModel& model : phoneModels())
            models.append(model.id());
    }
    models.sort();
    models.removeDuplicates();
    return models;
}

} // namespace firstring
