// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "base/version.h"
#include "parts/frame/card.h"
#include "parts/labels/textlabel.h"
#include "settings/appearance.h"
#include "settings/settings.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

namespace tessera {

namespace {

constexpr int fieldWidthPx = 240;

TextLabel* makeLabel(const QString& text)
{
    auto* label = new TextLabel(TextStyle::FieldLabel);
    label->setText(text);
    return label;
}

QComboBox* makeBox(QFormLayout& form, const QString& label)
{
    auto* box = new QComboBox;
    box->setMinimumWidth(fieldWidthPx);
    box->setAccessibleName(label);
    form.addRow(makeLabel(label), box);
    return box;
}

} // namespace

SettingsPage::SettingsPage(Settings& settings, QWidget* parent)
    : Page(parent), m_settings(settings), m_inspector(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeLookCard());
    column->addWidget(makeAboutCard());
    column->addStretch(1);
    m_inspector->hide();
}

QString SettingsPage::sentence() const
{
    return tr("How Tessera looks and which language it speaks.");
}

QWidget* SettingsPage::inspector()
{
    return m_inspector;
}

QString SettingsPage::help() const
{
    return tr(
        "Theme and text size change at once; the language when Tessera starts again. Nothing here "
        "changes a result.");
}

QWidget* SettingsPage::makeLookCard()
{
    auto* card = new Card(tr("Look and language"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    card->body()->addLayout(form);

    QComboBox* theme = makeBox(*form, tr("Theme"));
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(m_settings.theme()));
    connect(theme, &QComboBox::activated, this, [this](int index) {
        m_settings.setTheme(static_cast<ThemeChoice>(index));
        Q_EMIT lookChanged();
    });

    QComboBox* text = makeBox(*form, tr("Text size"));
    for (const int percent : {100, 125, 150, 200}) {
        //: a text size; %1 is a number
        text->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    }
    text->setCurrentIndex(text->findData(m_settings.textPercent()));
    connect(text, &QComboBox::activated, this, [this, text](int index) {
        m_settings.setTextPercent(text->itemData(index).toInt());
        Q_EMIT lookChanged();
    });

    QComboBox* language = makeBox(*form, tr("Language"));
    language->addItem(tr("As the system"), QString());
    const QStringList codes = availableLanguages();
    for (const QString& code : codes)
        language->addItem(QLocale(code).nativeLanguageName(), code);
    language->setCurrentIndex(qMax(0, language->findData(m_settings.language())));
    auto* hint = new TextBlock(TextStyle::Secondary, Tone::Hint);
    hint->setText(tr("The language changes when Tessera is started again."));
    hint->hide();
    form->addRow(nullptr, hint);
    connect(language, &QComboBox::activated, this, [this, language, hint](int index) {
        m_settings.setLanguage(language->itemData(index).toString());
        hint->show();
    });
    return card;
}

QWidget* SettingsPage::makeAboutCard()
{
    auto* card =
        new Card(tr("About Tessera"), tr("version %1").arg(QString::fromLatin1(versionText())));
    auto* text = new TextBlock(TextStyle::Body, Tone::Secondary);
    text->setText(
        tr("Tessera finds, explains and hands over customer segments. Your data stays on this "
           "computer: nothing is sent anywhere.\n\n"
           "Free software under the GNU General Public License, version 3 or later, without any "
           "warranty. It stands on Qt, Eigen, Armadillo and oneTBB; its letters are Noto Sans, "
           "under the SIL Open Font License."));
    card->body()->addWidget(text);
    return card;
}

} // namespace tessera
