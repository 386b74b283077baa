// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a phone or a person says of who it is: User-Agents, MACs, file names, versions, models, one setting.

#include "models/domain/PhoneModel.h"
#include "models/domain/ServerUrl.h"
#include "models/domain/UserAgent.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const UserAgent agent = UserAgent::parse(bytes);
    fuzz::check(!agent.mac.isMulticast(), "no phone has a group address");
    fuzz::check(agent.model.size() <= 256, "a model is no longer than what is looked at");

    const QString text = QString::fromUtf8(bytes);
    if (const auto mac = MacAddress::parse(text)) {
        fuzz::check(!mac->isZero() && !mac->isMulticast(), "a MAC that was read is one of a phone");
        fuzz::check(MacAddress::parse(mac->plain()).value() == *mac, "plain() is read back");
        fuzz::check(MacAddress::parse(mac->pretty()).value() == *mac, "pretty() is read back");
        fuzz::check(MacAddress::fromFileName(mac->plain() + QLatin1String(".cfg")) == *mac, "a file name holds it");
    } else {
        fuzz::check(mac.error().sentence.size() < 300, "a sentence repeats only the beginning");
    }
    fuzz::check(canonicalModel(canonicalModel(text)) == canonicalModel(text), "a canonical model stays itself");

    const FirmwareVersion version(text);
    fuzz::check(version.compare(version) == 0, "a version equals itself");
    const qsizetype half = text.size() / 2;
    const FirmwareVersion left(QStringView(text).first(half));
    const FirmwareVersion right(QStringView(text).sliced(half));
    fuzz::check((left < right) == (right > left) && (left == right) == (right == left), "versions have one order");

    if (const auto setting = Setting::parse(text)) {
        const auto again = Setting::parse(setting->text());
        fuzz::check(again.has_value() && again->name == setting->name, "a setting's name is read back");
    }
    if (const auto url = ServerUrl::parse(text)) {
        const auto again = ServerUrl::parse(url->text(true));
        fuzz::check(again.has_value(), "an address that was written is read");
        fuzz::check(url->effectivePort() > 0 && url->effectivePort() < 65536, "a port is a port");
    }
    return 0;
}
