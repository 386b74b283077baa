// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// phones_table CONTESTANT make|measure ROWS FOLDER: a table of many phones in a window, ours or a peer's. One
// measurement is one process, so that its memory is its own. Prints one line of a Markdown table.

#include "tests/bench/TableContestant.h"
#include "views/Theme.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <random>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace firstring;
using namespace firstring::bench;

namespace {

constexpr int updateTickMs = 20;
constexpr int updatesPerTick = 100; // 5,000 a second
constexpr qint64 updatesForMs = 5'000;
constexpr qint64 keysForMs = 60'000; // some need most of a minute for one key

double memoryMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

double cpuMs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// Counts how often the rows were painted.
class Paints final : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    /// Until they were painted once more.
    void await()
    {
        const int before = count;
        while (count == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
};

/// Milliseconds between asking for something and seeing it.
template <typename Act>
double seen(Paints& paints, QAbstractItemView* view, Act&& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    view->viewport()->update();
    paints.await();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Gaps
{
    double p99 = 0;
    double most = 0;
    double cpuPercent = 0;
};

/// How long the event loop was away between two passes, asked for every millisecond, while states change.
Gaps updates(TableContestant& table, int rows)
{
    std::vector<double> gaps;
    std::mt19937 random(1);
    QElapsedTimer clock;
    QTimer pass;
    pass.setTimerType(Qt::PreciseTimer);
    qint64 last = 0;
    QObject::connect(&pass, &QTimer::timeout, &pass, [&] {
        const qint64 now = clock.nsecsElapsed();
        gaps.push_back(static_cast<double>(now - last) / 1e6);
        last = now;
    });
    qint64 due = 0;
    int percent = 0;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        // Who is late has the missed ones at once, as with real phones.
        for (; due <= clock.elapsed() && due < updatesForMs; due += updateTickMs) {
            percent = percent % 99 + 1;
            for (int i = 0; i < updatesPerTick; ++i)
                table.update(static_cast<int>(random() % static_cast<unsigned>(rows)), percent);
        }
        table.flush();
    });
    const double before = cpuMs();
    clock.start();
    pass.start(1);
    tick.start(updateTickMs);
    QTimer::singleShot(static_cast<int>(updatesForMs), qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    const double share = 100 * (cpuMs() - before) / static_cast<double>(clock.elapsed());
    std::sort(gaps.begin(), gaps.end());
    return {gaps[gaps.size() * 99 / 100], gaps.back(), share};
}

void measure(TableContestant& table, const char* name, int rows, const QString& folder)
{
    Paints paints;
    const double memoryBefore = memoryMiB();
    QElapsedTimer timer;
    timer.start();
    double loaded = 0;
    const auto window = table.open(folder, [&] { loaded = static_cast<double>(timer.nsecsElapsed()) / 1e6; });
    QAbstractItemView* view = table.view();
    view->viewport()->installEventFilter(&paints);
    window->resize(1090, 600);
    window->show();
    paints.await();
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (view->model()->rowCount() == 0)
        qFatal("no rows");
    const double memory = memoryMiB() - memoryBefore;

    const double sort = seen(paints, view, [&] { table.sort(); });
    double key = 0;
    const QString text = QStringLiteral("room 42");
    timer.restart();
    for (int length = 1; length <= text.size() && timer.elapsed() < keysForMs; ++length)
        key = std::max(key, seen(paints, view, [&] { table.filter(text.left(length)); }));
    if (timer.elapsed() < keysForMs) // else it would not end
        table.filter({});
    const Gaps gaps = updates(table, rows);
    std::printf("| %s | %d | %.0f | %.0f | %.0f | %.1f | %.0f | %.1f / %.0f | %.0f |\n", name, rows, loaded, first,
                sort, key, memory, gaps.p99, gaps.most, gaps.cpuPercent);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc != 5) {
        std::fputs("phones_table ours|sql|items make|measure ROWS FOLDER\n", stderr);
        return 2;
    }
    theme::apply(app, theme::Scheme::Light);
    const QByteArray who = argv[1];
    const auto table = who == "ours" ? makeOurs() : who == "sql" ? makeSqlTable() : makeItems();
    const QString folder = QString::fromLocal8Bit(argv[4]);
    const int rows = QByteArray(argv[3]).toInt();
    if (qstrcmp(argv[2], "make") == 0)
        table->make(folder, rows);
    else
        measure(*table,
                who == "ours"  ? "Firstring"
                : who == "sql" ? "QSqlTableModel"
                               : "QStandardItemModel + proxy",
                rows, folder);
    return 0;
}
