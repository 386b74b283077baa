// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/WebDesk.h"

namespace firstring {

namespace {

/// What the form of configurationServer.html sets, under the names that files use.
SettingList formSettings(const WebQuestion& question)
{
    static constexpr std::pair<const char*, const char*> fields[] = {
        {"protocol", "download protocol"},
        {"tftp", "tftp server"},
        {"tftppath", "tftp path"},
        {"ftpserv", "ftp server"},
        {"ftppath", "ftp path"},
        {"ftpuser", "ftp username"},
        {"ftppass", "ftp password"},
        {"httpserv", "http server"},
        {"httppath", "http path"},
        {"httpport", "http port"},
        {"httpsserv", "https server"},
        {"httpspath", "https path"},
        {"httpsport", "https port"},
        {"autoResyncMode", "auto resync mode"},
        {"autoResyncTime", "auto resync time"},
        {"postList", "xml application post list"},
    };
    SettingList settings;
    for (const auto& [field, name] : fields)
        settings.append({QString::fromLatin1(name), question.field(field), {}});
    return settings;
}

} // namespace

QByteArray WebDesk::realm() const
{
    const QByteArray name = m_model->name;
    if (name.startsWith("480i"))
        return "Please enter User name and password";
    const bool mitel = m_model->family == PhoneFamily::Series6800i || m_model->family == PhoneFamily::Series6900;
    if (name == "6757iCT")
        return "Aastra 57i CT";
    return (mitel ? "Mitel " : "Aastra ") + name;
}

WebDesk::Reply WebDesk::page(QByteArrayView status, const QByteArray& text, QByteArrayView header) const
{
    QByteArray bytes = "HTTP/1.1 " + status.toByteArray();
    bytes += "\r\nServer: Aragorn\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: ";
    bytes += QByteArray::number(text.size()) + "\r\n";
    bytes += header;
    bytes += "\r\n";
    return {bytes + text, {}};
}

WebDesk::Reply WebDesk::answer(const WebQuestion& question, const PhoneConfig& config, const QString& peer)
{
    if (question.state != WebQuestion::State::Complete)
        return page("400 Bad Request", {});
    if (question.method == "POST" && question.path == "/")
        return push(question, config, peer);
    const QString password = config.value(QStringLiteral("admin password"));
    if (question.authorization != "admin:" + (password.isEmpty() ? QByteArray("22222") : password.toUtf8()))
        return page("401 Unauthorized", "<html>Unauthorized</html>",
                    "WWW-Authenticate: Basic realm=\"" + realm() + "\"\r\n");
    if (question.method == "POST")
        return form(question);
    if (question.path == "/sysinfo.html") {
        m_lookedAt = true;
        return page("200 OK",
                    "<html><TR><TD>Platform</TD>\n<TD>" + QByteArray(m_model->name) + " Revision 0</TD></TR></html>");
    }
    // Phones give their server.cfg away (phones.md B2); under what name, nobody has published.
    if (question.path == "/server.cfg")
        return page("200 OK", config.text());
    return question.path == "/" ? page("200 OK", "<html>Status</html>") : page("404 Not Found", {});
}

WebDesk::Reply WebDesk::form(const WebQuestion& question)
{
    const bool server = question.path == "/configurationServer.html";
    if (!server && question.path != "/reset.html")
        return page("404 Not Found", {});
    if (!m_lookedAt)
        return page("200 OK", "<html>See sysinfo.html</html>");
    Reply done = page("200 OK", server ? "<html>Provisioning complete</html>" : "<html>Restarting</html>");
    if (server)
        done.commands.append({PhoneCommand::Kind::PutLocal, formSettings(question)});
    else if (question.field("resetOption") == u"0")
        done.commands.append({PhoneCommand::Kind::Restart, {}});
    return done;
}

WebDesk::Reply WebDesk::push(const WebQuestion& question, const PhoneConfig& config, const QString& peer) const
{
    const QStringList allowed = config.value(QStringLiteral("xml application post list")).split(u',');
    const bool mayPush =
        std::any_of(allowed.begin(), allowed.end(), [&](const QString& address) { return address.trimmed() == peer; });
    if (!mayPush)
        return page("403 Forbidden", "<html>Forbidden</html>");
    if (!question.body.startsWith("xml="))
        return page("400 Bad Request", {});
    const QList<PhoneCommand> commands = pushedCommands(QByteArrayView(question.body).sliced(4));
    Reply reply = page(commands.isEmpty() ? "400 Bad Request" : "200 OK", {});
    reply.commands = commands;
    return reply;
}

} // namespace firstring
