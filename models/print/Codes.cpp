// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/print/Codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <zint.h>

namespace firstring {

Result<CodeModules> codeModules(PaperCodeKind kind, const QString& data)
{
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(), &ZBarcode_Delete);
    const auto refused = [&] {
        return Error{QStringLiteral("PAPER_CODE"),
                     QCoreApplication::translate("Paper", "No code for scanners can be made of “%1”.").arg(data),
                     symbol ? QString::fromLatin1(symbol->errtxt) : QString()};
    };
    if (!symbol)
        return refused();
    symbol->symbology = kind == PaperCodeKind::Qr ? BARCODE_QRCODE : BARCODE_CODE128;
    if (kind == PaperCodeKind::Qr)
        symbol->option_1 = 2; // a quarter of it may be dirty
    const QByteArray bytes = data.toLatin1();
    if (ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(bytes.constData()),
                        static_cast<int>(bytes.size())) >= ZINT_ERROR)
        return refused();
    CodeModules modules{symbol->width, symbol->rows, {}};
    modules.dark.reserve(modules.columns * modules.rows);
    for (int row = 0; row < modules.rows; ++row) {
        for (int column = 0; column < modules.columns; ++column)
            modules.dark.append((symbol->encoded_data[row][column / 8] >> (column % 8)) & 1);
    }
    return modules;
}

Result<QList<QRectF>> codeBars(const PaperCode& code)
{
    const auto modules = codeModules(code.kind, code.data);
    if (!modules)
        return modules.error();
    const bool square = code.kind == PaperCodeKind::Qr;
    const int quiet = square ? 4 : 10;
    double module = code.box.width() / (modules->columns + 2 * quiet);
    if (square)
        module = std::min(module, code.box.height() / (modules->rows + 2 * quiet));
    const double height = square ? module : code.box.height();
    const double left = code.box.center().x() - module * modules->columns / 2;
    const double top = square ? code.box.center().y() - module * modules->rows / 2 : code.box.top();
    QList<QRectF> bars;
    for (int row = 0; row < modules->rows; ++row) {
        for (int column = 0; column < modules->columns; ++column) {
            const int from = column;
            while (column < modules->columns && modules->isDark(column, row))
                ++column;
            if (column > from)
                bars.append({left + from * module, top + row * height, (column - from) * module, height});
        }
    }
    return bars;
}

} // namespace firstring
