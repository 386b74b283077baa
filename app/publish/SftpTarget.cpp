// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/SftpTarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QUrl>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SftpTarget)
};

constexpr int connectionExit = 255; // what sftp gives when it cannot log in or loses the server

/// A name as sftp's batch language has it. Within quotes patterns stand for themselves and only the quote is escaped.
QByteArray quoted(const QString& name)
{
    return '"' + name.toUtf8().replace('"', "\\\"") + '"';
}

QString lastLine(const QByteArray& output)
{
    const QList<QByteArray> lines = output.trimmed().split('\n');
    return QString::fromUtf8(lines.last()).trimmed();
}

Error badUrl(const QString& url)
{
    return {QStringLiteral("SFTP_URL"),
            Text::tr("“%1” is no SFTP place. Write sftp://user@host/folder, without a password: the keys of your "
                     "OpenSSH are used.")
                .arg(url),
            {}};
}

} // namespace

Result<SftpPlace> SftpPlace::parse(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("sftp") || url.host().isEmpty() || !url.password().isEmpty() ||
        url.hasQuery() || url.hasFragment())
        return badUrl(QUrl(text).toDisplayString(QUrl::RemovePassword));
    SftpPlace place{url.userName(), url.host(), url.port(0), url.path(QUrl::FullyDecoded)};
    if (place.path.startsWith(QLatin1String("/~/"))) // as scp has it: below the home folder
        place.path = place.path.mid(3);
    while (place.path.size() > 1 && place.path.endsWith(u'/'))
        place.path.chop(1);
    const QString relative = place.path.startsWith(u'/') ? place.path.mid(1) : place.path;
    if (!isTreeName(relative) || place.host.startsWith(u'-') || place.user.startsWith(u'-'))
        return badUrl(text);
    return place;
}

QString SftpPlace::text() const
{
    return QStringLiteral("sftp://%1%2%3%4")
        .arg(user.isEmpty() ? QString() : user + u'@', host, port > 0 ? u':' + QString::number(port) : QString(),
             path.startsWith(u'/') ? path : QLatin1String("/~/") + path);
}

SftpTarget::SftpTarget(SftpPlace place, QString configFile, Vault vault, QObject* parent)
    : PublishTarget(parent)
    , m_place(std::move(place))
    , m_configFile(std::move(configFile))
    , m_vault(std::move(vault))
{
    connect(&m_process, &QProcess::finished, this, &SftpTarget::ended);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SftpTarget::countPuts);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError problem) {
        if (problem == QProcess::FailedToStart)
            Q_EMIT refused({QStringLiteral("SFTP_PROGRAM"),
                            Text::tr("There is no program sftp on this computer. Install openssh-client."),
                            m_process.errorString()});
    });
}

SftpTarget::~SftpTarget()
{
    m_process.disconnect(this);
    m_process.kill();
}

void SftpTarget::run(const QByteArray& batch, std::function<void()> then)
{
    m_then = std::move(then);
    m_cancelled = false;
    m_puts = 0;
    QStringList words{QStringLiteral("-b"), QStringLiteral("-"), QStringLiteral("-o"), QStringLiteral("BatchMode=yes")};
    if (!m_configFile.isEmpty())
        words << QStringLiteral("-F") << m_configFile;
    if (m_place.port > 0)
        words << QStringLiteral("-P") << QString::number(m_place.port);
    const QString host = m_place.host.contains(u':') ? u'[' + m_place.host + u']' : m_place.host;
    words << QStringLiteral("--") << (m_place.user.isEmpty() ? host : m_place.user + u'@' + host);
    m_process.start(QStringLiteral("sftp"), words);
    m_process.write(batch);
    m_process.closeWriteChannel();
}

void SftpTarget::ended(int exitCode)
{
    const QByteArray said = m_process.readAllStandardError();
    if (m_cancelled)
        return Q_EMIT refused({QStringLiteral("PUBLISH_STOPPED"),
                               Text::tr("Stopped. What came there is whole; publish again to go on."),
                               {}});
    if (m_process.exitStatus() != QProcess::NormalExit || exitCode == connectionExit)
        return Q_EMIT refused({QStringLiteral("SFTP_CONNECTION"),
                               Text::tr("%1 cannot be reached, or did not let us in: %2. Try “sftp %3” in a terminal; "
                                        "it must come in without a password.")
                                   .arg(text(), lastLine(said), m_place.host),
                               QString::fromUtf8(said)});
    if (exitCode != 0)
        return Q_EMIT refused({QStringLiteral("SFTP_REFUSED"),
                               Text::tr("%1 did not take everything: %2. Files that came there are whole. Check rights "
                                        "and space there, then publish again.")
                                   .arg(text(), lastLine(said)),
                               QString::fromUtf8(said)});
    m_then();
}

/// sftp says each command of a batch before it does it.
void SftpTarget::countPuts()
{
    m_puts += m_process.readAllStandardOutput().count("sftp> put ");
    Q_EMIT progressed(m_puts);
}

QString SftpTarget::scratch(const QString& name)
{
    if (!m_scratch)
        m_scratch = std::make_unique<QTemporaryDir>(); // 0700: generated files hold passwords
    return m_scratch->filePath(name);
}

void SftpTarget::fetchManifest()
{
    const QString local = scratch(QStringLiteral("manifest"));
    QFile::remove(local);
    const QByteArray batch = "-get " + quoted(remote(QLatin1String(Manifest::fileName))) + ' ' + quoted(local) + '\n';
    run(batch, [this, local] {
        QFile file(local);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(Manifest::mostBytes) : QByteArray();
        const auto manifest = Manifest::read(bytes);
        if (manifest)
            Q_EMIT manifestCame(*manifest, {});
        else
            Q_EMIT refused(manifest.error());
    });
}

Result<QString> SftpTarget::localFile(const TreeFile& file, qsizetype number)
{
    if (file.isBlob()) {
        if (const auto there = m_vault.open(file.blob); !there)
            return there.error();
        return m_vault.pathOf(file.blob);
    }
    const QString path = scratch(QString::number(number));
    QFile draft(path);
    if (!draft.open(QIODevice::WriteOnly) || draft.write(file.bytes) != file.bytes.size())
        return Error{QStringLiteral("PUBLISH_WRITE"),
                     Text::tr("There is no room for the generated files on this computer."), draft.errorString()};
    return path;
}

QByteArray SftpTarget::putCommands(const QString& local, const QString& name) const
{
    const QString part = remote(name) + QLatin1String(".firstring-part");
    return "put " + quoted(local) + ' ' + quoted(part) + "\nrename " + quoted(part) + ' ' + quoted(remote(name)) + '\n';
}

void SftpTarget::publish(const PublishPlan& plan)
{
    // What is not there is made; what is there already is told and passed over (the dash).
    QSet<QString> folders;
    QByteArray batch;
    const auto makeFolders = [&](const QString& path, qsizetype from) {
        for (qsizetype slash = path.indexOf(u'/', from); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            const QString folder = path.first(slash);
            if (!folders.contains(folder)) {
                folders.insert(folder);
                batch += "-mkdir " + quoted(folder) + '\n';
            }
        }
    };
    makeFolders(m_place.path + u'/', 1);
    const auto putManifest = [&](const char* local, const Manifest& manifest) {
        QFile file(scratch(QLatin1String(local)));
        if (file.open(QIODevice::WriteOnly))
            file.write(manifest.write());
        batch += putCommands(file.fileName(), QLatin1String(Manifest::fileName));
    };
    putManifest("before", plan.before);
    for (qsizetype i = 0; i < plan.send.size(); ++i) {
        const auto local = localFile(plan.send.at(i), i);
        if (!local)
            return Q_EMIT refused(local.error());
        makeFolders(remote(plan.send.at(i).name), m_place.path.size() + 1);
        batch += putCommands(*local, plan.send.at(i).name);
    }
    for (const QString& name : plan.remove)
        batch += "-rm " + quoted(remote(name)) + '\n';
    putManifest("after", plan.after);
    run(batch, [this] {
        m_scratch.reset();
        Q_EMIT published();
    });
}

void SftpTarget::verify(const Manifest& wanted)
{
    m_scratch.reset();
    QByteArray batch;
    qsizetype number = 0;
    for (auto file = wanted.files.begin(); file != wanted.files.end(); ++file)
        batch += "-get " + quoted(remote(file.key())) + ' ' + quoted(scratch(QString::number(number++))) + '\n';
    run(batch, [this, wanted] {
        using enum TreeDifference::Kind;
        QList<TreeDifference> differences;
        qsizetype at = 0;
        for (auto entry = wanted.files.begin(); entry != wanted.files.end(); ++entry) {
            const auto digest = digestOfFile(scratch(QString::number(at++)));
            if (!digest)
                differences.append({entry.key(), Missing});
            else if (*digest != *entry)
                differences.append({entry.key(), Different});
        }
        m_scratch.reset();
        Q_EMIT verified(differences);
    });
}

void SftpTarget::cancel()
{
    m_cancelled = true;
    m_process.terminate();
}

} // namespace firstring
