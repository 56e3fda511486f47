// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/** A workbook's cell as text: days as ISO days, numbers with a point, a formula by the value last computed. */
final class SheetCell {
    /** A spreadsheet's numbers are doubles, 309 digits before the point, noise such as 5.55E-17 behind it; 1E150000000 is 150 MB of zeros. */
    private static final int DIGITS = 350;
    private final Map<String, Boolean> days = new HashMap<>();

    String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) return isDay(cell) ? day(cell) : number(cell.asNumber());
        if (cell.getType() == CellType.FORMULA) return computed(cell);
        return cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getText();
    }

    private static String number(BigDecimal number) {
        if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) throw new ArithmeticException("more than " + DIGITS + " digits");
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String day(Cell cell) {
        var moment = cell.asDate();
        if (moment.getYear() < 1 || moment.getYear() > 9999) throw new DateTimeException("year: 1 to 9999, got " + moment.getYear());
        return moment.toLocalTime().toSecondOfDay() == 0 ? moment.toLocalDate().toString() : moment.toString();
    }

    /** A workbook made by a program may hold formulas that nothing ever computed: to read them as empty would lose what they say. */
    private static String computed(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) throw new UnreadableTable(Reason.UNCOMPUTED, List.of(cell.getAddress().getRow() + 1));
        return raw;
    }

    /** A number shown as a day: its format speaks of days or years outside quotes and brackets. */
    private boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && days.computeIfAbsent(format, it -> it.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[dy].*"));
    }
}
