// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PhoneListWriter.h"

#include "models/domain/SecretAddress.h"
#include "models/formats/CsvText.h"
#include "models/formats/PhoneFields.h"

#include <set>

namespace firstring {

namespace {

QList<PhoneFieldName> columnsOf(const QList<Phone>& phones, const PhoneListWriteOptions& options)
{
    QList<PhoneFieldName> columns;
    for (int field = static_cast<int>(PhoneField::Mac); field < static_cast<int>(PhoneField::Variable); ++field)
        columns.append({static_cast<PhoneField>(field), {}});
    std::set<QString> variables;
    std::set<QString> hidden; // by what one phone has there
    for (const Phone& phone : phones) {
        for (auto it = phone.variables.cbegin(); it != phone.variables.cend(); ++it) {
            variables.insert(it.key());
            if (holdsPassword(it.value()))
                hidden.insert(it.key());
        }
    }
    for (const QString& variable : variables) {
        const PhoneFieldName name{PhoneField::Variable, variable};
        if (options.secrets ||
            !(name.isSecret() || hidden.contains(variable) || options.secretVariables.contains(foldedName(variable))))
            columns.append(name);
    }
    return columns;
}

} // namespace

QByteArray writePhoneList(const QList<Phone>& phones, const PhoneListWriteOptions& options)
{
    const QList<PhoneFieldName> columns = columnsOf(phones, options);
    QByteArray file;
    const auto writeLine = [&](auto&& cell) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                file += ',';
            file += csvCell(cell(columns[i]));
        }
        file += "\r\n";
    };
    writeLine([](const PhoneFieldName& name) { return name.text(); });
    for (const Phone& phone : phones)
        writeLine([&phone](const PhoneFieldName& name) { return phoneFieldText(phone, name); });
    return file;
}

} // namespace firstring
