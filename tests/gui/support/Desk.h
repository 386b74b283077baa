// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/DemoJob.h"
#include "app/server/LocalServer.h"
#include "app/server/files/VaultFiles.h"
#include "app/simulator/FleetThread.h"
#include "models/base/Clock.h"
#include "models/workspace/JobFolder.h"
#include "tests/gui/support/Answers.h"
#include "tests/support/Good.h"
#include "tests/support/TestKeys.h"
#include "views/Context.h"
#include "views/Selection.h"

#include <QFile>
#include <QTemporaryDir>

namespace firstring::test {

/// Everything a page acts on, all of it real: a job in a temporary data folder, the vault, the local server and the
/// simulated phones, wired as the program wires them. Only dialogs are answered by the test.
class Desk final
{
public:
    Desk()
        : folder(m_dir.path())
        , vault(folder.vaultPath(), 0)
        , server(std::make_unique<VaultFiles>(vault), Clock::system())
    {
        folder.useKeys(testKeys());
        if (const auto made = folder.create(QStringLiteral("bench")); !made)
            qFatal("%s", qPrintable(made.error().detail));
        auto opened = folder.open(QStringLiteral("bench"));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        job = std::move(*opened);
        server.setJob(job->snapshot());
        QObject::connect(job.get(), &Workspace::changed, &server,
                         [this](const Change& change) { server.setJob(change.after); });
        QObject::connect(&server, &ServerControl::news, job.get(), &Workspace::observe);
    }
    ~Desk() { job->disconnect(&server); }

    Context context() { return {*job, server, fleet, vault, answers, selection, Clock::system()}; }
    const JobState& state() const { return job->state(); }

    /// The demonstration job: 12 phones, two blueprints, firmware, a picture, settings.
    void fill()
    {
        const auto edit = demoEdit(vault);
        VERIFY_GOOD(edit);
        VERIFY_GOOD(job->perform(*edit));
    }
    void perform(const Edit& edit) { VERIFY_GOOD(job->perform(edit)); }
    /// A new phone with a label and a model.
    void addPhone(MacAddress mac, const QString& label, const QString& model)
    {
        Edit edit;
        edit.phones.put.append({.mac = mac, .label = label, .model = model});
        perform(edit);
    }
    /// A file of that name and content, outside of the vault; gives its path.
    QString write(const QString& name, const QByteArray& content) const
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }

private:
    QTemporaryDir m_dir;

public:
    JobFolder folder;
    Vault vault;
    Answers answers;
    Selection selection;
    std::unique_ptr<Workspace> job;
    LocalServer server;
    FleetThread fleet;
};

/// A test image as wire.md 7 has it.
inline QByteArray testImage(const char* model, const char* version, qsizetype padding = 2000)
{
    return QByteArrayLiteral("FIRSTRING-TEST-ST model=") + model + " version=" + version + '\n' +
           QByteArray(padding, 'x');
}

} // namespace firstring::test
