// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/BrandingCheck.h"

#include <QImage>
#include <QWidget>

namespace firstring {

/// What a phone shows, on a drawing of its front: the screen in its proportions with a picture as large as the phone
/// would show it, keys below and beside it. Colours of the palette only. A model without a known screen is drawn with
/// one of a usual size that stays empty. Main thread.
class PhoneDrawing final : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneDrawing(QWidget* parent = nullptr);

    /// \a screen: null if none is known.
    void setScreen(const PhoneScreen* screen);
    /// \a size: of the picture on the phone, pixels; \a picture may be unpacked smaller. A picture of the wrong size is
    /// seen as such, but for a kind without a size of its own, which is shown whole. Null: none.
    void setPicture(const QImage& picture, const QSize& size, BrandingKind kind);
    /// What stands on the screen instead of a picture, or in its title.
    void setWords(const QString& words);

    QSize sizeHint() const override { return {232, 196}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize phonePixels() const;
    /// Where the screen is on the widget.
    QRect screenPlace() const;
    void paintBody(QPainter& painter, const QRect& screen) const;
    void paintScreen(QPainter& painter, const QRect& screen) const;
    void describe();

    QString m_model;
    QSize m_pixels; ///< of the phone's screen; empty: not known
    QImage m_picture;
    QSize m_size; ///< of the picture on the phone
    BrandingKind m_kind = BrandingKind::Other;
    QString m_words;
};

} // namespace firstring
