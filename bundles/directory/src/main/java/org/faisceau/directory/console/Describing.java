// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Words;

/** Which paragraphs explain a field to a screen reader. */
public final class Describing {
    private Describing() {}

    /** Identifiers for {@code aria-describedby}. */
    public static String words(Words words, Form form, String field) {
        var hint = words.has("hint." + field) ? field + "-hint" : "";
        var error = form.problem(field).isPresent() ? field + "-error" : "";
        return (hint + " " + error).strip();
    }
}
