// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/Keychain.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <libsecret/secret.h>
#include <mutex>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

struct Release
{
    void operator()(gpointer object) const { g_object_unref(object); }
    void operator()(GHashTable* table) const { g_hash_table_unref(table); }
    void operator()(GError* error) const { g_error_free(error); }
    void operator()(SecretValue* value) const { secret_value_unref(value); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

const SecretSchema& schema()
{
    static const SecretSchema itself = {"io.github.firstring.Secret",
                                        SECRET_SCHEMA_NONE,
                                        {{"name", SECRET_SCHEMA_ATTRIBUTE_STRING}, {nullptr, {}}},
                                        0,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr};
    return itself;
}

Owned<GHashTable> attributes(const QString& name)
{
    Owned<GHashTable> table(g_hash_table_new_full(g_str_hash, g_str_equal, nullptr, g_free));
    g_hash_table_insert(table.get(), const_cast<char*>("name"), g_strdup(name.toUtf8().constData()));
    return table;
}

Error locked()
{
    return {QStringLiteral("KEY_LOCKED"),
            Text::tr("The password store of this computer is locked. Secrets stay where they are until it is opened."),
            {}};
}

Error asError(const GError* error)
{
    const QString detail = error ? QString::fromUtf8(error->message) : QString();
    if (error && g_error_matches(error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        return {QStringLiteral("KEY_CANCELLED"), Text::tr("The question to the password store was taken back."), {}};
    if (error && g_error_matches(error, SECRET_ERROR, SECRET_ERROR_IS_LOCKED))
        return locked();
    return {QStringLiteral("KEY_KEYCHAIN"), Text::tr("No password store answers on this computer."), detail};
}

} // namespace

struct Keychain::Shared
{
    std::mutex mutex;
    GCancellable* running = nullptr;
};

/// One call: can be cancelled from elsewhere while it lives.
class Keychain::Call
{
public:
    explicit Call(Shared& shared)
        : m_shared(shared)
        , m_cancellable(g_cancellable_new())
    {
        const std::lock_guard lock(m_shared.mutex);
        m_shared.running = m_cancellable.get();
    }
    ~Call()
    {
        const std::lock_guard lock(m_shared.mutex);
        m_shared.running = nullptr;
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    GCancellable* cancellable() const { return m_cancellable.get(); }
    GError** error()
    {
        g_clear_error(&m_error);
        return &m_error;
    }
    Error failure()
    {
        const Owned<GError> error(std::exchange(m_error, nullptr));
        return asError(error.get());
    }
    bool failed() const { return m_error; }

    Owned<SecretService> service()
    {
        return Owned<SecretService>(SECRET_SERVICE(secret_service_open_sync(
            SECRET_TYPE_SERVICE, nullptr, SECRET_SERVICE_OPEN_SESSION, cancellable(), error())));
    }

    /// Whether the collection for new secrets is locked, or could not be looked at; what counts if there is none.
    bool isClosed(SecretService* service, bool ifNone)
    {
        const Owned<SecretCollection> collection(secret_collection_for_alias_sync(
            service, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, cancellable(), error()));
        if (failed())
            return true;
        return collection ? secret_collection_get_locked(collection.get()) != FALSE : ifNone;
    }

private:
    Shared& m_shared;
    Owned<GCancellable> m_cancellable;
    GError* m_error = nullptr;
};

Keychain::Keychain(Ask ask)
    : m_ask(ask)
    , m_shared(std::make_unique<Shared>())
{}

Keychain::~Keychain() = default;

bool Keychain::isThinkable()
{
    // Without an address GLib would start a bus of its own, where nobody answers.
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!bus.isEmpty())
        return !bus.startsWith("disabled:");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

Result<std::optional<QByteArray>> Keychain::read(const QString& name)
{
    if (!isThinkable())
        return asError(nullptr);
    Call call(*m_shared);
    const auto service = call.service();
    if (!service)
        return call.failure();
    const int flags = SECRET_SEARCH_LOAD_SECRETS | (m_ask == Ask::Owner ? SECRET_SEARCH_UNLOCK : 0);
    GList* items = secret_service_search_sync(service.get(), &schema(), attributes(name).get(),
                                              static_cast<SecretSearchFlags>(flags), call.cancellable(), call.error());
    if (call.failed())
        return call.failure();
    std::optional<QByteArray> found;
    const bool any = items;
    if (items) {
        const Owned<SecretValue> value(secret_item_get_secret(SECRET_ITEM(items->data)));
        gsize length = 0;
        if (value) {
            const char* text = secret_value_get(value.get(), &length);
            found = QByteArray::fromBase64(QByteArray(text, static_cast<qsizetype>(length)));
        }
        g_list_free_full(items, g_object_unref);
    }
    // Of a locked collection nothing may be listed at all.
    if (!found && (any || (m_ask == Ask::Nobody && call.isClosed(service.get(), false))))
        return call.failed() ? call.failure() : locked();
    return found;
}

Result<void> Keychain::write(const QString& name, const QByteArray& value)
{
    if (!isThinkable())
        return asError(nullptr);
    Call call(*m_shared);
    const auto service = call.service();
    if (!service)
        return call.failure();
    // Where there is no collection yet, its owner would be asked for a password for it.
    if (m_ask == Ask::Nobody && call.isClosed(service.get(), true))
        return call.failed() ? call.failure() : locked();
    const QByteArray text = value.toBase64();
    const Owned<SecretValue> secret(secret_value_new(text.constData(), text.size(), "text/plain"));
    const QByteArray label = Text::tr("Firstring: %1").arg(name).toUtf8();
    secret_service_store_sync(service.get(), &schema(), attributes(name).get(), SECRET_COLLECTION_DEFAULT,
                              label.constData(), secret.get(), call.cancellable(), call.error());
    return call.failed() ? Result<void>(call.failure()) : Result<void>();
}

Result<void> Keychain::remove(const QString& name)
{
    if (!isThinkable())
        return asError(nullptr);
    Call call(*m_shared);
    const auto service = call.service();
    if (!service)
        return call.failure();
    secret_service_clear_sync(service.get(), &schema(), attributes(name).get(), call.cancellable(), call.error());
    return call.failed() ? Result<void>(call.failure()) : Result<void>();
}

void Keychain::cancel()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->running)
        g_cancellable_cancel(m_shared->running);
}

} // namespace firstring
