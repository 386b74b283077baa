// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace firstring {

enum class PhoneFamily : quint8 { Classic, Series9000i, Series6700i, Series6800i, Series6900 };

/// What is known of one model (phones.md B1, F17). Rows of a constant table; never copied.
struct PhoneModel
{
    const char* name;         ///< canonical: `6757i`
    PhoneFamily family;
    const char* shortName;    ///< the name in firmware files, User-Agents and option 60 where it differs (`57i`), else null
    const char* userAgent;    ///< token after the vendor, `57i`, `480i Cordless`
    const char* vendor;       ///< vendor word in the User-Agent of current firmware
    quint8 topSoftkeys;
    quint8 softkeys;
    quint8 programmableKeys;
    quint8 lines;

    QString id() const { return QString::fromLatin1(name); }
    /// `57i.st`: the name the phone asks firmware by.
    QString firmwareFile() const;
};

/// Every model of phones.md B1.
std::span<const PhoneModel> phoneModels();

/// The model of that name in any usual spelling (`6757i`, `57i`, `Aastra57i`, `Mitel 6867i`, `480i Cordless`), without
/// case; null when unknown. Unknown models are kept as typed everywhere, never refused.
const PhoneModel* findModel(QStringView name);

/// The canonical spelling if the model is known, else \a name trimmed.
QString canonicalModel(QStringView name);

/// Its firmware speaks TLS 1.0 or SSL 3.0 at most, as far as is known (phones.md B5, `https client method`). Unknown
/// models are taken for newer ones.
bool speaksOldTls(QStringView model);

/// Names under which this model's `.cfg` and `.st` files may be asked: `6757i`, `57i`. For an unknown model itself only.
QStringList modelFileNames(const QString& model);

} // namespace firstring
