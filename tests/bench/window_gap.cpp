// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// window_gap DATA JOB ADDRESS HTTP TFTP: the whole window program, offscreen, on the bench, with its server on at these
// ports. Prints where it answers as `serve --json` does; then, for each line that comes in, one JSON object: how long
// the event loop was away between two passes since the line before, ms p99 and most, and how often the window was
// painted.

#include "app/workstation/Workstation.h"
#include "models/base/Mailbox.h"
#include "views/ServerNotes.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include "translations/Translation.h"

using namespace firstring;

namespace {

/// Asked for a pass every millisecond.
class Gaps final : public QObject
{
public:
    Gaps()
    {
        m_pass.setTimerType(Qt::PreciseTimer);
        connect(&m_pass, &QTimer::timeout, this, [this] {
            const qint64 now = m_clock.nsecsElapsed();
            m_gaps.push_back(static_cast<double>(now - m_last) / 1e6);
            m_last = now;
        });
        m_clock.start();
        m_pass.start(1);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_paints += event->type() == QEvent::UpdateRequest;
        return false;
    }
    void tell()
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        const double p99 = m_gaps.empty() ? 0 : m_gaps[m_gaps.size() * 99 / 100];
        const double most = m_gaps.empty() ? 0 : m_gaps.back();
        std::cout << "{\"p99\":" << p99 << ",\"most\":" << most << ",\"paints\":" << m_paints << "}" << std::endl;
        m_gaps.clear();
        m_paints = 0;
    }

private:
    QElapsedTimer m_clock;
    QTimer m_pass;
    qint64 m_last = 0;
    std::vector<double> m_gaps;
    int m_paints = 0;
};

/// Which ports the job's server takes is a note of the job, as a person's choice is.
bool choosePorts(const QString& data, const QString& job, const ServerSettings& settings)
{
    const auto opened = JobFolder(data).open(job);
    if (!opened)
        return false;
    saveServerSettings(**opened, settings);
    return (*opened)->waitStored().has_value();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    installTranslation(app, QLocale(QLocale::English));
    if (argc != 6) {
        std::cerr << "window_gap DATA JOB ADDRESS HTTP TFTP\n";
        return 2;
    }
    Options options;
    options.data = QString::fromLocal8Bit(argv[1]);
    options.job = QString::fromLocal8Bit(argv[2]);
    ServerSettings settings;
    settings.bind = QString::fromLocal8Bit(argv[3]);
    settings.httpPort = QByteArray(argv[4]).toInt();
    settings.tftpPort = QByteArray(argv[5]).toInt();
    if (!choosePorts(options.data, options.job, settings))
        qFatal("no job");
    const auto opened = Workstation::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    MainWindow& window = (*opened)->window();
    window.resize(1280, 800);
    window.show();
    Gaps gaps;
    window.installEventFilter(&gaps);
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))
            action->trigger();
    }
    std::cout << "{\"http\":\"http://" << argv[3] << ':' << argv[4] << "\",\"tftp\":\"tftp://" << argv[3] << ':'
              << argv[5] << "\"}" << std::endl;
    Mailbox<bool> asked([&gaps](std::deque<bool>&& answers) {
        for (const bool goesOn : answers)
            goesOn ? gaps.tell() : QCoreApplication::quit();
    });
    std::thread reader([handle = asked.handle()] {
        std::string line;
        while (std::getline(std::cin, line))
            handle.post(true);
        handle.post(false);
    });
    const int result = QApplication::exec();
    reader.join();
    return result;
}
