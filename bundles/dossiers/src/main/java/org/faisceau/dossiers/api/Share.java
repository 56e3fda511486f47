// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.LocalDate;

/**
 * From which day an organisation that is no party to a dossier may read it.
 *
 * @param organisation identifier
 * @param from first day, at Paris
 * @param givenBy account
 */
public record Share(String organisation, Audience audience, LocalDate from, String givenBy) {

    /** As what it reads. Source: course of a masterclass, issue 4: five to four days before for the mentor, then three. */
    public enum Audience {
        /** The organisation that inspires: it prepares first. */
        MENTOR(5),
        /** An authority that learns. */
        LEARNER(3);

        private final int daysBefore;

        Audience(int daysBefore) {
            this.daysBefore = daysBefore;
        }

        /** The day proposed for a gathering on that one. */
        public LocalDate proposed(LocalDate gathering) {
            return gathering.minusDays(daysBefore);
        }
    }

    /** True where it may be read on that day. */
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(from);
    }
}
