// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"
#include "models/ports/ServerControl.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace firstring {

/// One service of the local server on the Services tab: its name with a switch, its fields in the same row, one
/// sentence about its state below, and room for more under that. To add a service: derive, implement load(), store()
/// and follow(), and list it in ListenForm. Main thread.
class ServiceSection : public QWidget
{
    Q_OBJECT

public:
    /// \a title: what people call it, `TFTP`. \a spoken: what the switch does, for screen readers: `Answer over TFTP`.
    ServiceSection(const QString& title, const QString& spoken, QWidget* parent = nullptr);

    /// Shows what \a settings say about this service.
    virtual void load(const ServerSettings& settings) = 0;
    /// Writes what is chosen here into \a settings. Sections store in the order in which they stand.
    virtual void store(ServerSettings& settings) const = 0;
    /// Says one sentence about its state. \a wanted: what the whole form says; \a now: where the server listens.
    virtual void follow(const ServerSettings& wanted, const ServerEndpoints& now) = 0;

    /// While the server is on: the switch and the fields cannot be changed. What is in body() can.
    void setLocked(bool locked);
    /// So that the fields of all sections begin below one another.
    int switchWidth() const;
    void setSwitchWidth(int width);

Q_SIGNALS:
    /// A person changed something.
    void edited();

protected:
    bool isOn() const;
    /// Without edited().
    void setOn(bool on);
    /// Puts \a field behind the switch, enabled while the service is on; \a label may be empty.
    void addField(const QString& label, QWidget* field);
    /// For what needs more room than a field: below the sentence, always enabled.
    QVBoxLayout* body() const { return m_body; }
    /// Detail is said in second-rank text, anything louder with its glyph and colour.
    void say(const QString& sentence, Severity tone = Severity::Detail);

private:
    void enableFields();

    QCheckBox* m_switch;
    QHBoxLayout* m_fields;
    QList<QWidget*> m_inRow;
    QLabel* m_quiet;
    class MessageLine* m_loud;
    QVBoxLayout* m_body;
    bool m_locked = false;
};

} // namespace firstring
