// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/timeline/TimelineSvg.h"

#include "models/domain/timeline/TimelineAxis.h"
#include "models/domain/timeline/TimelineText.h"

#include <QDateTime>
#include <QXmlStreamWriter>

#include <algorithm>

namespace firstring {

namespace {

constexpr double margin = 12;
constexpr double mark = 5; ///< half of a mark's width
constexpr int mostListed = 200;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/// Sizes of one drawing, all from its font.
struct Measures
{
    explicit Measures(const TimelineDrawing& drawing)
        : line(drawing.fontSize * 1.5)
        , title(drawing.fontSize * 2.2)
        , lane(drawing.fontSize * 2.6)
        , names(drawing.fontSize * 7.0)
    {}

    double line;
    double title;
    double lane;
    double names;
};

bool isListed(const TimelineEntry& entry)
{
    return entry.severity != Severity::Detail;
}

qsizetype listed(const Timeline& timeline)
{
    return std::min<qsizetype>(mostListed, std::count_if(timeline.entries.begin(), timeline.entries.end(), isListed));
}

double lanesTop(const Measures& m)
{
    return margin + m.title + m.line;
}

double lanesEnd(const Measures& m)
{
    return lanesTop(m) + m.lane * static_cast<double>(timelineLanes.size());
}

class Drawing
{
public:
    Drawing(QByteArray& out, const Timeline& timeline, const TimelineDrawing& how)
        : m_xml(&out)
        , m_timeline(timeline)
        , m_how(how)
        , m(how)
        , m_left(how.rightToLeft ? margin : margin + m.names)
        , m_right(how.width - (how.rightToLeft ? margin + m.names : margin) - mark)
        , m_axis(timeline, m_left + mark, m_right)
    {}

    void draw()
    {
        const int height = timelineHeight(m_timeline, m_how);
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        m_xml.writeAttribute(QStringLiteral("width"), QString::number(m_how.width));
        m_xml.writeAttribute(QStringLiteral("height"), QString::number(height));
        m_xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(m_how.width).arg(height));
        m_xml.writeAttribute(QStringLiteral("font-family"), m_how.fontFamily);
        m_xml.writeAttribute(QStringLiteral("font-size"), QString::number(m_how.fontSize));
        m_xml.writeTextElement(QStringLiteral("title"), m_timeline.name);
        rectangle(0, 0, m_how.width, height, m_how.ink.paper);
        drawTitle();
        drawLanes();
        drawClock();
        for (const TimelineEntry& entry : m_timeline.entries)
            drawEntry(entry);
        if (m_how.list)
            drawList();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void rectangle(double x, double y, double width, double height, const QString& fill)
    {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        m_xml.writeAttribute(QStringLiteral("x"), number(x));
        m_xml.writeAttribute(QStringLiteral("y"), number(y));
        m_xml.writeAttribute(QStringLiteral("width"), number(width));
        m_xml.writeAttribute(QStringLiteral("height"), number(height));
        m_xml.writeAttribute(QStringLiteral("fill"), fill);
    }

    void stroke(double x1, double y1, double x2, double y2, bool dashed = false)
    {
        m_xml.writeEmptyElement(QStringLiteral("line"));
        m_xml.writeAttribute(QStringLiteral("x1"), number(x1));
        m_xml.writeAttribute(QStringLiteral("y1"), number(y1));
        m_xml.writeAttribute(QStringLiteral("x2"), number(x2));
        m_xml.writeAttribute(QStringLiteral("y2"), number(y2));
        m_xml.writeAttribute(QStringLiteral("stroke"), m_how.ink.line);
        if (dashed)
            m_xml.writeAttribute(QStringLiteral("stroke-dasharray"), QStringLiteral("3 3"));
    }

    void words(double x, double y, const QString& text, const QString& colour, const char* anchor = "start",
               bool bold = false)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        m_xml.writeAttribute(QStringLiteral("x"), number(x));
        m_xml.writeAttribute(QStringLiteral("y"), number(y));
        m_xml.writeAttribute(QStringLiteral("fill"), colour);
        m_xml.writeAttribute(QStringLiteral("text-anchor"), QLatin1String(anchor));
        if (bold)
            m_xml.writeAttribute(QStringLiteral("font-weight"), QStringLiteral("bold"));
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void drawTitle()
    {
        QString text = m_timeline.name;
        if (text != m_timeline.mac.pretty())
            text += QStringLiteral("  ·  ") + m_timeline.mac.pretty();
        if (!m_timeline.model.isEmpty())
            text += QStringLiteral("  ·  ") + m_timeline.model;
        if (!m_timeline.entries.isEmpty())
            text += QStringLiteral("  ·  ") +
                    QDateTime::fromMSecsSinceEpoch(m_timeline.beginMs()).date().toString(Qt::ISODate);
        words(m_how.rightToLeft ? m_how.width - margin : margin, margin + m_how.fontSize, text, m_how.ink.text,
              m_how.rightToLeft ? "end" : "start", true);
    }

    void drawLanes()
    {
        for (std::size_t i = 0; i < timelineLanes.size(); ++i) {
            const double top = lanesTop(m) + m.lane * static_cast<double>(i);
            stroke(margin, top, m_how.width - margin, top);
            words(m_how.rightToLeft ? m_how.width - margin : margin, top + m.lane / 2 + m_how.fontSize * 0.35,
                  laneText(timelineLanes[i]), m_how.ink.muted, m_how.rightToLeft ? "end" : "start");
        }
        stroke(margin, lanesEnd(m), m_how.width - margin, lanesEnd(m));
    }

    void drawClock()
    {
        const double foot = lanesTop(m) - 6;
        for (const TimelineAxis::Tick& tick : m_axis.ticks(m_how.fontSize * 6.0)) {
            stroke(tick.at, lanesTop(m) - 4, tick.at, lanesEnd(m));
            const bool fits = tick.at + m_how.fontSize * 5 < m_how.width;
            words(tick.at, foot, timelineClock(tick.ms).left(8), m_how.ink.muted, fits ? "start" : "end");
        }
        for (const TimelineAxis::Break& one : m_axis.breaks())
            stroke(one.at, lanesTop(m) - 4, one.at, lanesEnd(m), true);
    }

    void drawEntry(const TimelineEntry& entry)
    {
        const auto lane = std::find(timelineLanes.begin(), timelineLanes.end(), entry.lane) - timelineLanes.begin();
        const double y = lanesTop(m) + m.lane * (static_cast<double>(lane) + 0.5);
        const double begin = m_axis.at(entry.beginMs);
        const double end = m_axis.at(entry.endMs);
        m_xml.writeStartElement(QStringLiteral("g"));
        m_xml.writeAttribute(QStringLiteral("fill"), colour(entry.severity));
        m_xml.writeTextElement(QStringLiteral("title"),
                               timelineClock(entry.beginMs) + QStringLiteral("  ") + entry.what);
        if (end - begin > 2 * mark) {
            m_xml.writeEmptyElement(QStringLiteral("rect"));
            m_xml.writeAttribute(QStringLiteral("x"), number(begin));
            m_xml.writeAttribute(QStringLiteral("y"), number(y - mark));
            m_xml.writeAttribute(QStringLiteral("width"), number(end - begin));
            m_xml.writeAttribute(QStringLiteral("height"), number(2 * mark));
            m_xml.writeAttribute(QStringLiteral("rx"), number(mark));
            m_xml.writeAttribute(QStringLiteral("fill-opacity"), QStringLiteral("0.5"));
        }
        drawMark(entry.severity, end, y);
        m_xml.writeEndElement();
    }

    /// Dot, disc, ring with a disc, triangle, cross: to be told apart without colours.
    void drawMark(Severity severity, double x, double y)
    {
        const auto path = [this](const QString& d) {
            m_xml.writeEmptyElement(QStringLiteral("path"));
            m_xml.writeAttribute(QStringLiteral("d"), d);
        };
        const auto disc = [&](double radius) {
            m_xml.writeEmptyElement(QStringLiteral("circle"));
            m_xml.writeAttribute(QStringLiteral("cx"), number(x));
            m_xml.writeAttribute(QStringLiteral("cy"), number(y));
            m_xml.writeAttribute(QStringLiteral("r"), number(radius));
        };
        const auto point = [](double px, double py) { return number(px) + u' ' + number(py); };
        switch (severity) {
        case Severity::Detail:
            return disc(mark * 0.5);
        case Severity::News:
            return disc(mark * 0.9);
        case Severity::Good:
            return path(QStringLiteral("M%1 L%2 L%3 L%4 Z")
                            .arg(point(x, y - mark * 1.4), point(x + mark * 1.4, y), point(x, y + mark * 1.4),
                                 point(x - mark * 1.4, y)));
        case Severity::Warning:
            return path(
                QStringLiteral("M%1 L%2 L%3 Z")
                    .arg(point(x, y - mark * 1.4), point(x + mark * 1.4, y + mark), point(x - mark * 1.4, y + mark)));
        case Severity::Stop:
            return path(QStringLiteral("M%1 h%3 v%3 h-%3 Z M%2 h%3")
                            .arg(point(x - mark, y - mark), point(x - mark, y), number(2 * mark)));
        }
    }

    void drawList()
    {
        double y = lanesEnd(m) + m.line * 1.4;
        qsizetype left = mostListed;
        const double clockWidth = m_how.fontSize * 6.5;
        for (const TimelineEntry& entry : m_timeline.entries) {
            if (!isListed(entry) || left-- <= 0)
                continue;
            const double edge = m_how.rightToLeft ? m_how.width - margin : margin;
            const double in = m_how.rightToLeft ? -1 : 1;
            const char* anchor = m_how.rightToLeft ? "end" : "start";
            m_xml.writeStartElement(QStringLiteral("g"));
            m_xml.writeAttribute(QStringLiteral("fill"), colour(entry.severity));
            drawMark(entry.severity, edge + in * mark, y - m_how.fontSize * 0.35);
            m_xml.writeEndElement();
            words(edge + in * 3 * mark, y, timelineClock(entry.beginMs), m_how.ink.muted, anchor);
            words(edge + in * (3 * mark + clockWidth), y, entry.what, m_how.ink.text, anchor,
                  entry.severity == Severity::Stop);
            y += m.line;
        }
    }

    const QString& colour(Severity severity) const { return m_how.ink.severity[static_cast<std::size_t>(severity)]; }

    QXmlStreamWriter m_xml;
    const Timeline& m_timeline;
    const TimelineDrawing& m_how;
    const Measures m;
    const double m_left;
    const double m_right;
    const TimelineAxis m_axis;
};

} // namespace

int timelineHeight(const Timeline& timeline, const TimelineDrawing& drawing)
{
    const Measures m(drawing);
    double height = lanesEnd(m) + margin;
    if (drawing.list && listed(timeline) > 0)
        height += m.line * (static_cast<double>(listed(timeline)) + 1);
    return static_cast<int>(height) + 1;
}

QByteArray timelineSvg(const Timeline& timeline, const TimelineDrawing& drawing)
{
    QByteArray out;
    Drawing(out, timeline, drawing).draw();
    return out;
}

} // namespace firstring
