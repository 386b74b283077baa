// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/FileOffer.h"

#include "models/base/Log.h"
#include "models/domain/Assignment.h"
#include "models/domain/Branding.h"
#include "models/domain/Language.h"
#include "models/provisioning/PhoneDirectory.h"

#include <QCoreApplication>

namespace firstring {

namespace {

/// One for all answers; a text from a literal would be copied for each.
const QByteArray& textType()
{
    static const QByteArray type("text/plain; charset=utf-8");
    return type;
}

/// The smallest answer to an action URI that every firmware takes (phones.md B10).
constexpr char noOperation[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                               "<AastraIPPhoneExecute><ExecuteItem URI=\"\"/></AastraIPPhoneExecute>\n";

/// `REGISTERED (001)`, of what our files have phones add to the URL; anything else as it came.
QString registration(const QByteArray& query)
{
    constexpr qsizetype longest = 32;
    QByteArray state;
    QByteArray code;
    for (const QByteArray& part : query.split('&')) {
        if (part.startsWith("state="))
            state = QByteArray::fromPercentEncoding(part.sliced(6));
        else if (part.startsWith("code="))
            code = QByteArray::fromPercentEncoding(part.sliced(5));
    }
    if (state.isEmpty())
        return escaped(query);
    const QString shown = escaped(state, longest);
    return code.isEmpty() ? shown : QStringLiteral("%1 (%2)").arg(shown, escaped(code, longest));
}

QByteArray contentType(const QString& name)
{
    struct Type
    {
        QLatin1String ending;
        QByteArray type;
    };
    static const Type types[] = {
        {QLatin1String(".cfg"), textType()},
        {QLatin1String(".txt"), textType()},
        {QLatin1String(".csv"), "text/csv; charset=utf-8"},
        {QLatin1String(".xml"), "text/xml; charset=utf-8"},
        {QLatin1String(".jpg"), "image/jpeg"},
        {QLatin1String(".jpeg"), "image/jpeg"},
        {QLatin1String(".png"), "image/png"},
        {QLatin1String(".bmp"), "image/bmp"},
        {QLatin1String(".gif"), "image/gif"},
        {QLatin1String(".wav"), "audio/x-wav"},
        {QLatin1String(".pem"), "application/x-pem-file"},
    };
    for (const Type& type : types) {
        if (name.endsWith(type.ending, Qt::CaseInsensitive))
            return type.type;
    }
    return QByteArrayLiteral("application/octet-stream");
}

Offer blobOffer(const BlobRef& blob, const QString& name, EventId event)
{
    return {{.status = 200, .contentType = contentType(name), .blob = blob, .digest = blob.sha256}, event, {}};
}

/// The phone as one of that model; empty: as it is registered.
Phone as(Phone phone, const QString& model)
{
    if (!model.isEmpty())
        phone.model = model;
    return phone;
}

class Desk
{
public:
    Desk(const OfferQuestion& question, OfferCache& cache)
        : m_q(question)
        , m_cache(cache)
        , m_phone(question.state.phones.find(question.who.mac))
    {
        if (m_phone && m_phone->onHold) {
            m_onHold = true;
            m_phone = nullptr;
        }
    }

    Offer answer() const
    {
        const FileName& file = m_q.file;
        if (m_q.who.otherCertificate)
            return absent(EventId::CertificateOtherPhone, m_q.request.certified.pretty());
        if (file.kind == FileKind::Refused)
            return absent(file.bare == FileKind::Common ? EventId::FileAbsentPhoneStops : EventId::RequestRefused);
        switch (m_q.role) {
        case FileRole::Evidence:
            return evidence();
        case FileRole::Branding:
            return branding();
        case FileRole::Language:
            return jobFile();
        default:
            break;
        }
        switch (file.kind) {
        case FileKind::Common:
            return common();
        case FileKind::ModelConfig:
            return modelConfig();
        case FileKind::PhoneConfig:
            return phoneConfig();
        case FileKind::Firmware:
            return firmware();
        case FileKind::Encrypted:
            return encrypted();
        default:
            return jobFile();
        }
    }

private:
    bool isStranger() const { return m_q.who.isNamed() && !m_phone; }
    EventId strangerEvent() const { return m_onHold ? EventId::PhoneOnHold : EventId::PhoneUnknown; }

    static Offer absent(EventId event, const QString& subject = {}) { return {{}, event, subject}; }
    Offer stranger() const { return absent(strangerEvent()); }
    Offer unnamed() const
    {
        const QString who = m_cache.everyPhone.candidates(m_q.state, m_q.who.model);
        if (who.isEmpty())
            return absent(EventId::RequesterUnknown);
        const QString subject = QCoreApplication::translate("FileOffer", "%1 (it may be %2)");
        return absent(EventId::RequesterUnknown, subject.arg(m_q.file.name, who));
    }

    /// Valid until the next one.
    const CachedFile& generated(const Phone& phone) const
    {
        FileName name = m_q.file;
        name.role = m_q.role;
        return m_cache.files.file(m_q.state, phone, name, m_q.request.site);
    }
    static Offer generatedOffer(const CachedFile& file, EventId event)
    {
        return {{.status = 200, .contentType = textType(), .body = file.bytes, .digest = file.digest}, event, {}};
    }

    Offer common() const
    {
        const EventId event = m_q.role == FileRole::Rcs ? EventId::RcsAsked : EventId::ConfigCommonSent;
        return generatedOffer(generated({}), isStranger() ? strangerEvent() : event);
    }

    Offer modelConfig() const
    {
        if (const CachedFile& file = generated({}); file.isServed())
            return generatedOffer(file, isStranger() ? strangerEvent() : EventId::ConfigModelSent);
        return jobFile();
    }

    Offer phoneConfig() const
    {
        if (!m_phone || m_phone->mac != m_q.file.mac)
            return stranger();
        const CachedFile& file = generated(as(*m_phone, m_q.who.model));
        if (!file.isServed())
            return absent(EventId::VariableMissing, file.missing);
        return generatedOffer(file, m_q.role == FileRole::Rcs ? EventId::RcsRedirectSent : EventId::ConfigPhoneSent);
    }

    Offer firmware() const
    {
        if (isStranger())
            return stranger();
        std::optional<FirmwareImage> image;
        if (m_phone) {
            if (m_q.hold)
                return absent(m_q.hold.why, m_q.hold.subject);
            const Assignment assignment = effectiveAssignment(m_q.state, *m_phone, m_q.who.model);
            if (const FirmwareImage* next = nextImage(assignment, m_q.runs))
                image = *next;
        } else if (m_q.hold) {
            return m_q.hold.why == EventId::RequesterUnknown ? unnamed() : absent(m_q.hold.why, m_q.hold.subject);
        } else {
            const EveryPhone::Firmware& agreed = m_cache.everyPhone.firmware(m_q.state, m_q.who.model);
            if (!agreed.agreed)
                return unnamed();
            image = agreed.image;
        }
        // The guard: an image for another model never leaves, whatever the register or a request says.
        if (!image || image->model.compare(m_q.file.model, Qt::CaseInsensitive) != 0)
            return absent(EventId::FirmwareWithheld);
        return blobOffer(image->blob, m_q.file.name, EventId::FirmwareSent);
    }

    /// Encrypted files are given wherever phones will find all of them so: at our own configuration server, and before
    /// it to those that are sent there. One that wants them and finds none keeps what it has (phones.md B13).
    bool isEncrypting() const
    {
        if (!m_q.twins || !m_q.twins->isOn())
            return false;
        return m_q.role == FileRole::Config ||
               (m_phone && effectiveAssignment(m_q.state, *m_phone, m_q.who.model).configServer.value ==
                               QStringView(localServerName));
    }

    Offer encrypted() const
    {
        if (isStranger())
            return stranger();
        if (!isEncrypting())
            return jobFile();
        if (m_q.file.key == QStringView(securityName))
            return twin(m_q.twins->security(), EventId::FileSent);
        const FileName name = plainName(m_q.file);
        if (name.kind == FileKind::Other)
            return jobFile();
        const OfferQuestion question{m_q.state, m_q.request, name, m_q.who, m_q.role, {}, {}, m_q.ca};
        const Offer open = Desk(question, m_cache).answer();
        if (open.answer.status != 200 || open.answer.isBlob())
            return open.answer.status == 200 ? absent(EventId::FileAbsentHarmless) : open;
        const PlainFile plain = plainFile(name, {open.answer.body, open.answer.digest, {}, true});
        const CachedFile* there = m_q.twins->find(plain);
        Offer offer = twin(there ? *there : CachedFile(), open.event);
        offer.plain = plain;
        return offer;
    }

    static Offer twin(const CachedFile& file, EventId event)
    {
        if (!file.exists)
            return absent(EventId::EncryptionPending);
        Offer offer = generatedOffer(file, event);
        offer.answer.contentType = "application/octet-stream";
        return offer;
    }

    /// Pictures of callers, `/branding/callers?5551234`: the number is what the phone appended.
    const BrandingAsset* caller(const QStringList& assigned) const
    {
        if (m_q.request.query.isEmpty() || m_q.file.key != QStringView(callerPicturePlace))
            return nullptr;
        return callerPicture(m_q.state, assigned,
                             QString::fromUtf8(QByteArray::fromPercentEncoding(m_q.request.query)));
    }

    Offer branding() const
    {
        if (isStranger())
            return stranger();
        const QString& said = m_q.who.model;
        if (!m_phone) {
            if (const auto agreed = m_cache.everyPhone.branding(m_q.state, said, m_q.file.key))
                return blobOffer(agreed->blob, agreed->name, EventId::BrandingSent);
            return m_q.state.asset(m_q.file.key) ? unnamed() : absent(EventId::FileAbsent);
        }
        const QString& model = said.isEmpty() ? m_phone->model : said;
        const QStringList assigned = effectiveAssignment(m_q.state, *m_phone, said).branding.value;
        const BrandingAsset* asset = caller(assigned);
        if (!asset)
            asset = brandingAsked(m_q.state, assigned, model, m_q.file.key);
        if (!asset)
            return absent(EventId::FileAbsent);
        const ServedBranding served = servedBranding(*asset, model);
        return blobOffer(served.blob, served.name, EventId::BrandingSent);
    }

    Offer evidence() const
    {
        if (isStranger())
            return stranger();
        if (!isHttp(m_q.request.transport))
            return absent(EventId::FileAbsent);
        EventId event = EventId::None;
        QString subject;
        if (m_q.file.key == QLatin1String("startup")) {
            event = EventId::EvidenceStartup;
        } else if (m_q.file.key == QLatin1String("registered")) {
            event = EventId::EvidenceRegistered;
        } else if (m_q.file.key == QLatin1String("registration")) {
            event = EventId::EvidenceRegistration;
            subject = registration(m_q.request.query);
        } else {
            return absent(EventId::FileAbsent);
        }
        if (!m_phone)
            return unnamed();
        Answer answer{.status = 200, .contentType = "text/xml; charset=utf-8", .body = noOperation};
        return {answer, event, subject};
    }

    /// A file of the job under this name; language packs in whatever folder a release looks for them (phones.md F13).
    const JobFile* find() const
    {
        const QString& name = m_q.file.key;
        if (const JobFile* file = m_q.state.file(name))
            return file;
        if (!isLanguage())
            return nullptr;
        const QString bare = languageBareName(name);
        for (const QString& candidate : {bare, QLatin1String("i18n/") + bare, QLatin1String("lang/") + bare}) {
            if (const JobFile* file = m_q.state.file(candidate))
                return file;
        }
        for (const JobFile& file : m_q.state.files) {
            if (isLanguageName(file.name) && isSameLanguage(file.name, bare))
                return &file;
        }
        return nullptr;
    }

    Offer jobFile() const
    {
        if (m_q.ca.exists && m_q.file.key == QLatin1String(caName)) {
            Offer offer = generatedOffer(m_q.ca, EventId::FileSent);
            offer.answer.contentType = contentType(m_q.file.name);
            return offer;
        }
        if (isStranger())
            return stranger();
        const JobFile* file = find();
        if (!file && m_q.file.key == QLatin1String(directoryName))
            return directory();
        if (!file)
            return absent(isHarmless() ? EventId::FileAbsentHarmless : EventId::FileAbsent);
        const bool limited = !file->phone.isZero() || !file->blueprint.isEmpty();
        if (limited && !m_phone)
            return unnamed();
        if (!file->phone.isZero() && file->phone != m_phone->mac)
            return absent(EventId::FileAbsent);
        if (!file->blueprint.isEmpty() && file->blueprint.compare(m_phone->blueprint, Qt::CaseInsensitive) != 0)
            return absent(EventId::FileAbsent);
        return blobOffer(file->blob, file->name, isLanguage() ? EventId::LanguageSent : EventId::FileSent);
    }

    /// Names and numbers of people: only for those who are phones of this job.
    Offer directory() const
    {
        if (!m_phone)
            return unnamed();
        const CachedFile& file = m_cache.files.directory(m_q.state);
        if (!file.exists)
            return absent(EventId::FileAbsent);
        Offer offer = generatedOffer(file, EventId::FileSent);
        offer.answer.contentType = contentType(m_q.file.name);
        return offer;
    }

    /// Phones ask for these whether they exist or not (phones.md F1).
    bool isHarmless() const
    {
        return m_q.file.kind == FileKind::Encrypted || m_q.file.kind == FileKind::Licence ||
               m_q.file.kind == FileKind::ModelConfig;
    }
    bool isLanguage() const { return m_q.role == FileRole::Language || isLanguageName(m_q.file.key); }

    const OfferQuestion& m_q;
    OfferCache& m_cache;
    const Phone* m_phone = nullptr; ///< registered and not on hold
    bool m_onHold = false;
};

} // namespace

Offer offerFor(const OfferQuestion& question, OfferCache& cache)
{
    return Desk(question, cache).answer();
}

} // namespace firstring
