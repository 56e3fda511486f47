// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is always true of a procedure; what depends on a day is asked of the book.
 *
 * @param articles where it lies in the law
 * @param articlesNote which of them nobody verified; may be empty
 * @param steps one per line, in order
 * @param candidates key of the row that tells the least number of candidates; empty where none does
 * @param monthsLeast with {@code monthsMost} an order of size of how long it takes, without source: shown as indicative
 * @param levers what helps innovation, one per line
 * @param lines lines of the book that it leans on
 * @param cells where it stands first, with its place there: {@code AVAILABLE|BELOW|2}
 */
public record Procedure(
        ProcedureId id, Wording name, Wording what, String articles, Wording articlesNote, Wording steps, String candidates, Wording publicity,
        BigDecimal monthsLeast, BigDecimal monthsMost, Wording levers, Wording risks, Wording negotiation, List<String> lines, List<String> cells) {
    public Procedure {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
    }
}
