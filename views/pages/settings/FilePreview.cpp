// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/FilePreview.h"

#include "models/ports/ServerControl.h"
#include "models/provisioning/FileChanges.h"
#include "models/tables/FileLinesTable.h"
#include "models/workspace/Workspace.h"
#include "views/Selection.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/TableKit.h"
#include "views/pages/settings/JobVariables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace firstring {

namespace {

constexpr int phonesInList = 500; ///< a longer combo box helps nobody; the selected phone is always in it

/// The names a phone asks its configuration server for.
enum FileChoice { OwnFile, ModelFile, CommonFile };

} // namespace

FilePreview::FilePreview(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_phone(new QComboBox(this))
    , m_file(new QComboBox(this))
    , m_lines(new FileLinesTable(this))
    , m_message(new MessageLine(this))
{
    m_phone->setAccessibleName(tr("Phone whose file is shown"));
    m_file->setAccessibleName(tr("File that is shown"));
    m_file->addItem(tr("its own file"), OwnFile);
    m_file->addItem(tr("the file of its model"), ModelFile);
    m_file->addItem(tr("the common file"), CommonFile);
    for (QComboBox* choice : {m_phone, m_file})
        choice->setMinimumContentsLength(8);
    m_phone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QTableView* lines = makeTable(tr("Lines of the finished file"), m_lines, this);
    lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnChars(lines, {42, 19});
    setEmptyText(lines, tr("Nothing is in this file."));
    cellsOf(lines)->setMono({FileLinesTable::Line});
    cellsOf(lines)->setTone(FileLinesTable::Line, [](const QModelIndex& index) {
        return index.data(FileLinesTable::MissingRole).toBool() ? std::optional(Severity::Warning) : std::nullopt;
    });

    auto* choice = new QHBoxLayout;
    choice->addWidget(m_phone, 3);
    choice->addWidget(m_file, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(choice);
    column->addWidget(m_message);
    column->addWidget(lines, 1);

    connect(m_phone, &QComboBox::currentIndexChanged, this, &FilePreview::showFile);
    connect(m_file, &QComboBox::currentIndexChanged, this, &FilePreview::showFile);
    connect(&context.workspace, &Workspace::changed, this, &FilePreview::follow);
    connect(&context.selection, &Selection::changed, this, &FilePreview::follow);
    connect(&context.server, &ServerControl::started, this, &FilePreview::follow);
    connect(&context.server, &ServerControl::stopped, this, &FilePreview::follow);
}

void FilePreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

void FilePreview::follow()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    listPhones();
    showFile();
}

void FilePreview::listPhones()
{
    const JobState& job = m_context.workspace.state();
    const QSignalBlocker quiet(m_phone);
    const MacAddress selected = m_context.selection.current();
    const MacAddress wanted = selected.isZero() ? MacAddress(m_phone->currentData().toULongLong()) : selected;
    m_phone->clear();
    const auto add = [&](const Phone& phone) {
        m_phone->addItem(phone.label.isEmpty() ? phone.mac.pretty() : phone.label, phone.mac.bits());
    };
    job.phones.forEach([&](const Phone& phone) {
        if (m_phone->count() < phonesInList)
            add(phone);
    });
    if (const Phone* phone = job.phones.find(wanted); phone && m_phone->findData(wanted.bits()) < 0)
        add(*phone);
    m_phone->setCurrentIndex(qMax(0, m_phone->findData(wanted.bits())));
    m_phone->setEnabled(m_phone->count() > 0);
    m_file->setEnabled(m_phone->count() > 0);
}

void FilePreview::setDraft(const JobSnapshot& draft)
{
    m_draft = draft;
    follow();
}

const JobState& FilePreview::state() const
{
    return m_draft ? *m_draft : m_context.workspace.state();
}

void FilePreview::showFile()
{
    const JobState& job = state();
    const Phone* registered = job.phones.find(MacAddress(m_phone->currentData().toULongLong()));
    if (!registered) {
        m_lines->setFile({});
        m_message->say(tr("Add a phone to see what it gets."), Severity::Detail);
        return;
    }
    Phone phone = *registered;
    if (const QString said = m_context.workspace.track(phone.mac).status.model; !said.isEmpty())
        phone.model = said; // outranks the register, as it does for the server
    FileKind kind = FileKind::Common;
    if (m_file->currentData().toInt() == OwnFile)
        kind = FileKind::PhoneConfig;
    else if (m_file->currentData().toInt() == ModelFile)
        kind = FileKind::ModelConfig;
    const FileName name = generatedName(kind, FileRole::Config, phone.mac, phone.model);
    const RenderedFile file = firstring::render(job, phone, name, siteOf(m_context.workspace, m_context.server));
    m_lines->setFile(file);
    if (file.exists)
        m_message->say(file.problems().join(u'\n'), Severity::Warning);
    else
        m_message->say(tr("There is no such file: nothing is set for it. That is normal."), Severity::Detail);
}

} // namespace firstring
