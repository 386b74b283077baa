// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/FleetThread.h"
#include "app/workstation/Workstation.h"
#include "models/tables/PhoneColumns.h"
#include "tests/gui/support/Hands.h"
#include "tests/support/ReservedPort.h"
#include "views/bench/CardView.h"
#include "views/window/Notice.h"

namespace firstring::test {

/// The whole program in front of a person without a mouse, and the phones on the bench. Everything is real: job,
/// server, sockets, simulated phones, file dialogs.
class Story
{
public:
    /// Opens the program over a data folder that may have a job already. Null when it did not open.
    static std::unique_ptr<Story> begin(const QString& name, const QString& data)
    {
        Options options;
        options.data = data;
        auto station = Workstation::open(options);
        if (!station) {
            qWarning("%s", qPrintable(station.error().sentence));
            return {};
        }
        return std::unique_ptr<Story>(new Story(name, std::move(*station)));
    }

    MainWindow& window() { return m_station->window(); }
    QString said() { return window().findChild<Notice*>()->sentence(); }
    int inState(PhoneState state)
    {
        const auto* cards = window().findChild<CardView*>();
        int count = 0;
        for (int row = 0; row < cards->model()->rowCount(); ++row)
            count += cards->model()->index(row, 0).data(RowRole).value<PhoneRow>().status.state == state;
        return count;
    }

    /// Until the window with that title has the keyboard.
    bool isInFront(const QString& title) const
    {
        return QTest::qWaitFor(
            [&] {
                hands.front();
                return frontTitle() == title;
            },
            90'000);
    }
    static QString frontTitle()
    {
        const QWidget* front = QApplication::activeWindow();
        return front ? front->windowTitle() : QString();
    }

    /// Types \a path into the file dialog in front and takes it.
    void chooseFile(const QString& path) const
    {
        hands.press(Qt::Key_A, Qt::ControlModifier);
        hands.type(path);
        hands.press(Qt::Key_Return);
    }

    /// On the page Local server: a port of its own for HTTP and no TFTP, since others may have the usual ones here;
    /// then the server is started. False when a control was not found.
    bool startServer()
    {
        const QString port = QString::number(m_port.number());
        url = QStringLiteral("http://127.0.0.1:") + port;
        hands.press(Qt::Key_8, Qt::ControlModifier);
        // Preflight comes first; the arrow turns to the next tab.
        if (!hands.tabTo(QStringLiteral("Preflight")) || !hands.goTo(QStringLiteral("Services"), Qt::Key_Right) ||
            !hands.tabTo(QStringLiteral("HTTP port")))
            return false;
        hands.press(Qt::Key_A, Qt::ControlModifier);
        hands.type(port);
        if (!hands.tabTo(QStringLiteral("Answer over TFTP")))
            return false;
        hands.press(Qt::Key_Space);
        hands.look(QStringLiteral("services"));
        hands.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        hands.press(Qt::Key_1, Qt::ControlModifier);
        return true;
    }

    /// All phones are plugged in, or taken from the mains and plugged in again.
    void plugIn(FleetPlan plan)
    {
        plan.rcsUrls = {url};
        plan.rebootMs = 50;
        m_phones = std::make_unique<FleetThread>();
        QObject::connect(m_phones.get(), &FleetControl::changed, m_phones.get(),
                         [this](const QList<SimulatedPhoneStatus>& changed) {
                             for (const SimulatedPhoneStatus& phone : changed)
                                 phones.insert(phone.mac, phone);
                         });
        m_phones->start(plan);
    }

private:
    Story(const QString& name, std::unique_ptr<Workstation> station)
        : m_station(std::move(station))
        , hands(name, m_station->window(), QStringLiteral(FIRSTRING_BINARY_DIR "/stories"))
    {
        window().resize(1280, 800);
        window().show();
    }

    std::unique_ptr<Workstation> m_station;
    std::unique_ptr<FleetThread> m_phones;
    const ReservedPort m_port;

public:
    Hands hands;
    QString url;                                    ///< of the local server
    QHash<MacAddress, SimulatedPhoneStatus> phones; ///< what they show now
};

} // namespace firstring::test
