// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/EveryPhone.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>

namespace firstring {

namespace {

constexpr int candidatesNamed = 5;

template <typename F>
void forEachCandidate(const JobState& state, const QString& model, F&& visit)
{
    const QString wanted = canonicalModel(model);
    state.phones.forEach([&](const Phone& phone) {
        const bool mayBe = wanted.isEmpty() || phone.model.isEmpty() ||
                           canonicalModel(phone.model).compare(wanted, Qt::CaseInsensitive) == 0;
        if (mayBe && !phone.onHold)
            visit(phone);
    });
}

} // namespace

void EveryPhone::clear()
{
    m_firmware.clear();
    m_branding.clear();
    m_candidates.clear();
}

const EveryPhone::Firmware& EveryPhone::firmware(const JobState& state, const QString& model)
{
    const QString key = foldedName(model);
    if (const auto known = m_firmware.constFind(key); known != m_firmware.constEnd())
        return *known;
    if (m_firmware.size() >= mostAnswers)
        m_firmware.clear();
    Firmware answer;
    bool any = false;
    bool differ = false;
    forEachCandidate(state, model, [&](const Phone& phone) {
        if (differ)
            return;
        const std::optional<FirmwareImage> image = effectiveAssignment(state, phone, model).image;
        differ = any && image != answer.image;
        answer.image = image;
        any = true;
    });
    answer.agreed = any && !differ;
    return *m_firmware.insert(key, answer);
}

std::optional<ServedBranding> EveryPhone::branding(const JobState& state, const QString& model, const QString& name)
{
    const QString key = foldedName(model) + u'\n' + foldedName(name);
    if (const auto known = m_branding.constFind(key); known != m_branding.constEnd())
        return *known;
    if (m_branding.size() >= mostAnswers)
        m_branding.clear();
    std::optional<ServedBranding> answer;
    bool any = false;
    bool differ = false;
    forEachCandidate(state, model, [&](const Phone& phone) {
        if (differ)
            return;
        const QString& itsModel = model.isEmpty() ? phone.model : model;
        const QStringList assigned = effectiveAssignment(state, phone, model).branding.value;
        const BrandingAsset* asset = brandingAsked(state, assigned, itsModel, name);
        const auto served = asset ? std::optional(servedBranding(*asset, itsModel)) : std::nullopt;
        differ = !served || (any && served->blob != answer->blob);
        answer = served;
        any = true;
    });
    if (differ)
        answer.reset();
    return *m_branding.insert(key, answer);
}

QString EveryPhone::candidates(const JobState& state, const QString& model)
{
    const QString key = foldedName(model);
    if (const auto known = m_candidates.constFind(key); known != m_candidates.constEnd())
        return *known;
    if (m_candidates.size() >= mostAnswers)
        m_candidates.clear();
    QStringList named;
    int more = 0;
    forEachCandidate(state, model, [&](const Phone& phone) {
        if (named.size() < candidatesNamed)
            named.append(phone.label.isEmpty() ? phone.mac.pretty() : phone.label);
        else
            ++more;
    });
    if (more > 0)
        named.append(QCoreApplication::translate("EveryPhone", "%n more", nullptr, more));
    return *m_candidates.insert(key, named.join(QLatin1String(", ")));
}

} // namespace firstring
