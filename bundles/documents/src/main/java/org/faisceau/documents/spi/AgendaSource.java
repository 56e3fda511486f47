// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faisceau.documents.api.Agenda;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/** Dates of a bundle for a person's own calendar ({@code /calendar/{token}.ics}). One implementation per owner; read on every thread. */
@ConsumerType
public interface AgendaSource {
    /** The most dates of one answer. */
    int MOST = 1000;

    /**
     * What that person has to do, or where that person is expected, as this actor may read it; each id once, worldwide.
     *
     * @param first the first day asked for; {@code last} the last
     * @param origin what addresses begin with, such as {@code https://faisceau.example}; empty where nobody knows
     * @return in any order, at most {@link #MOST}
     */
    List<Agenda.Entry> entries(Actor actor, Locale locale, LocalDate first, LocalDate last, String origin);

    /** What these dates are, as a line of a list that tells a person what a calendar holds; empty where it need not be told. */
    default String what(Locale locale) {
        return "";
    }
}
