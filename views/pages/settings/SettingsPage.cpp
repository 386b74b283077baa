// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/SettingsPage.h"

#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Selection.h"
#include "views/pages/PageKit.h"
#include "views/pages/settings/ChangesPane.h"
#include "views/pages/settings/EncryptionDialog.h"
#include "views/pages/settings/FilePreview.h"
#include "views/pages/settings/LayerEditor.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace firstring {

namespace {

/// All layers there are something to say in, weakest first; of the phones only \a selected.
QList<SettingsLayer> layersOf(const JobState& state, MacAddress selected)
{
    using Kind = SettingsLayer::Kind;
    const QStringList withSettings = state.defaults.modelSettings.keys();
    QSet<QString> models(withSettings.begin(), withSettings.end());
    state.phones.forEach([&](const Phone& phone) {
        if (!phone.model.isEmpty())
            models.insert(phone.model);
    });
    QStringList sorted(models.begin(), models.end());
    sorted.sort();

    QList<SettingsLayer> layers{{Kind::Job, {}, {}}};
    for (const QString& model : std::as_const(sorted))
        layers.append({Kind::Model, model, {}});
    for (const Blueprint& blueprint : state.blueprints)
        layers.append({Kind::Blueprint, blueprint.name, {}});
    if (state.phones.contains(selected))
        layers.append({Kind::Phone, {}, selected});
    return layers;
}

QIcon iconOf(const SettingsLayer& layer)
{
    static const char* const glyphs[] = {"layers", "cpu", "stamp", "phone"};
    return icons::icon(QString::fromLatin1(glyphs[static_cast<std::size_t>(layer.kind)]));
}

} // namespace

SettingsPage::SettingsPage(const Context& context, EncryptionControl* encryption, QWidget* parent)
    : Page(context, {PageId::Settings, tr("Settings"), QStringLiteral("sliders-horizontal")}, parent)
    , m_list(new QListWidget(this))
    , m_editor(new LayerEditor(context, this))
    , m_encryption(encryption)
    , m_encrypt(new QPushButton(icons::icon(QStringLiteral("lock")), {}, this))
{
    m_list->setAccessibleName(tr("Layers"));
    m_list->setIconSize({16, 16});
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 17);
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_editor);
    auto* preview = new FilePreview(context, this);
    auto* changes = new ChangesPane(this);
    auto* results = new QTabWidget(this);
    results->setDocumentMode(true);
    results->addTab(preview, tr("What the phone gets"));
    results->addTab(changes, tr("What changes"));
    split->addWidget(results);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setStretchFactor(2, 5);
    split->setSizes({170, 480, 450});
    split->setChildrenCollapsible(false);

    auto* column = pageColumn(this);
    auto* head = new QHBoxLayout;
    head->addWidget(pageHeading(info().title, this), 1);
    head->addWidget(m_encrypt);
    column->addLayout(head);
    column->addWidget(
        new MutedText(tr("Lines of the phones' files. The later layer counts: job, model, blueprint, phone. "
                         "{label}, {mac} and the columns of your phone list stand for each phone's own value."),
                      this));
    column->addWidget(split, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_layers.size())
            m_editor->setLayer(m_layers[row]);
    });
    connect(m_editor, &LayerEditor::draftsChanged, this, &SettingsPage::nameLayers);
    connect(m_editor, &LayerEditor::examined, this, [preview, changes](const DraftReport& report) {
        preview->setDraft(report.after);
        changes->show(report);
    });
    connect(m_editor, &LayerEditor::said, this, &Page::said);
    m_encrypt->setVisible(encryption);
    connect(m_encrypt, &QPushButton::clicked, this, &SettingsPage::askEncryption);
    connect(&context.workspace, &Workspace::changed, this, &SettingsPage::follow);
    connect(&context.selection, &Selection::changed, this, &SettingsPage::follow);
    listLayers();
}

void SettingsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        follow();
}

void SettingsPage::follow()
{
    m_stale = !isVisible();
    if (!m_stale)
        listLayers();
}

void SettingsPage::listLayers()
{
    nameEncryption();
    const QList<SettingsLayer> layers = layersOf(context().workspace.state(), context().selection.current());
    if (layers == m_layers)
        return nameLayers();
    const SettingsLayer chosen = m_layers.value(m_list->currentRow());
    m_layers = layers;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const SettingsLayer& layer : layers)
            m_list->addItem(new QListWidgetItem(iconOf(layer), {}));
        nameLayers();
    }
    const qsizetype row = qMax<qsizetype>(0, layers.indexOf(chosen));
    m_list->setCurrentRow(static_cast<int>(row));
    m_editor->setLayer(layers[row]);
}

void SettingsPage::askEncryption()
{
    auto* dialog = new EncryptionDialog(context(), *m_encryption, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EncryptionDialog::said, this, &Page::said);
    dialog->open();
}

void SettingsPage::nameEncryption()
{
    m_encrypt->setText(context().workspace.state().defaults.encryption.on ? tr("Files are encrypted…")
                                                                          : tr("Encrypt files…"));
}

void SettingsPage::nameLayers()
{
    const JobState& state = context().workspace.state();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString title = m_layers[row].title(state);
        const bool draft = m_editor->hasDraft(m_layers[row]);
        item->setText(draft ? tr("%1 (draft)").arg(title) : title);
        item->setToolTip(title);
    }
}

} // namespace firstring
