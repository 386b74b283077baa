// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/PhoneCommand.h"

#include <QXmlStreamReader>

namespace firstring {

namespace {

void readExecute(QXmlStreamReader& xml, QList<PhoneCommand>& commands)
{
    using Kind = PhoneCommand::Kind;
    while (xml.readNextStartElement()) {
        const QString uri = xml.attributes().value(QLatin1String("URI")).toString();
        const QString command = uri.section(u':', 1).trimmed();
        if (uri.startsWith(QLatin1String("Command"), Qt::CaseInsensitive)) {
            for (const auto& [name, kind] : {std::pair(QLatin1String("Reset"), Kind::Restart),
                                             std::pair(QLatin1String("FastReboot"), Kind::FastReboot),
                                             std::pair(QLatin1String("ClearLocal"), Kind::ClearLocal)}) {
                if (command.compare(name, Qt::CaseInsensitive) == 0)
                    commands.append({kind, {}});
            }
        }
        xml.skipCurrentElement();
    }
}

void readConfiguration(QXmlStreamReader& xml, QList<PhoneCommand>& commands)
{
    PhoneCommand put{PhoneCommand::Kind::PutLocal, {}};
    while (xml.readNextStartElement()) {
        Setting setting;
        while (xml.readNextStartElement()) {
            const bool isName = xml.name() == QLatin1String("Parameter");
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            (isName ? setting.name : setting.value) = text;
        }
        if (!setting.name.isEmpty())
            putSetting(put.settings, setting);
    }
    commands.append(put);
}

} // namespace

QList<PhoneCommand> pushedCommands(QByteArrayView object)
{
    QXmlStreamReader xml(object.toByteArray());
    xml.setEntityExpansionLimit(64);
    QList<PhoneCommand> commands;
    if (!xml.readNextStartElement())
        return {};
    if (xml.name() == QLatin1String("AastraIPPhoneExecute"))
        readExecute(xml, commands);
    else if (xml.name() == QLatin1String("AastraIPPhoneConfiguration"))
        readConfiguration(xml, commands);
    return xml.hasError() ? QList<PhoneCommand>() : commands;
}

} // namespace firstring
