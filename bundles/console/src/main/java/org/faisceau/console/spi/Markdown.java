// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.Unseen;

/**
 * The part of Markdown that minutes and pages need: headings, lists, strong and emphasised words, links to the web. Everything is escaped first, so that
 * no markup of a person's own ever reaches a page; that is why this is not a library with a cleaner behind it.
 */
public final class Markdown {
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*\n]+)\\*\\*");
    private static final Pattern SOFT = Pattern.compile("(?<![*\\w])\\*(?! )([^*\n]+)(?<! )\\*(?![*\\w])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\n]+)\\]\\((https?://[^\\s()<>]+)\\)");
    private static final Pattern ITEM = Pattern.compile("[-*] +(.+)");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] +(.+)");
    private final StringBuilder html = new StringBuilder();
    private String open = "";

    private Markdown() {}

    /** As markup of the page; headings begin at level 3. */
    public static Content of(String text) {
        var whole = new Markdown().whole(text);
        return out -> out.writeContent(whole);
    }

    private String whole(String text) {
        for (var line : escaped(text).split("\n", -1)) line(line.strip());
        become("");
        return html.toString();
    }

    private void line(String line) {
        var item = ITEM.matcher(line);
        var numbered = NUMBERED.matcher(line);
        if (Unseen.is(line)) become("");
        else if (line.startsWith("#")) heading(line);
        else if (item.matches()) block("ul", "<li>" + inline(item.group(1)) + "</li>");
        else if (numbered.matches()) block("ol", "<li>" + inline(numbered.group(1)) + "</li>");
        else block("p", (open.equals("p") ? "<br>" : "") + inline(line));
    }

    private void heading(String line) {
        become("");
        int level = line.startsWith("##") ? 4 : 3;
        html.append("<h").append(level).append('>').append(inline(line.replaceFirst("^#+ *", ""))).append("</h").append(level).append('>');
    }

    private void block(String tag, String inner) {
        become(tag);
        html.append(inner);
    }

    private void become(String tag) {
        if (open.equals(tag)) return;
        if (!open.isEmpty()) html.append("</").append(open).append('>');
        if (!tag.isEmpty()) html.append('<').append(tag).append('>');
        open = tag;
    }

    private static String inline(String text) {
        var linked = LINK.matcher(text).replaceAll("<a href=\"$2\" rel=\"noopener noreferrer\">$1</a>");
        return SOFT.matcher(STRONG.matcher(linked).replaceAll("<strong>$1</strong>")).replaceAll("<em>$1</em>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&#34;").replace("'", "&#39;");
    }
}
