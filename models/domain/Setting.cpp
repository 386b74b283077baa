// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Setting.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace firstring {

namespace {

Error refuse(const char* code, const char* sentence, QStringView line)
{
    return {QString::fromLatin1(code),
            QCoreApplication::translate("Setting", sentence).arg(line.left(60).toString().simplified()),
            {}};
}

} // namespace

Result<Setting> Setting::parse(QStringView line)
{
    for (const QChar c : line) {
        if (c.unicode() < 0x20 && c != u'\t')
            return refuse(
                "SETTING_CONTROL",
                QT_TRANSLATE_NOOP("Setting", "“%1” holds a line break or control character. Write one setting a line."),
                line);
    }
    Setting setting;
    QStringView rest = line.trimmed();
    while (!rest.isEmpty() && (rest.front() == u'!' || rest.front() == u'^')) {
        if (!setting.marks.contains(rest.front()))
            setting.marks += rest.front();
        rest = rest.mid(1).trimmed();
    }
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0)
        return refuse("SETTING_COLON",
                      QT_TRANSLATE_NOOP("Setting", "“%1” has no colon. A setting is written name: value."), line);
    setting.name = rest.first(colon).trimmed().toString();
    if (setting.name.isEmpty() || setting.name.startsWith(u'#'))
        return refuse(
            "SETTING_NAME",
            QT_TRANSLATE_NOOP("Setting", "“%1” has no name before the colon. A setting is written name: value."), line);
    QStringView value = rest.mid(colon + 1).trimmed();
    if (value.size() >= 2 && value.front() == u'"' && value.back() == u'"')
        value = value.mid(1, value.size() - 2);
    setting.value = value.toString();
    return setting;
}

QString Setting::text() const
{
    // parse() takes one pair of quotes and the blanks around the value away; what must stay gets quotes of its own.
    const bool quoted =
        value != QStringView(value).trimmed() || (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'));
    return marks + name + QLatin1String(": ") + (quoted ? u'"' + value + u'"' : value);
}

void putSetting(SettingList& list, const Setting& setting)
{
    const auto place =
        std::find_if(list.begin(), list.end(), [&](const Setting& s) { return s.sameName(setting.name); });
    if (place == list.end())
        list.append(setting);
    else
        *place = setting;
}

const Setting* findSetting(const SettingList& list, QStringView name)
{
    for (const Setting& setting : list) {
        if (setting.sameName(name))
            return &setting;
    }
    return nullptr;
}

bool isSecretName(QStringView name)
{
    // Long words count wherever they stand (SipPassword1), short ones only on their own: a shipping code is no pin, and
    // a secretary no secret.
    static const QRegularExpression secret(
        QStringLiteral("password|passwd|passwort|kennwort|secret([^a-z]|$)|(^|[^a-z])(pwd|pin|pass|token)([^a-z]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression isSwitch(QStringLiteral("(enabled|disabled)\\s*$"),
                                             QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch() && !isSwitch.match(name).hasMatch();
}

} // namespace firstring
