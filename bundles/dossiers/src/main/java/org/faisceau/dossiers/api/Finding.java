// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.Locale;

/**
 * A line that answers gave rise to; never more than a question or a gap.
 *
 * @param kind what it is
 * @param indication the answer that raised it
 */
public record Finding(Kind kind, String indication, String fr, String en) {
    public enum Kind {
        /** What a judge would ask. */
        ASKED,
        /** Two answers that contradict one another. */
        CONTRADICTION,
        /** A claim without any piece. */
        MISSING_PIECE,
        /** Not answered, though it must be. */
        UNANSWERED
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : fr;
    }
}
