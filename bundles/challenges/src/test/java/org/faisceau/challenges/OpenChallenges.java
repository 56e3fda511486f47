// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.accounts.PassRegister;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Criterion;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.RuleAnswer;
import org.faisceau.challenges.api.Written;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.StoredFile;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** Challenges on a store of their own. The clock stands at 26 November 2026, ten in Paris, until a test turns it. */
public final class OpenChallenges implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");
    public static final Actor COMPANY = new Actor("company", Role.COMPANY, "firm");
    public static final Actor EXPERT = new Actor("expert", Role.EXPERT, "");
    public static final Actor BUYER = new Actor("buyer", Role.BUYER, "");

    public final TemporaryStore store;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-26T09:00:00Z"));
    public final Ids ids = new TimeOrderedIds(clock);
    public final EditionRegister editions;
    public final PassRegister passes;
    public final ApplicationRegister applications;
    public final JuryRegister juries;
    public final OrganisationRegister organisations;
    public final CallRegister calls;
    /** Knows names, « Personne » and the identifier, and the accounts of the actors above. */
    public final Accounts accounts = (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class},
            (proxy, method, given) -> method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, given) : switch (method.getName()) {
                case "shownName" -> "Personne " + given[0];
                case "find" -> Stream.of(MANAGER, OBSERVER, COMPANY, EXPERT, BUYER).filter(one -> one.id().equals(given[1])).map(OpenChallenges::account).findFirst();
                default -> new Slice<>(List.of(), "");
            });

    private static Account account(Actor one) {
        return new Account(one.id(), one.id(), "Personne " + one.id(), "", one.role(), one.organisation(), "fr", false, Instant.EPOCH, 1);
    }

    public OpenChallenges(Path folder) {
        store = TemporaryStore.in(folder, clock);
        editions = new EditionRegister(store.store(), clock, ids);
        passes = new PassRegister(store.store(), clock, ids);
        applications = new ApplicationRegister(store.store(), clock, ids, passes);
        juries = new JuryRegister(store.store(), clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        calls = new CallRegister(store.store(), clock, ids, organisations);
    }

    /** All that a publication asks for; open from 20 November until 10 December at noon. */
    public static Edition.Content content(int year) {
        return new Edition.Content("Défi fictif", year, "Eau", "Retenir l’eau", "## Règles", "Un emplacement", "Quai fictif", Set.of(ApplicantSort.ASSOCIATION), List.of("Démontable ?"),
                List.of(new Criterion("Intérêt", 60), new Criterion("Faisabilité", 40)), Optional.of(LocalDate.of(2026, 11, 20)), Optional.of(LocalDateTime.of(2026, 12, 10, 12, 0)),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Edition draft() {
        return done(editions.add(MANAGER, content(2026)));
    }

    /** Published and open. */
    public Edition open() {
        return done(editions.publish(MANAGER, draft().id(), 1));
    }

    /** A town of that name; its identifier. */
    public String town(String name) {
        return ((Registering.Registered) organisations.register(MANAGER, new Draft(name, OrganisationKind.COMMUNE, "", "", ""))).organisation().id();
    }

    /** All that an application needs to be sent. */
    public static Application.Content application(String title) {
        return new Application.Content("Structure fictive", Optional.of(ApplicantSort.ASSOCIATION), "Personne fictive", "personne@structure.example", title, "Un projet", "", List.of(RuleAnswer.YES));
    }

    /** A file as the store keeps it. */
    public StoredFile file(String name, String content) {
        return store.store().files().keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name, 1000).orElseThrow();
    }

    /** Sent to an open edition by that account. */
    public Application sent(Edition edition, Actor by, String title) {
        var draft = done(applications.begin(Applicant.of(by), edition.id(), application(title), "10.0.0.1"));
        return done(applications.send(Applicant.of(by), draft.id(), 1));
    }

    /** Turns the clock beyond the last minute. */
    public void close(Edition edition) {
        clock.turn(Duration.between(clock.instant(), edition.content().deadline().orElseThrow()));
    }

    public static <R> R done(Written<R> written) {
        return written.fold(Written.Done::record, invalid -> fail(invalid), lost -> fail(lost), notNow -> fail(notNow), refused -> fail(refused), unknown -> fail(unknown));
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
