// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/FileKind.h"

#include "models/formats/CfgText.h"
#include "models/formats/FirmwareFacts.h"
#include "models/formats/PhoneListReader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype maxBytes = 100 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

Error refusal(const char* code, const char* sentence)
{
    return {QLatin1String(code), Text::tr(sentence), {}};
}

Result<FileCheck> checkPhoneList(const QByteArray& bytes)
{
    const auto draft = readPhoneList(bytes, JobState{});
    if (!draft)
        return draft.error();
    // Without a job no blueprint, server or branding exists; a line that only names one is a good line.
    int refused = 0;
    int lastLine = 0;
    for (const PhoneListProblem& problem : draft->problems) {
        if (problem.severity != PhoneListSeverity::Refused || QByteArrayView(problem.code).endsWith("_UNKNOWN"))
            continue;
        refused += problem.line != lastLine;
        lastLine = problem.line;
    }
    const int good = static_cast<int>(draft->added.size()) + draft->refusedLines - refused;
    if (good == 0)
        return refusal("LIST_NO_PHONE",
                       QT_TRANSLATE_NOOP("FileKind", "This looks like a phone list, but no line of it can be read."));
    const QString phones = Text::tr("This is a phone list with %n phone(s).", nullptr, good);
    return FileCheck{DocumentKind::PhoneList,
                     refused ? phones + u' ' + Text::tr("%n line(s) cannot be read.", nullptr, refused) : phones};
}

Result<FileCheck> checkConfiguration(const QByteArray& bytes)
{
    const QList<CfgLine> lines = readCfg(bytes);
    if (lines.isEmpty())
        return refusal("CFG_NOTHING",
                       QT_TRANSLATE_NOOP("FileKind", "This is no phone configuration: no line reads name: value."));
    return FileCheck{DocumentKind::Configuration, Text::tr("This is a phone configuration with %n setting(s).", nullptr,
                                                           static_cast<int>(lines.size()))};
}

/// phones.md B14: the display name, then `English text| Translation`, at last `End| `.
int languageTexts(QByteArrayView bytes)
{
    // The display name: what holds one of these is the first line of another kind of file.
    const auto isTableSign = [](char c) { return QByteArrayView("|:,;\t").contains(c); };
    qsizetype at = bytes.indexOf('\n');
    if (at <= 0 || at > 200 || std::any_of(bytes.begin(), bytes.begin() + at, isTableSign))
        return 0;
    int texts = 0;
    int others = 0;
    while (++at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        const QByteArrayView line = bytes.sliced(at, end - at).trimmed();
        if (line.contains('|'))
            ++texts;
        else if (!line.isEmpty())
            ++others;
        at = end;
    }
    return others * 10 <= texts ? texts : 0;
}

Result<FileCheck> checkLanguagePack(const QByteArray& bytes)
{
    const int texts = bytes.contains('\0') ? 0 : languageTexts(bytes);
    if (texts == 0)
        return refusal("LANGUAGE_NOTHING",
                       QT_TRANSLATE_NOOP("FileKind",
                                         "This is no language pack: its lines do not read English text| translation."));
    return FileCheck{DocumentKind::LanguagePack, Text::tr("This is a language pack with %n text(s).", nullptr, texts)};
}

Result<FileCheck> checkFirmware(const QString& fileName, const QByteArray& bytes)
{
    const FirmwareFacts facts = firmwareFacts(fileName, bytes);
    if (facts.isTestImage)
        return FileCheck{DocumentKind::Firmware,
                         Text::tr("This is a test firmware for %1, version %2.").arg(facts.model, facts.version)};
    if (facts.model.isEmpty())
        return refusal("FIRMWARE_NOTHING",
                       QT_TRANSLATE_NOOP("FileKind", "This may be firmware, but neither its name nor its beginning "
                                                     "says for which model. Name it like 6867i.st."));
    return FileCheck{
        DocumentKind::Firmware,
        Text::tr("By its name this is firmware for %1. Whether it is genuine cannot be seen here.").arg(facts.model)};
}

Result<FileCheck> checkPem(const QByteArray& bytes)
{
    int blocks = 0;
    bool privateKey = false;
    qsizetype at = 0;
    while ((at = bytes.indexOf("-----BEGIN ", at)) >= 0) {
        const qsizetype name = at + 11;
        const qsizetype nameEnd = bytes.indexOf("-----", name);
        if (nameEnd < 0 || nameEnd - name > 100)
            break;
        const QByteArray label = bytes.sliced(name, nameEnd - name);
        const qsizetype end = bytes.indexOf("-----END ", nameEnd + 5);
        if (end < 0 || !QByteArrayView(bytes).sliced(end + 9).startsWith(QByteArray(label + "-----")))
            break;
        QByteArray body = bytes.sliced(nameEnd + 5, end - nameEnd - 5).simplified().replace(' ', "");
        // Old keys carry headers (Proc-Type:) before their base64; those are not looked into.
        if (!body.contains(':') && !QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors))
            break;
        ++blocks;
        privateKey = privateKey || label.endsWith("PRIVATE KEY");
        at = end + 9;
    }
    if (blocks == 0 || at >= 0)
        return refusal(
            "PEM_BROKEN",
            QT_TRANSLATE_NOOP("FileKind", "This certificate or key file is damaged or cut off. Get it again."));
    const QString what = Text::tr("This is a PEM file with %n part(s).", nullptr, blocks);
    return FileCheck{
        DocumentKind::Pem,
        privateKey ? what + u' ' + Text::tr("It holds a private key: give it to one phone or blueprint only.") : what};
}

Result<FileCheck> checkJson(const QByteArray& bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull())
        return Error{QStringLiteral("JSON_BROKEN"),
                     Text::tr("This is no whole JSON file; it cannot be read from byte %1 on.").arg(problem.offset),
                     problem.errorString()};
    return FileCheck{DocumentKind::Json, Text::tr("This is a JSON file.")};
}

Result<FileCheck> checkByContent(const QString& fileName, const QByteArray& bytes)
{
    if (bytes.startsWith("FIRSTRING-TEST-ST "))
        return checkFirmware(fileName, bytes);
    if (bytes.contains("-----BEGIN "))
        return checkPem(bytes);
    const QByteArrayView start = QByteArrayView(bytes).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return checkJson(bytes);
    if (auto language = checkLanguagePack(bytes))
        return language;
    if (auto list = checkPhoneList(bytes))
        return list;
    if (auto configuration = bytes.contains('\0') ? refusal("CFG_NOTHING", "") : checkConfiguration(bytes))
        return configuration;
    return refusal("FILE_UNKNOWN",
                   QT_TRANSLATE_NOOP("FileKind", "This is no file that can be used here: neither a phone list, a "
                                                 "configuration, a language pack, firmware, a certificate nor JSON."));
}

} // namespace

Result<FileCheck> checkFile(const QString& fileName, const QByteArray& bytes)
{
    const QString ending = fileName.section(u'.', -1).toLower();
    if (bytes.isEmpty())
        return refusal("FILE_EMPTY", QT_TRANSLATE_NOOP("FileKind", "The file is empty."));
    if (ending == QLatin1String("st"))
        return checkFirmware(fileName, bytes);
    if (bytes.size() > maxBytes)
        return refusal("FILE_TOO_BIG",
                       QT_TRANSLATE_NOOP("FileKind", "The file is bigger than 100 MB; no file of its kind is."));
    if (ending == QLatin1String("csv") || ending == QLatin1String("tsv"))
        return checkPhoneList(bytes);
    if (ending == QLatin1String("cfg"))
        return checkConfiguration(bytes);
    if (ending == QLatin1String("pem") || ending == QLatin1String("crt") || ending == QLatin1String("key"))
        return checkPem(bytes);
    if (ending == QLatin1String("json"))
        return checkJson(bytes);
    return checkByContent(fileName, bytes);
}

} // namespace firstring
