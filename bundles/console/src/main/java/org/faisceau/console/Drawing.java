// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;

/** Renders content whole before anything is sent, so that a template that fails becomes an error page and no half page. */
public final class Drawing {
    private static final Pattern POST_FORM = Pattern.compile("<form(?=[^>]*\\smethod=\"post\")(?:[^>\"]|\"[^\"]*\")*>");

    private Drawing() {}

    public static String of(Content content) {
        var text = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }

    /** Rendered already. */
    static Content ready(String html) {
        return out -> out.writeContent(html);
    }

    /** Puts the token into every form that posts: no page can forget it. */
    static String withToken(String html, String token) {
        if (token.isEmpty() || !html.contains("<form")) return html;
        return POST_FORM.matcher(html).replaceAll("$0<input type=\"hidden\" name=\"csrf\" value=\"" + token + "\">");
    }
}
