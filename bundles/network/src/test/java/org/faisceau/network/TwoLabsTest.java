// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.OpenNetwork.ADMINISTRATOR;
import static org.faisceau.network.OpenNetwork.MANAGER;
import static org.faisceau.network.OpenNetwork.OBSERVER;
import static org.faisceau.network.OpenNetwork.done;
import static org.faisceau.network.OpenNetwork.invalid;
import static org.faisceau.network.db.Tables.NETWORK_KEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.messages.api.Messages;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.Arrival.Refusal;
import org.faisceau.network.api.Arrival.State;
import org.faisceau.network.api.ArrivalLine;
import org.faisceau.network.api.ArrivalLine.Fate;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Arrivals.Choice;
import org.faisceau.network.api.Publishing;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.Received;
import org.faisceau.network.api.ReceivedFilter;
import org.faisceau.network.api.ReceivedOrder;
import org.faisceau.network.api.Warning;
import org.faisceau.network.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two Living-Labs, each on a store of its own with a key of its own, hand each other bundles. */
public class TwoLabsTest {
    private OpenNetwork sender;
    private OpenNetwork reader;

    @BeforeEach
    void open(@TempDir Path first, @TempDir Path second) {
        sender = new OpenNetwork(first);
        reader = new OpenNetwork(second);
        sender.records.put("a", "Bassin fictif", "Trois sondes").put("b", "Cour fictive", "Modules plantés");
    }

    @AfterEach
    void close() {
        sender.close();
        reader.close();
    }

    private List<Fate> fates(String bundle) {
        return reader.arrivals.lines(MANAGER, reader.receive(bundle).id()).stream().map(ArrivalLine::fate).toList();
    }

    private Optional<Refusal> why(String bundle) {
        return reader.receive(bundle).why();
    }

    /** What the reader made its own of the sender's first record, from its first bundle. */
    private Received taken() {
        reader.trust(sender, "Lab voisin");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        var one = reader.seen(MANAGER).get(0);
        return assertInstanceOf(Receipts.Taken.Done.class, reader.take(one)).received();
    }

    @Test
    void whatOnePublishesTheOtherReadsWithItsOrigin() {
        reader.trust(sender, "Lab voisin");
        var bundle = sender.publish("Lab de Valfleuri");
        var arrival = reader.receive(bundle);
        assertEquals(List.of(State.WAITING, "Lab de Valfleuri", 1, 2), List.of(arrival.state(), arrival.sender(), arrival.number(), arrival.lines()));
        assertEquals(List.of(), reader.seen(OBSERVER), "nothing before somebody looked at it");
        done(reader.arrivals.takeIn(MANAGER, arrival.id(), 1, Map.of(), Locale.FRENCH));
        assertEquals(List.of("Bassin fictif", "Cour fictive"), reader.seen(OBSERVER).stream().map(Received::title).toList());
        assertEquals("Lab voisin", reader.seen(OBSERVER).get(0).lab());
    }

    @Test
    void takingInTwiceChangesNothing() {
        reader.trust(sender, "Lab voisin");
        var bundle = sender.publish("Lab de Valfleuri");
        reader.takeIn(bundle);
        var before = reader.seen(MANAGER);
        assertEquals(List.of(Fate.SAME, Fate.SAME), fates(bundle));
        reader.takeIn(bundle);
        assertEquals(before, reader.seen(MANAGER));
    }

    @Test
    void anEarlierBundleUndoesNothing() {
        reader.trust(sender, "Lab voisin");
        var first = sender.publish("Lab de Valfleuri");
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        reader.takeIn(first);
        assertEquals("Cinq sondes", reader.seen(MANAGER).get(0).item().field("what"));
    }

    @Test
    void theWholeBundleAloneBringsAReaderUpToNow() {
        reader.trust(sender, "Lab voisin");
        sender.publish("Lab de Valfleuri");
        sender.records.remove("b");
        sender.records.put("c", "Toit fictif", "Mousses");
        sender.publish("Lab de Valfleuri");
        reader.takeIn(sender.publishing.whole(MANAGER).orElseThrow());
        assertEquals(List.of("Bassin fictif", "Toit fictif"), reader.seen(OBSERVER).stream().map(Received::title).toList());
    }

    @Test
    void whatIsTakenBackIsForgottenByTheOther() {
        reader.trust(sender, "Lab voisin");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        sender.records.remove("b");
        var bundle = sender.publish("Lab de Valfleuri");
        assertFalse(bundle.contains("Modules") || bundle.contains("Cour"), bundle);
        assertEquals(List.of(Fate.GONE), fates(bundle));
        reader.takeIn(bundle);
        assertEquals(List.of("Bassin fictif"), reader.seen(OBSERVER).stream().map(Received::title).toList());
        var gone = reader.received.page(MANAGER, ReceivedFilter.all().goneToo(), ReceivedOrder.TITLE, "", 10).items().stream().filter(Received::isGone).toList();
        assertEquals(1, gone.size());
        assertTrue(gone.get(0).item().fields().isEmpty() && !gone.get(0).title().contains("Cour"));
    }

    @Test
    void whatWasChangedOnTheWayIsRefused() {
        reader.trust(sender, "Lab voisin");
        var bundle = sender.publish("Lab de Valfleuri");
        assertEquals(Optional.of(Refusal.TAMPERED), why(bundle.replace("Trois sondes", "Dix sondes")));
        assertEquals(List.of(), reader.seen(MANAGER));
    }

    @Test
    void aKeyThatNobodyTrustedIsRefusedWithItsFingerprint() {
        var arrival = reader.receive(sender.publish("Lab de Valfleuri"));
        assertEquals(Optional.of(Refusal.UNKNOWN_KEY), arrival.why());
        assertTrue(arrival.detail().matches("([0-9a-f]{4} ){7}[0-9a-f]{4}"), arrival.detail());
        assertEquals("", arrival.sender(), "what it says of itself is not believed");
    }

    @Test
    void aKeyThatWasRevokedIsRefusedAndWhatItSentIsReadByManagersAlone() {
        var lab = reader.trust(sender, "Lab voisin");
        var bundle = sender.publish("Lab de Valfleuri");
        reader.takeIn(bundle);
        assertEquals("reason form.required", invalid(reader.keys.revoke(MANAGER, lab.id(), 1, " ")));
        done(reader.keys.revoke(MANAGER, lab.id(), 1, "Poste volé"));
        var arrival = reader.receive(bundle);
        assertEquals(Optional.of(Refusal.REVOKED_KEY), arrival.why());
        assertTrue(arrival.detail().contains("Poste volé"));
        assertEquals(List.of(), reader.seen(OBSERVER));
        assertEquals(2, reader.seen(MANAGER).size());
        reader.trust(sender, "Lab voisin");
        assertEquals(2, reader.seen(OBSERVER).size(), "trusted again");
    }

    @Test
    void aBundleThatWaitsIsNotTakenInOnceItsKeyIsRevoked() {
        var lab = reader.trust(sender, "Lab voisin");
        var arrival = reader.receive(sender.publish("Lab de Valfleuri"));
        done(reader.keys.revoke(MANAGER, lab.id(), 1, "Poste volé"));
        assertEquals(" arrival.distrusted", invalid(reader.arrivals.takeIn(MANAGER, arrival.id(), 1, Map.of(), Locale.FRENCH)));
    }

    @Test
    void nothingOfARevokedLabIsTakenHoweverOldThePage() {
        sender.records.put("a", "Bassin fictif", "fits");
        var lab = reader.trust(sender, "Lab voisin");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        var one = reader.seen(MANAGER).get(0);
        done(reader.keys.revoke(MANAGER, lab.id(), 1, "Poste volé"));
        assertInstanceOf(Receipts.Taken.Refused.class, reader.take(one));
    }

    @Test
    void aRevocationTravelsWithTheNextBundle(@TempDir Path third) {
        try (var thief = new OpenNetwork(third)) {
            reader.trust(sender, "Lab voisin");
            reader.trust(thief, "Lab perdu");
            var lost = sender.trust(thief, "Lab perdu");
            done(sender.keys.revoke(MANAGER, lost.id(), 1, "Clé perdue"));
            var told = reader.arrivals.distrusted(MANAGER, reader.receive(sender.publish("Lab de Valfleuri")).id());
            assertEquals(List.of("Lab perdu", "Clé perdue"), List.of(told.get(0).name(), told.get(0).reason()));
        }
    }

    @Test
    void aRevocationIsKeptForAKeyThatNobodyPutHereYet(@TempDir Path third) {
        try (var thief = new OpenNetwork(third)) {
            reader.trust(sender, "Lab voisin");
            var lost = sender.trust(thief, "Lab perdu");
            done(sender.keys.revoke(MANAGER, lost.id(), 1, "Clé perdue"));
            var came = reader.receive(sender.publish("Lab de Valfleuri"));
            assertEquals(List.of(new Arrivals.Distrusted(lost.id(), "Lab perdu", false, "Clé perdue")), reader.arrivals.distrusted(MANAGER, came.id()));
            assertEquals(List.of(), reader.keys.warnings(MANAGER), "it is on no list yet");
            assertEquals(List.of(), reader.letters, "nobody who trusts it is to be told");
            assertEquals(List.of("Clé perdue"), reader.keys.warnings(MANAGER, lost.id()).stream().map(Warning::reason).toList());
            assertEquals(List.of(), reader.keys.warnings(OBSERVER, lost.id()));
            reader.trust(thief, "Lab trouvé");
            assertEquals(List.of(lost.id()), reader.keys.warnings(MANAGER).stream().map(Warning::key).toList());
            assertEquals(List.of(new Arrivals.Distrusted(lost.id(), "Lab trouvé", true, "Clé perdue")), reader.arrivals.distrusted(MANAGER, came.id()));
        }
    }

    @Test
    void otherVersionsOtherFilesAndTheOwnBundleAreRefusedEachWithItsReason() {
        reader.trust(sender, "Lab voisin");
        var bundle = sender.publish("Lab de Valfleuri");
        assertEquals(Optional.of(Refusal.TOO_OLD), why(bundle.replace("\"version\":1", "\"version\":0")));
        assertEquals(Optional.of(Refusal.TOO_NEW), why(bundle.replace("\"version\":1", "\"version\":2")));
        assertEquals(Optional.of(Refusal.NO_BUNDLE), why("{\"format\":\"other\"}"));
        assertEquals(Optional.of(Refusal.NO_BUNDLE), why("no JSON at all"));
        assertEquals(Optional.of(Refusal.NO_BUNDLE), why("[1,2]"));
        assertEquals(Optional.of(Refusal.TOO_LARGE), why("x".repeat(Publishing.BUNDLE_MOST + 1)));
        assertEquals(Optional.of(Refusal.OWN), sender.receive(bundle).why());
    }

    @Test
    void whatBecameOneOfOursFollowsWhereNobodyChangedIt() {
        taken();
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        var bundle = sender.publish("Lab de Valfleuri");
        assertEquals(List.of(Fate.CHANGED), fates(bundle));
        reader.takeIn(bundle);
        assertEquals("Cinq sondes", reader.records.of("a").orElseThrow().field("what"));
    }

    @Test
    void whatBothSidesChangedWaitsForAChoice() {
        taken();
        reader.records.put("a", "Bassin fictif", "Nos propres sondes");
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        var arrival = reader.receive(sender.publish("Lab de Valfleuri"));
        var line = reader.arrivals.lines(MANAGER, arrival.id()).get(0);
        assertEquals(List.of(Fate.CONFLICT, "Nos propres sondes", "Cinq sondes"), List.of(line.fate(), line.own().orElseThrow().field("what"), line.theirs().orElseThrow().field("what")));
        assertEquals("choice-feedback:a arrival.choose", invalid(reader.arrivals.takeIn(MANAGER, arrival.id(), 1, Map.of(), Locale.FRENCH)));
        done(reader.arrivals.takeIn(MANAGER, arrival.id(), 1, reader.choice(arrival, Choice.OURS), Locale.FRENCH));
        assertEquals("Nos propres sondes", reader.records.of("a").orElseThrow().field("what"));
        assertEquals("Cinq sondes", reader.seen(MANAGER).get(0).item().field("what"), "what the other says is kept beside");
    }

    @Test
    void whatWasKeptOursIsAskedAboutAgainOnceTheirsChangesAgain() {
        taken();
        reader.records.put("a", "Bassin fictif", "Nos propres sondes");
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        var arrival = reader.receive(sender.publish("Lab de Valfleuri"));
        done(reader.arrivals.takeIn(MANAGER, arrival.id(), 1, reader.choice(arrival, Choice.OURS), Locale.FRENCH));
        sender.records.put("a", "Bassin fictif", "Six sondes");
        var next = sender.publish("Lab de Valfleuri");
        assertEquals(List.of(Fate.CONFLICT), fates(next));
        assertEquals("Nos propres sondes", reader.records.of("a").orElseThrow().field("what"));
    }

    @Test
    void whatIsTakenInMeanwhileByAnotherIsNotLostNorUndone() {
        reader.trust(sender, "Lab voisin");
        var first = reader.receive(sender.publish("Lab de Valfleuri"));
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        sender.publish("Lab de Valfleuri");
        var both = reader.receive(sender.publishing.whole(MANAGER).orElseThrow());
        done(reader.arrivals.takeIn(MANAGER, both.id(), 1, Map.of(), Locale.FRENCH));
        done(reader.arrivals.takeIn(MANAGER, first.id(), 1, Map.of(), Locale.FRENCH));
        assertEquals("Cinq sondes", reader.seen(MANAGER).get(0).item().field("what"));
        assertEquals(2, reader.seen(MANAGER).size());
    }

    @Test
    void aBundleOfMoreRecordsThanOneTransactionTakesComesWhole() {
        IntStream.range(0, 1200).forEach(number -> sender.records.put("many-" + number, "Fiche fictive " + number, "Sonde " + number));
        reader.trust(sender, "Lab voisin");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        assertEquals(1202, reader.received.count(OBSERVER, ReceivedFilter.all(), 10_000));
    }

    @Test
    void theirsIsChosenAsWell() {
        taken();
        reader.records.put("a", "Bassin fictif", "Nos propres sondes");
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        var arrival = reader.receive(sender.publish("Lab de Valfleuri"));
        done(reader.arrivals.takeIn(MANAGER, arrival.id(), 1, reader.choice(arrival, Choice.THEIRS), Locale.FRENCH));
        assertEquals("Cinq sondes", reader.records.of("a").orElseThrow().field("what"));
    }

    @Test
    void whatWasTakenGoesWhereItsOriginTakesItBack() {
        taken();
        sender.records.remove("a");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        assertEquals(Optional.empty(), reader.records.of("a"));
        assertEquals(List.of("Cour fictive"), reader.seen(OBSERVER).stream().map(Received::title).toList());
    }

    @Test
    void whatWasChangedHereAndTakenBackByItsOriginWaitsForAChoice() {
        taken();
        reader.records.put("a", "Bassin fictif", "Nos propres sondes");
        sender.records.remove("a");
        var arrival = reader.receive(sender.publish("Lab de Valfleuri"));
        assertEquals(Fate.CONFLICT, reader.arrivals.lines(MANAGER, arrival.id()).get(0).fate());
        done(reader.arrivals.takeIn(MANAGER, arrival.id(), 1, reader.choice(arrival, Choice.OURS), Locale.FRENCH));
        assertEquals("Nos propres sondes", reader.records.of("a").orElseThrow().field("what"));
        var gone = reader.received.page(MANAGER, ReceivedFilter.all().goneToo(), ReceivedOrder.TITLE, "", 10).items().stream().filter(Received::isGone).findFirst().orElseThrow();
        assertInstanceOf(Receipts.Taken.Done.class, reader.take(gone), "later, from its page");
        assertEquals(Optional.empty(), reader.records.of("a"));
    }

    @Test
    void whatWasTakenOfOthersIsNeverHandedOn() {
        taken();
        reader.records.put("z", "Toit d’ici", "Mousses");
        assertEquals(List.of("Toit d’ici"), reader.publishing.offers(MANAGER, "feedback").stream().map(offer -> offer.item().title()).toList());
        var bundle = reader.publish("Lab lecteur");
        assertTrue(bundle.contains("Toit") && !bundle.contains("Bassin"), bundle);
    }

    @Test
    void oursIsNeverReplacedByTheirsOnceItSaysSomethingElseThanWasSeen() {
        taken();
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        reader.records.put("a", "Bassin fictif", "Nos propres sondes");
        var arrival = reader.receive(sender.publish("Lab de Valfleuri"));
        var looked = reader.choice(arrival, Choice.THEIRS);
        reader.records.put("a", "Bassin fictif", "Nos sondes, corrigées");
        assertEquals("choice-feedback:a arrival.changedHere", invalid(reader.arrivals.takeIn(MANAGER, arrival.id(), 1, looked, Locale.FRENCH)));
        done(reader.arrivals.takeIn(MANAGER, arrival.id(), 1, reader.choice(arrival, Choice.OURS), Locale.FRENCH));
        var one = reader.seen(MANAGER).get(0);
        var seen = reader.received.own(MANAGER, one).orElseThrow().mark();
        reader.records.put("a", "Bassin fictif", "Nos sondes, encore");
        assertInstanceOf(Receipts.Taken.Lost.class, reader.received.take(MANAGER, one.id(), one.version(), seen, Locale.FRENCH));
        assertEquals("Nos sondes, encore", reader.records.of("a").orElseThrow().field("what"));
    }

    @Test
    void aRecordOfOursOfTheSameNameIsNotReplacedUnseen() {
        reader.trust(sender, "Lab voisin");
        reader.records.put("a", "Bassin d’ici", "Les nôtres");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        var one = reader.seen(MANAGER).get(0);
        assertInstanceOf(Receipts.Taken.Lost.class, reader.received.take(MANAGER, one.id(), one.version(), "", Locale.FRENCH));
        assertInstanceOf(Receipts.Taken.Done.class, reader.take(one), "once it was looked at");
    }

    @Test
    void whatDidNotFollowIsSaidAndStaysListed() {
        taken();
        sender.records.put("a", "Bassin fictif", "broken");
        var settled = reader.settled(sender.publish("Lab de Valfleuri"));
        assertEquals(List.of("Bassin fictif"), settled.behind().stream().map(one -> one.received().title()).toList());
        assertEquals(List.of("Bassin fictif"), reader.received.page(MANAGER, ReceivedFilter.all().behind(), ReceivedOrder.TITLE, "", 10).items().stream().map(Received::title).toList());
        sender.records.put("a", "Bassin fictif", "Six sondes");
        assertEquals(List.of(), reader.settled(sender.publish("Lab de Valfleuri")).behind());
        assertEquals(0, reader.received.count(MANAGER, ReceivedFilter.all().behind(), 10));
    }

    @Test
    void whatDidNotFollowFollowsOnceTheSameBundleIsTakenInAgain() {
        taken();
        sender.records.put("a", "Bassin fictif", "broken");
        var bundle = sender.publish("Lab de Valfleuri");
        assertEquals(1, reader.settled(bundle).behind().size());
        assertEquals(1, reader.settled(bundle).behind().size(), "still");
        reader.records.put("a", "Bassin fictif", "Nos propres sondes");
        assertEquals(Optional.of(new Receipts.Taken.Lost()), reader.settled(bundle).behind().get(0).why(), "and never over what was written here");
    }

    /** What did not follow of a bundle taken in while the module that keeps the reader's records is stopped. */
    private List<Optional<Receipts.Taken>> whileStopped(String bundle) {
        var none = new Exchanges(List.of());
        var arrivals = new ArrivalRegister(reader.store.store(), reader.clock, reader.ids, reader.store.signing(), none, new ReceivedRegister(reader.store.store(), none), (who, letter) -> new Messages.Posted(1, 0, 0));
        return done(arrivals.takeIn(MANAGER, reader.receive(bundle).id(), 1, Map.of(), Locale.FRENCH)).behind().stream().map(Arrivals.Behind::why).toList();
    }

    @Test
    void whatIsOursOfAStoppedModuleIsSaidNotToFollowAndFollowsLater() {
        taken();
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        var bundle = sender.publish("Lab de Valfleuri");
        assertEquals(List.of(Optional.of(new Receipts.Taken.Refused())), whileStopped(bundle));
        assertEquals(List.of(true, false), reader.seen(MANAGER).stream().map(Received::isBehind).toList());
        assertEquals(List.of(), reader.settled(bundle).behind());
        assertEquals("Cinq sondes", reader.records.of("a").orElseThrow().field("what"));
        sender.records.remove("a");
        assertEquals(1, whileStopped(sender.publish("Lab de Valfleuri")).size(), "taken back as well");
        var gone = reader.received.page(MANAGER, ReceivedFilter.all().goneToo().behind(), ReceivedOrder.TITLE, "", 10).items().get(0);
        assertInstanceOf(Receipts.Taken.Done.class, reader.take(gone));
        assertEquals(Optional.empty(), reader.records.of("a"));
    }

    @Test
    void whatDidNotFollowIsLeftOnPurposeUntilItsOriginChangesAgain() {
        taken();
        sender.records.put("a", "Bassin fictif", "unfit");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        var one = reader.seen(MANAGER).get(0);
        assertInstanceOf(Receipts.Taken.Refused.class, reader.received.leave(OBSERVER, one.id(), one.version()));
        assertInstanceOf(Receipts.Taken.Lost.class, reader.received.leave(MANAGER, one.id(), one.version() + 1));
        assertInstanceOf(Receipts.Taken.Done.class, reader.received.leave(MANAGER, one.id(), one.version()));
        assertFalse(reader.seen(MANAGER).get(0).isBehind());
        assertInstanceOf(Receipts.Taken.Lost.class, reader.received.leave(MANAGER, one.id(), one.version()), "once");
        sender.records.put("a", "Bassin fictif", "broken");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        assertTrue(reader.seen(MANAGER).get(0).isBehind());
    }

    @Test
    void asksWhatARecordWouldSayOfThoseAloneThatAreOurs() {
        taken();
        sender.records.put("a", "Bassin fictif", "Cinq sondes").put("c", "Toit fictif", "Mousses");
        var lines = reader.arrivals.lines(MANAGER, reader.receive(sender.publish("Lab de Valfleuri")).id());
        assertEquals(List.of(Optional.of("Cinq sondes"), Optional.empty()), lines.stream().map(line -> line.would().map(item -> item.field("what"))).toList());
    }

    @Test
    void whatIsForLeadersHereIsForThemWhateverItsSenderSays(@TempDir Path third, @TempDir Path fourth) {
        try (var careless = new OpenNetwork(third, new FewRecords("notes").put("n", "Note fictive", "x")); var careful = new OpenNetwork(fourth, new FewRecords("notes").forLeaders())) {
            careful.trust(careless, "Lab voisin");
            careful.takeIn(careless.publish("Lab de Valfleuri"));
            assertEquals(List.of(), careful.seen(OBSERVER));
            assertEquals(1, careful.seen(MANAGER).size());
        }
    }

    @Test
    void aRevocationAloneIsPublished() {
        sender.publish("Lab de Valfleuri");
        var lost = sender.trust(reader, "Lab perdu");
        done(sender.keys.revoke(MANAGER, lost.id(), 1, "Clé perdue"));
        assertEquals(List.of("Lab perdu"), sender.publishing.draft(MANAGER).revoked());
        assertTrue(sender.publish("Lab de Valfleuri").contains("Clé perdue"));
        assertTrue(sender.publishing.draft(MANAGER).isEmpty(), "once");
    }

    @Test
    void whatTwoManagersChooseIsNotOverwrittenUnseen() {
        var choice = sender.publishing.choice(MANAGER, "feedback").orElseThrow();
        done(sender.publishing.choose(MANAGER, "feedback", choice.version(), List.of("a")));
        var lost = assertInstanceOf(Written.Lost.class, sender.publishing.choose(MANAGER, "feedback", choice.version(), List.of("a", "b")));
        assertEquals(new Publishing.Choice("feedback", Set.of("a"), 1), lost.current());
    }

    @Test
    void aRecordThatDoesNotFitSaysWhy() {
        sender.records.put("a", "Bassin fictif", "unfit");
        reader.trust(sender, "Lab voisin");
        reader.takeIn(sender.publish("Lab de Valfleuri"));
        var one = reader.seen(MANAGER).get(0);
        assertEquals("Impossible ici", assertInstanceOf(Receipts.Taken.Unfit.class, reader.take(one)).sentence());
        assertInstanceOf(Receipts.Taken.Refused.class, reader.received.take(OBSERVER, one.id(), 1, "", Locale.FRENCH));
        assertInstanceOf(Receipts.Taken.Lost.class, reader.received.take(MANAGER, one.id(), 7, "", Locale.FRENCH));
    }

    @Test
    void aBundleIsDecidedOnce() {
        reader.trust(sender, "Lab voisin");
        var arrival = reader.receive(sender.publish("Lab de Valfleuri"));
        done(reader.arrivals.setAside(MANAGER, arrival.id(), 1));
        assertInstanceOf(Written.Lost.class, reader.arrivals.takeIn(MANAGER, arrival.id(), 1, Map.of(), Locale.FRENCH));
        assertEquals(List.of(), reader.seen(MANAGER));
    }

    @Test
    void onlyAdministratorsTrustAndManagersReceive() {
        var key = sender.keys.ownKey(MANAGER).orElseThrow();
        assertInstanceOf(Written.Refused.class, reader.keys.trust(MANAGER, "Lab voisin", key, ""));
        assertEquals("publicKey key.noKey", invalid(reader.keys.trust(ADMINISTRATOR, "Lab voisin", "AAAA", "")));
        assertEquals("publicKey key.own", invalid(reader.keys.trust(ADMINISTRATOR, "Lab voisin", reader.keys.ownKey(MANAGER).orElseThrow(), "")));
        reader.trust(sender, "Lab voisin");
        assertEquals("publicKey key.known", invalid(reader.keys.trust(ADMINISTRATOR, "Lab voisin", key, "")));
        assertEquals(Optional.empty(), reader.arrivals.receive(OBSERVER, sender.publish("Lab de Valfleuri"), Arrival.Way.FILE));
        assertEquals(Optional.empty(), reader.keys.ownKey(OBSERVER));
    }

    @Test
    void whatWasSharedWithPeopleHereAloneLeavesOnceItsOwnerAgreed(@TempDir Path third) {
        try (var lab = new OpenNetwork(third, new FewRecords("experiment").askedFirst().put("e", "Essai fictif", "x"))) {
            assertEquals(List.of(), lab.publishing.offers(MANAGER, "experiment"));
            assertFalse(lab.agreements.agree(OBSERVER, "experiment", "e", true));
            assertTrue(lab.agreements.agree(MANAGER, "experiment", "e", true));
            assertTrue(lab.publish("Lab de Valfleuri").contains("Essai"));
            assertTrue(lab.agreements.agree(MANAGER, "experiment", "e", false));
            assertEquals(List.of("Essai fictif"), lab.publishing.draft(MANAGER).gone().stream().map(Publishing.Changed::title).toList(), "and is taken back with the next publication");
            assertEquals(Optional.empty(), lab.agreements.of(OBSERVER, "experiment", "e"));
            assertFalse(lab.agreements.of(MANAGER, "experiment", "e").orElseThrow().isGiven());
        }
    }

    @Test
    void theSameBundleWaitsOnce() {
        reader.trust(sender, "Lab voisin");
        var bundle = sender.publish("Lab de Valfleuri");
        assertEquals(reader.receive(bundle).id(), reader.receive(bundle).id());
        assertEquals(1, reader.arrivals.waiting(MANAGER));
    }

    @Test
    void aBundleTellsWhatTakingItInDid() {
        reader.trust(sender, "Lab voisin");
        assertEquals(new Arrival.Counts(2, 0, 0), reader.takeIn(sender.publish("Lab de Valfleuri")).did());
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        sender.records.remove("b");
        assertEquals(new Arrival.Counts(0, 1, 1), reader.takeIn(sender.publish("Lab de Valfleuri")).did());
    }

    @Test
    void whatAnotherLabSaysOfAKeyStaysOnceItsBundleIsDecided(@TempDir Path third) {
        try (var thief = new OpenNetwork(third)) {
            reader.trust(sender, "Lab voisin");
            var known = reader.trust(thief, "Lab perdu");
            var lost = sender.trust(thief, "Lab perdu");
            done(sender.keys.revoke(MANAGER, lost.id(), 1, "Clé perdue"));
            reader.takeIn(sender.publish("Lab de Valfleuri"));
            var warning = reader.keys.warnings(MANAGER).get(0);
            assertEquals(List.of(known.id(), "Lab voisin", "Clé perdue"), List.of(warning.key(), warning.lab(), warning.reason()));
            assertEquals(List.of(), reader.keys.warnings(OBSERVER));
            assertEquals(Map.of("lab", "Lab perdu", "sender", "Lab voisin", "reason", "Clé perdue"), reader.letters.get(0).values().in(Locale.FRENCH), "administrators are told");
            done(reader.keys.revoke(MANAGER, known.id(), 1, "Appelé : perdue"));
            reader.trust(thief, "Lab perdu");
            assertEquals(List.of(), reader.keys.warnings(MANAGER), "whoever trusts it anew knows");
            sender.records.put("c", "Toit fictif", "Mousses");
            reader.takeIn(sender.publish("Lab de Valfleuri"));
            assertEquals(List.of(), reader.keys.warnings(MANAGER), "and is not told the same by every bundle to come");
            var back = sender.trust(thief, "Lab perdu");
            done(sender.keys.revoke(MANAGER, back.id(), back.version(), "Clé perdue à nouveau"));
            reader.takeIn(sender.publish("Lab de Valfleuri"));
            assertEquals(List.of("Clé perdue à nouveau"), reader.keys.warnings(MANAGER).stream().map(Warning::reason).toList(), "but of what is said newly");
        }
    }

    @Test
    void aKeyRevokedBeforePublicationsWereNotedGoesOnBeingTold() throws IOException {
        sender.publish("Lab de Valfleuri");
        sender.clock.turn(Duration.ofDays(1));
        var lost = sender.trust(reader, "Lab perdu");
        done(sender.keys.revoke(MANAGER, lost.id(), 1, "Clé perdue"));
        sender.publish("Lab de Valfleuri");
        var told = sender.publishing.whole(MANAGER).orElseThrow();
        var script = migration("V011__revocation_told_before.sql");
        sender.store.store().schema("network", KeyRegister.class).write(ADMINISTRATOR, tx -> tx.sql().update(NETWORK_KEY).set(NETWORK_KEY.TOLD, 0).execute());
        assertFalse(sender.publishing.whole(MANAGER).orElseThrow().contains("Clé perdue"));
        sender.store.store().schema("network", KeyRegister.class).write(ADMINISTRATOR, tx -> tx.sql().execute(script));
        assertEquals(told, sender.publishing.whole(MANAGER).orElseThrow());
        assertFalse(sender.publishing.bundle(MANAGER, 1).orElseThrow().contains("Clé perdue"), "with the publication after it, no earlier one");
    }

    private static String migration(String name) throws IOException {
        try (var in = KeyRegister.class.getResourceAsStream("/db/network/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void sayingWhichPartOfAGenuineBundleIsOff() {
        var neighbour = new PassingKey();
        done(reader.keys.trust(OpenNetwork.ADMINISTRATOR, "Lab voisin", neighbour.written(), ""));
        assertEquals("entries", off(neighbour, "{\"from\":\"Lab\",\"number\":1,\"madeAt\":\"2026-11-20T09:00:00Z\"}"));
        assertEquals("number", off(neighbour, "{\"from\":\"Lab\",\"number\":0,\"madeAt\":\"2026-11-20T09:00:00Z\",\"entries\":[]}"));
        assertEquals("madeAt", off(neighbour, "{\"from\":\"Lab\",\"number\":1,\"madeAt\":\"2099-01-01T09:00:00Z\",\"entries\":[]}"));
        assertEquals("content", off(neighbour, "[]"));
    }

    private String off(PassingKey neighbour, String content) {
        var arrival = reader.receive(new Envelope(1, content, neighbour.sign("faisceau-bundle\n1\n" + content)).written());
        assertEquals(Optional.of(Refusal.UNREADABLE), arrival.why());
        return arrival.detail();
    }

    @Test
    void oneNumberTellsTheSameHoweverLateItIsAskedFor() {
        var first = sender.publish("Lab de Valfleuri");
        var lost = sender.trust(reader, "Lab perdu");
        done(sender.keys.revoke(MANAGER, lost.id(), 1, "Clé perdue"));
        assertEquals(first, sender.publishing.bundle(MANAGER, 1).orElseThrow());
        assertFalse(sender.publish("Lab de Valfleuri").equals(first));
    }
}
