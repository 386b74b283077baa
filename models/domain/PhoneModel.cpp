// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/PhoneModel.h"

#include <QHash>
#include <QStringView>
#include <QVarLengthArray>

#include <array>

namespace firstring {

namespace {

using enum PhoneFamily;

// name, family, short name, User-Agent token, vendor, top softkeys, softkeys, programmable keys, lines
constexpr std::array models{
    PhoneModel{"480i", Classic, nullptr, "480i", "Aastra", 0, 20, 0, 9},
    PhoneModel{"480iCT", Classic, nullptr, "480i Cordless", "Aastra", 0, 20, 0, 9},
    PhoneModel{"9112i", Classic, nullptr, "9112i", "Aastra", 0, 0, 2, 1},
    PhoneModel{"9133i", Classic, nullptr, "9133i", "Aastra", 0, 0, 7, 9},
    PhoneModel{"9143i", Series9000i, nullptr, "9143i", "Aastra", 0, 0, 7, 9},
    PhoneModel{"9480i", Series9000i, nullptr, "9480i", "Aastra", 0, 6, 0, 9},
    PhoneModel{"9480iCT", Series9000i, nullptr, "9480iCT", "Aastra", 0, 6, 0, 9},
    PhoneModel{"6730i", Series6700i, nullptr, "6730i", "Aastra", 0, 0, 8, 6},
    PhoneModel{"6731i", Series6700i, nullptr, "6731i", "Aastra", 0, 0, 8, 6},
    PhoneModel{"6735i", Series6700i, nullptr, "6735i", "Aastra", 0, 20, 6, 9},
    PhoneModel{"6737i", Series6700i, nullptr, "6737i", "Aastra", 10, 20, 0, 9},
    PhoneModel{"6739i", Series6700i, nullptr, "6739i", "Aastra", 0, 55, 0, 9},
    PhoneModel{"6751i", Series6700i, "51i", "51i", "Aastra", 0, 0, 0, 1},
    PhoneModel{"6753i", Series6700i, "53i", "53i", "Aastra", 0, 0, 6, 9},
    PhoneModel{"6755i", Series6700i, "55i", "55i", "Aastra", 0, 20, 6, 9},
    PhoneModel{"6757i", Series6700i, "57i", "57i", "Aastra", 10, 20, 0, 9},
    PhoneModel{"6757iCT", Series6700i, "57iCT", "57iCT", "Aastra", 10, 20, 0, 9},
    PhoneModel{"6863i", Series6800i, nullptr, "6863i", "Aastra", 0, 0, 3, 2},
    PhoneModel{"6865i", Series6800i, nullptr, "6865i", "Aastra", 0, 0, 8, 24},
    PhoneModel{"6867i", Series6800i, nullptr, "6867i", "Aastra", 20, 18, 0, 24},
    PhoneModel{"6869i", Series6800i, nullptr, "6869i", "Aastra", 44, 24, 0, 24},
    PhoneModel{"6873i", Series6800i, nullptr, "6873i", "Aastra", 48, 24, 0, 24},
    PhoneModel{"6905", Series6900, nullptr, "6905", "Mitel", 0, 0, 3, 2},
    PhoneModel{"6910", Series6900, nullptr, "6910", "Mitel", 0, 0, 8, 2},
    PhoneModel{"6915", Series6900, nullptr, "6915", "Mitel", 10, 0, 0, 24},
    PhoneModel{"6915d", Series6900, nullptr, "6915d", "Mitel", 10, 0, 0, 24},
    PhoneModel{"6920", Series6900, nullptr, "6920", "Mitel", 10, 0, 0, 24},
    PhoneModel{"6920w", Series6900, nullptr, "6920w", "Mitel", 10, 0, 0, 24},
    PhoneModel{"6930", Series6900, nullptr, "6930", "Mitel", 22, 0, 0, 24},
    PhoneModel{"6930w", Series6900, nullptr, "6930w", "Mitel", 22, 0, 0, 24},
    PhoneModel{"6940", Series6900, nullptr, "6940", "Mitel", 24, 0, 0, 24},
    PhoneModel{"6940w", Series6900, nullptr, "6940w", "Mitel", 24, 0, 0, 24},
    PhoneModel{"6970", Series6900, nullptr, "6970", "Mitel", 24, 0, 0, 24},
    PhoneModel{"8000i", Classic, nullptr, "8000i", "Aastra", 0, 0, 0, 0},
};

using Key = QVarLengthArray<char, 32>;

/// A name as it is looked up: ASCII in lower case, without blanks ("57i CT" and "480i CT" are printed with one).
Key lookUpKey(QStringView name)
{
    Key key;
    for (const QChar c : name) {
        if (c == u' ')
            continue;
        if (c.unicode() >= 0x80)
            return {};
        const char letter = static_cast<char>(c.unicode());
        key.append(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
    }
    return key;
}

struct KnownName
{
    const PhoneModel* model = nullptr;
    QString id; ///< one for all who ask
};

/// Every usual spelling without the vendor, by its key. Each request of a phone asks for a handful of them.
const QHash<QByteArray, KnownName>& knownNames()
{
    static const QHash<QByteArray, KnownName> all = [] {
        QHash<QByteArray, KnownName> names;
        for (const PhoneModel& model : models) {
            const QString id = model.id();
            for (const char* spelling : {model.name, model.shortName, model.userAgent}) {
                const Key key = lookUpKey(QString::fromLatin1(spelling));
                const QByteArray name(key.data(), key.size());
                if (!name.isEmpty() && !names.contains(name))
                    names.insert(name, {&model, id});
            }
        }
        return names;
    }();
    return all;
}

KnownName lookUp(QStringView name)
{
    QStringView wanted = name.trimmed();
    for (const QLatin1String vendor : {QLatin1String("Aastra"), QLatin1String("Mitel")}) {
        const bool mayBe =
            wanted.size() > vendor.size() && (wanted.front().unicode() | 0x20) == (vendor.front().unicode() | 0x20);
        if (mayBe && wanted.startsWith(vendor, Qt::CaseInsensitive))
            wanted = wanted.mid(vendor.size()).trimmed();
    }
    const Key key = lookUpKey(wanted);
    return knownNames().value(QByteArray::fromRawData(key.data(), key.size()));
}

} // namespace

QString PhoneModel::firmwareFile() const
{
    return QString::fromLatin1(shortName ? shortName : name) + QLatin1String(".st");
}

std::span<const PhoneModel> phoneModels()
{
    return models;
}

const PhoneModel* findModel(QStringView name)
{
    return lookUp(name).model;
}

QString canonicalModel(QStringView name)
{
    const KnownName known = lookUp(name);
    return known.model ? known.id : name.trimmed().toString();
}

bool speaksOldTls(QStringView model)
{
    const PhoneModel* known = findModel(model);
    return known && (known->family == Classic || known->family == Series9000i || known->family == Series6700i);
}

QStringList modelFileNames(const QString& model)
{
    QStringList names{canonicalModel(model)};
    const PhoneModel* known = findModel(model);
    if (known && known->shortName)
        names << QString::fromLatin1(known->shortName);
    return names;
}

} // namespace firstring
