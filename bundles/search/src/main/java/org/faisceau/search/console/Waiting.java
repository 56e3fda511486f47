// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.faisceau.search.api.Progress;

/**
 * What somebody sees who waits for the index.
 *
 * @param text what was looked for
 * @param waited true where this is told to who was told before that the index is being built
 */
public record Waiting(Progress progress, String text, boolean waited) {
    /** Where the next word on it comes from. */
    public String next() {
        return "/search/progress?q=" + encoded(text);
    }

    /** The results. */
    public String address() {
        return address(text);
    }

    /** The page with all results for a text. */
    static String address(String text) {
        return "/search?q=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
