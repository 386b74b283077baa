// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/intake/FirmwareHaul.h"

#include "models/domain/PhoneModel.h"
#include "models/formats/FirmwareFacts.h"
#include "models/vault/Intake.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmwareHaul)
};

/// Sorts what comes out of the walk into the haul.
class Haul
{
public:
    Haul(const Vault& vault, const FirmwareWord& word, const QMap<QString, FirmwareImage>& catalogue,
         const HaulProgress& progress, const SourceWalk& walk)
        : m_vault(vault)
        , m_word(word)
        , m_catalogue(catalogue)
        , m_progress(progress)
        , m_walk(walk)
    {}

    Result<void> take(const QStringList& chain, qint64 size, QIODevice& content);
    FirmwareHaul result;

private:
    void settle(FirmwareHaul::Item item);
    void flagSameFile(const FirmwareHaul::Item& item);

    const Vault& m_vault;
    const FirmwareWord& m_word;
    QMap<QString, FirmwareImage> m_catalogue; ///< with what this haul adds
    const HaulProgress& m_progress;
    const SourceWalk& m_walk;
};

Result<void> Haul::take(const QStringList& chain, qint64 size, QIODevice& content)
{
    const QString from = chain.join(u'/');
    if (m_progress)
        m_progress(from, m_walk.bytesRead());
    const QByteArray beginning = content.peek(firmwareFactBytes);
    if (beginning.isEmpty())
        return Error{QStringLiteral("FIRMWARE_EMPTY"),
                     Text::tr("There is nothing in this file, so it was not added. Fetch it again."), from};
    const FirmwareFacts facts = firmwareFacts(chain.last(), beginning, chain.mid(0, chain.size() - 1));
    const bool amongOthers = chain.size() > 1;
    if (amongOthers && !m_word.model.isEmpty() && !facts.model.isEmpty() &&
        canonicalModel(m_word.model) != canonicalModel(facts.model)) {
        ++result.leftOut;
        return {};
    }
    const FirmwareDescription described = describeFirmware(chain.last(), facts, m_word.model, m_word.version);
    if (described.refused)
        return *described.refused;
    FirmwareHaul::Item item{from, described.image, {}};
    const auto blob = m_vault.import(content, size, &item.image.md5);
    if (!blob)
        return blob.error();
    item.image.blob = *blob;
    if (described.open) {
        item.why = *described.open;
        result.open.append(item);
    } else {
        settle(std::move(item));
    }
    return {};
}

void Haul::settle(FirmwareHaul::Item item)
{
    const QString key = JobState::firmwareKey(item.image.model, item.image.version);
    const auto old = m_catalogue.constFind(key);
    if (old != m_catalogue.constEnd() && old->blob == item.image.blob) {
        result.here.append(item);
        return;
    }
    if (old != m_catalogue.constEnd()) {
        item.image.through = old->through;
        item.image.notes = old->notes;
        result.notes.append({item.from,
                             {QStringLiteral("FIRMWARE_REPLACES"),
                              Text::tr("Version %1 for the %2 was there with another content (“%3”). This file takes "
                                       "its place: phones that have the other one are not asked to change.")
                                  .arg(item.image.version, item.image.model, old->fileName),
                              {}}});
        result.taken.removeIf([&](const FirmwareHaul::Item& other) {
            return JobState::firmwareKey(other.image.model, other.image.version) == key;
        });
    }
    flagSameFile(item);
    m_catalogue.insert(key, item.image);
    result.taken.append(std::move(item));
}

/// One file cannot report two versions: one of the names is wrong.
void Haul::flagSameFile(const FirmwareHaul::Item& item)
{
    for (const FirmwareImage& other : std::as_const(m_catalogue)) {
        if (other.blob == item.image.blob && other.model == item.image.model && other.version != item.image.version) {
            result.notes.append({item.from,
                                 {QStringLiteral("FIRMWARE_TWO_VERSIONS"),
                                  Text::tr("This is the same file as version %1 for the %2. Phones can report only one "
                                           "of the two versions: correct the other, or remove it.")
                                      .arg(other.version, other.model),
                                  {}}});
        }
    }
}

bool isFirmwareName(const QString& name)
{
    return name.endsWith(QLatin1String(".st"), Qt::CaseInsensitive);
}

} // namespace

FirmwareHaul haulFirmware(const Vault& vault, const QStringList& paths, const FirmwareWord& word,
                          const QMap<QString, FirmwareImage>& catalogue, const std::function<bool()>& cancelled,
                          const HaulProgress& progress)
{
    SourceWalk walk;
    Haul haul(vault, word, catalogue, progress, walk);
    const auto scratch = vault.scratchFolder();
    if (!scratch) {
        haul.result.refused.append({vault.folder(), scratch.error()});
        return haul.result;
    }
    walk.scratchFolder = *scratch;
    walk.cancelled = cancelled;
    walk.wanted = isFirmwareName;
    walk.found = [&](const QStringList& chain, qint64 size, QIODevice& content) {
        return haul.take(chain, size, content);
    };
    walk.refused = [&](const QStringList& chain, const Error& why) {
        haul.result.refused.append({chain.join(u'/'), why});
    };
    for (const QString& path : paths)
        walk.go(path);
    haul.result.leftOut += walk.leftOut();
    return haul.result;
}

} // namespace firstring
