// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/ApiMessage.h"
#include "models/domain/gate/OthersNews.h"
#include "models/domain/gate/SharedGate.h"
#include "models/domain/sync/ApiToken.h"
#include "models/ports/ServerControl.h"

#include <QList>

#include <variant>

namespace firstring {

// What crosses between the main thread and the server thread, through a Mailbox each way.

struct ServeJob
{
    JobSnapshot job;
};
struct ForgetPhones
{
    QList<MacAddress> phones;
};
/// People released phones.
struct ReleasePhones
{
    QList<PhoneGate> gates;
};
/// These are my phones.
struct ForgiveAddress
{
    QString address;
};
/// Files that services read may have been replaced.
struct ReadAgain
{};
/// Whose tokens the REST interface knows.
struct AdmitTokens
{
    ApiTokens tokens;
};
/// The answer to an AskApi.
struct AnswerApi
{
    quint64 id = 0;
    api::Answer answer;
};
/// What became of claims of the gate.
struct SettleClaims
{
    QList<ClaimAnswer> answers;
};
struct StopServing
{};
using ServerCommand = std::variant<ServeJob, ForgetPhones, ReleasePhones, ForgiveAddress, ReadAgain, AdmitTokens,
                                   AnswerApi, SettleClaims, OthersNews, StopServing>;

/// What earlier runs left, for the next one to begin with.
struct ServerPast
{
    QList<PhoneTrack> tracks;
    QList<DhcpLease> leases;
    QList<PhoneGate> gates;
    QList<SilencedAddress> silenced;
    ApiTokens tokens;
    bool isShared = false; ///< other servers serve the job too
};

struct ServerUp
{
    ServerEndpoints endpoints;
    QList<Error> warnings; ///< it goes on without these services
};
struct ServerRefused
{
    Error why;
};
/// It goes on, but otherwise than before.
struct ServerChanged
{
    ServerEndpoints endpoints;
    QList<Error> warnings; ///< what could not be changed
};
/// Another workstation asks; it waits for an AnswerApi.
struct AskApi
{
    api::Request request;
};
/// It does not wait any more.
struct ApiGivenUp
{
    quint64 id = 0;
};
/// The last word: every socket is closed, every news is told, the thread ends.
struct ServerDown
{};
using ServerReport = std::variant<ServerUp, ServerRefused, ServerChanged, ServerNews, AskApi, ApiGivenUp, GateClaim,
                                  GateWord, ServerDown>;

} // namespace firstring
