// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/share/DoorMessages.h"

#include "models/base/Digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

namespace firstring::door {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobDoor)
};

constexpr qsizetype longestPath = 90; ///< bytes; sun_path has 108, and the socket is made under a longer name first

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

QStringList places(const QString& jobPath)
{
    // Two ways to one file are one job.
    const QString canonical = QFileInfo(jobPath).canonicalFilePath();
    const QString job = canonical.isEmpty() ? jobPath : canonical;
    QStringList places{job + QStringLiteral(".door")};
    if (const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); !runtime.isEmpty())
        places.append(runtime + QStringLiteral("/firstring-") +
                      QString::fromLatin1(sha256(job.toUtf8()).toHex().left(16)) + QStringLiteral(".door"));
    places.removeIf([](const QString& place) { return QFile::encodeName(place).size() > longestPath; });
    return places;
}

QByteArray packed(const QJsonObject& message)
{
    const QByteArray text = QJsonDocument(message).toJson(QJsonDocument::Compact);
    QByteArray all(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(text.size()), all.data());
    return all + text;
}

Result<std::optional<QJsonObject>> take(QByteArray& arrived)
{
    const Error foreign{QStringLiteral("DOOR_MESSAGE"), Text::tr("The other program said something unknown."), {}};
    if (arrived.size() < qsizetype(sizeof(quint32)))
        return std::optional<QJsonObject>();
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(arrived.constData()));
    if (length < 2 || length > longestMessage)
        return foreign;
    if (arrived.size() < qsizetype(sizeof(quint32)) + length)
        return std::optional<QJsonObject>();
    const QJsonDocument document = QJsonDocument::fromJson(arrived.mid(sizeof(quint32), length));
    arrived.remove(0, qsizetype(sizeof(quint32)) + length);
    if (!document.isObject())
        return foreign;
    return std::optional(document.object());
}

QJsonObject hello()
{
    return {{key("do"), key("hello")}, {key("version"), key(FIRSTRING_VERSION)}};
}

Result<void> checkHello(const QJsonObject& message)
{
    if (message[key("do")] == key("hello") && message[key("version")] == key(FIRSTRING_VERSION))
        return {};
    return Error{QStringLiteral("JOB_LOCKED"),
                 Text::tr("The job is open in another version of this program. Close it there first."),
                 message[key("version")].toString()};
}

QJsonObject answer(const Result<void>& result)
{
    if (result)
        return {{key("done"), true}};
    const Error& why = result.error();
    return {{key("code"), why.code}, {key("sentence"), why.sentence}, {key("detail"), why.detail}};
}

Result<void> resultOf(const QJsonObject& answer)
{
    if (answer[key("done")].toBool())
        return {};
    return Error{answer[key("code")].toString(), answer[key("sentence")].toString(), answer[key("detail")].toString()};
}

} // namespace firstring::door
