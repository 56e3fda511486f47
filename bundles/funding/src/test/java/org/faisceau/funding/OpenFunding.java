// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plan.Expense;
import org.faisceau.funding.api.Plan.Resource;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Sort;
import org.faisceau.funding.api.Written;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** Funding on a store of its own. The clock stands at 26 November 2026 until a test turns it. */
public final class OpenFunding implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");
    public static final Actor COMPANY = new Actor("company", Role.COMPANY, "firm");
    public static final Actor RIVAL = new Actor("rival", Role.COMPANY, "other");
    public static final String INNOVUP = "innovup-experimentation";

    public final TemporaryStore store;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-26T09:00:00Z"));
    public final Ids ids = new TimeOrderedIds(clock);
    public final SchemeRegister schemes;
    public final PlanRegister plans;

    public OpenFunding(Path folder) {
        store = TemporaryStore.in(folder, clock);
        schemes = new SchemeRegister(store.store(), clock, ids);
        plans = new PlanRegister(store.store(), clock, ids, schemes);
    }

    /** One expense, one's own money and a grant of Innov’up. */
    public static Plan.Content content(String title, long expense, long own, long grant) {
        return new Plan.Content(title, Optional.of(new Ref("project", "p1")), LocalDate.of(2026, 11, 26), "", List.of(new Expense("Équipement", Euros.of(expense))),
                List.of(new Resource(Sort.OWN, "Entreprise", Euros.of(own), "", true), new Resource(Sort.GRANT, "", Euros.of(grant), INNOVUP, false)));
    }

    /** An own scheme with a grant, closed after {@code until}. */
    public static OwnScheme.Content scheme(String title, Optional<LocalDate> until) {
        return new OwnScheme.Content("", title, "Métropole imaginaire", "Petites entreprises", "Essayer", "Un dossier", "https://aides.example/essais", Optional.of(Euros.of(30_000)), Optional.empty(), Optional.empty(), until, "Délibération imaginaire",
                LocalDate.of(2026, 9, 1), Scheme.Confidence.STATED, "", List.of(new OwnScheme.Question("Est-ce un essai ?", "Il finance des essais."), new OwnScheme.Question("Est-ce ici ?", "")));
    }

    public Plan plan(String title) {
        return done(plans.add(COMPANY, content(title, 100, 40, 60)));
    }

    public static <R> R done(Written<R> written) {
        return written.fold(Written.Done::record, invalid -> fail(invalid), lost -> fail(lost), refused -> fail(refused), unknown -> fail(unknown));
    }

    private static <R> R fail(Object written) {
        throw new AssertionError(written);
    }

    /** The field and key of what is off. */
    public static String invalid(Written<?> written) {
        var invalid = assertInstanceOf(Written.Invalid.class, written);
        return invalid.field() + " " + invalid.key();
    }

    @Override
    public void close() {
        store.close();
    }
}
