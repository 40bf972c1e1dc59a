// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfdetails.h"

#include <QRegularExpression>

#include <map>
#include <optional>

namespace tessera {

namespace {

/// The parts of a document that an update must repeat or extend.
struct PdfParts {
    qint64 xrefOffset = 0;
    int size = 0; ///< number of objects, 0 included
    int info = 0; ///< object numbers
    int catalog = 0;
    QByteArray infoBody{}; ///< the dictionaries without their enclosing << >>
    QByteArray catalogBody{};
    QVector<int> pages{}; ///< object numbers in order
};

std::optional<int> numberAfter(const QByteArray& text, const char* key)
{
    const QRegularExpression pattern(QStringLiteral("%1\\s+(\\d+)").arg(QLatin1String(key)));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(text));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// The text between "N 0 obj" and "endobj" at the offset that the cross-reference table gives.
QByteArray objectText(const QByteArray& pdf, qint64 xrefOffset, int number)
{
    const qsizetype table = pdf.indexOf("\n0 ", xrefOffset);
    const qsizetype entries = pdf.indexOf('\n', table + 1) + 1;
    constexpr int entryBytes = 20;
    const qint64 offset = pdf.mid(entries + number * entryBytes, 10).toLongLong();
    const qsizetype end = pdf.indexOf("endobj", offset);
    if (table < 0 || offset <= 0 || end < 0)
        return {};
    const qsizetype begin = pdf.indexOf("obj", offset) + 3;
    return pdf.mid(begin, end - begin).trimmed();
}

QByteArray dictionaryBody(const QByteArray& object)
{
    if (!object.startsWith("<<") || !object.endsWith(">>"))
        return {};
    return object.mid(2, object.size() - 4).trimmed();
}

QVector<int> pageNumbers(const QByteArray& pagesObject)
{
    QVector<int> pages;
    const qsizetype open = pagesObject.indexOf('[', pagesObject.indexOf("/Kids"));
    const QByteArray kids = pagesObject.mid(open + 1, pagesObject.indexOf(']', open) - open - 1);
    static const QRegularExpression reference(QStringLiteral("(\\d+)\\s+0\\s+R"));
    auto matches = reference.globalMatch(QString::fromLatin1(kids));
    while (matches.hasNext())
        pages.push_back(matches.next().captured(1).toInt());
    return pages;
}

std::optional<PdfParts> partsOf(const QByteArray& pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (start < 0 || trailerAt < 0)
        return std::nullopt;
    PdfParts parts;
    parts.xrefOffset =
        pdf.mid(start + 9, pdf.indexOf("%%EOF", start) - start - 9).trimmed().toLongLong();
    const QByteArray trailer = pdf.mid(trailerAt, start - trailerAt);
    const auto size = numberAfter(trailer, "/Size");
    const auto info = numberAfter(trailer, "/Info");
    const auto root = numberAfter(trailer, "/Root");
    if (!size || !info || !root || parts.xrefOffset <= 0)
        return std::nullopt;
    parts.size = *size;
    parts.info = *info;
    parts.catalog = *root;
    parts.infoBody = dictionaryBody(objectText(pdf, parts.xrefOffset, parts.info));
    parts.catalogBody = dictionaryBody(objectText(pdf, parts.xrefOffset, parts.catalog));
    const auto pages = numberAfter(parts.catalogBody, "/Pages");
    if (parts.infoBody.isEmpty() || !pages)
        return std::nullopt;
    parts.pages = pageNumbers(objectText(pdf, parts.xrefOffset, *pages));
    return parts.pages.isEmpty() ? std::nullopt : std::optional(parts);
}

/// A PDF text string: UTF-16 with its byte order mark, in hexadecimal.
QByteArray textString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// One outline item per entry, linked as brothers below the root object `root`.
void addOutline(std::map<int, QByteArray>& objects, const PdfParts& parts,
                const PdfDetails& details, int root)
{
    const int count = static_cast<int>(details.outline.size());
    for (int i = 0; i < count; ++i) {
        const int page =
            qBound(0, details.outline[i].page, static_cast<int>(parts.pages.size()) - 1);
        QByteArray item = "<< /Title " + textString(details.outline[i].text) + " /Parent " +
                          reference(root) + " /Dest [" + reference(parts.pages[page]) + " /Fit]";
        if (i > 0)
            item += " /Prev " + reference(root + i);
        if (i + 1 < count)
            item += " /Next " + reference(root + i + 2);
        objects[root + 1 + i] = item + " >>";
    }
    objects[root] = "<< /Type /Outlines /First " + reference(root + 1) + " /Last " +
                    reference(root + count) + " /Count " + QByteArray::number(count) + " >>";
}

std::map<int, QByteArray> updatedObjects(const PdfParts& parts, const PdfDetails& details)
{
    std::map<int, QByteArray> objects;
    QByteArray catalog = "<< " + parts.catalogBody + " /Lang " + textString(details.language) +
                         " /ViewerPreferences << /DisplayDocTitle true >>";
    if (!details.outline.isEmpty()) {
        addOutline(objects, parts, details, parts.size);
        catalog += " /Outlines " + reference(parts.size) + " /PageMode /UseOutlines";
    }
    objects[parts.catalog] = catalog + " >>";
    objects[parts.info] = "<< " + parts.infoBody + " /Author " + textString(details.author) + " >>";
    return objects;
}

} // namespace

QByteArray withDetails(const QByteArray& pdf, const PdfDetails& details)
{
    const std::optional<PdfParts> parts = partsOf(pdf);
    if (!parts)
        return pdf;
    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    const std::map<int, QByteArray> objects = updatedObjects(*parts, details);
    for (const auto& [number, body] : objects) {
        table += QByteArray::number(number) + " 1\n" +
                 QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
        result += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const int size = std::max(parts->size, objects.rbegin()->first + 1);
    const qsizetype xref = result.size();
    result += table + "trailer\n<< /Size " + QByteArray::number(size) + " /Info " +
              reference(parts->info) + " /Root " + reference(parts->catalog) + " /Prev " +
              QByteArray::number(parts->xrefOffset) + " >>\nstartxref\n" +
              QByteArray::number(xref) + "\n%%EOF\n";
    return result;
}

} // namespace tessera
