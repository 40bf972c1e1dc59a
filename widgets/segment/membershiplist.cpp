// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/membershiplist.h"

#include "look/badge.h"
#include "look/paintscale.h"
#include "parts/labels/textlabel.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr std::size_t mostRows = 8;
constexpr double rowPx = 26;
constexpr double badgePx = 18;
constexpr double barPx = 8;
constexpr double leastShown = 0.001;

QString probabilityText(double probability)
{
    if (probability > 0 && probability < leastShown)
        return tessera::MembershipList::tr("< %1").arg(shareText(leastShown, 1));
    // What is nearly certain is not said to be.
    return probability < 1 && probability > 1 - leastShown
               ? tessera::MembershipList::tr("> %1").arg(shareText(1 - leastShown, 1))
               : shareText(probability, 1);
}

QString customerText(const Analysis& analysis, RowId row)
{
    if (analysis.roles && analysis.roles->id)
        return shownName(
            cellText(analysis.table->column(*analysis.roles->id), static_cast<std::size_t>(row)));
    return tessera::MembershipList::tr("Row %1").arg(countText(row + 1));
}

} // namespace

/// Badge, name, bar and probability, a line each.
class MembershipList::Rows : public QWidget {
public:
    using QWidget::QWidget;

    void setRows(std::vector<Membership> rows, const std::vector<SegmentStyle>& styles)
    {
        m_rows = std::move(rows);
        m_styles = styles;
        QStringList lines;
        for (const Membership& row : m_rows)
            lines << QStringLiteral("%1  %2").arg(m_styles[row.segment].name,
                                                  probabilityText(row.probability));
        setToolTip(lines.join(QLatin1Char('\n')));
        setAccessibleDescription(lines.join(QStringLiteral(", ")));
        updateGeometry();
        update();
    }
    const std::vector<Membership>& rows() const { return m_rows; }

    QSize sizeHint() const override
    {
        const double px = unitsPerPoint(*this) * 0.75;
        const auto shown = static_cast<double>(std::min(mostRows, m_rows.size()));
        return {static_cast<int>(240 * px), static_cast<int>(shown * rowPx * px * textScale())};
    }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const std::size_t shown = std::min(mostRows, m_rows.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const double height = this->height() / static_cast<double>(shown);
            paintRow(painter, m_rows[i],
                     {0, static_cast<double>(i) * height, static_cast<double>(width()), height});
        }
    }

private:
    void paintRow(QPainter& painter, const Membership& row, const QRectF& line) const
    {
        const Theme& theme = Theme::of(this);
        const PaintScale scale(painter, unitsPerPoint(*this));
        const SegmentStyle& style = m_styles[row.segment];
        const int count = static_cast<int>(m_styles.size());
        const QFont font = scale.font(TextStyle::Secondary);
        const QFontMetricsF metrics(font, painter.device());
        const double badge = scale.px(badgePx);
        const double valueWidth = metrics.horizontalAdvance(QStringLiteral("> 99.9 %")) + 2;
        const double nameLeft = badge + scale.px(8);
        const double nameWidth = (line.width() - nameLeft - valueWidth) * 0.5;
        const double barLeft = nameLeft + nameWidth + scale.px(8);
        const double barWidth = line.width() - barLeft - valueWidth - scale.px(8);
        const auto at = [&](double left, double width) {
            return visualRect(painter, line, {left, line.top(), width, line.height()});
        };
        const QRectF sign = at(0, badge);
        paintBadge(painter, QRectF(sign.left(), sign.center().y() - badge / 2, badge, badge),
                   style.number, style.colour, count, theme, unitsPerPoint(*this));
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(at(nameLeft, nameWidth),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         metrics.elidedText(style.name, Qt::ElideRight, nameWidth));
        painter.drawText(at(line.width() - valueWidth, valueWidth),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing) |
                             Qt::TextForceLeftToRight,
                         probabilityText(row.probability));
        const double thickness = scale.px(barPx);
        painter.setPen(Qt::NoPen);
        for (const auto& [share, fill] :
             {std::pair(1.0, theme.grid),
              std::pair(row.probability, theme.segment(style.colour, count))}) {
            QRectF bar = at(barLeft, std::max(barWidth * share, share > 0 ? 1.0 : 0.0));
            bar = {bar.left(), line.center().y() - thickness / 2, bar.width(), thickness};
            painter.setBrush(fill);
            painter.drawRoundedRect(bar, scale.px(2), scale.px(2));
        }
    }

    std::vector<Membership> m_rows;
    std::vector<SegmentStyle> m_styles;
};

MembershipList::MembershipList(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(TextStyle::FieldLabel, Tone::Strong)), m_rows(new Rows)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title->setToolTip(
        tr("How probable each segment is for this customer, by the mixture of the segments"));
    column->addWidget(m_title);
    column->addWidget(m_rows);
    hide();
}

void MembershipList::showCustomer(const Analysis& analysis, const RowSet& selection,
                                  const std::vector<SegmentStyle>& styles)
{
    const bool one = selection.size() == analysis.table->rows() && selection.count() == 1;
    const RowId row = one ? selection.rows().front() : 0;
    std::vector<Membership> found = one ? membershipsOf(analysis, row) : std::vector<Membership>{};
    setVisible(!found.empty());
    if (!found.empty())
        m_title->setText(tr("Probabilities of %1").arg(customerText(analysis, row)));
    m_rows->setRows(std::move(found), styles);
    m_rows->setAccessibleName(m_title->text());
}

const std::vector<Membership>& MembershipList::memberships() const
{
    return m_rows->rows();
}

} // namespace tessera
