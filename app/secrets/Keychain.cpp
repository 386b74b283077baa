// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/Keychain.h"

#include "app/keychain/Words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

Error locked()
{
    return {QStringLiteral("KEY_LOCKED"),
            Text::tr("The password store of this computer is locked. Secrets stay where they are until it is opened."),
            {}};
}

Error cancelled()
{
    return {QStringLiteral("KEY_CANCELLED"), Text::tr("The question to the password store was taken back."), {}};
}

Error slow()
{
    return {QStringLiteral("KEY_SLOW"),
            Text::tr("The password store of this computer did not answer in time. Open it there, then try again."),
            {}};
}

Error silence(const QString& detail = {})
{
    return {QStringLiteral("KEY_KEYCHAIN"), Text::tr("No password store answers on this computer."), detail};
}

/// The program that asks, as our child, with its input and output. Ended with this object, if it has not ended before.
class Child
{
public:
    Child(const QString& program, const QStringList& words)
    {
        int in[2] = {-1, -1};
        int out[2] = {-1, -1};
        if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0) {
            for (const int end : {in[0], in[1]})
                ::close(end);
            return;
        }
        m_in = in[1];
        m_out = out[0];
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
        ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        std::vector<QByteArray> bytes{QFile::encodeName(program)};
        for (const QString& word : words)
            bytes.push_back(word.toUtf8());
        std::vector<char*> arguments;
        for (QByteArray& one : bytes)
            arguments.push_back(one.data());
        arguments.push_back(nullptr);
        if (::posix_spawn(&m_pid, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
            m_pid = -1;
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(in[0]);
        ::close(out[1]);
    }
    ~Child()
    {
        ::close(m_in);
        ::close(m_out);
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL); // one that has answered is about to end anyway
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    bool isRunning() const { return m_pid > 0; }
    int output() const { return m_out; }
    /// A value is smaller than what a pipe takes at once (64 KiB), so this never waits.
    bool give(const QByteArray& input)
    {
        const bool given = ::write(m_in, input.constData(), static_cast<std::size_t>(input.size())) == input.size();
        ::close(std::exchange(m_in, -1));
        return given;
    }

private:
    pid_t m_pid = -1;
    int m_in = -1;
    int m_out = -1;
};

} // namespace

/// Wakes the call under way from another thread.
struct Keychain::Bell
{
    std::mutex mutex;
    int ends[2] = {-1, -1}; ///< of a pipe; nothing rung: a call gives up
    bool isCalling = false;

    Bell() { [[maybe_unused]] const int made = ::pipe2(ends, O_CLOEXEC | O_NONBLOCK); }
    ~Bell()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    void begin()
    {
        const std::lock_guard lock(mutex);
        char rung[64];
        while (::read(ends[0], rung, sizeof rung) > 0) {
        }
        isCalling = true;
    }
    void end()
    {
        const std::lock_guard lock(mutex);
        isCalling = false;
    }
    void ring()
    {
        const std::lock_guard lock(mutex);
        if (isCalling) [[maybe_unused]]
            const auto written = ::write(ends[1], "!", 1);
    }
};

Keychain::Keychain(Ask ask, int patienceMs, QString program)
    : m_ask(ask)
    , m_patienceMs(patienceMs)
    , m_program(std::move(program))
    , m_bell(std::make_unique<Bell>())
{}

Keychain::~Keychain() = default;

QString Keychain::installed()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString& place : {folder, folder + QStringLiteral("/../libexec/firstring"),
                                 QStringLiteral(FIRSTRING_LIBEXECDIR), folder + QStringLiteral("/../keychain")}) {
        const QFileInfo file(place + u'/' + QLatin1String(keychain::program));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

bool Keychain::isThinkable()
{
    // Without an address a bus would be started where nobody answers.
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!bus.isEmpty())
        return !bus.startsWith("disabled:");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

/// The answer's words. KEY_*.
Result<QByteArray> Keychain::ask(const char* what, const QString& name, const QByteArray& input)
{
    if (m_program.isEmpty() || !isThinkable())
        return silence();
    QStringList words{QString::fromLatin1(what), name};
    if (m_ask == Ask::Nobody)
        words.prepend(QString::fromLatin1(keychain::nobody));
    m_bell->begin();
    struct End
    {
        Bell& bell;
        ~End() { bell.end(); }
    } end{*m_bell};
    Child child(m_program, words);
    if (!child.isRunning() || !child.give(input))
        return silence(m_program);
    QElapsedTimer timer;
    timer.start();
    QByteArray answer;
    while (answer.size() < 2 * keychain::mostBytes) {
        pollfd waiting[] = {{child.output(), POLLIN, 0}, {m_bell->ends[0], POLLIN, 0}};
        const qint64 left = m_patienceMs == endless ? -1 : std::max<qint64>(0, m_patienceMs - timer.elapsed());
        const int ready = ::poll(waiting, 2, static_cast<int>(left));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready == 0)
            return slow();
        if (ready < 0 || waiting[1].revents != 0)
            return cancelled();
        char piece[4096];
        const auto length = ::read(child.output(), piece, sizeof piece);
        if (length <= 0)
            break;
        answer.append(piece, length);
    }
    return answer.trimmed();
}

namespace {

/// What every answer but a good one means; nothing for that.
std::optional<Error> refusal(const QByteArray& answer)
{
    const QByteArray word = answer.split(' ').first();
    if (word == keychain::done || word == keychain::none)
        return std::nullopt;
    return word == keychain::locked ? locked() : silence(QString::fromUtf8(answer));
}

} // namespace

Result<std::optional<QByteArray>> Keychain::read(const QString& name)
{
    const auto answer = ask("read", name);
    if (!answer)
        return answer.error();
    if (const auto why = refusal(*answer))
        return *why;
    if (*answer == keychain::none)
        return std::optional<QByteArray>();
    return std::optional(QByteArray::fromBase64(answer->mid(int(sizeof keychain::done))));
}

Result<void> Keychain::write(const QString& name, const QByteArray& value)
{
    const QByteArray text = value.toBase64();
    if (text.size() >= keychain::mostBytes)
        return silence(QStringLiteral("too long"));
    const auto answer = ask("write", name, text);
    if (!answer)
        return answer.error();
    const auto why = refusal(*answer);
    return why ? Result<void>(*why) : Result<void>();
}

Result<void> Keychain::remove(const QString& name)
{
    const auto answer = ask("remove", name);
    if (!answer)
        return answer.error();
    const auto why = refusal(*answer);
    return why ? Result<void>(*why) : Result<void>();
}

void Keychain::cancel()
{
    m_bell->ring();
}

} // namespace firstring
