// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/PublishTask.h"

#include "app/ctl/Text.h"
#include "models/provisioning/encryption/TreeTwins.h"

#include <QLocale>

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype differencesShown = 50; // for people; JSON has all

const char* kindName(TreeDifference::Kind kind)
{
    switch (kind) {
    case TreeDifference::Kind::Missing:
        return "missing";
    case TreeDifference::Kind::Different:
        return "different";
    case TreeDifference::Kind::Leftover:
        break;
    }
    return "leftover";
}

QString kindText(TreeDifference::Kind kind)
{
    switch (kind) {
    case TreeDifference::Kind::Missing:
        return Ctl::tr("is not there");
    case TreeDifference::Kind::Different:
        return Ctl::tr("differs from the job");
    case TreeDifference::Kind::Leftover:
        break;
    }
    return Ctl::tr("is not in the job any more");
}

} // namespace

PublishTask::PublishTask(Context& context, Workspace& job, PublishedTree tree, std::unique_ptr<PublishTarget> target,
                         PublishMode mode)
    : m_context(context)
    , m_job(job.snapshot())
    , m_tree(std::move(tree))
    , m_target(std::move(target))
    , m_mode(mode)
{
    connect(m_target.get(), &PublishTarget::refused, this,
            [this](const Error& why) { Q_EMIT ended(m_context.fail(why)); });
    connect(m_target.get(), &PublishTarget::manifestCame, this, &PublishTask::take);
    connect(m_target.get(), &PublishTarget::published, this, &PublishTask::report);
    connect(m_target.get(), &PublishTarget::verified, this, &PublishTask::reportDifferences);
    connect(m_target.get(), &PublishTarget::progressed, this, [this](qsizetype files) {
        const qsizetype all = m_mode == PublishMode::Verify ? m_tree.files.size() : m_plan.send.size();
        m_context.printer().progress(Ctl::tr("%1 of %2 files").arg(files).arg(all));
    });
}

PublishTask::~PublishTask()
{
    m_target->disconnect(this);
}

void PublishTask::begin()
{
    const Encryption& encryption = m_job->defaults.encryption;
    if (encryption.on)
        encrypt(encryption);
    else
        askTarget();
}

void PublishTask::interrupt()
{
    if (m_asked)
        m_target->cancel();
    else
        Q_EMIT ended(Exit::Environment);
}

/// Phones that want encrypted files need all of them, so that nothing is published without.
void PublishTask::encrypt(const Encryption& encryption)
{
    m_background.run([program = EncryptionProgram(m_context.folder().path()), encryption,
                      files = filesToEncrypt(m_tree)] { return encryptFiles(program, encryption, files); },
                     [this](const Result<EncryptedFiles>& made) {
                         if (!made) {
                             Q_EMIT ended(m_context.fail(made.error()));
                             return;
                         }
                         if (!made->messages.isEmpty())
                             m_context.printer().note(Ctl::tr("The program says: %1").arg(made->messages));
                         addTwins(m_tree, *m_job, made->twins, made->security);
                         askTarget();
                     });
}

void PublishTask::askTarget()
{
    m_asked = true;
    for (const Error& remark : std::as_const(m_tree.remarks))
        m_context.printer().note(remark);
    if (m_tree.holdsSecrets)
        m_context.printer().note(Ctl::tr("These files hold passwords of phones, readable by everybody who can read "
                                         "them there. Let only phones and the web server reach that place."));
    m_target->fetchManifest();
}

void PublishTask::take(const Manifest& there, const QSet<QString>& gone)
{
    m_there = there;
    m_plan = planPublish(m_tree, there, gone);
    if (m_mode == PublishMode::Verify)
        m_target->verify(m_plan.after);
    else if (m_mode == PublishMode::DryRun || m_plan.isEmpty())
        report();
    else
        m_target->publish(m_plan);
}

bool PublishTask::isWhole() const
{
    return std::none_of(m_tree.remarks.begin(), m_tree.remarks.end(), [](const Error& remark) {
        return remark.code == QLatin1String("TREE_VARIABLE") || remark.code == QLatin1String("TREE_FIRMWARE");
    });
}

QJsonArray PublishTask::remarks() const
{
    QJsonArray array;
    for (const Error& remark : m_tree.remarks)
        array.append(QJsonObject{{QStringLiteral("code"), remark.code}, {QStringLiteral("reason"), remark.sentence}});
    return array;
}

QJsonObject PublishTask::outline() const
{
    return {{QStringLiteral("target"), m_target->text()},
            {QStringLiteral("files"), m_tree.files.size()},
            {QStringLiteral("remarks"), remarks()}};
}

void PublishTask::report()
{
    const bool dryRun = m_mode == PublishMode::DryRun;
    Printer& printer = m_context.printer();
    QJsonObject json = outline();
    json.insert(QStringLiteral("dry-run"), dryRun);
    json.insert(QStringLiteral("sent"), m_plan.send.size());
    json.insert(QStringLiteral("bytes"), m_plan.bytes);
    json.insert(QStringLiteral("removed"), m_plan.remove.size());
    json.insert(QStringLiteral("same"), m_plan.same);
    printer.value(json);
    const QString size = QLocale().formattedDataSize(m_plan.bytes, 1, QLocale::DataSizeSIFormat);
    const QString sentence = dryRun ? Ctl::tr("%1: %2 files would be sent (%3), %4 removed; %5 are there already.")
                                    : Ctl::tr("%1: %2 files sent (%3), %4 removed; %5 were there already.");
    printer.text(
        sentence.arg(m_target->text()).arg(m_plan.send.size()).arg(size).arg(m_plan.remove.size()).arg(m_plan.same));
    Q_EMIT ended(isWhole() ? Exit::Done : Exit::InPart);
}

void PublishTask::reportDifferences(QList<TreeDifference> differences)
{
    Printer& printer = m_context.printer();
    for (const QString& name : std::as_const(m_plan.remove))
        differences.append({name, TreeDifference::Kind::Leftover});
    QJsonArray array;
    for (const TreeDifference& difference : std::as_const(differences))
        array.append(QJsonObject{{QStringLiteral("name"), difference.name},
                                 {QStringLiteral("kind"), QString::fromLatin1(kindName(difference.kind))}});
    QJsonObject json = outline();
    json.insert(QStringLiteral("differences"), array);
    printer.value(json);
    for (const TreeDifference& difference : differences.first(std::min(differences.size(), differencesShown)))
        printer.text(QStringLiteral("%1 %2").arg(difference.name, kindText(difference.kind)));
    if (differences.size() > differencesShown)
        printer.text(Ctl::tr("and %n more", nullptr, static_cast<int>(differences.size() - differencesShown)));
    printer.text(
        differences.isEmpty()
            ? Ctl::tr("%1: all %2 files are as the job wants them.").arg(m_target->text()).arg(m_tree.files.size())
            : Ctl::tr("%1: %2 of %3 files are not as the job wants them. Publish again.")
                  .arg(m_target->text())
                  .arg(differences.size())
                  .arg(m_tree.files.size()));
    Q_EMIT ended(differences.isEmpty() && isWhole() ? Exit::Done : Exit::InPart);
}

} // namespace firstring
