// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/Rules.h"

#include "tests/architecture/SourceText.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

namespace firstring::architecture {

namespace {

/// A folder, and the folders it may include besides itself.
struct Arrow
{
    QString folder;
    QStringList mayUse;
};

// The drawing of ARCHITECTURE.md as a table. The longest folder that matches a path speaks for it; a folder not named
// here may include nothing of ours, so a new folder must be drawn first. Tests may include everything.
const std::vector<Arrow>& arrows()
{
    static const QString base = QStringLiteral("models/base");
    static const QString domain = QStringLiteral("models/domain");
    static const QString certificates = QStringLiteral("models/certificates");
    static const QString formats = QStringLiteral("models/formats");
    static const QString provisioning = QStringLiteral("models/provisioning");
    static const QString store = QStringLiteral("models/store");
    static const QString vault = QStringLiteral("models/vault");
    static const QString workspace = QStringLiteral("models/workspace");
    static const QString ports = QStringLiteral("models/ports");
    static const QString translations = QStringLiteral("translations");
    static const std::vector<Arrow> table = {
        {base, {}},
        {domain, {base}},
        {certificates, {base}},
        {ports, {certificates, domain, base}},
        {formats, {domain, base}},
        {provisioning, {formats, domain, base}},
        {QStringLiteral("models/provisioning/adopt"), {provisioning, formats, domain, base}},
        {QStringLiteral("models/paper"), {provisioning, formats, domain, base}},
        {QStringLiteral("models/print"), {QStringLiteral("models/paper"), domain, base}},
        {vault, {provisioning, formats, domain, base}},
        {QStringLiteral("models/intake"), {vault, formats, domain, base}},
        {store, {provisioning, formats, domain, base}},
        {workspace, {store, vault, provisioning, formats, domain, base}},
        {QStringLiteral("models/tables"), {workspace, ports, vault, provisioning, formats, domain, base}},
        {QStringLiteral("views"), {QStringLiteral("models")}},
        // The server thread never touches SQL; simulated phones know the wire, never the server.
        {QStringLiteral("app/porthelper"), {}},
        {QStringLiteral("app/server"),
         {QStringLiteral("app/encryption"), QStringLiteral("app/porthelper"), QStringLiteral("app/process"), ports,
          certificates, vault, provisioning, formats, domain, base}},
        {QStringLiteral("app/process"), {base}},
        {QStringLiteral("app/encryption"), {QStringLiteral("app/process"), ports, provisioning, formats, domain, base}},
        {QStringLiteral("app/simulator"), {ports, formats, domain, base}},
        {QStringLiteral("app/lessons"),
         {QStringLiteral("app/server"), QStringLiteral("app/simulator"), ports, certificates, workspace, store, vault,
          provisioning, formats, domain, base}},
        {QStringLiteral("app/publish"), {vault, provisioning, formats, domain, base}},
        {QStringLiteral("app/sync"), {ports, certificates, workspace, vault, provisioning, formats, domain, base}},
        {QStringLiteral("app/reach"), {ports, formats, domain, base}},
        {QStringLiteral("app/keychain"), {}},
        {QStringLiteral("app/secrets"), {QStringLiteral("app/keychain"), ports, domain, base}},
        {QStringLiteral("app/share"), {workspace, store, provisioning, formats, domain, base}},
        {QStringLiteral("app/demo"), {ports, vault, provisioning, formats, domain, base}},
        {QStringLiteral("app/site"), {QStringLiteral("app/server"), workspace, store, vault, domain, base}},
        {QStringLiteral("app/ctl"), {QStringLiteral("app"), QStringLiteral("models"), translations}},
        {QStringLiteral("app/workstation"),
         {QStringLiteral("app"), QStringLiteral("views"), QStringLiteral("models"), translations}},
        {translations, {base}},
        {QStringLiteral("tests"),
         {QStringLiteral("app"), QStringLiteral("views"), QStringLiteral("models"), QStringLiteral("resources"),
          translations}},
    };
    return table;
}

/// Words of one kind, the folders where they may stand, and why nowhere else.
struct WordRule
{
    QRegularExpression words;
    QStringList onlyIn;
    QString why;
};

const std::vector<WordRule>& wordRules()
{
    static const std::vector<WordRule> table = {
        {QRegularExpression(QStringLiteral(R"(\bQSql\w*|\bsqlite3_\w+|\bPQ[a-z]\w+|\bPG(conn|result)\b)")),
         {QStringLiteral("models/store")},
         QStringLiteral("SQL belongs to models/store")},
        {QRegularExpression(QStringLiteral(
             R"(\bQ(Widget|Dialog|MainWindow|Action|Icon|Color|Pixmap|Image|Painter|Font|Brush|Pen|Palette|Style)"
             R"(|Application|GuiApplication|MessageBox|UndoStack|UndoCommand|Clipboard|TextDocument|KeySequence|Screen)\b)"
             R"(|\bQt(Gui|Widgets)\b)")),
         {QStringLiteral("views"), QStringLiteral("app/workstation")},
         QStringLiteral("what is seen belongs to views")},
        {QRegularExpression(QStringLiteral(
             R"(\bQ(TcpSocket|TcpServer|UdpSocket|SslSocket|SslServer|AbstractSocket|LocalSocket|LocalServer)\b)"
             R"(|\bQNetwork(AccessManager|Datagram|Reply|Request)\b|\bsockaddr\w*|::(socket|accept4?|recvmmsg|sendmmsg)\s*\()")),
         {QStringLiteral("app/server"), QStringLiteral("app/simulator"), QStringLiteral("app/reach"),
          QStringLiteral("app/sync"), QStringLiteral("app/porthelper"), QStringLiteral("app/publish"),
          QStringLiteral("app/share")},
         QStringLiteral("sockets belong to app/server, app/porthelper, app/simulator, app/reach, app/share, app/sync "
                        "and app/publish")},
        // Where one of these stands, another system needs another call or does without.
        {QRegularExpression(QStringLiteral(
             R"(<(linux/\w+|sys/(epoll|eventfd|signalfd|timerfd|inotify|sendfile|prctl|capability))\.h>)"
             R"(|<sys/(timex|xattr)\.h>)"
             R"(|\b(epoll_\w+|eventfd|signalfd|timerfd_\w+|inotify_\w+|sendfile|recvmmsg|sendmmsg|accept4|prctl)\s*\()"
             R"(|\b(pipe2|adjtimex|l?getxattr|copy_file_range|fallocate|renameat2|statx|memfd_create)\s*\()"
             R"(|\b(ucred|SO_PEERCRED|SO_BINDTODEVICE|AF_PACKET|AF_NETLINK|UDP_SEGMENT|O_TMPFILE|SOCK_(CLOEXEC|NONBLOCK))\b)")),
         {QStringLiteral("app/porthelper"), QStringLiteral("app/keychain"), QStringLiteral("app/process"),
          QStringLiteral("app/share"), QStringLiteral("app/secrets/Keychain.cpp"), QStringLiteral("app/server/ports"),
          QStringLiteral("app/server/transport/linux"), QStringLiteral("app/server/transport/PlainChannel.cpp"),
          QStringLiteral("app/server/transport/MdnsSocket.cpp"), QStringLiteral("app/server/tls/TlsChannel.cpp"),
          QStringLiteral("app/server/ntp/NtpClock.cpp"), QStringLiteral("app/server/preflight/PortLook.cpp"),
          QStringLiteral("models/base/Mailbox.h")},
         QStringLiteral("calls of Linux alone belong to its adapters")},
        {QRegularExpression(QStringLiteral(R"(\bprocessEvents\b|\bwaitFor(ReadyRead|BytesWritten|Connected)"
                                           R"(|Disconnected|Encrypted|NewConnection|Started|Finished)\b)")),
         {},
         QStringLiteral("nothing waits inside an event loop")},
        // These threads of ours begin with a loop of their own; it is their outermost one.
        {QRegularExpression(QStringLiteral(R"(\bQEventLoop\b)")),
         {QStringLiteral("app/server"), QStringLiteral("app/simulator"), QStringLiteral("models/store")},
         QStringLiteral("nothing waits inside an event loop")},
        // A notification asks nothing back.
        {QRegularExpression(QStringLiteral(R"(\bQKeychain\b|\bQDBus\w*)")),
         {QStringLiteral("app/keychain"), QStringLiteral("app/workstation/DesktopNotes.cpp")},
         QStringLiteral("the password store is asked by app/keychain, which can be ended")},
        // What a program is told as its arguments, every user of the computer can read: no secret may be among them
        // (tests/scenarios/tst_StartedPrograms).
        {QRegularExpression(QStringLiteral(R"(\bQProcess\b|\bposix_spawnp?\b|\bexec[lv]p?e?\s*\(|\bpopen\s*\()")),
         {QStringLiteral("app/process"), QStringLiteral("app/publish/SftpTarget.h"),
          QStringLiteral("app/publish/SftpTarget.cpp"), QStringLiteral("app/secrets/Keychain.cpp"),
          QStringLiteral("app/server/ports/PortHelper.cpp"), QStringLiteral("app/workstation/Bundles.cpp")},
         QStringLiteral("other programs are started in a few places only")},
        {QRegularExpression(QStringLiteral(R"(\bsetStyleSheet\b)")),
         {},
         QStringLiteral("the palette colours the window, never style sheets")},
    };
    return table;
}

bool isIn(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

bool isInAny(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString& folder) { return isIn(path, folder); });
}

const Arrow* arrowOf(const QString& path)
{
    const Arrow* best = nullptr;
    for (const Arrow& arrow : arrows()) {
        if (isIn(path, arrow.folder) && (!best || arrow.folder.size() > best->folder.size()))
            best = &arrow;
    }
    return best;
}

bool mayInclude(const Arrow& from, const QString& target)
{
    return isIn(target, from.folder) || isInAny(target, from.mayUse);
}

QString at(const QString& path, int line, const QString& sentence)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(sentence);
}

int lineOf(const QString& text, qsizetype offset)
{
    return static_cast<int>(QStringView(text).left(offset).count(u'\n')) + 1;
}

bool carriesHeader(const QString& path, const QByteArray& bytes)
{
    // What cannot carry one is under the terms of packaging/debian/copyright.
    static const QStringList kinds =
        QStringLiteral("cpp h cmake sql py sh xml desktop service socket default yml tsv qrc supp 1").split(u' ');
    const QFileInfo file(path);
    return kinds.contains(file.suffix()) || file.fileName() == QLatin1String("CMakeLists.txt") ||
           bytes.startsWith("#!");
}

} // namespace

QStringList brokenDirections(const QString& path, const QString& text)
{
    const Arrow* from = arrowOf(path);
    if (!from)
        return {
            at(path, 1, QStringLiteral("this folder is not in the drawing; draw it in tests/architecture/Rules.cpp"))};
    QStringList broken;
    for (const Include& include : includesOf(text)) {
        if (!include.quoted || include.name.endsWith(QLatin1String(".moc")))
            continue;
        if (!include.name.contains(u'/') || include.name.startsWith(QLatin1String("..")))
            broken += at(path, include.line, QStringLiteral("%1 is not named from the top").arg(include.name));
        else if (!mayInclude(*from, include.name))
            broken += at(path, include.line, QStringLiteral("%1 may not use %2").arg(from->folder, include.name));
    }
    return broken;
}

QStringList forbiddenWords(const QString& path, const QString& text)
{
    if (isIn(path, QStringLiteral("tests")))
        return {};
    QStringList found;
    // Angle brackets of includes are code, so <QSqlQuery> counts as a use of QSqlQuery.
    const QString code = codeOnly(text);
    for (const WordRule& rule : wordRules()) {
        if (isInAny(path, rule.onlyIn))
            continue;
        for (auto matches = rule.words.globalMatch(code); matches.hasNext();) {
            const auto match = matches.next();
            found +=
                at(path, lineOf(code, match.capturedStart()), QStringLiteral("%1: %2").arg(match.captured(), rule.why));
        }
    }
    return found;
}

QStringList untidyText(const QString& path, const QByteArray& bytes)
{
    // Pieced together, so that this file keeps its own rule.
    static const QRegularExpression somebodysPath(QStringLiteral("(?<![\\w.>])/(?:home|Us") +
                                                  QStringLiteral("ers)/\\w"));
    QStringList found;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    if (decode.hasError())
        found += at(path, 1, QStringLiteral("is not UTF-8"));
    if (bytes.contains('\r'))
        found += at(path, lineOf(text, text.indexOf(u'\r')), QStringLiteral("ends lines with CR"));
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        found += at(path, lineOf(text, text.size()), QStringLiteral("has no newline at its end"));
    if (const auto match = somebodysPath.match(text); match.hasMatch())
        found += at(path, lineOf(text, match.capturedStart()), QStringLiteral("names a path of somebody's computer"));
    if (carriesHeader(path, bytes)) {
        if (bytes.contains('\t') && !path.endsWith(QLatin1String(".tsv")))
            found += at(path, lineOf(text, text.indexOf(u'\t')), QStringLiteral("holds a tab"));
        if (!bytes.left(400).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
            found += at(path, 1, QStringLiteral("has no SPDX header"));
    }
    return found;
}

QStringList definedTypes(const QString& text)
{
    static const QRegularExpression opens(
        QStringLiteral("^(?:inline )?namespace ([\\w:]+)$|^(?:inline )?namespace ([\\w:]+) \\{"));
    static const QRegularExpression closes(QStringLiteral("^\\} // namespace"));
    static const QRegularExpression defines(
        QStringLiteral("^(?:struct|class|enum class|enum) (\\w+)(?: final)?(?: : [^;]*)?(?: \\{.*)?$"));
    QStringList spaces;
    QStringList types;
    for (const QString& line : text.split(u'\n')) {
        if (const auto space = opens.match(line); space.hasMatch())
            spaces.append(space.captured(1) + space.captured(2));
        else if (closes.match(line).hasMatch() && !spaces.isEmpty())
            spaces.removeLast();
        else if (const auto type = defines.match(line); type.hasMatch())
            types.append((spaces + QStringList{type.captured(1)}).join(QStringLiteral("::")));
    }
    return types;
}

} // namespace firstring::architecture
