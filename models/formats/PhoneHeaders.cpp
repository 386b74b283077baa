// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PhoneFields.h"

#include <array>

namespace firstring {

namespace {

struct Synonyms
{
    PhoneField field;
    const char* words; ///< UTF-8, folded, without blanks and signs; the best first
};

constexpr std::array synonyms{
    Synonyms{PhoneField::Mac,
             "mac macaddress macadresse macaddr macid phonemac hwaddr hwaddress hardwareaddress hardwareadresse "
             "ethernetaddress ethernetadresse physicaladdress physikalischeadresse "
             "adressemac direcciónmac direccionmac indirizzomac"},
    Synonyms{PhoneField::Label,
             "label name displayname anzeigename fullname user benutzer teilnehmer mitarbeiter nutzer "
             "beschriftung bezeichnung description beschreibung "
             "nom libellé libelle utilisateur nombre usuario etiqueta nome etichetta utente"},
    Synonyms{PhoneField::Model,
             "model modell phonemodel telefonmodell phonetype telefontyp devicetype gerätetyp geraetetyp "
             "modelname modellname type typ "
             "modèle modele modelo modello tipo"},
    Synonyms{PhoneField::Blueprint, "blueprint blaupause bauplan template vorlage profile profil "
                                    "gabarit plantilla perfil profilo"},
    Synonyms{PhoneField::ConfigServer,
             "configserver configurationserver konfigurationsserver konfigserver cfgserver "
             "serveurdeconfiguration servidordeconfiguración servidordeconfiguracion serverdiconfigurazione"},
    Synonyms{PhoneField::Firmware, "firmware firmwareversion fwversion fw micrologiciel"},
    Synonyms{PhoneField::Branding, "branding brandings brandingfiles brandingdateien habillage"},
    Synonyms{PhoneField::Tags, "tags tag schlagworte schlagwörter schlagwoerter stichworte etiketten motsclés motscles "
                               "palabrasclave etiquetas"},
    Synonyms{PhoneField::Slot, "slot benchslot platz tischplatz steckplatz place emplacement puesto posto"},
    Synonyms{PhoneField::Hold,
             "hold onhold angehalten zurückgehalten zurueckgehalten gesperrt suspendu enpausa sospeso"},
};

constexpr const char* extensionWords = "extension ext extn extensionnumber nebenstelle nebenstellennummer durchwahl "
                                       "poste numérodeposte extensión interno";

/// Folded, letters and digits only: `MAC-Adresse:` becomes `macadresse`.
QString packed(QStringView header)
{
    QString text;
    for (const QChar c : header.toString().toCaseFolded()) {
        if (c.isLetterOrNumber())
            text += c;
    }
    return text;
}

int rankIn(const QString& word, const char* words)
{
    if (word.isEmpty())
        return -1;
    return static_cast<int>(QString::fromUtf8(words).split(u' ').indexOf(word));
}

} // namespace

int headerRank(QStringView header, PhoneField field)
{
    const QString word = packed(header);
    for (const Synonyms& entry : synonyms) {
        if (entry.field == field)
            return rankIn(word, entry.words);
    }
    return -1;
}

QString headerVariable(QStringView header)
{
    QStringView name = header.trimmed();
    if (name.startsWith(QLatin1String("var."), Qt::CaseInsensitive))
        return variableName(name.sliced(4));
    return rankIn(packed(name), extensionWords) >= 0 ? QStringLiteral("extension") : variableName(name);
}

} // namespace firstring
