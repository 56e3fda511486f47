// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.faisceau.accounts.PassRegister;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.Jobs;

/** An open masterclass and its people; the clock stands until a test turns it. Buyer and company have accounts with a mail. */
public final class OpenGuests implements AutoCloseable {
    public static final Actor MANAGER = OpenGatherings.MANAGER;
    public final OpenGatherings open;
    public final Posted posted = new Posted();
    public final Mailed mailed = new Mailed();
    public final Clock clock = new Turned();
    public final GuestPost post;
    public final HeldPlaces places;
    public final GuestRegister guests;
    public final InvitationRegister invitations;
    public final AnswerRegister answers;
    public final OpinionRegister opinions;
    public final ProgrammeRegister programmes;
    public final RoomRegister rooms;
    public final MeetingRegister meetings;
    public final WorkshopRegister workshops;
    public final PassRegister passes;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T09:00:00Z"));
    private Gathering gathering;

    public OpenGuests(Path folder) {
        open = new OpenGatherings(folder);
        var store = open.store.store();
        var ids = new TimeOrderedIds(clock);
        var accounts = accounts();
        passes = new PassRegister(store, clock, ids);
        post = new GuestPost(store, clock, posted, mailed);
        places = new HeldPlaces(store, clock);
        guests = new GuestRegister(store, clock, ids, open.formats, new Belonging(accounts, people(), organisations()), counted());
        invitations = new InvitationRegister(store, clock, passes, post, counted());
        answers = new AnswerRegister(store, clock, ids, open.formats, accounts, organisations(), passes, post, counted());
        opinions = new OpinionRegister(store, clock);
        programmes = new ProgrammeRegister(store, open.formats);
        rooms = new RoomRegister(store, open.formats);
        meetings = new MeetingRegister(store);
        workshops = new WorkshopRegister(store, clock, ids);
        gathering = open.opened();
    }

    public Gathering gathering() {
        return gathering;
    }

    /** As the post does when it comes round. */
    public void tellAll() {
        places.release();
        post.tellAll();
    }

    public void turn(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    /** The gathering in another state. */
    public void moved(GatheringState to) {
        gathering = open.moved(gathering, to);
    }

    /** Of one that is over, by a register whose day has come. */
    public void held() {
        now.set(gathering.ends());
        var later = new GatheringRegister(open.store.store(), clock, open.ids, open.formats, open.themes, open.accounts, open.settings);
        gathering = OpenGatherings.done(later.move(MANAGER, gathering.id(), gathering.version(), GatheringState.HELD, ""));
    }

    /** On another day or at another hour. */
    public void changed(Gathering.Content content) {
        gathering = OpenGatherings.done(open.gatherings.change(MANAGER, gathering.id(), gathering.version(), content));
    }

    public Guest added(Guest.Content content) {
        return done(guests.add(MANAGER, gathering.id(), content));
    }

    public Guest added(String name, GuestPart part) {
        return added(Guest.Content.named(name, part).mail(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@ville.example"));
    }

    public Guest coming(String name, GuestPart part) {
        var guest = added(name, part);
        return done(guests.answerFor(MANAGER, guest.id(), guest.version(), true));
    }

    public Guest now(Guest guest) {
        return guests.find(MANAGER, guest.id()).orElseThrow();
    }

    public static Guest done(GuestWritten written) {
        return assertInstanceOf(GuestWritten.Done.class, written).guest();
    }

    /** Of whom one has no account. */
    private static People people() {
        var lou = new Person("lou", new PersonContent("Lou Fictive", "", "town", "lou@ville.example", "", PersonSide.TECHNICAL_STAFF, Optional.empty(), Optional.empty(), "x", LocalDate.of(2030, 1, 1)), Instant.EPOCH, 1);
        return (People) Proxy.newProxyInstance(People.class.getClassLoader(), new Class<?>[] {People.class}, (proxy, method, args) -> {
            if (method.getName().equals("byMails")) return ((Collection<?>) args[1]).contains("lou@ville.example") ? Map.of("lou@ville.example", lou) : Map.of();
            throw new UnsupportedOperationException(method.getName());
        });
    }

    /** Accounts and a directory as these tests have them. */
    public static Belonging belonging() {
        return new Belonging(accounts(), people(), organisations());
    }

    /** The directory knows the town alone. */
    private static Organisations organisations() {
        var town = new Organisation("town", "Ville fictive", OrganisationKind.COMMUNE, "", "", "", OrganisationDetails.none(), 1);
        return (Organisations) Proxy.newProxyInstance(Organisations.class.getClassLoader(), new Class<?>[] {Organisations.class}, (proxy, method, args) -> {
            if (method.getName().equals("find")) return Optional.of(town).filter(one -> one.id().equals(args[1]));
            if (method.getName().equals("findAll")) return ((Collection<?>) args[1]).contains("town") ? Map.of("town", town) : Map.of();
            if (method.getName().equals("byNames")) return ((Collection<?>) args[1]).contains(town.name()) ? Map.of(town.name(), town) : Map.of();
            throw new UnsupportedOperationException(method.getName());
        });
    }

    /** How often the post was woken. */
    public int woken;

    private Jobs counted() {
        return (Jobs) Proxy.newProxyInstance(Jobs.class.getClassLoader(), new Class<?>[] {Jobs.class}, (proxy, method, args) -> {
            woken++;
            return true;
        });
    }

    /** Nobody waits: tests run the post by hand. */
    public static Jobs jobs() {
        return (Jobs) Proxy.newProxyInstance(Jobs.class.getClassLoader(), new Class<?>[] {Jobs.class}, (proxy, method, args) -> {
            if (method.getName().equals("runNow")) return true;
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private static final List<Account> KNOWN = List.of(account(OpenGatherings.BUYER, "buyer@ville.example"), account(OpenGatherings.COMPANY, "company@firme.example"), account(OpenGatherings.OBSERVER, "observer@ville.example"));

    private static Account account(Actor actor, String mail) {
        return new Account(actor.id(), actor.id(), "Personne fictive " + actor.id(), mail, actor.role(), actor.organisation(), "fr", false, Instant.EPOCH, 1);
    }

    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> switch (method.getName()) {
            case "find" -> KNOWN.stream().filter(one -> one.id().equals(args[1])).findFirst();
            case "byMails" -> KNOWN.stream().filter(one -> ((Collection<?>) args[1]).contains(one.mail())).collect(Collectors.toMap(Account::mail, one -> one));
            case "page" -> new Slice<>(KNOWN.stream().filter(one -> one.mail().contains(String.valueOf(args[1]))).toList(), "");
            case "shownName" -> "Name of " + args[0];
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private final class Turned extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("withZone");
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
