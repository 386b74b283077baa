// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/ServersPage.h"

#include "models/domain/ServerUrl.h"
#include "models/domain/Usage.h"
#include "models/tables/RecordTables.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"

#include <QPushButton>

namespace firstring {

ServersPage::ServersPage(const Context& context, QWidget* parent)
    : RecordPage(
          context, {PageId::Servers, tr("Config servers"), QStringLiteral("server")},
          tr("Where phones are redirected to. “local” is this program and always there; add the telephone system "
             "or web server of the house here. Double-click an address to change it."),
          serverTable(context.workspace), {28, 56, 7},
          tr("Only “local”, this program's own server, is known. Add a server if phones shall live elsewhere."), parent)
{
    connect(addButton(tr("&Add server…"), QStringLiteral("plus")), &QPushButton::clicked, this,
            &ServersPage::addServer);
    connect(addRowButton(tr("&Rename…"), QStringLiteral("pencil")), &QPushButton::clicked, this,
            &ServersPage::renameSelected);
    connect(addRowButton(tr("Remove"), QStringLiteral("trash-2")), &QPushButton::clicked, this,
            &ServersPage::removeSelected);
}

Edit ServersPage::removal(const QStringList& keys) const
{
    Edit edit;
    edit.text = tr("Remove %n configuration server(s)", nullptr, int(keys.size()));
    edit.servers.remove = keys;
    return edit;
}

void ServersPage::addServer()
{
    context().dialogs.askText(this, tr("Add a configuration server"), tr("Its address, as phones shall use it:"),
                              QStringLiteral("http://"), [this](const QString& text) {
                                  const auto url = ServerUrl::parse(text);
                                  if (!url)
                                      return say(url.error());
                                  // The host is a good name until somebody gives a better one.
                                  QString name = url->host;
                                  for (int n = 2; context().workspace.state().server(name); ++n)
                                      name = url->host + QStringLiteral(" %1").arg(n);
                                  Edit edit;
                                  edit.text = tr("Add configuration server %1").arg(name);
                                  edit.servers.put.append({name, text.trimmed()});
                                  if (perform(edit))
                                      selectKey(foldedName(name));
                              });
}

void ServersPage::renameSelected()
{
    const ConfigServer* server = context().workspace.state().server(selectedKeys().value(0));
    if (!server)
        return;
    context().dialogs.askText(this, tr("Rename configuration server"), tr("New name:"), server->name,
                              [this, from = server->name](const QString& to) {
                                  const JobState& state = context().workspace.state();
                                  if (foldedName(to.trimmed()) != foldedName(from) && state.server(to.trimmed()))
                                      return say({QStringLiteral("SERVER_NAME"),
                                                  tr("There is a configuration server “%1” already.").arg(to),
                                                  {}});
                                  perform(renameServer(state, from, to.trimmed()));
                              });
}

} // namespace firstring
