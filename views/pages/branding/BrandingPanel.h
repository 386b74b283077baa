// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/domain/Branding.h"
#include "views/Context.h"
#include "views/imaging/PictureConversion.h"

#include <QImage>
#include <QScrollArea>

class QComboBox;
class QPushButton;

namespace firstring {

class MessageLine;
class MutedText;
class PhoneDrawing;

/// One branding record as phones of a model get it: on a drawing of the phone, with what is known of the file and what
/// such a phone may not like. Main thread; files are read in the pool.
class BrandingPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit BrandingPanel(const Context& context, QWidget* parent = nullptr);

    /// Null: nothing, or more than one, is selected.
    void show(const BrandingAsset* asset);

Q_SIGNALS:
    void kindChosen(firstring::BrandingKind kind);
    void fitChosen(firstring::PictureFit fit);

private:
    /// What was read of a file for one model.
    struct Seen
    {
        QImage picture; ///< no larger than the screen; null: none
        QSize size;     ///< of the file's picture, pixels
        QString facts;
        QStringList remarks;
    };
    static Seen look(const Vault& vault, const BrandingAsset& asset, const QString& model);

    void fillModels();
    QString model() const;
    void refresh();
    void showSeen(const Seen& seen);

    const Context m_context;
    BrandingAsset m_asset; ///< empty name: none
    QComboBox* m_kind;
    QComboBox* m_model;
    PhoneDrawing* m_drawing;
    QPushButton* m_crop;
    QPushButton* m_whole;
    MutedText* m_facts;
    MessageLine* m_remarks;
    Background m_background;
};

} // namespace firstring
