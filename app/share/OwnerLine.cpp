// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/share/OwnerLine.h"

#include "app/share/DoorMessages.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace firstring {

namespace {

constexpr int helloMs = 4'000;
constexpr int answerMs = 120'000; ///< 100,000 phones are written to a slow disk

Error gone(const char* detail)
{
    return {QStringLiteral("JOB_LEFT"),
            QCoreApplication::translate("OwnerLine", "The program that has this job open went away or gave no answer. "
                                                     "Look whether the change is there, and do it again if not."),
            QString::fromLatin1(detail)};
}

} // namespace

OwnerLine::~OwnerLine()
{
    ::close(m_socket);
}

std::unique_ptr<OwnerLine> OwnerLine::reach(const QString& place)
{
    const QByteArray path = QFile::encodeName(place);
    sockaddr_un name{};
    if (path.size() >= qsizetype(sizeof name.sun_path))
        return nullptr;
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return nullptr;
    std::unique_ptr<OwnerLine> line(new OwnerLine(socket));
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    ucred who{};
    socklen_t size = sizeof who;
    const bool good = ::connect(socket, reinterpret_cast<const sockaddr*>(&name), sizeof name) == 0 &&
                      ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 && who.uid == ::geteuid();
    return good ? std::move(line) : nullptr;
}

Result<std::unique_ptr<OwnerLine>> OwnerLine::connectTo(const QString& jobPath)
{
    const QStringList places = door::places(jobPath);
    for (const QString& place : places) {
        auto line = reach(place);
        if (!line)
            continue;
        const auto hello = line->exchange(door::hello(), helloMs);
        if (!hello) // about to end, or stuck: the lock says whose the job is
            continue;
        if (auto known = door::checkHello(*hello); !known)
            return known.error();
        return line;
    }
    return std::unique_ptr<OwnerLine>();
}

Result<void> OwnerLine::ask(const QJsonObject& message)
{
    const auto answer = exchange(message, answerMs);
    return answer ? door::resultOf(*answer) : Result<void>(answer.error());
}

bool OwnerLine::send(const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto sent =
            ::send(m_socket, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += sent;
    }
    return true;
}

Result<QJsonObject> OwnerLine::exchange(const QJsonObject& message, int patienceMs)
{
    if (!send(door::packed(message)))
        return gone("send");
    QElapsedTimer timer;
    timer.start();
    while (true) {
        auto answer = door::take(m_arrived);
        if (!answer)
            return answer.error();
        if (*answer)
            return **answer;
        pollfd waiting{m_socket, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, std::max(0, patienceMs - static_cast<int>(timer.elapsed())));
        if (ready < 0 && errno == EINTR)
            continue;
        char piece[4096];
        const auto length = ready > 0 ? ::recv(m_socket, piece, sizeof piece, 0) : 0;
        if (length <= 0)
            return gone(ready > 0 ? "closed" : "silent");
        m_arrived.append(piece, length);
    }
}

} // namespace firstring
