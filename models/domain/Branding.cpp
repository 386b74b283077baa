// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Branding.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace firstring {

namespace {

constexpr std::array kinds{
    BrandingKindInfo{BrandingKind::Background, "background", "background image", true},
    BrandingKindInfo{BrandingKind::ScreenSaver, "screen-saver", "screen saver background image", true},
    BrandingKindInfo{BrandingKind::Logo, "logo", nullptr, false},
    BrandingKindInfo{BrandingKind::CallerPicture, "caller", "image server uri", false},
    BrandingKindInfo{BrandingKind::Ringtone, "ringtone", "custom ringtone N", false},
    BrandingKindInfo{BrandingKind::Text, "text", "xml application title", false},
    BrandingKindInfo{BrandingKind::Other, "other", nullptr, false},
};

constexpr std::array kindTexts{
    QT_TRANSLATE_NOOP("Branding", "Background"), QT_TRANSLATE_NOOP("Branding", "Screen saver"),
    QT_TRANSLATE_NOOP("Branding", "Logo"),       QT_TRANSLATE_NOOP("Branding", "Caller picture"),
    QT_TRANSLATE_NOOP("Branding", "Ringtone"),   QT_TRANSLATE_NOOP("Branding", "Text"),
    QT_TRANSLATE_NOOP("Branding", "Other file"),
};

constexpr QLatin1String ringtoneStem("custom ringtone ");

bool isPictureName(const QString& name)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                     QStringLiteral("bmp"), QStringLiteral("gif")};
    return endings.contains(name.section(u'.', -1), Qt::CaseInsensitive);
}

/// `logo.jpg` without its ending; a name without one is its own stem.
QStringView stemOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

} // namespace

std::span<const BrandingKindInfo> brandingKinds()
{
    return kinds;
}

const BrandingKindInfo& brandingKindInfo(BrandingKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

QString brandingKindText(BrandingKind kind)
{
    return QCoreApplication::translate("Branding", kindTexts[static_cast<std::size_t>(kind)]);
}

QStringList brandingParameters(const BrandingAsset& asset)
{
    QStringList names;
    for (const QString& part : asset.parameter.split(u',')) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

BrandingKind brandingKind(const BrandingAsset& asset)
{
    if (isBrandingText(asset))
        return BrandingKind::Text;
    const QString first = brandingParameters(asset).value(0);
    if (first.isEmpty())
        return isPictureName(asset.name) ? BrandingKind::Logo : BrandingKind::Other;
    if (first.startsWith(ringtoneStem, Qt::CaseInsensitive))
        return BrandingKind::Ringtone;
    for (const BrandingKindInfo& info : kinds) {
        if (info.parameter && first.compare(QLatin1String(info.parameter), Qt::CaseInsensitive) == 0)
            return info.kind;
    }
    return BrandingKind::Other;
}

bool isFetchedAtStart(const BrandingAsset& asset)
{
    const QStringList names = brandingParameters(asset);
    return !isBrandingText(asset) && std::any_of(names.begin(), names.end(), [](const QString& name) {
        return name.compare(QStringView(callerPictureParameter), Qt::CaseInsensitive) != 0;
    });
}

QString freeBrandingParameter(BrandingKind kind, const QMap<QString, BrandingAsset>& others)
{
    if (kind != BrandingKind::Ringtone)
        return QString::fromLatin1(brandingKindInfo(kind).parameter);
    QStringList taken;
    for (const BrandingAsset& asset : others)
        taken.append(brandingParameters(asset));
    for (int number = 1;; ++number) {
        const QString name = ringtoneStem + QString::number(number);
        if (!taken.contains(name, Qt::CaseInsensitive))
            return name;
    }
}

ServedBranding servedBranding(const BrandingAsset& asset, const QString& model)
{
    const auto variant = asset.variants.constFind(canonicalModel(model));
    if (model.isEmpty() || variant == asset.variants.constEnd())
        return {asset.name, asset.blob};
    // A name of its own for each file: caches and servers without a program tell them apart by it.
    const QString name =
        variant->ending.isEmpty() ? asset.name : stemOf(asset.name).toString() + u'.' + variant->ending;
    return {variant.key() + u'/' + name, variant->blob};
}

const BrandingAsset* brandingAsked(const JobState& state, const QStringList& assigned, const QString& model,
                                   QStringView name)
{
    // The exact name first: two originals may differ in their endings only.
    if (const BrandingAsset* asset = state.asset(name); asset && !isBrandingText(*asset)) {
        if (assigned.contains(asset->name, Qt::CaseInsensitive))
            return asset;
    }
    for (const QString& candidate : assigned) {
        const BrandingAsset* asset = state.asset(candidate);
        if (asset && !isBrandingText(*asset) &&
            servedBranding(*asset, model).name.compare(name, Qt::CaseInsensitive) == 0)
            return asset;
    }
    return nullptr;
}

const BrandingAsset* callerPicture(const JobState& state, const QStringList& assigned, QStringView number)
{
    for (const QString& candidate : assigned) {
        const BrandingAsset* asset = state.asset(candidate);
        if (asset && brandingKind(*asset) == BrandingKind::CallerPicture && stemOf(asset->name) == number)
            return asset;
    }
    return nullptr;
}

} // namespace firstring
