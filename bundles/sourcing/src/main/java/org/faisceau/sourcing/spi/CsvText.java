// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as CSV for French spreadsheets: semicolons, a byte order mark, no cell that a spreadsheet takes for a formula. Pure. */
final class CsvText {
    private static final String MARK = "\uFEFF";
    /** With what formulas begin. Source: OWASP, CSV injection. */
    private static final String FORMULAS = "=+-@\t\r";
    private static final String NUMBER = "[+-]?[0-9]+([.,][0-9]+)?";

    private CsvText() {}

    static String of(List<String> head, List<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows.stream()).map(CsvText::line).collect(Collectors.joining("", MARK, ""));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean isFormula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 && !text.matches(NUMBER);
        var safe = isFormula ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
