// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.util.List;

/** Where the file of a list is had: the columns that are seen, or all there are; for a spreadsheet, or as plain text. */
record ExportLinks(Visit visit, ShownColumns columns, String kind, String about) {
    private static final List<String> FORMATS = List.of("xlsx", "csv");

    Content content() {
        var html = new Html();
        FORMATS.forEach(format -> link(html, "exports.shown." + format, address(format) + "&shown=" + String.join(",", columns.keys())));
        FORMATS.forEach(format -> link(html, "exports.whole." + format, address(format)));
        return html.content();
    }

    private void link(Html html, String key, String address) {
        html.raw("<a").always("href", address).raw(">").icon("file-download").text(visit.words(ExportLinks.class).say(key)).raw("</a>");
    }

    private String address(String format) {
        var here = visit.hereWith("format", format);
        return "/export/" + kind + here.substring(here.indexOf('?')) + about;
    }
}
