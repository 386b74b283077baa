// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"

#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace firstring {

class StateCounts;

/// `12 phones  2 ready  3 working  1 stopped`: what is empty is not said; a click shows only those, a second one all.
/// Main thread.
class CountsLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CountsLine(const StateCounts& counts, QWidget* parent = nullptr);

    std::optional<StateGroup> group() const { return m_group; }
    void setGroup(std::optional<StateGroup> group);

Q_SIGNALS:
    void groupChosen(std::optional<firstring::StateGroup> group);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    /// The words go when there is no room for all of them; glyph, number and tool tip stay.
    void fit();
    void tint();

    const StateCounts& m_counts;
    std::optional<StateGroup> m_group;
    QToolButton* m_all;
    std::array<QToolButton*, 7> m_buttons{};
};

} // namespace firstring
