// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ExitStatus.h"

#include <algorithm>
#include <array>

namespace firstring {

Exit exitFor(const Error& error)
{
    constexpr std::array environment{"STORE_",
                                     "DATABASE_",
                                     "JOB_LOCKED",
                                     "JOB_BUSY",
                                     "DATA_FOLDER",
                                     "VAULT_FULL",
                                     "VAULT_IO",
                                     "VAULT_WRITE",
                                     "SERVER_PORT",
                                     "SERVER_ADDRESS",
                                     "SERVER_BIND",
                                     "SERVER_START",
                                     "OUTPUT_",
                                     "PUBLISH_WRITE",
                                     "PUBLISH_READ",
                                     "SFTP_CONNECTION",
                                     "SFTP_PROGRAM",
                                     "SFTP_REFUSED",
                                     "S3_CONNECTION",
                                     "S3_REFUSED",
                                     "CERTIFICATE_FOLDER",
                                     "KEY_",
                                     "REMOTE_PASSING_",
                                     "REMOTE_STRANGER",
                                     "REMOTE_PLACE_",
                                     "REMOTE_WEB_PAGE",
                                     "REMOTE_TOKEN",
                                     "REMOTE_NO_TLS",
                                     "BUNDLE_WRITE",
                                     "BUNDLE_READ"};
    constexpr std::array usage{"USAGE_",          "SHARED_URL",      "FIELD_UNKNOWN",  "FIELD_VARIABLE",
                               "SLOT_UNREADABLE", "HOLD_UNREADABLE", "MAP_UNREADABLE", "FLEET_URL",
                               "PUBLISH_BASE",    "SFTP_URL",        "S3_URL",         "S3_ENDPOINT",
                               "S3_KEY",          "REMOTE_URL",      "REMOTE_NAME",    "REMOTE_FINGERPRINT",
                               "REMOTE_FOLDER",   "REMOTE_SECRET",   "REMOTE_PROFILE", "REMOTE_BY_HAND"};
    const auto begins = [&](const char* prefix) { return error.code.startsWith(QLatin1String(prefix)); };
    if (std::any_of(usage.begin(), usage.end(), begins))
        return Exit::Usage;
    return std::any_of(environment.begin(), environment.end(), begins) ? Exit::Environment : Exit::Data;
}

} // namespace firstring
