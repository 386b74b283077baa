// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/BrandingCheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BrandingCheck)
};

constexpr qint64 longestRingtoneMs = 30'000;
constexpr qint64 largestRingtone = 1'000'000; // bytes

QString endingOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Jpeg:
        return QStringLiteral("jpg");
    case PictureFormat::Gif:
        return QStringLiteral("gif");
    case PictureFormat::Bmp:
        break;
    }
    return QStringLiteral("bmp");
}

} // namespace

PictureAim pictureAim(BrandingKind kind, const PhoneScreen& screen)
{
    if (brandingKindInfo(kind).fillsScreen)
        return {screen.screen, screen.formats, screen.bits, screen.screenTrust == Trust::Verified};
    if (kind == BrandingKind::CallerPicture)
        return {screen.caller, {QStringLiteral("png")}, screen.bits, screen.callerTrust == Trust::Verified};
    return {};
}

QStringList pictureRemarks(const PictureFacts& facts, const PictureAim& aim)
{
    QStringList remarks;
    if (aim.size.isEmpty())
        return remarks;
    if (QSize(facts.width, facts.height) != aim.size)
        remarks.append(Text::tr("It has %1 × %2 pixels where the phone shows %3 × %4.")
                           .arg(facts.width)
                           .arg(facts.height)
                           .arg(aim.size.width())
                           .arg(aim.size.height()));
    if (!aim.endings.contains(endingOf(facts.format)))
        remarks.append(Text::tr("Phones are not known to show %1 pictures.").arg(pictureFormatName(facts.format)));
    if (facts.bits > aim.bits)
        remarks.append(Text::tr("It has %1 bits a pixel; phones are known to take %2.").arg(facts.bits).arg(aim.bits));
    if (facts.inPasses)
        remarks.append(Text::tr("It is built up in several passes, which small programs in phones may not know."));
    return remarks;
}

QStringList ringtoneRemarks(const WaveFacts& facts, qint64 fileSize)
{
    QStringList remarks;
    if (facts.cutOff)
        remarks.append(Text::tr("It ends before its last sample: the file is cut off."));
    if (facts.coding == WaveFacts::Coding::Other)
        remarks.append(
            Text::tr("Its coding is unusual. Phones probably play PCM, A-law and µ-law only (not confirmed)."));
    if (facts.channels > 1)
        remarks.append(
            Text::tr("It has %n channel(s). Phones probably want one (not confirmed).", nullptr, facts.channels));
    if (facts.rate != 8'000 && facts.rate != 16'000)
        remarks.append(Text::tr("It has %1 samples a second. Phones probably want 8,000 or 16,000 (not confirmed).")
                           .arg(QLocale().toString(facts.rate)));
    if (facts.lengthMs > longestRingtoneMs || fileSize > largestRingtone)
        remarks.append(Text::tr("It is long for a ringtone: %1 s, %2. Phones have little room (not confirmed).")
                           .arg(QLocale().toString(static_cast<double>(facts.lengthMs) / 1000, 'f', 1),
                                QLocale().formattedDataSize(fileSize, 1, QLocale::DataSizeSIFormat)));
    return remarks;
}

QString pictureText(const PictureFacts& facts)
{
    return Text::tr("%1 × %2 pixels, %3, %n bit(s) a pixel", nullptr, facts.bits)
        .arg(facts.width)
        .arg(facts.height)
        .arg(pictureFormatName(facts.format));
}

QString ringtoneText(const WaveFacts& facts)
{
    return Text::tr("%1, %2 Hz, %n channel(s), %3 s", nullptr, facts.channels)
        .arg(waveCodingName(facts.coding), QLocale().toString(facts.rate),
             QLocale().toString(static_cast<double>(facts.lengthMs) / 1000, 'f', 1));
}

BrandingKind usualBrandingKind(const QString& fileName)
{
    static const QStringList pictures{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                      QStringLiteral("bmp"), QStringLiteral("gif")};
    static const QRegularExpression number(QStringLiteral("\\A\\+?[0-9*#]{2,}\\z"));
    const QFileInfo file(fileName);
    if (file.suffix().compare(QLatin1String("wav"), Qt::CaseInsensitive) == 0)
        return BrandingKind::Ringtone;
    if (!pictures.contains(file.suffix(), Qt::CaseInsensitive))
        return BrandingKind::Other;
    return number.match(file.completeBaseName()).hasMatch() ? BrandingKind::CallerPicture : BrandingKind::Background;
}

} // namespace firstring
