// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Quote;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.SubscriberFilter;
import org.faisceau.showcase.api.SubscriberOrder;
import org.faisceau.showcase.api.Written;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.StoredFile;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TestRun;
import org.faisceau.testkit.TurnedClock;

/** The showcase on a store of its own, with a company that is a resident and a town that published a need. The clock stands at 26 November 2026 until a test turns it. */
public final class OpenShowcase implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OTHER_MANAGER = new Actor("other-manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    public final TemporaryStore store;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-26T09:00:00Z"));
    public final Ids ids = new TimeOrderedIds(clock);
    public final OrganisationRegister organisations;
    public final FaceRegister faces;
    public final AgreementRegister agreements;
    public final ExhibitRegister showcase;
    public final IssueRegister issues;
    /** What was posted. */
    public final SentLetters letters = new SentLetters();
    /** What was mailed to people without account. */
    public final MailedNotes mails = new MailedNotes();
    public final SubscriberRegister subscribers;
    /** What the other bundles offer: a test adds and takes away. */
    public final List<Piece> residents = new ArrayList<>();
    public final List<Piece> needs = new ArrayList<>();
    public final List<Piece> demonstrators = new ArrayList<>();
    public final List<Piece> stories = new ArrayList<>();
    public final List<Piece> labs = new ArrayList<>();
    public final List<Shown> offers;
    public final String firm;
    public final String town;
    /** Of that firm. */
    public final Actor seller;
    /** Nobody asked its firm yet. */
    public final Piece resident;
    /** Its town published it. */
    public final Piece need;

    public OpenShowcase(Path folder) {
        store = TemporaryStore.in(folder, clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        faces = new FaceRegister(store.store(), clock);
        offers = List.of(new FakeShown(Sort.RESIDENT, "organisation", residents), new FakeShown(Sort.NEED, "need", needs), new FakeShown(Sort.DEMONSTRATOR, "demonstrator", demonstrators), new FakeShown(Sort.STORY, "feedback", stories), new FakeShown(Sort.LAB, "lab", labs));
        var pieces = new Pieces(organisations, offers);
        agreements = new AgreementRegister(store.store(), clock, ids, pieces);
        showcase = new ExhibitRegister(store.store(), pieces);
        issues = new IssueRegister(store.store(), clock, ids, faces, letters, jobs());
        subscribers = new SubscriberRegister(store.store(), clock, ids, mails, jobs());
        firm = organisation("Pompes fictives SAS", OrganisationKind.COMPANY);
        town = organisation("Ville de Valfleuri", OrganisationKind.COMMUNE);
        seller = new Actor("seller", Role.COMPANY, firm);
        resident = new Piece(new Ref("organisation", firm), "Pompes fictives SAS", "Des pompes sobres", "", "", Optional.empty(), firm, Optional.empty());
        need = new Piece(new Ref("need", "n1"), "Réduire les fuites", "Trouver sans creuser", "", "/public/needs/n1", Optional.empty(), town, Optional.of(TODAY.minusDays(10)));
        residents.add(resident);
        needs.add(need);
    }

    public String organisation(String name, OrganisationKind kind) {
        return ((Registering.Registered) organisations.register(MANAGER, new Draft(name, kind, "", "", ""))).organisation().id();
    }

    /** That organisation has a site of its own from now on. */
    public void website(String id, String address) {
        var before = organisations.find(MANAGER, id).orElseThrow();
        organisations.change(MANAGER, id, before.version(), new Draft(before.name(), before.kind(), "", "", "", new OrganisationDetails(Optional.empty(), List.of(), List.of(), address, "")));
    }

    /** The firm said yes, yesterday. */
    public Agreement agreed() {
        return done(agreements.give(MANAGER, resident.ref(), 0, new Agreement.Content("Direction", TODAY.minusDays(1), "Courriel", "")));
    }

    /** Of the firm; nobody asked it yet. */
    public Piece demonstrator(String title) {
        var piece = new Piece(new Ref("demonstrator", "d1"), title, "À voir", "Hall", "", Optional.empty(), firm, Optional.empty());
        demonstrators.add(piece);
        return piece;
    }

    /** Of the town, quoted from a public document; nobody was asked. */
    public Piece quoted(String title) {
        var piece = new Piece(new Ref("feedback", "f1"), title, "", "", "", Optional.empty(), town, Optional.empty()).quoting(new Quote("Bulletin fictif", LocalDate.of(2025, 6, 5)));
        stories.add(piece);
        return piece;
    }

    /** The buyer of the need wishes not to be named from now on. */
    public void maskedNeed() {
        needs.set(0, need.unnamed());
    }

    /** Of that kind, with the resident and the need. */
    public Issue issue(IssueKind kind) {
        return done(issues.add(MANAGER, new Issue.Content(kind, "Nos résidents", "À rencontrer.", List.of(resident.ref(), need.ref()))));
    }

    /** Nobody waits: tests run the jobs by hand. */
    private static Jobs jobs() {
        return (Jobs) Proxy.newProxyInstance(Jobs.class.getClassLoader(), new Class<?>[] {Jobs.class}, (proxy, method, args) -> {
            if (method.getName().equals("runNow")) return true;
            throw new UnsupportedOperationException(method.getName());
        });
    }

    /** As the job does. */
    public void mailLetters() {
        new LetterJob(store.store(), clock, faces, mails).run(new TestRun(clock));
    }

    /** Who asked on the public page. */
    public Subscriber asked(String mail) {
        subscribers.ask(mail, Locale.FRENCH).ifPresent(OpenShowcase::fail);
        return subscribers.page(MANAGER, new SubscriberFilter(mail, Set.of()), SubscriberOrder.LATEST, "", 1).items().get(0);
    }

    public Subscriber confirmed(String mail) {
        return subscribers.confirm(asked(mail).id()).orElseThrow();
    }

    public static Optional<StoredFile> png(TemporaryStore store) {
        return store.store().files().keep(new ByteArrayInputStream(DrawnPicture.png()), "a.png", 10_000);
    }

    public static <R> R done(Written<R> written) {
        return written.fold(Written.Done::record, OpenShowcase::fail, OpenShowcase::fail, OpenShowcase::fail, OpenShowcase::fail, OpenShowcase::fail);
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
}
