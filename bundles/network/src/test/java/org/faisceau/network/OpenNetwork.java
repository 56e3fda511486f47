// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.WebDoor;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Publishing;
import org.faisceau.network.api.Received;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.ReceivedFilter;
import org.faisceau.network.api.ReceivedOrder;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureKind;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.Written;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** The network of one Living-Lab on a store of its own, with a key of its own and a module of few records. The clock stands at 26 November 2026 until a test turns it. */
public final class OpenNetwork implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor ADMINISTRATOR = new Actor("admin", Role.ADMINISTRATOR, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");
    public static final Actor COMPANY = new Actor("company", Role.COMPANY, "firm");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    public final TemporaryStore store;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-26T09:00:00Z"));
    public final Ids ids = new TimeOrderedIds(clock);
    public final FewRecords records;
    /** Those that were posted. */
    public final List<Letter> letters = new ArrayList<>();
    public final StructureRegister structures;
    public final Exchanges exchanges;
    public final FeedTokens tokens;
    public final KeyRegister keys;
    public final PublishingRegister publishing;
    public final AgreementRegister agreements;
    public final ReceivedRegister received;
    public final ArrivalRegister arrivals;
    public final FetchRegister fetching;

    public OpenNetwork(Path folder) {
        this(folder, new FewRecords("feedback"));
    }

    public OpenNetwork(Path folder, FewRecords few) {
        records = few;
        store = TemporaryStore.in(folder, clock);
        structures = new StructureRegister(store.store(), clock, ids);
        exchanges = new Exchanges(List.of(records));
        tokens = new FeedTokens(folder.resolve("secrets"));
        keys = new KeyRegister(store.store(), clock, store.signing(), structures, tokens);
        publishing = new PublishingRegister(store.store(), clock, store.signing(), exchanges);
        agreements = new AgreementRegister(store.store(), clock, exchanges);
        received = new ReceivedRegister(store.store(), exchanges);
        arrivals = new ArrivalRegister(store.store(), clock, ids, store.signing(), exchanges, received, (who, letter) -> {
            letters.add(letter);
            return new Messages.Posted(1, 0, 0);
        });
        fetching = fetching(false);
    }

    /** @param isAllowed whether an administrator allows the web */
    public FetchRegister fetching(boolean isAllowed) {
        // A server of a test stands on this machine.
        var door = new WebDoor(address -> true, Set.of(), new WebDoor.Limits(Duration.ofSeconds(20), Duration.ofSeconds(10), 1_000_000));
        return new FetchRegister(store.store(), clock, new NetworkSettings(isAllowed, true), arrivals, tokens, door);
    }

    /** Chooses all there is and publishes it; the signed text of what changed. */
    public String publish(String name) {
        done(publishing.choose(MANAGER, records.kind(), publishing.choice(MANAGER, records.kind()).orElseThrow().version(), List.of(Publishing.ALL)));
        var issue = assertInstanceOf(Publishing.Published.Done.class, publishing.publish(MANAGER, name, publishing.draft(MANAGER).number())).issue();
        return publishing.bundle(MANAGER, issue.number()).orElseThrow();
    }

    /** Trusts the key of another. */
    public TrustedLab trust(OpenNetwork other, String name) {
        return done(keys.trust(ADMINISTRATOR, name, other.keys.ownKey(MANAGER).orElseThrow(), ""));
    }

    public Arrival receive(String bundle) {
        return arrivals.receive(MANAGER, bundle, Arrival.Way.FILE).orElseThrow();
    }

    /** Takes in all of a bundle, without a conflict. */
    public Arrival takeIn(String bundle) {
        return settled(bundle).arrival();
    }

    /** The same, with what did not follow. */
    public Arrivals.Settled settled(String bundle) {
        return done(arrivals.takeIn(MANAGER, receive(bundle).id(), 1, Map.of(), Locale.FRENCH));
    }

    /** What a manager who looks at an arrival chooses of its first line. */
    public Map<String, Arrivals.Chosen> choice(Arrival arrival, Arrivals.Choice keeps) {
        var line = arrivals.lines(MANAGER, arrival.id()).get(0);
        return Map.of(line.word(), new Arrivals.Chosen(keeps, line.mark()));
    }

    /** What becomes of a record received that somebody has just looked at. */
    public Receipts.Taken take(Received one) {
        return received.take(MANAGER, one.id(), one.version(), received.own(MANAGER, one).map(Receipts.Mine::mark).orElse(""), Locale.FRENCH);
    }

    /** What is read of others, by title. */
    public List<Received> seen(Actor actor) {
        return received.page(actor, ReceivedFilter.all(), ReceivedOrder.TITLE, "", 200).items();
    }

    public Structure structure(String name) {
        return done(structures.add(MANAGER, Structure.Content.named(StructureKind.INCUBATOR, name, "Plaquette fictive", TODAY)));
    }

    public static <R> R done(Written<R> written) {
        return written.fold(Written.Done::record, invalid -> fail(invalid), lost -> fail(lost), refused -> fail(refused), unknown -> fail(unknown));
    }

    private static <R> R fail(Object written) {
        throw new AssertionError(written);
    }

    /** The field that is off and the key of what is said of it. */
    public static String invalid(Written<?> written) {
        var off = assertInstanceOf(Written.Invalid.class, written);
        return off.field() + " " + off.key();
    }

    @Override
    public void close() {
        store.close();
    }
}
