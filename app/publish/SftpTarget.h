// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publish/PublishTarget.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace firstring {

/// Where OpenSSH's sftp goes: `sftp://user@host:port/path`. Keys, known hosts and jump hosts are those of the user's
/// own OpenSSH configuration.
struct SftpPlace
{
    QString user; ///< may be empty: as OpenSSH decides
    QString host;
    int port = 0; ///< 0: as OpenSSH decides
    QString path; ///< `srv/phones` relative to the home folder, `/srv/phones` from the root; never empty

    /// SFTP_URL for what is no such URL, for a password in it, and for hosts that sftp would take for an option.
    static Result<SftpPlace> parse(const QString& url);
    QString text() const;
};

/// A server that speaks SFTP, by the system's own `sftp` program, one run a question. Files are put beside their last
/// name and renamed.
class SftpTarget final : public PublishTarget
{
    Q_OBJECT

public:
    /// \a configFile: for `sftp -F`; empty: the user's own.
    SftpTarget(SftpPlace place, QString configFile, Vault vault, QObject* parent = nullptr);
    ~SftpTarget() override;

    QString text() const override { return m_place.text(); }
    void fetchManifest() override;
    /// SFTP_PROGRAM (no sftp here), SFTP_CONNECTION, SFTP_REFUSED.
    void publish(const PublishPlan& plan) override;
    void verify(const Manifest& wanted) override;
    void cancel() override;

private:
    /// One run of sftp with \a batch as its commands; \a then when all of them were done.
    void run(const QByteArray& batch, std::function<void()> then);
    void ended(int exitCode);
    void countPuts();
    QByteArray putCommands(const QString& local, const QString& name) const;
    QString scratch(const QString& name);
    QString remote(const QString& name) const { return m_place.path + u'/' + name; }
    Result<QString> localFile(const TreeFile& file, qsizetype number);

    const SftpPlace m_place;
    const QString m_configFile;
    const Vault m_vault;
    std::unique_ptr<QTemporaryDir> m_scratch;
    QProcess m_process;
    std::function<void()> m_then;
    qsizetype m_puts = 0;
    bool m_cancelled = false;
};

} // namespace firstring
