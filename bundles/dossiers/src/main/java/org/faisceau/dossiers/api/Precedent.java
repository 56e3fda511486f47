// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.LocalDate;

/**
 * What another buyer concluded: who, about what, when and in which sense; nothing of what is in that dossier.
 *
 * @param likeness why it is shown
 */
public record Precedent(String reference, String title, String company, String buyer, Conclusion.Sense sense, LocalDate day, Likeness likeness) {
    /** What it has in common. */
    public enum Likeness {
        COMPANY,
        WORDS,
        /** Contracts alone: the same class of the common procurement vocabulary. */
        CPV
    }
}
