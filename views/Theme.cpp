// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

#include <cmath>

namespace firstring::theme {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;

    QColor of(Scheme scheme) const { return QColor::fromRgb(scheme == Scheme::Dark ? dark : light); }
    QColor of(const QPalette& palette) const { return of(schemeOf(palette)); }
};

constexpr Pair window{0xfff1f3f5, 0xff262c33};
// Dark fields are darker than the window, since Fusion draws their rims darker still; cards are lighter than it.
constexpr Pair base{0xffffffff, 0xff1a1e23};
constexpr Pair alternate{0xfff6f8fa, 0xff20252b};
constexpr Pair cardGround{0xffffffff, 0xff2f363e};
constexpr Pair button{0xfff6f8fa, 0xff363d46};
constexpr Pair text{0xff1c2128, 0xffe6edf3};
constexpr Pair secondary{0xff57606a, 0xffa3adb8};
constexpr Pair disabledText{0xff8c959f, 0xff6b7580};
constexpr Pair hairline{0xffd0d7de, 0xff454d57};
constexpr Pair trough{0xffdfe4ea, 0xff454e59};
constexpr Pair highlight{0xff0b5cad, 0xff0b5cad};
constexpr Pair highlightText{0xffffffff, 0xffffffff};
constexpr Pair link{0xff0b5cad, 0xff6cb6ff};
constexpr Pair toolTip{0xff1c2128, 0xffe6edf3};
constexpr Pair toolTipText{0xffffffff, 0xff1c2128};
constexpr Pair flashGround{0xffd3f2df, 0xff173d27};

constexpr Pair waiting{0xff57606a, 0xffa3adb8};
constexpr Pair working{0xff0b5cad, 0xff6cb6ff};
constexpr Pair rebooting{0xff7a4dbf, 0xffc4a1ff};
constexpr Pair ready{0xff1a6b3c, 0xff57c785};
constexpr Pair stopped{0xffa61b1b, 0xffff8f85};
constexpr Pair onHold{0xff8a5a00, 0xffe3b341};

Pair pairOf(StateGroup group)
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
    if (!app.style() || app.style()->objectName() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette(scheme));
}

QPalette palette(Scheme scheme)
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, const Pair& pair) { p.setColor(role, pair.of(scheme)); };
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
    p.setColor(QPalette::Dark, mixed(QColor(Qt::black), window.of(scheme), scheme == Scheme::Dark ? 0.45 : 0.25));
    p.setColor(QPalette::Shadow, mixed(QColor(Qt::black), window.of(scheme), 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, disabledText.of(scheme));
    p.setColor(QPalette::Disabled, QPalette::Highlight, hairline.of(scheme));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text.of(scheme));
    return p;
}

Scheme desktopScheme()
{
    return schemeOf(QApplication::palette());
}

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor state(StateGroup group, const QPalette& palette)
{
    return pairOf(group).of(palette);
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
