// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/FirmwareKnowledge.h"
#include "models/provisioning/FirmwareGrid.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace firstring {

class MutedText;

/// What is known of one firmware file beside the catalogue: who runs it and would change, how long that takes, known
/// weaknesses and steps with how sure we are, what phones must run first, a person's notes, its digests. Main thread.
class FirmwareDetails final : public QScrollArea
{
    Q_OBJECT

public:
    FirmwareDetails(const FirmwareKnowledge& knowledge, QWidget* parent);

    /// Shows the image under \a key of the catalogue, or nothing. What a person types now is left alone.
    void show(const JobState& state, const QString& key, const FirmwareCell& cell, const InstallEstimate& estimate);

    void setKnowledge(const FirmwareKnowledge& knowledge);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// A person said something: the whole image, to be put in the catalogue.
    void changed(const firstring::FirmwareImage& image);

private:
    void showRemarks();
    void giveRoom();
    void takeThrough();
    void takeNotes();

    FirmwareKnowledge m_knowledge;
    FirmwareImage m_image;
    QString m_key;
    QLabel* m_title;
    MutedText* m_empty;
    QLabel* m_who;
    QWidget* m_body;
    QVBoxLayout* m_remarks;
    QComboBox* m_through;
    QPlainTextEdit* m_notes;
    QLabel* m_digests;
};

} // namespace firstring
