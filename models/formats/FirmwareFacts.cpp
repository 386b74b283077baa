// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/FirmwareFacts.h"

#include "models/domain/PhoneModel.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstring {

namespace {

/// The rest of the word after \a key in \a line, or empty.
QString wordAfter(QByteArrayView line, QByteArrayView key)
{
    const qsizetype at = line.indexOf(key);
    if (at < 0)
        return {};
    const QByteArrayView rest = line.sliced(at + key.size());
    const qsizetype end = rest.indexOf(' ');
    return QString::fromLatin1(end < 0 ? rest : rest.first(end));
}

bool readTestLine(QByteArrayView bytes, FirmwareFacts& facts)
{
    const QByteArrayView sign("FIRSTRING-TEST-ST ");
    const QByteArrayView head = bytes.first(std::min(bytes.size(), firmwareFactBytes));
    const qsizetype end = head.indexOf('\n');
    if (!head.startsWith(sign) || end < 0)
        return false;
    const QByteArrayView line = head.first(end);
    const QString model = wordAfter(line, " model=");
    const QString version = wordAfter(line, " version=");
    if (model.isEmpty() || version.isEmpty())
        return false;
    facts.model = canonicalModel(model);
    facts.version = version;
    facts.isTestImage = true;
    return true;
}

/// Some makers' archives have `4_3_0_2036` for `4.3.0.2036`: four numbers, the last one a build.
QString dottedNumbers(QString name)
{
    static const QRegularExpression numbers(
        QStringLiteral("(?<![0-9A-Za-z.])(\\d{1,2})_(\\d{1,2})_(\\d{1,2})_(\\d{2,6})(?![0-9A-Za-z])"));
    return name.replace(numbers, QStringLiteral("\\1.\\2.\\3.\\4"));
}

void readName(const QString& fileName, FirmwareFacts& facts)
{
    QString name = fileName.section(u'/', -1).left(200);
    if (name.endsWith(QLatin1String(".st"), Qt::CaseInsensitive))
        name.chop(3);
    if (const PhoneModel* model = findModel(name)) {
        facts.model = model->id();
        return;
    }
    name = dottedNumbers(name);
    const QStringList words = name.split(QRegularExpression(QStringLiteral("[-_ ]")), Qt::SkipEmptyParts);
    static const QRegularExpression dotted(QStringLiteral("\\A\\d{1,3}(\\.\\d{1,6}){2,4}\\z"));
    QStringList release;
    for (const QString& word : words) {
        if (const PhoneModel* model = findModel(word)) {
            if (facts.model.isEmpty())
                facts.model = model->id();
        } else if (dotted.match(word).hasMatch() && facts.version.isEmpty()) {
            facts.version = word;
            release.append(word);
        } else if (!facts.version.isEmpty()) {
            release.append(word);
        }
    }
    facts.release = release.size() > 1 ? release.join(u'_') : QString();
}

/// The name of an archive without its endings.
QString bareName(QString name)
{
    static const QRegularExpression ending(QStringLiteral("(\\.tar)?\\.(zip|tar|tgz|gz)\\z"),
                                           QRegularExpression::CaseInsensitiveOption);
    return name.remove(ending);
}

void readContainers(const QStringList& containers, FirmwareFacts& facts)
{
    for (auto name = containers.crbegin(); name != containers.crend(); ++name) {
        FirmwareFacts outer;
        readName(bareName(*name), outer);
        if (facts.model.isEmpty())
            facts.model = outer.model;
        if (facts.version.isEmpty() && facts.release.isEmpty() && !outer.version.isEmpty()) {
            const bool isVersion = outer.version.count(u'.') >= 3;
            facts.version = isVersion ? outer.version : QString();
            facts.release = isVersion ? outer.release : outer.release.isEmpty() ? outer.version : outer.release;
        }
    }
}

} // namespace

FirmwareFacts firmwareFacts(const QString& fileName, QByteArrayView firstBytes, const QStringList& containers)
{
    FirmwareFacts facts;
    if (readTestLine(firstBytes, facts))
        return facts;
    readName(fileName, facts);
    readContainers(containers, facts);
    return facts;
}

} // namespace firstring
