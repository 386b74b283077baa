// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/TrackJson.h"

#include "models/base/JsonText.h"

#include <algorithm>

namespace firstring::json {

namespace {

/// Members that differ from their default.
class Told
{
public:
    explicit Told(std::string& out)
        : m_object(out)
    {}

    void text(const char* member, QStringView value)
    {
        if (!value.isEmpty())
            m_object.put(member, value);
    }
    void bytes(const char* member, const QByteArray& value)
    {
        if (!value.isEmpty())
            m_object.putHex(member, value);
    }
    void number(const char* member, qint64 value)
    {
        if (value != 0)
            m_object.put(member, value);
    }
    void flag(const char* member, bool value)
    {
        if (value)
            m_object.put(member, true);
    }
    /// \a appendElement writes one into the text it is given.
    template <typename List, typename F>
    void list(const char* member, const List& values, F&& appendElement)
    {
        if (values.isEmpty())
            return;
        std::string& out = m_object.name(member);
        char before = '[';
        for (const auto& value : values) {
            out += before;
            appendElement(out, value);
            before = ',';
        }
        out += ']';
    }
    ObjectWriter& object() { return m_object; }

private:
    ObjectWriter m_object;
};

void tellStatus(Told& told, const PhoneStatus& status)
{
    told.object().put("mac", status.mac.plain());
    told.object().put("state", stateName(status.state));
    told.number("percent", status.percent);
    told.number("reboots", status.reboots);
    told.number("changedFiles", status.changedFiles);
    if (status.reason != EventId::None)
        told.object().put("reason", QLatin1String(eventInfo(status.reason).name));
    told.text("subject", status.subject);
    told.text("model", status.model);
    told.text("version", status.version.text());
    told.text("address", status.address);
    told.number("sinceMs", status.sinceMs);
    told.number("lastHeardMs", status.lastHeardMs);
}

void tellFirmware(Told& told, const PhoneTrack& track)
{
    told.text("firmwareFirst", track.firmwareFirst);
    told.bytes("firmwareTaken", track.firmwareTaken);
    told.bytes("firmwareShown", track.firmwareShown);
    told.flag("firmwareSatisfied", track.firmwareSatisfied);
    told.text("firmwareReports", track.firmwareReports);
    told.number("wholeDownloads", track.wholeDownloads);
    told.number("imageDownloads", track.imageDownloads);
    told.number("abortedDownloads", track.abortedDownloads);
    told.list("versionsReported", track.versionsReported,
              [](std::string& out, const QString& version) { append(out, version); });
}

} // namespace

QByteArray fromTrack(const PhoneTrack& track)
{
    std::string out;
    out.reserve(768);
    Told told(out);
    tellStatus(told, track.status);
    told.flag("redirectTaken", track.redirectTaken);
    QList<QByteArray> branding(track.brandingTaken.begin(), track.brandingTaken.end());
    std::sort(branding.begin(), branding.end()); // the same evidence, the same bytes
    told.list("brandingTaken", branding, [](std::string& text, const QByteArray& digest) {
        text += '"';
        appendHex(text, digest);
        text += '"';
    });
    told.bytes("commonTaken", track.commonTaken);
    told.bytes("modelTaken", track.modelTaken);
    told.bytes("phoneTaken", track.phoneTaken);
    told.flag("configAsked", track.configAsked);
    told.flag("notFollowing", track.notFollowing);
    told.text("reachedAddress", track.reachedAddress);
    told.number("reachedHttpPort", track.reachedHttpPort);
    told.number("reachedHttpsPort", track.reachedHttpsPort);
    tellFirmware(told, track);
    told.number("startupMs", track.startupMs);
    told.number("registeredMs", track.registeredMs);
    told.object().close();
    return QByteArray::fromStdString(out);
}

} // namespace firstring::json
