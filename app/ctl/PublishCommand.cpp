// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/PublishTask.h"
#include "app/ctl/Text.h"
#include "app/publish/FolderTarget.h"
#include "app/publish/S3Target.h"
#include "app/publish/SftpTarget.h"

#include <QDir>

namespace firstring {

namespace {

constexpr qint64 mostKeyBytes = 64 * 1024;

/// From --key, else from the environment as other tools have it. Never from the command line: others can read that.
Result<S3Key> s3Key(Context& context)
{
    if (const QString file = context.arguments().value(QStringLiteral("key")); !file.isEmpty()) {
        const auto bytes = context.readAll(file, mostKeyBytes);
        return bytes ? readS3Key(*bytes) : Result<S3Key>(bytes.error());
    }
    const S3Key key{qgetenv("AWS_ACCESS_KEY_ID"), qgetenv("AWS_SECRET_ACCESS_KEY"), qgetenv("AWS_SESSION_TOKEN")};
    if (!key.isEmpty())
        return key;
    return Error{QStringLiteral("S3_KEY"),
                 Ctl::tr("A bucket needs a key: --key FILE, --key - for standard input, or AWS_ACCESS_KEY_ID and "
                         "AWS_SECRET_ACCESS_KEY in the environment."),
                 {}};
}

using Target = std::unique_ptr<PublishTarget>;

Result<Target> chooseTarget(Context& context)
{
    const Arguments& arguments = context.arguments();
    const QString where = arguments.operands.first();
    const Vault vault = context.vault();
    if (where.startsWith(QLatin1String("sftp://"))) {
        const auto place = SftpPlace::parse(where);
        if (!place)
            return place.error();
        return Target(std::make_unique<SftpTarget>(*place, arguments.value(QStringLiteral("ssh-config")), vault));
    }
    if (where.startsWith(QLatin1String("s3://"))) {
        const auto place = S3Place::parse(where, arguments.value(QStringLiteral("endpoint")),
                                          arguments.value(QStringLiteral("region"), QStringLiteral("us-east-1")));
        if (!place)
            return place.error();
        const auto key = s3Key(context);
        if (!key)
            return key.error();
        return Target(std::make_unique<S3Target>(*place, *key, vault, Clock::system()));
    }
    if (where.contains(QLatin1String("://")))
        return Error{QStringLiteral("USAGE_PUBLISH"),
                     Ctl::tr("“%1” is no place to publish to. It may be a folder, sftp://user@host/folder or "
                             "s3://bucket/folder.")
                         .arg(where),
                     {}};
    auto folder = std::make_unique<FolderTarget>(QDir::cleanPath(QDir::current().absoluteFilePath(where)), vault);
    folder->setOverwrite(arguments.has(QStringLiteral("overwrite")));
    return Target(std::move(folder));
}

Outcome publish(Context& context)
{
    const Arguments& arguments = context.arguments();
    if (!arguments.has(QStringLiteral("url")))
        return context.fail("USAGE_PUBLISH", Ctl::tr("Say where phones will find these files: --url "
                                                     "http://server.example/phones. It goes into what they read."));
    const auto base = PublishedBase::parse(arguments.value(QStringLiteral("url")));
    if (!base)
        return context.fail(base.error());
    const auto job = context.openJob();
    if (!job)
        return context.fail(job.error());
    auto target = chooseTarget(context);
    if (!target)
        return context.fail(target.error());
    const PublishMode mode = arguments.has(QStringLiteral("verify"))    ? PublishMode::Verify
                             : arguments.has(QStringLiteral("dry-run")) ? PublishMode::DryRun
                                                                        : PublishMode::Publish;
    return std::make_unique<PublishTask>(context, **job, publishedTree((*job)->state(), *base), std::move(*target),
                                         mode);
}

} // namespace

CommandTable publishCommands()
{
    return {{
        .name = "publish",
        .operands = "FOLDER|URL",
        .minOperands = 1,
        .maxOperands = 1,
        .summary = "hand the whole job out as files for a web server that is there already",
        .description =
            "All files phones ask for, with the names they ask by, for nginx, Apache, TFTP or an object store: a "
            "folder "
            "here,\n"
            "sftp://user@host/folder (OpenSSH with your keys) or s3://bucket/folder. A list of digests,\n"
            ".firstring-manifest, stays there: the next run sends only what changed, and removes only what was put "
            "there\n"
            "by us. Each file is whole or not there. The files hold passwords of phones in clear.\n"
            "Exit status 0 done, 1 something had to be left out, or --verify found differences.\n"
            "JSON: {\"target\",\"files\",\"sent\",\"bytes\",\"removed\",\"same\",\"dry-run\",\"remarks\":[{\"code\","
            "\"reason\"}]};\n"
            "with --verify {\"target\",\"files\",\"differences\":[{\"name\",\"kind\"}],\"remarks\"}.",
        .options = {{"url", "URL", "where phones find that place, http, https or tftp: it is written into the files"},
                    {"verify", {}, "change nothing: read all files there and compare them with the job"},
                    {"dry-run", {}, "change nothing: say what would be sent and removed"},
                    {"overwrite", {}, "replace files of a folder that were not published from here"},
                    {"ssh-config", "FILE", "for sftp: a configuration file of OpenSSH instead of your own"},
                    {"endpoint", "URL", "for s3: the object store (default: Amazon's of the region)"},
                    {"region", "NAME", "for s3 (default us-east-1)"},
                    {"key", "FILE",
                     "for s3: the access key, two lines or as AWS writes it; - is standard input (default: "
                     "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY of the environment)"}},
        .run = publish,
    }};
}

} // namespace firstring
