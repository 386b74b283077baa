// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"

#include <QStringList>

#include <span>

namespace firstring {

/// What a branding file is for (phones.md A5). The parameters that name it to phones tell.
enum class BrandingKind : quint8 {
    Background,    ///< `background image`
    ScreenSaver,   ///< `screen saver background image`
    Logo,          ///< a picture that no known parameter names; sent when a phone asks for it
    CallerPicture, ///< `image server uri`: of the caller or directory entry whose number is the file's name
    Ringtone,      ///< `custom ringtone N`
    Text,          ///< the value of a parameter: `xml application title`, `xml application uri`, `sip screen name`
    Other,
};

/// One row for each kind, in the order of the enum.
struct BrandingKindInfo
{
    BrandingKind kind;
    const char* id;        ///< stable, for the command line: `screen-saver`
    const char* parameter; ///< what names it, `N` stands for a number; null: none is known
    bool fillsScreen;      ///< pictures of this kind are cut to the whole screen
};
std::span<const BrandingKindInfo> brandingKinds();
const BrandingKindInfo& brandingKindInfo(BrandingKind kind);
/// Translated: `Background`.
QString brandingKindText(BrandingKind kind);

/// `image server uri`: the phone appends the number it wants a picture for (phones.md A5).
inline constexpr char16_t callerPictureParameter[] = u"image server uri";
/// The name below `/branding/` at which caller pictures are asked for, with the number as the query.
inline constexpr char16_t callerPicturePlace[] = u"callers";

/// The parameters of an asset, each once.
QStringList brandingParameters(const BrandingAsset& asset);
BrandingKind brandingKind(const BrandingAsset& asset);
inline bool isBrandingText(const BrandingAsset& asset)
{
    return asset.blob.sha256.isEmpty() && !asset.text.isEmpty();
}
/// True when phones are told of the file and fetch it while they start.
bool isFetchedAtStart(const BrandingAsset& asset);
/// A ringtone's parameter with the lowest number that none of \a others has; the usual one of that kind else; empty if
/// none is known.
QString freeBrandingParameter(BrandingKind kind, const QMap<QString, BrandingAsset>& others);

/// What a phone of a model gets for an asset.
struct ServedBranding
{
    QString name; ///< `logo.jpg`; of a file made for the model `6867i/logo.jpg`, with its own ending
    BlobRef blob;

    friend bool operator==(const ServedBranding&, const ServedBranding&) = default;
};
/// The file made for \a model, else the original. An unknown or empty model gets the original.
ServedBranding servedBranding(const BrandingAsset& asset, const QString& model);

/// The asset of \a assigned (names) that a phone of \a model means by \a name; null if there is none. The original's
/// name is understood too.
const BrandingAsset* brandingAsked(const JobState& state, const QStringList& assigned, const QString& model,
                                   QStringView name);
/// The caller picture of \a assigned for \a number: the asset named after it.
const BrandingAsset* callerPicture(const JobState& state, const QStringList& assigned, QStringView number);

} // namespace firstring
