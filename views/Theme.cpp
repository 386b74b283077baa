// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/Theme.h"

#include "views/RimStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

#include <cmath>

namespace firstring::theme {

namespace {

/// One colour in every scheme, in the order of Scheme.
struct Tones
{
    QRgb light;
    QRgb dark;
    QRgb lightContrast;
    QRgb darkContrast;

    QColor of(Scheme scheme) const
    {
        switch (scheme) {
        case Scheme::Light:
            return QColor::fromRgb(light);
        case Scheme::Dark:
            return QColor::fromRgb(dark);
        case Scheme::LightContrast:
            return QColor::fromRgb(lightContrast);
        case Scheme::DarkContrast:
            return QColor::fromRgb(darkContrast);
        }
        return QColor::fromRgb(light);
    }
    QColor of(const QPalette& palette) const { return of(schemeOf(palette)); }
};

constexpr Tones window{0xfff1f3f5, 0xff262c33, 0xffffffff, 0xff000000};
// Dark fields are darker than the window, since Fusion draws their rims darker still; cards are lighter than it. On
// black no rim is seen, so that fields are lighter there.
constexpr Tones base{0xffffffff, 0xff1a1e23, 0xffffffff, 0xff262626};
constexpr Tones alternate{0xfff6f8fa, 0xff20252b, 0xfff0f0f0, 0xff303030};
constexpr Tones cardGround{0xffffffff, 0xff2f363e, 0xffffffff, 0xff000000};
constexpr Tones button{0xfff6f8fa, 0xff363d46, 0xffffffff, 0xff3a3a3a};
constexpr Tones text{0xff1c2128, 0xffe6edf3, 0xff000000, 0xffffffff};
constexpr Tones secondary{0xff57606a, 0xffa3adb8, 0xff2e2e2e, 0xffe2e2e2};
constexpr Tones disabledText{0xff8c959f, 0xff6b7580, 0xff595959, 0xffa8a8a8};
constexpr Tones hairline{0xffd0d7de, 0xff454d57, 0xff000000, 0xffffffff};
constexpr Tones trough{0xffdfe4ea, 0xff454e59, 0xffd0d0d0, 0xff444444};
constexpr Tones highlight{0xff0b5cad, 0xff0b5cad, 0xff00366b, 0xff9ad1ff};
constexpr Tones highlightText{0xffffffff, 0xffffffff, 0xffffffff, 0xff000000};
constexpr Tones link{0xff0b5cad, 0xff6cb6ff, 0xff00366b, 0xff9ad1ff};
constexpr Tones toolTip{0xff1c2128, 0xffe6edf3, 0xff000000, 0xffffffff};
constexpr Tones toolTipText{0xffffffff, 0xff1c2128, 0xffffffff, 0xff000000};
constexpr Tones flashGround{0xffd3f2df, 0xff173d27, 0xffcff7dd, 0xff00331a};

constexpr Tones waiting{0xff57606a, 0xffa3adb8, 0xff2e2e2e, 0xffe2e2e2};
constexpr Tones working{0xff0b5cad, 0xff6cb6ff, 0xff00366b, 0xff9ad1ff};
constexpr Tones rebooting{0xff7a4dbf, 0xffc4a1ff, 0xff43178a, 0xffdcc8ff};
constexpr Tones ready{0xff1a6b3c, 0xff57c785, 0xff00401c, 0xff86f2b1};
constexpr Tones stopped{0xffa61b1b, 0xffff8f85, 0xff700000, 0xffffb9b2};
constexpr Tones onHold{0xff8a5a00, 0xffe3b341, 0xff513500, 0xffffd76a};

// In the order of Scheme; kept in the notes of jobs.
constexpr const char* schemeNames[] = {"light", "dark", "light-contrast", "dark-contrast"};

Tones tonesOf(StateGroup group)
{
    switch (group) {
    case StateGroup::Waiting:
        return waiting;
    case StateGroup::Working:
        return working;
    case StateGroup::Rebooting:
        return rebooting;
    case StateGroup::Ready:
        return ready;
    case StateGroup::Stopped:
        return stopped;
    case StateGroup::OnHold:
        return onHold;
    case StateGroup::Unknown:
        return onHold;
    }
    return waiting;
}

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue())};
}

} // namespace

void apply(QApplication& app, Scheme scheme)
{
    if (!dynamic_cast<RimStyle*>(app.style()))
        QApplication::setStyle(new RimStyle);
    QApplication::setPalette(palette(scheme));
}

QPalette palette(Scheme scheme)
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, const Tones& tones) { p.setColor(role, tones.of(scheme)); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, alternate);
    set(QPalette::Text, text);
    set(QPalette::Button, button);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, highlightText);
    set(QPalette::Highlight, highlight);
    set(QPalette::HighlightedText, highlightText);
    set(QPalette::Link, link);
    set(QPalette::LinkVisited, rebooting);
    set(QPalette::ToolTipBase, toolTip);
    set(QPalette::ToolTipText, toolTipText);
    set(QPalette::PlaceholderText, secondary);
    // Fusion draws frames and bevels from these.
    set(QPalette::Light, base);
    set(QPalette::Midlight, trough);
    set(QPalette::Mid, hairline);
    const bool strong = scheme == Scheme::LightContrast || scheme == Scheme::DarkContrast;
    p.setColor(QPalette::Dark, strong
                                   ? hairline.of(scheme)
                                   : mixed(QColor(Qt::black), window.of(scheme), scheme == Scheme::Dark ? 0.45 : 0.25));
    p.setColor(QPalette::Shadow, mixed(QColor(Qt::black), window.of(scheme), 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, disabledText.of(scheme));
    p.setColor(QPalette::Disabled, QPalette::Highlight, hairline.of(scheme));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text.of(scheme));
    return p;
}

Scheme desktopScheme()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Scheme schemeOf(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor words = palette.color(QPalette::WindowText);
    for (const Scheme strong : {Scheme::LightContrast, Scheme::DarkContrast}) {
        if (ground == window.of(strong) && words == text.of(strong))
            return strong;
    }
    return ground.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QString schemeName(Scheme scheme)
{
    return QString::fromLatin1(schemeNames[static_cast<std::size_t>(scheme)]);
}

std::optional<Scheme> schemeFromName(QStringView name)
{
    for (const Scheme scheme : schemes) {
        if (name == schemeName(scheme))
            return scheme;
    }
    return {};
}

QColor state(StateGroup group, const QPalette& palette)
{
    return tonesOf(group).of(palette);
}

QColor severity(Severity severity, const QPalette& palette)
{
    switch (severity) {
    case Severity::Detail:
        return muted(palette);
    case Severity::News:
        return working.of(palette);
    case Severity::Good:
        return ready.of(palette);
    case Severity::Warning:
        return onHold.of(palette);
    case Severity::Stop:
        return stopped.of(palette);
    }
    return muted(palette);
}

QColor muted(const QPalette& palette)
{
    return secondary.of(palette);
}

QColor card(const QPalette& palette)
{
    return cardGround.of(palette);
}

QColor line(const QPalette& palette)
{
    return hairline.of(palette);
}

QColor track(const QPalette& palette)
{
    return trough.of(palette);
}

QColor flash(const QPalette& palette)
{
    return flashGround.of(palette);
}

QColor tint(StateGroup group, const QPalette& palette)
{
    return mixed(state(group, palette), cardGround.of(palette), 0.07);
}

QFont mono(const QFont& base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pixelSize() > 0)
        font.setPixelSize(base.pixelSize());
    else
        font.setPointSizeF(base.pointSizeF());
    font.setWeight(base.weight());
    return font;
}

QFont scaled(const QFont& base, double factor, QFont::Weight weight)
{
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factor)));
    else
        font.setPointSizeF(base.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QString isolated(const QString& text)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return leftToRightIsolate + text + popIsolate;
}

} // namespace firstring::theme
