// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;

/** The estimated value of a line: one cell as people write it, or one for each end as an export of ours writes it. */
final class AmountCells {
    private final Map<String, AmountText> texts = new HashMap<>();

    Amount read(Cells cells, Remarks remarks) {
        var whole = cell(cells, NeedColumns.AMOUNT, remarks);
        if (whole.isKnown()) return whole;
        var least = end(cells, NeedColumns.AMOUNT_LEAST, remarks);
        var most = end(cells, NeedColumns.AMOUNT_MOST, remarks);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            remarks.refuse("line.amountsCrossed");
            return Amount.unknown();
        }
        return new Amount(least, most);
    }

    private Optional<Euros> end(Cells cells, NeedColumns column, Remarks remarks) {
        var amount = cell(cells, column, remarks);
        return amount.least().or(amount::most);
    }

    private Amount cell(Cells cells, NeedColumns column, Remarks remarks) {
        var cell = cells.cell(column.key());
        if (cell.isEmpty()) return Amount.unknown();
        var text = texts.computeIfAbsent(cell, AmountText::read);
        if (text.amount().isEmpty()) text.doubt().ifPresentOrElse(
                doubt -> remarks.refuse("line.amountInDoubt", label(column, remarks), cell, doubt.whole(), doubt.fine()),
                () -> remarks.refuse("line.badAmount", label(column, remarks), cell));
        if (text.isRounded()) remarks.mend("line.amountRounded", label(column, remarks), cell);
        return text.amount().orElse(Amount.unknown());
    }

    private static String label(NeedColumns column, Remarks remarks) {
        return NeedColumns.label(column.key(), remarks.words().locale());
    }
}
