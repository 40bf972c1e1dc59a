// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importoptions.h"

#include "import/previewmodel.h"
#include "parts/fields/longcombobox.h"
#include "parts/labels/textlabel.h"
#include "words/nametext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tessera {

namespace {

QString encodingText(Encoding encoding)
{
    return QString::fromLatin1(encodingName(encoding));
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportOptions::tr("Comma");
    case ';':
        return ImportOptions::tr("Semicolon");
    case '\t':
        return ImportOptions::tr("Tab");
    case '|':
        return ImportOptions::tr("Vertical bar");
    case ' ':
        return ImportOptions::tr("Space");
    default:
        return QString(QChar::fromLatin1(delimiter));
    }
}

QString decimalText(char mark)
{
    return mark == ',' ? ImportOptions::tr("Comma (1,5)") : ImportOptions::tr("Point (1.5)");
}

QString quoteText(char quote)
{
    switch (quote) {
    case '"':
        return ImportOptions::tr("Double quote");
    case '\'':
        return ImportOptions::tr("Single quote");
    default:
        return ImportOptions::tr("None");
    }
}

QString headerText(bool header)
{
    return header ? ImportOptions::tr("First row has headings") : ImportOptions::tr("No headings");
}

QString marksText(const std::vector<std::string>& marks)
{
    QStringList texts;
    for (const std::string& mark : marks)
        texts << fullText(mark);
    return texts.join(QStringLiteral(", "));
}

std::vector<std::string> marksOf(const QString& text)
{
    std::vector<std::string> marks;
    const auto parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            marks.push_back(part.trimmed().toStdString());
    }
    return marks;
}

/// The first entry says what was guessed; the others are choices. `chosen` marks one of them.
template<class T, class Text>
void fillChoice(QComboBox& box, const std::vector<T>& choices, const Text& text,
                const std::optional<T>& guess, const std::optional<T>& chosen)
{
    const QSignalBlocker blocker(box);
    box.clear();
    box.addItem(guess && !chosen ? ImportOptions::tr("Guessed: %1").arg(text(*guess))
                                 : ImportOptions::tr("Guess"));
    for (std::size_t i = 0; i < choices.size(); ++i) {
        box.addItem(text(choices[i]));
        if (chosen == choices[i])
            box.setCurrentIndex(static_cast<int>(i) + 1);
    }
}

template<class T>
std::optional<T> choiceAt(int index, const std::vector<T>& choices)
{
    return index <= 0 ? std::nullopt
                      : std::optional<T>(choices[static_cast<std::size_t>(index) - 1]);
}

const std::vector<Encoding> encodings{Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be,
                                      Encoding::Windows1252};
const std::vector<char> delimiters{',', ';', '\t', '|'};
const std::vector<char> decimalMarks{'.', ','};
const std::vector<char> quotes{'"', '\'', '\0'};
const std::vector<bool> headers{true, false};
const std::vector<ColumnType> types{ColumnType::Number, ColumnType::Category, ColumnType::Text,
                                    ColumnType::DateTime, ColumnType::Identifier};

} // namespace

ImportOptions::ImportOptions(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* title = new TextLabel(TextStyle::CardTitle);
    title->setText(tr("How to read the file"));
    column->addWidget(title);
    column->addSpacing(6);
    addFields(*column);
    connectFields();
}

void ImportOptions::addField(QVBoxLayout& column, const QString& label, QWidget* field)
{
    auto* name = new TextLabel(TextStyle::FieldLabel);
    name->setText(label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    column.addWidget(name);
    column.addWidget(field);
    column.addSpacing(6);
}

template<class Box>
Box* ImportOptions::addChoice(QVBoxLayout& column, const QString& label)
{
    auto* box = new Box;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    addField(column, label, box);
    return box;
}

void ImportOptions::addFields(QVBoxLayout& column)
{
    m_encoding = addChoice<QComboBox>(column, tr("Encoding"));
    m_delimiter = addChoice<QComboBox>(column, tr("Columns are separated by"));
    m_decimal = addChoice<QComboBox>(column, tr("Decimal mark"));
    m_quote = addChoice<QComboBox>(column, tr("Quotes around texts"));
    m_header = addChoice<QComboBox>(column, tr("Headings"));
    m_skip = new QSpinBox;
    m_skip->setRange(0, 10'000);
    m_skip->setKeyboardTracking(false);
    addField(column, tr("Lines to skip at the top"), m_skip);
    m_missing = new QLineEdit;
    m_missing->setToolTip(tr("Separate them by commas. Empty cells are always missing."));
    addField(column, tr("Cells that mean “missing”"), m_missing);
    m_ragged = addChoice<QComboBox>(column, tr("Rows of the wrong length"));
    m_ragged->addItem(tr("Keep, fill with missing cells"));
    m_ragged->addItem(tr("Leave out"));
    m_columnChoice = addChoice<LongComboBox>(column, tr("Column"));
    m_type = addChoice<QComboBox>(column, tr("Type of this column"));
    m_reset = new QPushButton(tr("Guess everything again"));
    column.addSpacing(4);
    column.addWidget(m_reset);
    column.addStretch(1);
}

void ImportOptions::connectFields()
{
    const auto onChoice = [this](QComboBox* box, auto apply) {
        connect(box, &QComboBox::activated, this, [this, apply](int index) {
            apply(index);
            Q_EMIT changed();
        });
    };
    onChoice(m_encoding, [this](int i) { m_overrides.encoding = choiceAt(i, encodings); });
    onChoice(m_delimiter, [this](int i) { m_overrides.delimiter = choiceAt(i, delimiters); });
    onChoice(m_decimal, [this](int i) { m_overrides.decimalMark = choiceAt(i, decimalMarks); });
    onChoice(m_quote, [this](int i) { m_overrides.quote = choiceAt(i, quotes); });
    onChoice(m_header, [this](int i) {
        m_overrides.header = i <= 0 ? std::nullopt : std::optional<bool>(i == 1);
    });
    onChoice(m_ragged,
             [this](int i) { m_overrides.ragged = i == 1 ? RaggedRows::Drop : RaggedRows::Keep; });
    connect(m_skip, &QSpinBox::valueChanged, this, [this](int lines) {
        m_overrides.skipLines = lines;
        Q_EMIT changed();
    });
    connect(m_missing, &QLineEdit::editingFinished, this, [this] {
        const auto marks = marksOf(m_missing->text());
        if (m_preview->resolved.missingMarks == marks)
            return;
        m_overrides.missingMarks = marks;
        Q_EMIT changed();
    });
    connect(m_columnChoice, &QComboBox::activated, this, &ImportOptions::showColumn);
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        if (const auto type = choiceAt(index, types))
            setType(m_column, *type);
        else if (m_overrides.types.erase(m_preview->headings[static_cast<std::size_t>(m_column)]) >
                 0)
            Q_EMIT changed();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        reset();
        Q_EMIT changed();
    });
}

void ImportOptions::reset()
{
    m_overrides = {};
    m_column = 0;
}

void ImportOptions::setType(int column, ColumnType type)
{
    if (column < 0 || column >= static_cast<int>(m_preview->headings.size()))
        return;
    m_column = column;
    m_overrides.types[m_preview->headings[static_cast<std::size_t>(column)]] = type;
    Q_EMIT changed();
}

void ImportOptions::showPreview(const PreviewPtr& preview)
{
    m_preview = preview;
    showGuesses(preview->resolved);
    m_columnChoice->setChoices(
        static_cast<int>(preview->headings.size()),
        [preview](int column) {
            return shownName(preview->headings[static_cast<std::size_t>(column)]);
        },
        0);
    showColumn(m_column);
    m_reset->setEnabled(m_overrides != ReadOptions());
}

void ImportOptions::showGuesses(const ReadOptions& resolved)
{
    fillChoice(*m_encoding, encodings, encodingText, resolved.encoding, m_overrides.encoding);
    fillChoice(*m_delimiter, delimiters, delimiterText, resolved.delimiter, m_overrides.delimiter);
    fillChoice(*m_decimal, decimalMarks, decimalText, resolved.decimalMark,
               m_overrides.decimalMark);
    fillChoice(*m_quote, quotes, quoteText, resolved.quote, m_overrides.quote);
    fillChoice(*m_header, headers, headerText, resolved.header, m_overrides.header);
    const QSignalBlocker skip(m_skip);
    m_skip->setValue(static_cast<int>(resolved.skipLines.value_or(0)));
    m_missing->setText(marksText(resolved.missingMarks.value_or(defaultMissingMarks())));
    m_missing->setCursorPosition(0);
    m_ragged->setCurrentIndex(m_overrides.ragged == RaggedRows::Drop ? 1 : 0);
}

void ImportOptions::showColumn(int column)
{
    if (column < 0 || column >= static_cast<int>(m_preview->headings.size()))
        return;
    m_column = column;
    m_columnChoice->setCurrentIndex(column);
    showType();
}

void ImportOptions::showType()
{
    const auto column = static_cast<std::size_t>(m_column);
    const auto guess = std::optional<ColumnType>(m_preview->types[column]);
    const auto own = m_overrides.types.find(m_preview->headings[column]);
    if (own == m_overrides.types.end())
        fillChoice(*m_type, types, columnTypeText, guess, std::optional<ColumnType>());
    else
        fillChoice(*m_type, types, columnTypeText, guess, std::optional<ColumnType>(own->second));
}

} // namespace tessera
