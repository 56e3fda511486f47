// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.CircuitSaved;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.Rules;
import org.faisceau.store.api.StoredFile;
import org.faisceau.testkit.TemporaryStore;

/** Dossiers on a store of their own, with a town, a company, its one solution, and an expert who is named on request. */
public final class OpenDossiers implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor EXPERT = new Actor("expert", Role.EXPERT, "");

    public final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    public final Ids ids = new TimeOrderedIds(clock);
    public final TemporaryStore store;
    public final OrganisationRegister organisations;
    public final Accounts accounts = accounts();
    public final DossierRegister dossiers;
    public final WorkbenchRegister workbench;
    public final ConclusionRegister conclusions;
    public final VisaRegister visas;
    public final TeamRegister teams;
    public final ShareRegister shares;
    public final LabelRegister labels;
    public final NoteRegister notes;
    public final CopyRegister copies;
    public final GridMoveRegister grids;
    public final Actor buyer;
    public final Actor seller;
    public final Actor observer;
    public final Actor lawyer;
    public final Actor colleague;
    public final Solution solution;

    public OpenDossiers(Path folder) {
        store = TemporaryStore.in(folder, clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        buyer = new Actor("buyer", Role.BUYER, organisation("Ville de Valfleuri", OrganisationKind.COMMUNE));
        observer = new Actor("observer", Role.OBSERVER, buyer.organisation());
        colleague = new Actor("colleague", Role.BUYER, buyer.organisation());
        lawyer = new Actor("lawyer", Role.OBSERVER, buyer.organisation());
        seller = new Actor("seller", Role.COMPANY, organisation("Aquasonde Fictive", OrganisationKind.COMPANY));
        solution = new Solution("solution-1", SolutionContent.titled(seller.organisation(), "Écoute des fuites"), SolutionState.PUBLISHED, 50, "seller", clock.instant(), clock.instant(), clock.instant(), 1);
        dossiers = new DossierRegister(store.store(), clock, ids, catalogue(), organisations);
        conclusions = new ConclusionRegister(store.store(), clock, ids, Optional.of(book()));
        labels = new LabelRegister(store.store());
        notes = new NoteRegister(store.store(), clock);
        copies = new CopyRegister(store.store(), clock, ids, organisations, accounts);
        shares = new ShareRegister(store.store(), clock, organisations);
        grids = new GridMoveRegister(store.store(), clock);
        teams = new TeamRegister(store.store(), clock, accounts);
        visas = new VisaRegister(store.store(), clock, accounts);
        workbench = new WorkbenchRegister(store.store(), clock, ids, accounts);
    }

    public String organisation(String name, OrganisationKind kind) {
        return assertInstanceOf(Registering.Registered.class, organisations.register(MANAGER, new Draft(name, kind, "", "", ""))).organisation().id();
    }

    public Dossier draft() {
        return done(dossiers.open(buyer, new Dossiers.Opening(solution.id(), buyer.organisation(), "", false)));
    }

    /** One under review, with the expert named. */
    public Dossier inReview() {
        var dossier = draft();
        done(workbench.name(buyer, dossier.id(), EXPERT.id()));
        return moved(dossier, DossierState.SUBMITTED, DossierState.CHECK, DossierState.REVIEW);
    }

    /** As one that was opened when that version was the newest. */
    public Dossier onGrid(Dossier dossier, String version) {
        return store.store().schema("dossiers", GridMoveRegister.class).write(buyer, tx -> DossierTable.regrid(tx, dossier, version, clock.instant()).orElseThrow());
    }

    public Dossier moved(Dossier dossier, DossierState... states) {
        var current = dossier;
        for (var to : states) current = done(dossiers.move(buyer, current.id(), current.version(), to, "because"));
        return current;
    }

    /** The legal office (the lawyer), then finance (the observer). */
    public void circuit(boolean isInOrder) {
        assertInstanceOf(CircuitSaved.Done.class, visas.set(buyer, new Circuit(buyer.organisation(), isInOrder, List.of(new Circuit.Seat(Office.LEGAL, lawyer.id()),
                new Circuit.Seat(Office.FINANCE, observer.id())), buyer.id(), "Arrêté fictif n° 12, article 2", visas.circuit(buyer, buyer.organisation()).version())));
    }

    /** Answers for the first time; who answers is on the side that may. */
    public void claimed(Dossier dossier, Actor who, String indication, String... values) {
        done(workbench.answer(who, dossier.id(), indication, Answer.Part.CLAIM, 0, List.of(values), "claim of " + indication));
    }

    public Evidence quoted(Dossier dossier, Actor who, String indication, boolean isClosed) {
        done(workbench.give(who, dossier.id(), indication, new Evidence.Draft("Piece of " + indication, "", "a quotation", "14", isClosed, Optional.empty())));
        var pieces = dossiers.casebook(who, dossier.id()).orElseThrow().evidence(indication);
        return pieces.get(pieces.size() - 1);
    }

    public StoredFile kept(String name) {
        return store.store().files().keep(new ByteArrayInputStream("a piece".getBytes(StandardCharsets.UTF_8)), name, 1000).orElseThrow();
    }

    public static Dossier done(Written written) {
        return assertInstanceOf(Written.Done.class, written).dossier();
    }

    /** A catalogue of one entry. */
    public Solutions catalogue() {
        return (Solutions) Proxy.newProxyInstance(Solutions.class.getClassLoader(), new Class<?>[] {Solutions.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "find" -> Optional.of(solution).filter(one -> one.id().equals(args[1]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** A book without rows: which rules there are is not for dossiers to say. */
    public static Rules book() {
        return (Rules) Proxy.newProxyInstance(Rules.class.getClassLoader(), new Class<?>[] {Rules.class},
                (proxy, method, args) -> new RuleBook((LocalDate) args[1], List.of()));
    }

    /** Knows the expert, the seller, two buyers and two observers of the town; everybody is called as their identifier. */
    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "find" -> people().filter(one -> one.id().equals(args[1])).findFirst();
                    case "shownName" -> "Name of " + args[0];
                    case "page" -> new Slice<>(people().filter(one -> ((Accounts.Sought) args[1]).role().map(one.role()::equals).orElse(true)).toList(), "");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Stream<Account> people() {
        return Stream.of(EXPERT, buyer, colleague, observer, lawyer, seller).map(one -> new Account(one.id(), one.id(), "Fictif " + one.id(), "", one.role(), one.organisation(), "fr", false, Instant.EPOCH, 1));
    }

    @Override
    public void close() {
        store.close();
    }
}
