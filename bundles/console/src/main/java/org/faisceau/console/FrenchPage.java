// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Locale;
import java.util.Set;
import org.faisceau.kernel.api.FrenchSpaces;

/**
 * A page with its spaces as French wants them. Done once to the whole, not in texts: what forms send back, exports and mails carry stays as it
 * was written.
 */
final class FrenchPage {
    /** What is typed, computed or shown letter by letter. */
    private static final Set<String> VERBATIM = Set.of("script", "style", "textarea", "pre", "code", "kbd");

    private FrenchPage() {}

    static String of(String html) {
        var out = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0) tag = html.length();
            if (tag > at) out.append(FrenchSpaces.of(html.substring(at, tag)));
            at = behind(html, tag);
            out.append(html, tag, at);
        }
        return out.toString();
    }

    /** Where text begins again. */
    private static int behind(String html, int tag) {
        if (html.startsWith("<!--", tag)) return after(html, "-->", tag);
        int end = end(html, tag);
        // Half of the tags: a page has thousands.
        if (html.startsWith("</", tag)) return end;
        int from = Math.min(tag + 1, html.length());
        int to = from;
        while (to < end && Character.isLetter(html.charAt(to))) to++;
        var name = html.substring(from, to).toLowerCase(Locale.ROOT);
        return VERBATIM.contains(name) ? after(html, "</" + name, end) : end;
    }

    /** Behind the tag; a bracket within quotes is none. */
    private static int end(String html, int tag) {
        int at = tag;
        while (at < html.length()) {
            char sign = html.charAt(at);
            if (sign == '>') return at + 1;
            if (sign == '"' || sign == '\'') {
                int closing = html.indexOf(sign, at + 1);
                if (closing < 0) return html.length();
                at = closing;
            }
            at++;
        }
        return html.length();
    }

    private static int after(String html, String text, int from) {
        int found = html.indexOf(text, from);
        return found < 0 ? html.length() : found + text.length();
    }
}
