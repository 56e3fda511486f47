// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a document says, whatever its format: {@link Papers} makes a PDF or a DOCX of it.
 *
 * @param locale French, or English; other languages read French
 * @param kicker what kind of document it is, above the title; may be empty
 * @param author the Living-Lab or the authority it comes from; may be empty
 * @param reference stands on every page and in the file's name; may be empty
 * @param date of what it says, not of the click: the same paper gives the same bytes
 * @param mark stands first on every page, such as EXERCICE; may be empty
 * @param code stands on every page of a sealed paper: it is told by what the paper says; empty where it is not sealed ({@link SealedFiles})
 * @param sheet what it is printed on
 * @param cells how much there is to lay out: table cells, facts, items, paragraphs
 * @param whole false where it grew beyond {@link PaperBuilder#MAX_CELLS} or {@link PaperBuilder#MAX_CHARS} and is cut off; it is not printed
 */
public record Paper(Locale locale, String kicker, String title, String author, String reference, LocalDate date, List<Block> blocks,
        String mark, String code, Sheet sheet, int cells, boolean whole) {
    public Paper {
        if (title.isBlank()) throw new IllegalArgumentException("title is blank");
        blocks = List.copyOf(blocks);
    }

    /** A size of sheet (ISO 216). A5 is for brochures: narrower margins, smaller letters. */
    public enum Sheet {
        A4,
        A5
    }

    /** Begins a paper; end it with {@link PaperBuilder#build()}. */
    public static PaperBuilder titled(Locale locale, String title, LocalDate date) {
        return new PaperBuilder(locale, title, date);
    }
}
