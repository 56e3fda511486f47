// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;

/** Writes HTML, escaping whatever is not the shell's own. */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /** Markup of the shell itself. */
    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    /** A text of anybody. */
    Html text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** An attribute, left out where its value is empty. */
    Html attribute(String name, String value) {
        return value.isEmpty() ? this : always(name, value);
    }

    /** An attribute that stays with an empty value. */
    Html always(String name, String value) {
        html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    Html flag(String name, boolean set) {
        if (set) html.append(' ').append(name);
        return this;
    }

    Html icon(String name) {
        if (!name.matches("[a-z0-9-]+")) throw new IllegalArgumentException("icon: " + name);
        return raw("<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"/static/icons.svg#").raw(name).raw("\"></use></svg>");
    }

    Content content() {
        var whole = html.toString();
        return out -> out.writeContent(whole);
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&#34;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(sign);
            }
        }
        return safe.toString();
    }
}
