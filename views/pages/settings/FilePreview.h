// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "views/Context.h"

#include <QWidget>

class QComboBox;

namespace firstring {

class FileLinesTable;
class MessageLine;

/// The finished file of a phone, with the origin of every line, as it would be served now. Works only while it is seen.
/// Main thread.
class FilePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit FilePreview(const Context& context, QWidget* parent = nullptr);

    /// Shows files as they were if this became the job; null: as they are.
    void setDraft(const JobSnapshot& draft);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The job or the selection changed: at once if this is seen, else when it is.
    void follow();
    void listPhones();
    void showFile();
    /// The job, or the draft if there is one.
    const JobState& state() const;

    const Context m_context;
    JobSnapshot m_draft;
    QComboBox* m_phone;
    QComboBox* m_file;
    FileLinesTable* m_lines;
    MessageLine* m_message;
    bool m_stale = true;
};

} // namespace firstring
