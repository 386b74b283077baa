// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/PhoneTraits.h"

namespace firstring {

namespace {

bool before(const FirmwareVersion& version, QStringView release)
{
    return version < FirmwareVersion(release);
}

} // namespace

QString PhoneTraits::globalFile() const
{
    const bool young = m_model->family == PhoneFamily::Series6900 ||
                       (m_model->family == PhoneFamily::Series6800i && !before(m_running, u"4.2"));
    return young ? QStringLiteral("startup.cfg") : QStringLiteral("aastra.cfg");
}

bool PhoneTraits::stopsWithoutGlobalFile() const
{
    return m_model->family != PhoneFamily::Series6800i && m_model->family != PhoneFamily::Series6900;
}

QString PhoneTraits::modelFile() const
{
    if (m_model->family == PhoneFamily::Classic || before(m_running, u"3.0"))
        return {};
    return QString::fromLatin1(m_model->shortName ? m_model->shortName : m_model->name) + QLatin1String(".cfg");
}

bool PhoneTraits::asksForLicences() const
{
    return m_model->family == PhoneFamily::Series6800i || m_model->family == PhoneFamily::Series6900;
}

QByteArray PhoneTraits::userAgent(MacAddress mac) const
{
    const QByteArray address = mac.pretty().replace(u':', u'-').toLatin1();
    const QByteArray ending = before(m_running, u"2.4") ? QByteArray() : QByteArray("-SIP"); // the oldest form has none
    return QByteArray(m_model->vendor) + m_model->userAgent + " MAC:" + address + " V:" + m_running.text().toLatin1() +
           ending;
}

FirmwareVersion PhoneTraits::olderFirmware(const PhoneModel& model)
{
    // Releases of the table in phones.md B1; some models came later than the others of their family.
    struct Exception
    {
        const char* model;
        const char16_t* version;
    };
    static constexpr Exception exceptions[] = {
        {"6735i", u"3.2.2.6038"}, {"6737i", u"3.2.2.6038"}, {"6739i", u"3.0.1.2024"}, {"6873i", u"4.3.0.2036"}};
    for (const Exception& exception : exceptions) {
        if (QLatin1String(model.name) == QLatin1String(exception.model))
            return FirmwareVersion(exception.version);
    }
    switch (model.family) {
    case PhoneFamily::Classic:
        return FirmwareVersion(u"1.4.3.23");
    case PhoneFamily::Series9000i:
        return FirmwareVersion(u"2.6.0.1008");
    case PhoneFamily::Series6700i:
        return FirmwareVersion(u"3.2.2.1136");
    case PhoneFamily::Series6800i:
        return FirmwareVersion(u"4.2.0.2023");
    case PhoneFamily::Series6900:
        return FirmwareVersion(u"5.1.0.6044");
    }
    return {};
}

} // namespace firstring
