// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"

#include <concepts>
#include <type_traits>

namespace firstring {

/// A record, const for those who write it down, or not for those who read one.
template <typename R, typename T>
concept RecordOf = std::same_as<std::remove_const_t<R>, T>;

// What records consist of, said once for all who take them apart or put them together: fields of a sync, JSON. \a m has
// a function for each kind of member, and is given the name by which JSON knows it (`configServer`); what must be there
// is `needed`.

template <typename M, RecordOf<ConfigServer> R>
void visitMembers(M& m, R& server)
{
    m.needed("name", server.name);
    m.needed("url", server.url);
}

template <typename M, RecordOf<FirmwareImage> R>
void visitMembers(M& m, R& image)
{
    m.needed("model", image.model);
    m.needed("version", image.version);
    m.text("release", image.release);
    m.text("fileName", image.fileName);
    m.content(image.blob);
    m.digest("md5", image.md5, 16);
    m.text("through", image.through);
    m.text("notes", image.notes);
}

template <typename M, RecordOf<BrandingAsset> R>
void visitMembers(M& m, R& asset)
{
    m.needed("name", asset.name);
    m.text("parameter", asset.parameter);
    m.content(asset.blob);
    m.text("text", asset.text);
    m.variants("variants", asset.variants);
}

template <typename M, RecordOf<Blueprint> R>
void visitMembers(M& m, R& blueprint)
{
    m.needed("name", blueprint.name);
    m.text("configServer", blueprint.configServer);
    m.map("firmware", blueprint.firmware);
    m.list("branding", blueprint.branding);
    m.text("language", blueprint.language);
    m.settings("settings", blueprint.settings);
}

template <typename M, RecordOf<JobFile> R>
void visitMembers(M& m, R& file)
{
    m.needed("name", file.name);
    m.address("phone", file.phone);
    m.text("blueprint", file.blueprint);
    m.content(file.blob);
}

template <typename M, RecordOf<Phone> R>
void visitMembers(M& m, R& phone)
{
    m.key("mac", phone.mac);
    m.text("label", phone.label);
    m.text("model", phone.model);
    m.text("blueprint", phone.blueprint);
    m.text("configServer", phone.configServer);
    m.text("firmware", phone.firmware);
    m.list("branding", phone.branding);
    m.tags("tags", phone.tags);
    m.map("variables", phone.variables);
    m.settings("settings", phone.settings);
    m.number("slot", phone.slot, 1'000'000);
    m.yes("onHold", phone.onHold);
}

} // namespace firstring
