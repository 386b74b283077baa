// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/FilePreview.h"

#include "models/ports/ServerControl.h"
#include "models/tables/FileLinesTable.h"
#include "models/workspace/Workspace.h"
#include "views/Selection.h"
#include "views/ServerNotes.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

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
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(partHeading(tr("What the phone gets"), this));
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
    const JobState& state = m_context.workspace.state();
    const QSignalBlocker quiet(m_phone);
    const MacAddress selected = m_context.selection.current();
    const MacAddress wanted = selected.isZero() ? MacAddress(m_phone->currentData().toULongLong()) : selected;
    m_phone->clear();
    const auto add = [&](const Phone& phone) {
        m_phone->addItem(phone.label.isEmpty() ? phone.mac.pretty() : phone.label, phone.mac.bits());
    };
    state.phones.forEach([&](const Phone& phone) {
        if (m_phone->count() < phonesInList)
            add(phone);
    });
    if (const Phone* phone = state.phones.find(wanted); phone && m_phone->findData(wanted.bits()) < 0)
        add(*phone);
    m_phone->setCurrentIndex(qMax(0, m_phone->findData(wanted.bits())));
    m_phone->setEnabled(m_phone->count() > 0);
    m_file->setEnabled(m_phone->count() > 0);
}

SiteAddress FilePreview::site() const
{
    const ServerEndpoints endpoints = m_context.server.endpoints();
    if (endpoints.isOn())
        return {endpoints.address, endpoints.httpPort};
    const ServerSettings settings = savedServerSettings(m_context.workspace, m_context.server);
    return {settings.bind, settings.httpPort};
}

void FilePreview::showFile()
{
    const JobState& state = m_context.workspace.state();
    const Phone* phone = state.phones.find(MacAddress(m_phone->currentData().toULongLong()));
    if (!phone) {
        m_lines->setFile({});
        m_message->say(tr("Add a phone to see what it gets."), Severity::Detail);
        return;
    }
    QString name = QStringLiteral("startup");
    if (m_file->currentData().toInt() == OwnFile)
        name = phone->mac.plain();
    else if (m_file->currentData().toInt() == ModelFile)
        name = phone->model;
    QByteArray path = "cfg/" + name.toUtf8() + ".cfg";
    if (!state.defaults.urlKey.isEmpty())
        path.prepend(state.defaults.urlKey.toUtf8() + '/');
    const RenderedFile file = firstring::render(state, *phone, FileName::parse(path, state.defaults.urlKey), site());
    m_lines->setFile(file);
    if (file.exists)
        m_message->say(file.problems().join(u'\n'), Severity::Warning);
    else
        m_message->say(tr("There is no such file: nothing is set for it. That is normal."), Severity::Detail);
}

} // namespace firstring
