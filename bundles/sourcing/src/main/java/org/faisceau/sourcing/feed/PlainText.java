// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.feed;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.FileBeside;

/** What a feed wrote as HTML, without its markup: shown as text, and escaped again where it is shown. Pure. */
final class PlainText {
    private static final Pattern OPENING = Pattern.compile("<(script|style)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Pattern> CLOSING = Map.of("script", Pattern.compile("</script\\s*>", Pattern.CASE_INSENSITIVE), "style", Pattern.compile("</style\\s*>", Pattern.CASE_INSENSITIVE));
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*>");
    private static final Pattern WRITTEN = Pattern.compile("&(?:#(\\d{1,6}|[xX][0-9a-fA-F]{1,5})|([A-Za-z][A-Za-z0-9]{1,7}));");
    private static final Map<String, String> NAMED = FileBeside.text(PlainText.class, "signs.txt").lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Character.toString(Integer.parseInt(parts[1], 16))));
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
    private static final int READ_MOST = 50_000;

    private PlainText() {}

    static String of(String text, int most) {
        var part = text.substring(0, Math.min(READ_MOST, text.length()));
        var bare = MARKUP.matcher(withoutScripts(part)).replaceAll(" ");
        var plain = WRITTEN.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? NAMED.getOrDefault(found.group(2), found.group()) : sign(found.group(1))));
        var line = UNSEEN.matcher(plain.replaceAll("[\\s\u00A0]+", " ")).replaceAll("").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).strip() + "…";
    }

    /** In one pass, whatever is nested or never closed: what follows an opening without an end is dropped. */
    private static String withoutScripts(String text) {
        var bare = new StringBuilder();
        var opening = OPENING.matcher(text);
        int at = 0;
        while (opening.find(at)) {
            bare.append(text, at, opening.start()).append(' ');
            var closing = CLOSING.get(opening.group(1).toLowerCase(Locale.ROOT)).matcher(text);
            if (!closing.find(opening.end())) return bare.toString();
            at = closing.end();
        }
        return bare.append(text, at, text.length()).toString();
    }

    private static String sign(String number) {
        int code = number.startsWith("x") || number.startsWith("X") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        boolean isSign = Character.isValidCodePoint(code) && !Character.isISOControl(code) && (code < 0xD800 || code > 0xDFFF);
        return isSign ? Character.toString(code) : " ";
    }
}
