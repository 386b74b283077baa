// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace firstring {

class LadderLayout;

/// A ladder diagram: the lanes (phone, DHCP, RCS, configuration server) above, below one arrow for each exchange, in
/// the order they came. Arrow keys walk from exchange to exchange, as in every list; a screen reader reads each as a
/// sentence. Main thread.
class LadderView final : public QListView
{
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);

    /// In the middle while there are no arrows.
    void setEmptyText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    LadderLayout ladderLayout() const;
    void placeHead();

    QWidget* m_head;
    QString m_emptyText;
};

} // namespace firstring
