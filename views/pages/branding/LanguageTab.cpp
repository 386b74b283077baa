// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/branding/LanguageTab.h"

#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/branding/LanguagePanel.h"

#include <QPushButton>
#include <QTableView>

namespace firstring {

LanguageTab::LanguageTab(const Context& context, QWidget* parent)
    : LanguageTab(context, new LanguageTable(context.workspace), parent)
{}

LanguageTab::LanguageTab(const Context& context, LanguageTable* table, QWidget* parent)
    : RecordPage(context, {PageId::Branding, tr("Language packs"), QStringLiteral("languages")},
                 tr("English is built in; up to four packs come besides. A pack is made for one release: what it does "
                    "not translate, phones show in English."),
                 std::unique_ptr<RecordTableBase>(table), {18, 11, 9, 8, 17},
                 tr("No language pack yet. Drop lang_….txt files here, or press Add files."), parent)
    , m_languages(table)
    , m_panel(new LanguagePanel(context, this))
{
    addPanel(m_panel);
    connect(addButton(tr("&Add files…"), QStringLiteral("plus")), &QPushButton::clicked, this, [this] {
        this->context().dialogs.chooseFiles(this, tr("Add language packs"), tr("Language packs (*.txt);;All files (*)"),
                                            [this](const QStringList& paths) { addFiles(paths); });
    });
    connect(addRowButton(tr("Remove"), QStringLiteral("trash-2")), &QPushButton::clicked, this,
            &LanguageTab::removeSelected);
    connect(this->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LanguageTab::showSelected);
    connect(&context.workspace, &Workspace::changed, this, &LanguageTab::follow);
    connect(m_panel, &LanguagePanel::edited, this, [this](const Edit& edit) { perform(edit); });
    readShelf();
}

Edit LanguageTab::removal(const QStringList& keys) const
{
    Edit edit;
    edit.text = tr("Remove %n language pack(s)", nullptr, int(keys.size()));
    edit.files.remove = keys;
    return edit;
}

void LanguageTab::addFiles(const QStringList& paths)
{
    using Taken = QList<Result<JobFile>>;
    clearMessage();
    m_background.run(
        [vault = context().vault, paths] {
            Taken taken;
            for (const QString& path : paths)
                taken.append(takeLanguage(vault, path));
            return taken;
        },
        [this](const Taken& taken) {
            Edit edit;
            for (const auto& file : taken) {
                if (file)
                    edit.files.put.append(*file);
            }
            const int added = int(edit.files.put.size());
            edit.text = tr("Add %n language pack(s)", nullptr, added);
            if (added > 0 && perform(edit)) {
                selectKey(foldedName(edit.files.put.first().name));
                Q_EMIT said(tr("%n language pack(s) added", nullptr, added));
            }
            for (const auto& file : taken) {
                if (!file)
                    say(file.error());
            }
        });
}

void LanguageTab::follow()
{
    if (context().workspace.state().files != m_read)
        readShelf();
    else
        showSelected();
}

void LanguageTab::readShelf()
{
    m_read = context().workspace.state().files;
    m_background.run(
        [vault = context().vault, job = context().workspace.snapshot()] { return languagesOf(*job, vault); },
        [this, files = m_read](const QList<ShelvedLanguage>& shelf) {
            if (files != m_read) // a later reading is on its way
                return;
            m_languages->setShelf(shelf);
            m_panel->setShelf(shelf);
            showSelected();
        });
}

void LanguageTab::showSelected()
{
    m_panel->show(m_languages->read(selectedKeys().value(0)));
}

} // namespace firstring
