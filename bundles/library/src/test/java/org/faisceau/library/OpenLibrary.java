// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedback.Sort;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.Written;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** The library on a store of its own, with a town. The clock stands at 26 November 2026 until a test turns it. */
public final class OpenLibrary implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");
    public static final Actor COMPANY = new Actor("company", Role.COMPANY, "firm");

    public final TemporaryStore store;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-26T09:00:00Z"));
    public final Ids ids = new TimeOrderedIds(clock);
    public final SolutionThemes themes = new FewThemes();
    public final OrganisationRegister organisations;
    public final WorkRegister works;
    public final FeedbackRegister feedbacks;
    public final FileRegister files;
    public final ReadingListRegister lists;
    public final LinkRegister links;
    public final ChapterRegister chapters;
    public final String town;
    /** Of that town. */
    public final Actor buyer;

    public OpenLibrary(Path folder) {
        store = TemporaryStore.in(folder, clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        works = new WorkRegister(store.store(), clock, ids, themes);
        feedbacks = new FeedbackRegister(store.store(), clock, ids, themes, organisations);
        files = new FileRegister(store.store(), clock, works);
        links = new LinkRegister(store.store(), clock, new LinkSettings(false), link -> 200);
        lists = new ReadingListRegister(store.store(), works);
        chapters = new ChapterRegister(store.store(), clock, ids, works);
        town = organisation("Ville de Valfleuri");
        buyer = new Actor("buyer", Role.BUYER, town);
    }

    /** A town of that name; its identifier. */
    public String organisation(String name) {
        return ((Registering.Registered) organisations.register(MANAGER, new Draft(name, OrganisationKind.COMMUNE, "", "", ""))).organisation().id();
    }

    public Work work(String title) {
        return done(works.add(MANAGER, Work.Content.titled(WorkKind.GUIDE, title)));
    }

    /** What the town's buyer learnt; not shared. */
    public Feedback feedback() {
        return done(feedbacks.add(buyer, Feedback.Content.titled(Sort.EXPERIENCE, "Capteurs fictifs", "Trois capteurs dans un bassin").by(town, "Ville de Valfleuri")));
    }

    public static <R> R done(Written<R> written) {
        return written.fold(Written.Done::record, invalid -> fail(invalid), lost -> fail(lost), refused -> fail(refused), unknown -> fail(unknown));
    }

    private static <R> R fail(Object written) {
        throw new AssertionError(written);
    }

    /** The key of what is off. */
    public static String invalid(Written<?> written) {
        return assertInstanceOf(Written.Invalid.class, written).key();
    }

    @Override
    public void close() {
        store.close();
    }

    private record FewThemes() implements SolutionThemes {
        @Override
        public String name(Actor actor, String code, Locale locale) {
            return "theme " + code;
        }

        @Override
        public List<String> codes(Actor actor) {
            return List.of("water", "soils");
        }

        @Override
        public Optional<String> code(Actor actor, String written) {
            return Optional.of(written).filter(codes(actor)::contains);
        }
    }
}
