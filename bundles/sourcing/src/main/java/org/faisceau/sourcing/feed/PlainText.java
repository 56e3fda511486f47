// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.feed;

import java.util.regex.Pattern;

/** What a feed wrote as HTML, without its markup: shown as text, and escaped again where it is shown. Pure. */
final class PlainText {
    private static final Pattern SCRIPT = Pattern.compile("<(script|style)\\b[^>]*>.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*>");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,6}|[xX][0-9a-fA-F]{1,5});");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
    private static final int READ_MOST = 50_000;

    private PlainText() {}

    static String of(String text, int most) {
        var part = text.substring(0, Math.min(READ_MOST, text.length()));
        var bare = MARKUP.matcher(SCRIPT.matcher(part).replaceAll(" ")).replaceAll(" ");
        var plain = NUMBERED.matcher(bare).replaceAll(found -> sign(found.group(1))).replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
        var line = UNSEEN.matcher(plain.replaceAll("\\s+", " ")).replaceAll("").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).strip() + "…";
    }

    private static String sign(String number) {
        int code = number.startsWith("x") || number.startsWith("X") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        boolean isSign = Character.isValidCodePoint(code) && !Character.isISOControl(code) && (code < 0xD800 || code > 0xDFFF);
        return isSign ? java.util.regex.Matcher.quoteReplacement(Character.toString(code)) : " ";
    }
}
