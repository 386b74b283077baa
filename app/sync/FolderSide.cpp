// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/FolderSide.h"

namespace firstring {

FolderSide::FolderSide(const Remote& remote, Vault vault)
    : m_folder(std::make_shared<SharedFolder>(remote.place, remote.secret))
    , m_client(remote.client)
    , m_vault(std::move(vault))
{}

template <typename T, typename Work>
void FolderSide::ask(Then<T> then, Work work)
{
    m_background.run([folder = m_folder, work = std::move(work)]() -> Result<T> { return work(*folder); },
                     [this, then = std::move(then), question = ++m_question](Result<T> answer) {
                         if (question == m_question)
                             then(std::move(answer));
                     });
}

void FolderSide::fetch(const JobState&, Then<RemotePicture> then)
{
    ask<RemotePicture>(std::move(then), [client = m_client](SharedFolder& folder) { return folder.read(client); });
}

void FolderSide::lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then)
{
    ask<QList<BlobRef>>(std::move(then), [files](SharedFolder& folder) { return folder.missing(files); });
}

void FolderSide::sendFile(const BlobRef& file, Then<void> then)
{
    ask<void>(std::move(then), [file, vault = m_vault](SharedFolder& folder) { return folder.put(file, vault); });
}

void FolderSide::takeFile(const BlobRef& file, Then<void> then)
{
    ask<void>(std::move(then), [file, vault = m_vault](SharedFolder& folder) { return folder.take(file, vault); });
}

void FolderSide::change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then)
{
    ask<QList<RemoteOutcome>>(std::move(then), [changes](SharedFolder& folder) { return folder.change(changes); });
}

void FolderSide::leaveMark(const QString& mark, Then<void> then)
{
    ask<void>(std::move(then),
              [client = m_client, mark](SharedFolder& folder) { return folder.leaveMark(client, mark); });
}

} // namespace firstring
