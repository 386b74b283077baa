// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a program of its own: QtKeychain answers through GLib's loop, which the rest does without; it asks one question
// after the other, so that one nobody answers (KWallet waits for days) would hold up all later ones; and it cannot be
// cancelled. A process can be ended, and the store forgets its question.

#include "app/keychain/StoreLook.h"
#include "app/keychain/Words.h"

#include <QCoreApplication>
#include <QFile>
#include <qt6keychain/keychain.h>

#include <cstdio>
#include <memory>
#include <sys/prctl.h>

using namespace firstring::keychain;

namespace {

int say(const char* word, const QByteArray& more = {})
{
    QFile out;
    const QByteArray line = word + (more.isEmpty() ? QByteArray() : ' ' + more) + '\n';
    return out.open(stdout, QIODevice::WriteOnly) && out.write(line) == line.size() && out.flush() ? 0 : 1;
}

QByteArray valueFromInput()
{
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) ? QByteArray::fromBase64(in.read(mostBytes)) : QByteArray();
}

std::unique_ptr<QKeychain::Job> jobFor(const QString& what)
{
    const QString service = QStringLiteral("firstring");
    if (what == u"read")
        return std::make_unique<QKeychain::ReadPasswordJob>(service);
    if (what == u"remove")
        return std::make_unique<QKeychain::DeletePasswordJob>(service);
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
    job->setBinaryData(valueFromInput());
    return job;
}

int answer(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError: {
        const auto* read = qobject_cast<const QKeychain::ReadPasswordJob*>(&job);
        return say(done, read ? read->binaryData().toBase64() : QByteArray());
    }
    case QKeychain::EntryNotFound:
        return say(none);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return say(locked);
    default:
        return say(silent, job.errorString().simplified().toUtf8());
    }
}

} // namespace

int main(int argc, char* argv[])
{
    ::prctl(PR_SET_DUMPABLE, 0); // no secret in a core file
    qunsetenv("QT_NO_GLIB");
    QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool askNobody = words.value(0) == QLatin1String(nobody);
    if (askNobody)
        words.removeFirst();
    const QString what = words.value(0);
    if (words.size() != 2 ||
        !QStringList{QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("remove")}.contains(what))
        return 2;
    if (askNobody) {
        const StoreLook look = lookAtStore();
        if (look == StoreLook::Silent)
            return say(silent);
        if (look == StoreLook::Locked || (look == StoreLook::Empty && what == u"write"))
            return say(locked);
        if (look == StoreLook::Empty)
            return say(none);
    }
    const std::unique_ptr<QKeychain::Job> job = jobFor(what);
    job->setAutoDelete(false);
    job->setInsecureFallback(false); // nothing is ever kept readable
    job->setKey(words.at(1));
    QObject::connect(job.get(), &QKeychain::Job::finished, &application,
                     [](QKeychain::Job* finished) { QCoreApplication::exit(answer(*finished)); });
    job->start();
    return QCoreApplication::exec();
}
