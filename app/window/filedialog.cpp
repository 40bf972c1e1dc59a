// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filedialog.h"

#include "formats/format.h"
#include "words/nametext.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tessera {

namespace {

class FileDialog {
    Q_DECLARE_TR_FUNCTIONS(FileDialog)
};

QString filterText()
{
    QStringList patterns;
    for (const FormatInfo& format : formats()) {
        for (const std::string& extension : format.extensions)
            patterns << QStringLiteral("*.%1").arg(fullText(extension));
    }
    const QString tables = FileDialog::tr("Tables (%1)").arg(patterns.join(QLatin1Char(' ')));
    return tables + QStringLiteral(";;") + FileDialog::tr("All files (*)");
}

} // namespace

QString chooseTableFile(QWidget& parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(&parent, FileDialog::tr("Open a table"), folder,
                                        filterText());
}

} // namespace tessera
