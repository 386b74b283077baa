// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/preflight/Preflight.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

constexpr int soonDays = 30;

QString dayText(const QDateTime& when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

QList<PreflightFinding> certificateFindings(const PreflightFacts& facts)
{
    if ((facts.wish.httpsPort < 0 && facts.wish.httpsOldPort < 0) || !facts.certificate || !facts.now.isValid())
        return {};
    const CertificateFact& shown = *facts.certificate;
    if (facts.now < shown.validFrom) {
        return {{QStringLiteral("CERTIFICATE_NOT_YET"), Severity::Stop,
                 Text::tr("The certificate for HTTPS is valid from %1 on, and the clock of this computer says %2. "
                          "Phones would refuse it.")
                     .arg(dayText(shown.validFrom), dayText(facts.now)),
                 Text::tr("Set the clock right, or import another certificate.")}};
    }
    if (!shown.own) {
        return {{QStringLiteral("CERTIFICATE_RENEWED"),
                 Severity::Good,
                 Text::tr("The certificate for HTTPS comes from the bench CA and is renewed by itself."),
                 {}}};
    }
    if (facts.now > shown.validUntil) {
        return {{QStringLiteral("CERTIFICATE_OVER"),
                 Severity::Stop,
                 Text::tr("The imported certificate for HTTPS was valid until %1. Phones refuse it.")
                     .arg(dayText(shown.validUntil)),
                 Text::tr("Import its successor under Services, or go back to the bench CA."),
                 {},
                 Remedy::ShowServices}};
    }
    if (facts.now.daysTo(shown.validUntil) < soonDays) {
        return {{QStringLiteral("CERTIFICATE_SOON"),
                 Severity::Warning,
                 Text::tr("The imported certificate for HTTPS is valid until %1. After that phones refuse it.")
                     .arg(dayText(shown.validUntil)),
                 Text::tr("Import its successor under Services, or go back to the bench CA."),
                 {},
                 Remedy::ShowServices}};
    }
    return {{QStringLiteral("CERTIFICATE_VALID"),
             Severity::Good,
             Text::tr("The imported certificate for HTTPS is valid until %1.").arg(dayText(shown.validUntil)),
             {}}};
}

} // namespace firstring
