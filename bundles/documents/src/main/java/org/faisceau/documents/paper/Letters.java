// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.text.Normalizer;
import java.util.BitSet;

/** Brings texts to what the fonts can show, and remembers which letters were used and whether any was missing. One paper, one thread. */
final class Letters {
    static final char MISSING = '□';
    private final BitSet shown;
    private final BitSet used = new BitSet();
    private final Lacking lacking = new Lacking();

    Letters(BitSet shown) {
        this.shown = shown;
        used.set(MISSING);
    }

    String of(String text) {
        var out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> add(out, letter));
        return out.toString();
    }

    BitSet used() {
        return used;
    }

    Lacking lacking() {
        return lacking;
    }

    private void add(StringBuilder out, int letter) {
        int plain = plain(letter);
        if (plain < 0) return;
        boolean known = isKnown(plain);
        if (!known && spelt(out, plain)) return;
        if (!known) lacking.add(plain);
        int put = known ? plain : MISSING;
        // A row of emoji parts is one sign to the eye.
        if (put == MISSING && out.length() > 0 && out.charAt(out.length() - 1) == MISSING && !Character.isLetter(letter)) return;
        out.appendCodePoint(put);
        used.set(put);
    }

    private boolean isKnown(int letter) {
        return letter == '\n' || shown.get(letter) && !isRightToLeft(letter);
    }

    /** Writes a sign that is another's variant in plain letters: ㎡ as m2, ① as 1, 𝐀 as A. False where it is none, or those lack too. */
    private boolean spelt(StringBuilder out, int letter) {
        var sign = Character.toString(letter);
        var plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
        if (plain.equals(sign) || !plain.codePoints().allMatch(this::isKnown)) return false;
        plain.codePoints().forEach(used::set);
        out.append(plain);
        return true;
    }

    /** @return what is drawn instead of that letter; negative for nothing */
    private static int plain(int letter) {
        if (letter == '\n') return letter;
        if (letter == '\t' || letter == '\u2028' || letter == '\u2029') return ' ';
        if (letter == '\u202f' || letter == '\u2007') return '\u00a0';
        if (letter == '\u2010' || letter == '\u2011') return '-';
        int type = Character.getType(letter);
        boolean silent = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE || letter >= 0xfe00 && letter <= 0xfe0f;
        return silent ? -1 : letter;
    }

    /** Liberation Sans has Hebrew, but lines are laid out from left to right: a word backwards is worse than none. */
    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
