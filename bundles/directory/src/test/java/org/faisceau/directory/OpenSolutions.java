// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.SolutionSettings.Times;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Removals;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.directory.spi.IntroductionSubject;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Changes;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.faisceau.testkit.TemporaryStore;

/** Catalogue and introductions over a store of their own, with a company, a town, and a clock that can be put forward. */
public final class OpenSolutions implements AutoCloseable {
    public static final Actor MANAGER = new Actor("m", Role.MANAGER, "");
    public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private final TemporaryStore opened;
    private final MovingClock clock = new MovingClock();
    public final SentLetters letters = new SentLetters();
    public final Organisations organisations;
    public final Solutions solutions;
    public final Introductions introductions;
    public final Organisation company;
    public final Organisation town;
    /** A person of the company. */
    public final Actor seller;
    /** A person of the town. */
    public final Actor buyer;

    public OpenSolutions(Path folder) {
        opened = TemporaryStore.in(folder, clock);
        var ids = new TimeOrderedIds(clock);
        organisations = new OrganisationRegister(opened.store(), clock, ids);
        solutions = new SolutionRegister(opened.store(), clock, ids, organisations, settings());
        introductions = new IntroductionRegister(opened.store(), clock, ids, organisations, news());
        company = organisation("Boucle Verte Imaginaire", OrganisationKind.COMPANY);
        town = organisation("Ville de Rivemont", OrganisationKind.COMMUNE);
        seller = new Actor("seller", Role.COMPANY, company.id());
        buyer = new Actor("buyer", Role.BUYER, town.id());
    }

    public Organisation organisation(String name, OrganisationKind kind) {
        return assertInstanceOf(Registering.Registered.class, organisations.register(MANAGER, new Draft(name, kind, "", "", "Rivemont"))).organisation();
    }

    /** A draft of the company. */
    public Solution draft(String title) {
        return saved(solutions.register(MANAGER, SolutionContent.titled(company.id(), title)));
    }

    /** A published one. */
    public Solution published(String title, boolean isPublic) {
        var draft = saved(solutions.register(MANAGER, SolutionContent.titled(company.id(), title).inPublic(isPublic)));
        return saved(solutions.move(MANAGER, draft.id(), draft.version(), SolutionState.PUBLISHED));
    }

    /** Between the company and the town, about nothing in particular. */
    public IntroductionContent between() {
        return new IntroductionContent(company.id(), town.id(), Optional.empty(), IntroductionChannel.MEETING, LocalDate.of(2026, 11, 24), "Secret talk", Optional.empty());
    }

    public IntroductionContent about(Ref ref) {
        return new IntroductionContent(company.id(), town.id(), Optional.of(ref), IntroductionChannel.MAIL, LocalDate.of(2026, 11, 24), "", Optional.of(LocalDate.of(2026, 12, 1)));
    }

    public Introduction asked(Actor actor, IntroductionContent content) {
        return saved(introductions.ask(actor, content, false));
    }

    public StoredFile file(String name) {
        return store().files().keep(new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)), name, 1000).orElseThrow();
    }

    public static Solution saved(Solutions.Saving saving) {
        return assertInstanceOf(Solutions.Saving.Saved.class, saving).solution();
    }

    public static Introduction saved(Introductions.Saving saving) {
        return assertInstanceOf(Introductions.Saving.Saved.class, saving).introduction();
    }

    public Store store() {
        return opened.store();
    }

    public Changes changes() {
        return opened.changes();
    }

    public Journal journal() {
        return opened.journal();
    }

    public Clock clock() {
        return clock;
    }

    public Ids ids() {
        return new TimeOrderedIds(clock);
    }

    /** Asked of the directory's own tables alone. */
    RecordHolders holders() {
        return new RecordHolders().over(List.of(new DirectoryHolder(store())));
    }

    SolutionBin solutionBin() {
        return new SolutionBin(store(), journal(), holders());
    }

    OrganisationBin organisationBin() {
        return new OrganisationBin(store(), journal(), holders());
    }

    public Removals removals() {
        return new RemovalRegister(store(), clock, holders(), solutionBin(), organisationBin());
    }

    IntroductionNews news() {
        return new IntroductionNews(letters, organisations);
    }

    SolutionSettings settings() {
        return new SolutionSettings(new Times(12, 5, 2));
    }

    /** Records of other bundles that introductions may be about. */
    void subjects(IntroductionSubject one) {
        ((IntroductionRegister) introductions).over(List.of(one));
    }

    /** As if it were nine in the morning, Greenwich, of that day. */
    public void on(String day) {
        clock.now = Instant.parse(day + "T09:00:00Z");
    }

    @Override
    public void close() {
        opened.close();
    }

    private static final class MovingClock extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            var here = this;
            return new Clock() {
                @Override
                public Instant instant() {
                    return here.now;
                }

                @Override
                public ZoneId getZone() {
                    return zone;
                }

                @Override
                public Clock withZone(ZoneId other) {
                    return here.withZone(other);
                }
            };
        }
    }
}
