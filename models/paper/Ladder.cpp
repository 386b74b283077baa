// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paper/Ladder.h"

#include "models/domain/lesson/WireRules.h"
#include "models/paper/PageFlow.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

constexpr double pageWidth = 240; // mm
constexpr double edge = 12;
constexpr double timeWidth = 24;
constexpr double headHeight = 9;
constexpr double rowHeight = 12; // both lines of words, and air
constexpr double arrowHead = 2;

PaperTone toneOf(ExchangeEnd end)
{
    switch (end) {
    case ExchangeEnd::Took:
        return PaperTone::Good;
    case ExchangeEnd::Told:
        return PaperTone::Working;
    case ExchangeEnd::Absent:
        return PaperTone::Quiet;
    case ExchangeEnd::Refused:
        return PaperTone::Care;
    default:
        return PaperTone::Stop;
    }
}

double laneX(LadderLane lane)
{
    const double width = pageWidth - 2 * edge - timeWidth - 30;
    return edge + timeWidth + 15 + width * static_cast<int>(lane) / (ladderLaneCount - 1);
}

/// Only lanes that something is said to: a DHCP that nobody spoke with would only take room.
bool speaksWith(const QList<Exchange>& exchanges, LadderLane lane)
{
    return lane == LadderLane::Phone ||
           std::any_of(exchanges.begin(), exchanges.end(), [lane](const Exchange& one) { return one.lane == lane; });
}

void addArrow(PaperPage& page, double from, double to, double y, PaperTone tone, bool dashed)
{
    const double back = to > from ? -arrowHead : arrowHead;
    page.items.append(PaperLine{{from, y}, {to + back, y}, 0.4, tone, dashed});
    page.items.append(PaperShape{{{to, y}, {to + back, y - 0.9}, {to + back, y + 0.9}}, tone});
}

QString plainText(const QString& text)
{
    QString safe = text;
    // What Mermaid would read as its own.
    return safe.replace(u';', u',').replace(u'#', QStringLiteral("no. ")).replace(u'\n', u' ');
}

} // namespace

PaperPage ladderPage(const QString& title, const QList<Exchange>& exchanges)
{
    const QList<LadderRow> rows = ladderRows(exchanges);
    const double top = edge + 10 + headHeight;
    const double height = top + static_cast<double>(rows.size() + 1) * rowHeight + edge;
    PaperPage page{{pageWidth, height}, {}};
    page.items.append(
        PaperText{.box = {edge, edge, pageWidth - 2 * edge, 8}, .text = title, .font = {.points = 14, .bold = true}});
    for (int i = 0; i < ladderLaneCount; ++i) {
        const auto lane = static_cast<LadderLane>(i);
        if (!speaksWith(exchanges, lane))
            continue;
        const double x = laneX(lane);
        page.items.append(PaperLine{{x, top}, {x, height - edge}, 0.25, PaperTone::Rule, true});
        page.items.append(PaperBox{{x - 17, top - headHeight + 1, 34, headHeight - 2}, PaperTone::Shade, 1.5});
        page.items.append(PaperText{.box = {x - 17, top - headHeight + 1, 34, headHeight - 2},
                                    .text = laneText(lane),
                                    .font = {.points = 9, .bold = true},
                                    .align = PaperAlign::Centre});
    }
    double y = top + rowHeight * 0.8;
    const double from = laneX(LadderLane::Phone);
    for (const LadderRow& row : rows) {
        const double to = laneX(row.to);
        const bool told = row.to == LadderLane::Dhcp;
        page.items.append(PaperText{.box = {edge, y - 4, timeWidth, 4},
                                    .text = row.who.isEmpty() ? row.when : row.when + u' ' + row.who,
                                    .font = {.points = 7, .fixed = true, .tone = PaperTone::Quiet}});
        if (!told)
            addArrow(page, from, to, y - 1, toneOf(row.end), false);
        addArrow(page, to, from, y + 1.2, toneOf(row.end), true);
        // Beside the phone's own line, where no other line runs through it.
        const double width = laneX(LadderLane::Dhcp) - from - 4;
        const QRectF above(from + 2, y - 5.6, std::max(width, to - from - 4), 4);
        const QRectF below(from + 2, y + 1.7, std::max(width, to - from - 4), 3.6);
        for (const auto& [box, text, tone] :
             {std::tuple(above, row.asked, PaperTone::Ink), std::tuple(below, row.answer, toneOf(row.end))}) {
            page.items.append(PaperText{.box = box, .text = text, .font = {.points = 7.5, .tone = tone}});
        }
        y += rowHeight;
    }
    return page;
}

QByteArray ladderMermaid(const QString& title, const QList<Exchange>& exchanges)
{
    static constexpr const char* ids[] = {"P", "D", "R", "C"};
    QString text = QStringLiteral("---\ntitle: %1\n---\nsequenceDiagram\n").arg(plainText(title));
    for (int i = 0; i < ladderLaneCount; ++i) {
        if (const auto lane = static_cast<LadderLane>(i); speaksWith(exchanges, lane))
            text += QStringLiteral("    participant %1 as %2\n").arg(QLatin1String(ids[i]), laneText(lane));
    }
    for (const LadderRow& row : ladderRows(exchanges)) {
        const QLatin1String to(ids[static_cast<int>(row.to)]);
        const QString asked = plainText(row.who.isEmpty() ? row.asked : row.who + QStringLiteral(" ") + row.asked);
        if (row.to == LadderLane::Dhcp) {
            text += QStringLiteral("    %1-->>P: %2\n").arg(to, asked);
            continue;
        }
        text += QStringLiteral("    P->>%1: %2\n    %1-->>P: %3\n").arg(to, asked, plainText(row.answer));
    }
    return text.toUtf8();
}

PaperDocument lessonSheet(const Scenario& scenario, const QList<Exchange>& exchanges, bool solved,
                          const QDateTime& made, const PaperRuler& ruler)
{
    PageFlow flow(scenario.title, made, ruler);
    flow.heading(scenario.title, 18);
    flow.paragraph(scenario.about, {.points = 10});
    if (!scenario.question.isEmpty()) {
        flow.heading(scenario.question);
        for (qsizetype i = 0; i < scenario.choices.size(); ++i) {
            const bool right = solved && i + 1 == scenario.answer;
            flow.paragraph(
                QStringLiteral("%1  %2").arg(right ? QStringLiteral("☒") : QStringLiteral("☐"), scenario.choices[i]),
                {.points = 10, .bold = right});
        }
        if (solved && !scenario.explain.isEmpty())
            flow.paragraph(scenario.explain, {.points = 10, .tone = PaperTone::Good});
    }
    flow.heading(Text::tr("What happened"));
    QList<QStringList> rows;
    QStringList rules;
    for (const Exchange& one : exchanges) {
        const ExchangeMeaning meaning = meaningOf(one);
        const LadderRow row = ladderRow(one, false);
        rows.append({QLocale().toString(static_cast<double>(one.atMs) / 1000.0, 'f', 2), laneText(row.to), row.asked,
                     row.answer, solved ? meaning.sentence : QString()});
        for (const WireRule& rule : wireRules(meaning.rule)) {
            if (!rules.contains(rule.text))
                rules.append(rule.text);
        }
    }
    flow.table({{Text::tr("s"), 12, true, 2},
                {Text::tr("With"), 26, false, 2},
                {Text::tr("Asked"), 38, false, 3},
                {Text::tr("Answer"), 28, false, 2},
                {Text::tr("What it means"), 76, false, 6}},
               rows);
    if (solved && !rules.isEmpty()) {
        flow.space(3);
        flow.heading(Text::tr("The rules behind it"));
        for (const QString& rule : rules)
            flow.paragraph(QStringLiteral("• ") + rule, {.points = 9});
    }
    return flow.take();
}

} // namespace firstring
