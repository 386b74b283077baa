// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PhoneFields.h"

#include "models/domain/PhoneModel.h"
#include "models/domain/ServerUrl.h"
#include "models/formats/PhoneListDraft.h"

#include <QSet>

#include <array>

namespace firstring {

namespace {

constexpr std::array<const char*, 11> names{"",         "mac",      "label", "model", "blueprint", "config-server",
                                            "firmware", "branding", "tags",  "slot",  "hold"};

constexpr std::array yesWords{"yes", "y", "true", "on", "1", "x", "hold", "ja", "j", "wahr", "ein", "oui", "si", "sí", "sì"};
constexpr std::array noWords{"no", "n", "false", "off", "0", "-", "nein", "falsch", "aus", "non"};

Error refusal(const char* code, const QString& subject)
{
    const QLatin1String name(code);
    return {name, phoneListSentence(name, subject), {}};
}

bool hasControl(QStringView text)
{
    for (const QChar c : text) {
        if ((c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() == 0x7f)
            return true;
    }
    return false;
}

template <typename Words>
bool isOneOf(QStringView text, const Words& words)
{
    for (const char* word : words) {
        if (text.compare(QString::fromUtf8(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

const char* writeServer(Phone& phone, const QString& text, const JobState& state)
{
    if (text.isEmpty()) {
        phone.configServer.clear();
    } else if (isLocalServer(text)) {
        phone.configServer = QString::fromUtf16(localServerName);
    } else if (const ConfigServer* server = state.server(text)) {
        phone.configServer = server->name;
    } else {
        return "SERVER_UNKNOWN";
    }
    return nullptr;
}

const char* writeBlueprint(Phone& phone, const QString& text, const JobState& state)
{
    const Blueprint* blueprint = text.isEmpty() ? nullptr : state.blueprint(text);
    if (!text.isEmpty() && !blueprint)
        return "BLUEPRINT_UNKNOWN";
    phone.blueprint = blueprint ? blueprint->name : QString();
    return nullptr;
}

const char* writeBranding(Phone& phone, const QString& text, const JobState& state)
{
    QStringList assets;
    // A file name may hold a comma: the whole cell first.
    const QStringList wanted = state.asset(text) ? QStringList{text} : splitList(text);
    for (const QString& name : wanted) {
        const BrandingAsset* asset = state.asset(name);
        if (!asset)
            return "BRANDING_UNKNOWN";
        if (!assets.contains(asset->name))
            assets.append(asset->name);
    }
    phone.branding = assets;
    return nullptr;
}

const char* writeSlot(Phone& phone, const QString& text)
{
    bool readable = true;
    const int slot = text.isEmpty() ? 0 : text.toInt(&readable);
    if (!readable || slot < 0 || slot > maxSlot)
        return "SLOT_UNREADABLE";
    phone.slot = slot;
    return nullptr;
}

const char* writeHold(Phone& phone, const QString& text)
{
    const bool yes = !text.isEmpty() && isOneOf(text, yesWords);
    if (!yes && !text.isEmpty() && !isOneOf(text, noWords))
        return "HOLD_UNREADABLE";
    phone.onHold = yes;
    return nullptr;
}

} // namespace

QString PhoneFieldName::text() const
{
    if (field == PhoneField::Variable)
        return QLatin1String("var.") + variable;
    return QLatin1String(names[static_cast<std::size_t>(field)]);
}

Result<PhoneFieldName> PhoneFieldName::parse(QStringView text)
{
    const QStringView word = text.trimmed();
    if (word.startsWith(QLatin1String("var."), Qt::CaseInsensitive)) {
        const QString variable = variableName(word.sliced(4));
        if (variable.isEmpty())
            return refusal("FIELD_VARIABLE", word.left(60).toString());
        return PhoneFieldName{PhoneField::Variable, variable};
    }
    if (word == u'-' || word.compare(QLatin1String("ignore"), Qt::CaseInsensitive) == 0)
        return PhoneFieldName{};
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (word.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return PhoneFieldName{static_cast<PhoneField>(i), {}};
    }
    return refusal("FIELD_UNKNOWN", word.left(60).toString());
}

QString variableName(QStringView text)
{
    const QString name = text.toString().simplified().toLower();
    if (name.size() > 100)
        return {};
    for (const QChar c : name) {
        if (!c.isPrint() || c == u'{' || c == u'}')
            return {};
    }
    return name;
}

QStringList splitList(QStringView text)
{
    const QChar separator = text.contains(u'|') ? u'|' : text.contains(u';') ? u';' : u',';
    QStringList list;
    QSet<QString> seen;
    for (const QStringView part : text.split(separator)) {
        const QString item = part.trimmed().toString();
        if (item.isEmpty() || seen.contains(item))
            continue;
        seen.insert(item);
        list.append(item);
    }
    return list;
}

QString joinList(const QStringList& list)
{
    if (list.size() != 1)
        return list.join(u'|');
    const QString& only = list.first();
    return only.contains(u';') || only.contains(u',') ? only + u'|' : only;
}

const char* writePhoneField(Phone& phone, const PhoneFieldName& name, const QString& text, const JobState& state)
{
    if (hasControl(text))
        return "FIELD_CONTROL";
    const QString trimmed = text.trimmed();
    switch (name.field) {
    case PhoneField::Ignored:
        return nullptr;
    case PhoneField::Mac:
        return "FIELD_UNKNOWN";
    case PhoneField::Label:
        phone.label = text;
        return nullptr;
    case PhoneField::Model:
        phone.model = canonicalModel(trimmed);
        return nullptr;
    case PhoneField::Blueprint:
        return writeBlueprint(phone, trimmed, state);
    case PhoneField::ConfigServer:
        return writeServer(phone, trimmed, state);
    case PhoneField::Firmware:
        phone.firmware = FirmwareVersion(trimmed).text();
        return nullptr;
    case PhoneField::Branding:
        return writeBranding(phone, trimmed, state);
    case PhoneField::Tags:
        phone.tags = splitList(trimmed);
        return nullptr;
    case PhoneField::Slot:
        return writeSlot(phone, trimmed);
    case PhoneField::Hold:
        return writeHold(phone, trimmed);
    case PhoneField::Variable:
        if (text.isEmpty())
            phone.variables.remove(name.variable);
        else
            phone.variables.insert(name.variable, text);
        return nullptr;
    }
    return "FIELD_UNKNOWN";
}

Result<void> setPhoneField(Phone& phone, const PhoneFieldName& name, const QString& text, const JobState& state)
{
    if (const char* code = writePhoneField(phone, name, text, state))
        return refusal(code, name.field == PhoneField::Mac ? name.text() : text.left(60));
    return {};
}

QString phoneFieldText(const Phone& phone, const PhoneFieldName& name)
{
    switch (name.field) {
    case PhoneField::Ignored:
        return {};
    case PhoneField::Mac:
        return phone.mac.plain();
    case PhoneField::Label:
        return phone.label;
    case PhoneField::Model:
        return phone.model;
    case PhoneField::Blueprint:
        return phone.blueprint;
    case PhoneField::ConfigServer:
        return phone.configServer;
    case PhoneField::Firmware:
        return phone.firmware;
    case PhoneField::Branding:
        return joinList(phone.branding);
    case PhoneField::Tags:
        return joinList(phone.tags);
    case PhoneField::Slot:
        return phone.slot > 0 ? QString::number(phone.slot) : QString();
    case PhoneField::Hold:
        return phone.onHold ? QStringLiteral("yes") : QStringLiteral("no");
    case PhoneField::Variable:
        return phone.variables.value(name.variable);
    }
    return {};
}

} // namespace firstring
