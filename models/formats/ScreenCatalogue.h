// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/formats/ParameterCatalogue.h"

#include <QSize>

namespace firstring {

/// The screen of one model, as far as it is known: a row of resources/catalogue/screens.tsv. Unless it is Verified it
/// is a hint.
struct PhoneScreen
{
    QString model;       ///< canonical
    QSize screen;        ///< the whole display, pixels
    QSize caller;        ///< the picture of a caller, pixels
    QStringList formats; ///< endings of file names, the best first
    int bits = 24;       ///< a pixel of a PNG
    Trust screenTrust = Trust::Recalled;
    Trust callerTrust = Trust::Recalled;
};

/// Which models show pictures, and of which size. Immutable after it was read; any thread.
class ScreenCatalogue
{
public:
    /// SCREEN_ROW with the number of the first line that cannot be read.
    static Result<ScreenCatalogue> parse(const QByteArray& tsv);

    const QList<PhoneScreen>& screens() const { return m_screens; }
    /// In any usual spelling of the model; null if no colour screen of it is known.
    const PhoneScreen* find(const QString& model) const;

private:
    QList<PhoneScreen> m_screens;
};

/// The catalogue of this program, read when first asked for.
const ScreenCatalogue& screenCatalogue();

} // namespace firstring
