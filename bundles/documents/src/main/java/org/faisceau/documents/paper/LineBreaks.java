// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line of a paper may end: as French texts have it, and never after an apostrophe, whose word follows. For one paper, on its thread. */
final class LineBreaks implements FSTextBreaker {
    private static final String APOSTROPHES = "’'";
    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
    }

    @Override
    public int next() {
        int at = lines.next();
        while (isWithinAWord(at)) at = lines.next();
        return at;
    }

    private boolean isWithinAWord(int at) {
        return at > 0 && at < text.length() && APOSTROPHES.indexOf(text.charAt(at - 1)) >= 0 && Character.isLetterOrDigit(text.charAt(at));
    }
}
