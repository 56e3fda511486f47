// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.documents.api.Paper.Sheet;
import org.faisceau.kernel.api.FileBeside;

/** The style sheet of one paper: its fonts, its page, what stands in the margins, then {@code paper.css}. */
final class PaperCss {
    private PaperCss() {}

    /** @param families the fonts it needs, the main one first */
    static String of(Margins margins, Set<String> families, Sheet sheet, boolean wide) {
        var fonts = families.stream().map(family -> "'" + family + "'").collect(Collectors.joining(", "));
        return """
            @page {
              size: %s %s; margin: %s;
              @top-left { content: %s; %s }
              @top-right { content: %s; %s }
              @bottom-left { content: %s; %s }
              @bottom-right { content: %s; %s }
            }
            @page :first { @top-left { content: %s; %s } @top-right { content: none } }
            body { font-family: %s; }
            """.formatted(sheet, wide ? "landscape" : "portrait", sheet == Sheet.A4 ? "20mm 18mm 20mm 18mm" : "16mm 12mm 16mm 12mm", margins.title(), side(fonts, "left"), margins.reference(), side(fonts, "right"),
                margins.author(), side(fonts, "left"), margins.page(), side(fonts, "right"), margins.mark().equals("\"\"") ? "none" : margins.mark(), side(fonts, "left"), fonts) + sheet() + (sheet == Sheet.A4 ? "" : small());
    }

    private static String side(String fonts, String side) {
        var width = side.equals("left") ? "70%" : "30%";
        return "font-family: " + fonts + "; font-size: 8pt; color: #56706c; text-align: " + side + "; width: " + width + "; white-space: nowrap;";
    }

    /** Half the page: letters a tenth smaller, headings more. */
    private static String small() {
        return "body { font-size: 9pt; } h1 { font-size: 16pt; } h2 { margin-top: 12pt; font-size: 11.5pt; } h3 { margin-top: 8pt; font-size: 10pt; } .kicker { font-size: 8.5pt; }";
    }

    private static String sheet() {
        return FileBeside.text(PaperCss.class, "paper.css");
    }
}
