// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CfgText.h"

#include "models/formats/CfgDocument.h"
#include "models/formats/CfgScan.h"

namespace firstring {

namespace {

QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (cfg::isControl(c.unicode()))
            c = u' ';
    }
    return text;
}

} // namespace

QList<CfgLine> readCfg(QByteArrayView bytes)
{
    // The document lives in here only, so the bytes need no copy.
    const CfgDocument document = CfgDocument::read(QByteArray::fromRawData(bytes.data(), bytes.size()));
    QList<CfgLine> lines;
    int number = 0;
    for (const CfgDocumentLine& line : document.lines()) {
        ++number;
        if (line.kind == CfgLineKind::Setting)
            lines.append({document.setting(line), number});
    }
    return lines;
}

QByteArray writeCfgLine(const Setting& setting)
{
    QString line = setting.marks + oneLine(setting.name) + u':';
    const QString value = oneLine(setting.value);
    if (cfg::needsQuotes(value))
        line += QLatin1String(" \"") + value + u'"';
    else if (!value.isEmpty())
        line += u' ' + value;
    return line.toUtf8() + '\n';
}

bool isExactInCfg(const Setting& setting)
{
    const QList<CfgLine> back = readCfg(writeCfgLine(setting));
    return back.size() == 1 && back.first().setting == setting;
}

} // namespace firstring
