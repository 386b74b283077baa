// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/protocol/WebRequest.h"

#include <QUrl>
#include <QXmlStreamWriter>

namespace firstring {

namespace {

constexpr int mostItems = 30;
constexpr qsizetype mostBytes = 8'000; ///< of values and names in one object

QByteArray configurationObject(const SettingList& settings)
{
    QByteArray object;
    QXmlStreamWriter xml(&object);
    xml.writeStartElement(QStringLiteral("AastraIPPhoneConfiguration"));
    xml.writeAttribute(QStringLiteral("setType"), QStringLiteral("override"));
    for (const Setting& setting : settings) {
        xml.writeStartElement(QStringLiteral("ConfigurationItem"));
        xml.writeTextElement(QStringLiteral("Parameter"), setting.name);
        xml.writeTextElement(QStringLiteral("Value"), setting.value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return object;
}

} // namespace

QByteArray WebRequest::request(QByteArrayView line, QByteArrayView headers, const QByteArray& body) const
{
    QByteArray bytes = line.toByteArray();
    bytes += " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nAccept-Encoding: identity\r\n";
    if (!password.isEmpty())
        bytes += "Authorization: Basic " + ("admin:" + password).toBase64() + "\r\n";
    bytes += headers;
    if (!headers.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    bytes += "\r\n";
    bytes += body;
    return bytes;
}

QByteArray WebRequest::get(QByteArrayView path) const
{
    return request("GET " + path.toByteArray(), {}, {});
}

QByteArray WebRequest::postForm(QByteArrayView path, const QByteArray& form) const
{
    return request("POST " + path.toByteArray(), "Content-Type: application/x-www-form-urlencoded\r\n", form);
}

QByteArray WebRequest::push(const QByteArray& object, const QString& ownAddress) const
{
    return request("POST /", "Referer: " + ownAddress.toLatin1() + "\r\nContent-Type: text/xml\r\n", "xml=" + object);
}

QByteArray configurationServerForm(const ServerUrl& server, const QString& pusher)
{
    using Protocol = ServerUrl::Protocol;
    const auto of = [&](Protocol protocol, const QString& value) {
        return server.protocol == protocol ? value : QString();
    };
    const auto port = [&](Protocol protocol, int standard) {
        return QString::number(server.protocol == protocol ? server.effectivePort() : standard);
    };
    const std::pair<const char*, QString> fields[] = {
        {"protocol", server.scheme().toUpper()},
        {"tftp", of(Protocol::Tftp, server.host)},
        {"tftppath", of(Protocol::Tftp, server.path)},
        {"alttftp", {}},
        {"alttftppath", {}},
        {"usealttftp", QStringLiteral("0")},
        {"ftpserv", of(Protocol::Ftp, server.host)},
        {"ftppath", of(Protocol::Ftp, server.path)},
        {"ftpuser", of(Protocol::Ftp, server.user)},
        {"ftppass", of(Protocol::Ftp, server.password)},
        {"httpserv", of(Protocol::Http, server.host)},
        {"httppath", of(Protocol::Http, server.path)},
        {"httpport", port(Protocol::Http, 80)},
        {"httpsserv", of(Protocol::Https, server.host)},
        {"httpspath", of(Protocol::Https, server.path)},
        {"httpsport", port(Protocol::Https, 443)},
        {"autoResyncMode", QStringLiteral("0")},
        {"autoResyncTime", QStringLiteral("00:00")},
        {"maxDelay", QStringLiteral("15")},
        {"days", QStringLiteral("0")},
        {"postList", pusher},
    };
    QByteArray form;
    for (const auto& [name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += name + QByteArray("=") + QUrl::toPercentEncoding(value);
    }
    return form;
}

QByteArray executeObject(QByteArrayView command)
{
    return "<AastraIPPhoneExecute><ExecuteItem URI=\"Command: " + command.toByteArray() + "\"/></AastraIPPhoneExecute>";
}

QList<QByteArray> configurationObjects(const SettingList& settings)
{
    QList<QByteArray> objects;
    SettingList part;
    qsizetype bytes = 0;
    for (const Setting& setting : settings) {
        const qsizetype size = setting.name.size() + setting.value.toUtf8().size() + 80;
        if (!part.isEmpty() && (part.size() == mostItems || bytes + size > mostBytes)) {
            objects.append(configurationObject(part));
            part.clear();
            bytes = 0;
        }
        part.append(setting);
        bytes += size;
    }
    if (!part.isEmpty())
        objects.append(configurationObject(part));
    return objects;
}

} // namespace firstring
