// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/ModelConversion.h"

#include "models/formats/KeyLayout.h"
#include "models/formats/ParameterCatalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace firstring {

namespace {

using What = ConversionNote::What;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ModelConversion)
};

/// Names of one meaning, the old one first: spellings that the catalogue calls old, and the prefix that fetches a call.
struct Rename
{
    QStringView before;
    QStringView after;
};
constexpr Rename renames[] = {
    {u"sip registration time", u"sip registration period"},
    {u"sip intercom play warning tone", u"sip play warning tone"},
    {u"pickupsprecode", u"directed call pickup prefix"},
};

/// The number of the line in `sip line3 user name`; 0: it is about no line.
int lineNumber(const QString& name)
{
    static const QRegularExpression line(QStringLiteral("^(?:sip +)?line *([0-9]{1,3})(?: |$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return line.match(name).captured(1).toInt();
}

/// Puts the keys of \a from where \a to has room.
class KeyMapping
{
public:
    KeyMapping(const SettingList& settings, const PhoneModel& to)
        : m_to(to)
        , m_keys(keysIn(settings))
    {
        for (const KeyPlace& place : keyPlaces(to))
            m_free.insert(place);
        for (const PhoneKey& key : std::as_const(m_keys)) {
            // Room on a module counts only if one was there.
            if (key.place.kind == PhoneKeyKind::Module && !key.isFree()) {
                for (const KeyPlace& place : modulePlaces(to, key.place.module))
                    m_free.insert(place);
            }
        }
        stay();
        move();
    }

    const QList<PhoneKey>& keys() const { return m_done; }
    const QList<ConversionNote>& notes() const { return m_notes; }
    int unchangedLines() const { return m_unchanged; }

private:
    void stay()
    {
        QList<PhoneKey> left;
        for (const PhoneKey& key : std::as_const(m_keys)) {
            if (m_free.erase(key.place) > 0) {
                m_unchanged += static_cast<int>(key.parts.size());
                take(key, key.place);
            } else if (!key.isFree()) {
                left.append(key);
            }
        }
        // Programmable keys are beside the screen all the time: they get the places above it first.
        std::stable_partition(left.begin(), left.end(),
                              [](const PhoneKey& key) { return key.place.kind == PhoneKeyKind::Programmable; });
        m_keys = left;
    }

    void move()
    {
        for (const PhoneKey& key : std::as_const(m_keys)) {
            const KeyPlace* place = firstFree(key.place.kind);
            if (!place) {
                m_notes.append({What::Dropped,
                                key.place.prefix(),
                                {},
                                Text::tr("A %1 has no free key left for it.").arg(m_to.id())});
                continue;
            }
            const KeyPlace at = *place;
            m_free.erase(at);
            m_notes.append({What::Moved, key.place.prefix(), at.prefix(),
                            Text::tr("A %1 has no such key; this is the first free one.").arg(m_to.id())});
            take(key, at);
        }
    }

    const KeyPlace* firstFree(PhoneKeyKind kind) const
    {
        using enum PhoneKeyKind;
        const QList<PhoneKeyKind> order = kind == Softkey  ? QList{Softkey, TopSoftkey, Programmable, Module}
                                     : kind == Module ? QList{Module, TopSoftkey, Softkey, Programmable}
                                                      : QList{kind, TopSoftkey, Programmable, Softkey, Module};
        for (const PhoneKeyKind wanted : order) {
            const auto found = std::find_if(m_free.begin(), m_free.end(),
                                            [wanted](const KeyPlace& place) { return place.kind == wanted; });
            if (found != m_free.end())
                return &*found;
        }
        return nullptr;
    }

    void take(PhoneKey key, const KeyPlace& place)
    {
        if (place.kind != PhoneKeyKind::Softkey && key.place.kind == PhoneKeyKind::Softkey && !key.value(u"states").isEmpty()) {
            key.set(u"states", {});
            m_notes.append({What::Dropped,
                            key.place.prefix() + QLatin1String(" states"),
                            {},
                            Text::tr("A key at that place is always shown.")});
        }
        const int line = key.value(u"line").toInt();
        if (m_to.lines > 0 && line > m_to.lines)
            m_notes.append({What::Check,
                            place.prefix() + QLatin1String(" line"),
                            {},
                            Text::tr("It uses line %1, and a %2 has %3.").arg(line).arg(m_to.id()).arg(m_to.lines)});
        key.place = place;
        m_done.append(key);
    }

    const PhoneModel& m_to;
    QList<PhoneKey> m_keys; ///< still without a place
    QList<PhoneKey> m_done;
    std::set<KeyPlace> m_free; ///< in the order people see them
    QList<ConversionNote> m_notes;
    int m_unchanged = 0;
};

/// What becomes of one setting that is no key; false: it stays out.
bool convertOne(Setting& setting, const SettingList& all, const PhoneModel& to, QList<ConversionNote>& notes)
{
    const QString before = setting.name;
    if (const int line = lineNumber(before); to.lines > 0 && line > to.lines) {
        notes.append({What::Dropped, before, {}, Text::tr("A %1 has %2 lines.").arg(to.id()).arg(to.lines)});
        return false;
    }
    const ParameterCatalogue& catalogue = parameterCatalogue();
    const ParameterMatch known = catalogue.find(before);
    for (const Rename& rename : renames) {
        if (!setting.sameName(rename.before))
            continue;
        if (findSetting(all, rename.after)) {
            notes.append({What::Dropped,
                          before,
                          {},
                          Text::tr("“%1” says the same and is set too.").arg(rename.after.toString())});
            return false;
        }
        setting.name = rename.after.toString();
        notes.append({What::Renamed, before, setting.name, Text::tr("That is its name on a %1.").arg(to.id())});
        return true;
    }
    if (!known) {
        notes.append({What::Check, before, {}, Text::tr("Nothing is known about it; it stays as it is.")});
        return true;
    }
    if (known.parameter->isOn(to)) {
        if (known.parameter->type == ParameterType::File &&
            before.startsWith(QLatin1String("language"), Qt::CaseInsensitive))
            notes.append({What::Check,
                          before,
                          {},
                          Text::tr("Language packs are made for one release. Take the one for the %1.").arg(to.id())});
        return true;
    }
    if (known.parameter->trust == Trust::Recalled) {
        notes.append({What::Check,
                      before,
                      {},
                      Text::tr("A %1 may not know it, which is not confirmed; it stays as it is.").arg(to.id())});
        return true;
    }
    notes.append({What::Dropped, before, {}, Text::tr("A %1 has no such setting.").arg(to.id())});
    return false;
}

} // namespace

QString conversionName(What what)
{
    static constexpr const char* names[] = {"renamed", "moved", "dropped", "check"};
    return QString::fromLatin1(names[static_cast<int>(what)]);
}

QString conversionText(What what)
{
    switch (what) {
    case What::Renamed:
        return Text::tr("Renamed");
    case What::Moved:
        return Text::tr("Moved");
    case What::Dropped:
        return Text::tr("Dropped");
    case What::Check:
        return Text::tr("To check");
    }
    return {};
}

Conversion convertSettings(const SettingList& settings, const PhoneModel& from, const PhoneModel& to)
{
    Conversion done;
    const KeyMapping keys(settings, to);
    done.unchanged = keys.unchangedLines();
    const SettingList placed = withKeys(settings, keys.keys());
    for (Setting setting : placed) {
        if (!keysIn({setting}).isEmpty()) {
            done.settings.append(setting);
            continue;
        }
        const qsizetype notes = done.notes.size();
        if (convertOne(setting, settings, to, done.notes))
            putSetting(done.settings, setting);
        if (done.notes.size() == notes || done.notes.last().what == What::Check)
            ++done.unchanged;
    }
    done.notes += keys.notes();
    for (const Parameter& parameter : parameterCatalogue().parameters()) {
        if (parameter.isOn(to) && !parameter.isOn(from))
            done.fresh.append(parameter.pattern);
    }
    return done;
}

} // namespace firstring
