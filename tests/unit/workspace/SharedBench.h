// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/JobFolder.h"
#include "models/workspace/Workspace.h"
#include "tests/support/Good.h"
#include "tests/support/PostgresServer.h"

#include <QTemporaryDir>
#include <QTest>

namespace firstring::test {

inline constexpr MacAddress macA(0x00085d000001);
inline constexpr int patienceMs = 30'000;

inline Edit put(const Phone& phone)
{
    Edit edit;
    edit.text = "Change";
    edit.phones.put = {phone};
    return edit;
}

inline JobKeys keys()
{
    return [](const std::optional<KeyWanted>&) { return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'k')}; };
}

inline QString labelOf(const Workspace& job, MacAddress mac)
{
    const Phone* phone = job.state().phones.find(mac);
    return phone ? phone->label : QString();
}

/// Each test has a new job in a real PostgreSQL.
class SharedBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), "is the package postgresql installed?");
        m_folder = std::make_unique<JobFolder>(m_data.filePath("data"));
        m_folder->useKeys(keys());
    }
    void init()
    {
        m_url = m_server.url(QString("Job %1").arg(++m_jobs));
        VERIFY_GOOD(m_folder->create(m_url));
    }

protected:
    std::unique_ptr<Workspace> open()
    {
        auto job = m_folder->open(m_url);
        if (!job)
            QTest::qFail(qPrintable(job.error().detail), __FILE__, __LINE__);
        return job ? std::move(*job) : nullptr;
    }

    PostgresServer m_server;
    QTemporaryDir m_data;
    std::unique_ptr<JobFolder> m_folder;
    QString m_url;
    int m_jobs = 0;
};

} // namespace firstring::test
