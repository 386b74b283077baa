// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/PostgresJobStore.h"
#include "tests/contract/Backends.h"
#include "tests/support/PostgresServer.h"

namespace firstring {

namespace {

class PostgresBackend final : public Backend
{
public:
    PostgresBackend()
    {
        static int jobs = 0;
        m_job = *SharedJobUrl::parse(server().url(QString::fromUtf8("Größe %1").arg(++jobs)));
    }

    bool isShared() const override { return true; }
    Store create() override { return asStore(PostgresJobStore::create(m_job, {}, keys())); }
    Store open() override { return asStore(PostgresJobStore::open(m_job, {}, keys())); }

    Store afterPowerCut() override
    {
        server().stop(true);
        if (!server().run())
            return Error{QStringLiteral("TEST"), {}, QStringLiteral("the server did not come back")};
        return open();
    }

    /// The server says what it says when its disk is full, to this connection alone.
    void fillUp(JobStore& store) override
    {
        const auto done =
            connection(store).run("CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                                  "IF current_setting('test.disk_full', true) = 'yes' AND NEW.mac > 1000 THEN "
                                  "RAISE EXCEPTION 'no space' USING ERRCODE = '53100'; END IF; RETURN NEW; END $$;"
                                  "CREATE TRIGGER disk_is_full BEFORE INSERT ON phones FOR EACH ROW EXECUTE "
                                  "FUNCTION disk_is_full(); SET test.disk_full TO 'yes'");
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    QStringList readable(JobStore& store, const QStringList& texts) override
    {
        const QString rows = connection(store).text("SELECT string_agg(record, ',') FROM agreed").value_or(QString());
        QStringList found;
        for (const QString& text : texts) {
            if (rows.contains(text))
                found.append(text);
        }
        return rows.isEmpty() ? QStringList("nothing there") : found;
    }

    QStringList unsafeSettings(JobStore& store) override
    {
        QStringList wrong;
        const auto expect = [&](const char* setting, const QString& value) {
            const QString found = connection(store)
                                      .text(QByteArray("SELECT current_setting('" + QByteArray(setting) + "')"))
                                      .value_or(QStringLiteral("nothing"));
            if (found != value)
                wrong.append(QStringLiteral("%1 is %2").arg(QString::fromLatin1(setting), found));
        };
        expect("synchronous_commit", QStringLiteral("on"));
        expect("lock_timeout", QStringLiteral("5s"));
        expect("idle_in_transaction_session_timeout", QStringLiteral("1min"));
        return wrong;
    }

private:
    static test::PostgresServer& server()
    {
        static test::PostgresServer one;
        static const bool started = one.start();
        if (!started)
            qFatal("PostgreSQL does not start: is the package postgresql installed?");
        return one;
    }
    static Store asStore(Result<std::unique_ptr<PostgresJobStore>> store)
    {
        if (!store)
            return store.error();
        return std::unique_ptr<JobStore>(std::move(*store));
    }
    static JobKeys keys()
    {
        return [](const std::optional<KeyWanted>&) { return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'k')}; };
    }
    static PostgresConnection& connection(JobStore& store)
    {
        return static_cast<PostgresJobStore&>(store).connection();
    }

    SharedJobUrl m_job;
};

} // namespace

std::unique_ptr<Backend> makePostgresBackend()
{
    return std::make_unique<PostgresBackend>();
}

} // namespace firstring
