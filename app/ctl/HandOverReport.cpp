// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/HandOverReport.h"

#include "app/ctl/Context.h"
#include "app/ctl/OutputFile.h"
#include "app/ctl/Text.h"
#include "models/base/Clock.h"
#include "models/paper/HandOverPages.h"
#include "models/print/PaperDraw.h"

namespace firstring {

Result<HandOver> writeHandOver(Context& context, const Workspace& job, const QString& fileName, const QString& who)
{
    const Arguments& arguments = context.arguments();
    HandOverOrder order{who, Clock::system().now().toLocalTime(), context.wantsSecrets()};
    if (arguments.has(QStringLiteral("date"))) {
        order.made = QDateTime::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
        if (!order.made.isValid())
            return Error{QStringLiteral("USAGE_DATE"),
                         Ctl::tr("--date takes a date or time as 2026-11-26 or 2026-11-26T14:30."),
                         {}};
    }
    const HandOver report = handOver(job.state(), job.tracks(), order);
    QByteArray bytes;
    if (fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        bytes = handOverCsv(report);
    } else {
        auto pdf = drawPdf(handOverPages(report, paperRuler()));
        if (!pdf)
            return pdf.error();
        bytes = std::move(*pdf);
    }
    if (auto written = writeOutput(context.printer(), fileName, bytes); !written)
        return written.error();
    return report;
}

} // namespace firstring
