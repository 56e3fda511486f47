// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;

/** A file that is not read as a table, or not further. {@link Reason} and values make the sentence people read. */
public final class UnreadableTable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Reason reason;
    private final transient List<Object> values;

    /** Why. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY,
        /** A header and no line below it. */
        HEADER_ONLY,
        /** Most lines are longer than what should be the header; values: its cells, the longest line's. */
        NO_HEADER,
        /** Neither CSV nor XLSX; value: what it looks like. */
        NOT_A_TABLE,
        /** A ZIP, but no workbook in it. */
        NOT_A_WORKBOOK,
        /** Old XLS, or a workbook under a password. */
        OLD_OR_LOCKED,
        /** Cut off or broken. */
        DAMAGED,
        /** Broken, in a form of the kind's own that a program wrote. */
        MALFORMED,
        /** A cell that no spreadsheet writes: an impossible address, number or day; value: its line, 0 where the styles are meant. */
        BAD_CELL,
        /** Expands to more than the limit, in megabytes. */
        TOO_LARGE,
        /** Compressed beyond what a table is. */
        BOMB,
        /** A document type within it, which no spreadsheet writes. */
        DOCTYPE,
        /** More lines than the limit. */
        TOO_MANY_ROWS,
        /** More columns than the limit. */
        TOO_MANY_COLUMNS,
        /** More than a megabyte of text in one piece of a workbook. */
        HUGE_CELL,
        /** A cell longer than the limit; values: limit, line. */
        TOO_LONG_CELL,
        /** A quote is never closed, or closed in the middle of a cell; value: its line. */
        OPEN_QUOTE,
        /** A formula of a workbook that was never computed; value: its line. */
        UNCOMPUTED
    }

    /** @param values of the sentence: limits and line numbers */
    public UnreadableTable(Reason reason, List<Object> values) {
        super(reason + " " + values);
        this.reason = reason;
        this.values = List.copyOf(values);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Of the sentence: limits and line numbers, in its order. */
    public List<Object> values() {
        return values;
    }

    /** What is wrong and what to do, for the person who brought the file. */
    public String sentence(Locale locale) {
        return Texts.beside(UnreadableTable.class).in(locale).say("unreadable." + reason.name(), values.toArray());
    }
}
