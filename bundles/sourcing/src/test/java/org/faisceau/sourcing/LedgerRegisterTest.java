// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.messages.api.Audience;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Duty;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger.Telling;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Standing;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class LedgerRegisterTest {
    private OpenSourcing open;
    private Campaign campaign;
    private String one;
    private String other;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        campaign = open.running();
        one = open.companies.get(0);
        other = open.companies.get(1);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> titles(List<Entry> entries) {
        return entries.stream().map(Entry::title).toList();
    }

    @Test
    void saysWhenByWhomAndHowACompanyWasTold() {
        var entry = open.told(campaign, "Length", one);
        var told = open.ledger.told(open.buyer, campaign.id(), List.of(entry.id())).get(entry.id());
        assertEquals(List.of(new Told(entry.id(), one, Told.Way.MESSAGE, "buyer", open.clock.instant())), told);
        assertEquals(1, open.letters.size());
    }

    @Test
    void postsLaterWhatCouldNotBePostedAtOnce() {
        open.manned.add(other);
        open.postable = 1;
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.ANSWER, "Length", "42 km")));
        open.postable = Integer.MAX_VALUE;
        open.post.all(() -> false);
        var reached = open.letters.stream().map(one -> one.audience()).collect(Collectors.toSet());
        assertEquals(Set.of(Audience.organisation(one), Audience.organisation(other)), reached);
        open.letters.clear();
        open.post.all(() -> false);
        assertEquals(List.of(), open.letters);
    }

    @Test
    void notesWhatWasSaidByWordOfMouthWithoutAMessage() {
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.ANSWER, "Said", "at the fair").by(Told.Way.SPOKEN).through("meeting")));
        assertEquals(List.of(), open.letters);
        assertEquals("meeting", open.ledger.page(open.buyer, campaign.id(), one, "", 10).items().get(0).technique());
    }

    @Test
    void notesTheNeedOpenToResidentsAsAnEntry() {
        var need = open.ledger.unpublished(open.buyer, campaign.id()).get(0);
        assertEquals(Entry.Kind.NEED, need.kind());
        assertEquals(Entry.Reach.RESIDENTS, need.reach());
        assertEquals(List.of(new Standing(one, 1, 0, true), new Standing(other, 0, 1, false)), open.ledger.standings(open.buyer, campaign.id()).stream().sorted((a, b) -> b.known() - a.known()).toList());
    }

    @Test
    void showsWhatOneKnowsAndTheOtherDoesNot() {
        open.told(campaign, "Length", one);
        open.told(campaign, "Depth", other);
        var difference = open.ledger.difference(open.buyer, campaign.id(), one, other).orElseThrow();
        assertEquals(List.of("Écoute des fuites", "Length"), titles(difference.onlyOne()));
        assertEquals(List.of("Depth"), titles(difference.onlyOther()));
    }

    private void manyToldToOne(int many) {
        Schema schema = open.store.store().schema("sourcing", LedgerRegisterTest.class);
        schema.write(Actor.system(), tx -> {
            for (int number = 0; number < many; number++) {
                var entry = new Entry(open.ids.next(), Entry.Kind.INFORMATION, "", "Many " + number, "", "", Entry.Reach.CHOSEN, Optional.empty(), "buyer", open.clock.instant().plusSeconds(number), 0);
                LedgerTable.insert(tx, campaign, entry);
                LedgerTable.tell(tx, open.buyer, campaign, entry.id(), List.of(one), Told.Way.SPOKEN, open.clock.instant());
            }
            return true;
        });
    }

    @Test
    void levelsAndPublishesMoreThanOneWriteTakes() {
        open.manned.add(other);
        manyToldToOne(1100);
        done(open.ledger.levelAll(open.buyer, campaign.id()));
        assertTrue(open.ledger.standings(open.buyer, campaign.id()).stream().allMatch(standing -> standing.missing() == 0));
        assertEquals(new Ledger.Counts(0, 1101), open.ledger.counts(open.buyer, campaign.id()));
        done(open.ledger.publish(open.buyer, campaign.id(), ""));
        assertEquals(new Ledger.Counts(1101, 0), open.ledger.counts(open.buyer, campaign.id()));
        var published = open.ledger.published(campaign.id());
        assertEquals("Many 600 Many 1099", published.get(0).title() + " " + published.get(Ledger.LIST_MOST - 1).title());
        assertEquals(new Ledger.Counts(0, 0), open.ledger.counts(open.seller, campaign.id()));
    }

    @Test
    void sendsTheSameToAllOnceAndLeavesNoDifference() {
        open.manned.add(other);
        open.told(campaign, "Width", one);
        open.told(campaign, "Length", one);
        open.told(campaign, "Depth", other);
        open.letters.clear();
        open.levelled(campaign);
        open.levelled(campaign);
        assertTrue(open.ledger.difference(open.buyer, campaign.id(), one, other).orElseThrow().isNone());
        var letters = open.letters.stream().collect(Collectors.toMap(letter -> letter.audience(), letter -> letter.values().in(Locale.FRENCH)));
        assertEquals(Set.of(Audience.organisation(one), Audience.organisation(other)), letters.keySet());
        assertEquals("Depth", letters.get(Audience.organisation(one)).get("title"));
        assertEquals("2 informations", letters.get(Audience.organisation(other)).get("title"));
        assertTrue(letters.get(Audience.organisation(other)).get("body").endsWith("Length\nbody of Length"), letters::toString);
    }

    @Test
    void namesVeryManyEntriesInOneLetterByTheirTitles() {
        open.manned.add(other);
        manyToldToOne(31);
        open.levelled(campaign);
        var letter = open.letters.get(0).values().in(Locale.FRENCH);
        assertEquals(List.of(1, "31 informations"), List.of(open.letters.size(), letter.get("title")));
        assertTrue(letter.get("body").contains("- Many 29") && letter.get("body").endsWith("(31) sur la page de la campagne."), letter::toString);
    }

    @Test
    void sendsOneEntryToAll() {
        open.manned.add(other);
        var entry = open.told(campaign, "Length", one);
        done(open.ledger.tellAll(open.buyer, campaign.id(), entry.id()));
        assertEquals(2, open.ledger.told(open.buyer, campaign.id(), List.of(entry.id())).get(entry.id()).size());
        assertInstanceOf(Written.Unknown.class, open.ledger.tellAll(open.buyer, campaign.id(), "nothing"));
    }

    private Entry newest() {
        return open.ledger.page(open.buyer, campaign.id(), "", "", 1).items().get(0);
    }

    private Standing standing(String company) {
        return open.ledger.standings(open.buyer, campaign.id()).stream().filter(it -> it.company().equals(company)).findFirst().orElseThrow();
    }

    private Map<String, Told.Way> ways(Entry entry) {
        return open.ledger.told(open.buyer, campaign.id(), List.of(entry.id())).getOrDefault(entry.id(), List.of()).stream().collect(Collectors.toMap(Told::company, Told::way));
    }

    @Test
    void countsWhomNoMessageReachesAsNotTold() {
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.NOTICE, "Notice", "Nothing is promised")));
        assertEquals(Map.of(one, Told.Way.MESSAGE), ways(newest()));
        assertEquals(Map.of(newest().id(), List.of(other)), open.ledger.unreached(open.buyer, campaign.id(), List.of(newest().id())));
        assertEquals(new Standing(other, 0, 2, false), standing(other));
        assertEquals(List.of("Écoute des fuites", "Notice"), titles(open.ledger.lacked(open.buyer, campaign.id(), other)));
        assertEquals(List.of(), open.ledger.lacked(open.buyer, campaign.id(), one));
        done(open.ledger.levelAll(open.buyer, campaign.id()));
        done(open.ledger.tellAll(open.buyer, campaign.id(), newest().id()));
        assertEquals(Map.of(one, Told.Way.MESSAGE), ways(newest()));
        assertEquals(1, open.letters.size());
        assertEquals(List.of(other), open.campaigns.casefile(open.buyer, campaign.id()).orElseThrow().duties().stream().filter(it -> it.what() == Duty.What.NO_COMMITMENT).findFirst().orElseThrow().companies());
    }

    @Test
    void countsWhatWasMeantForACompanyThatNobodyReadsForThoughNoOtherKnowsIt() {
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.ANSWER, "Length", "42 km").to(Set.of(other))));
        assertEquals(0, newest().told());
        assertEquals(List.of(2, 0), List.of(standing(other).missing(), standing(one).missing()));
        assertTrue(titles(open.ledger.lacked(open.buyer, campaign.id(), other)).contains("Length"));
    }

    @Test
    void reachesWhoHasAnAccountSince() {
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.ANSWER, "Length", "42 km")));
        open.manned.add(other);
        done(open.ledger.levelAll(open.buyer, campaign.id()));
        assertEquals(Map.of(one, Told.Way.MESSAGE, other, Told.Way.MESSAGE), ways(newest()));
        assertEquals(Map.of(), open.ledger.unreached(open.buyer, campaign.id(), List.of(newest().id())));
        assertEquals(2, open.letters.size());
    }

    @Test
    void notesWhatWasHandedOutByLetterOnAChosenDay() {
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.ANSWER, "Length", "42 km")));
        var length = newest();
        open.clock.turn(Duration.ofDays(2));
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.ANSWER, "Depth", "2 m")));
        var yesterday = LocalDate.of(2026, 11, 25);
        done(open.ledger.hand(open.buyer, campaign.id(), other, length.id(), yesterday));
        var told = open.ledger.told(open.buyer, campaign.id(), List.of(length.id())).get(length.id()).stream().filter(it -> it.company().equals(other)).findFirst().orElseThrow();
        assertEquals(new Told(length.id(), other, Told.Way.LETTER, "buyer", Days.begin(yesterday)), told);
        done(open.ledger.hand(open.buyer, campaign.id(), other, "", yesterday));
        assertEquals(List.of("Depth"), titles(open.ledger.lacked(open.buyer, campaign.id(), other)));
        done(open.ledger.hand(open.buyer, campaign.id(), other, "", yesterday.plusDays(1)));
        assertEquals(new Standing(other, 3, 0, false), standing(other));
        assertEquals(2, open.letters.size());
    }

    @Test
    void notesNoLetterThatCannotHaveBeen() {
        var today = Days.today(open.clock);
        var ledger = open.ledger;
        assertEquals(new Written.Invalid("handedOn", "hand.ahead"), ledger.hand(open.buyer, campaign.id(), other, "", today.plusDays(1)));
        assertEquals(new Written.Invalid("handedOn", "hand.early"), ledger.hand(open.buyer, campaign.id(), other, "", today.minusDays(1)));
        assertEquals(new Written.Invalid("handedTo", "hand.nothing"), ledger.hand(open.buyer, campaign.id(), one, "", today));
        assertEquals(new Written.Invalid("handedTo", "panel.notIn"), ledger.hand(open.buyer, campaign.id(), open.companies.get(3), "", today));
        assertInstanceOf(Written.Refused.class, ledger.hand(open.observer, campaign.id(), other, "", today));
    }

    @Test
    void takesNoNoticeSaidAloudNoDocumentThatIsNotThereAndNoWayThatNobodyWent() {
        var notice = Telling.all(Entry.Kind.NOTICE, "Notice", "Nothing is promised").by(Told.Way.SPOKEN);
        assertEquals(new Written.Invalid("way", "notice.written"), open.ledger.tell(open.buyer, campaign.id(), notice));
        assertEquals(new Written.Invalid("document", "document.choose"), open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.DOCUMENT, "Plan", "b")));
        assertEquals(new Written.Invalid("way", "form.unknownChoice"), open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.ANSWER, "Length", "42 km").by(Told.Way.CONSOLE)));
    }

    @Test
    void publishesToEverybody() {
        open.told(campaign, "Length", one);
        assertEquals(List.of(), open.ledger.published(campaign.id()));
        done(open.ledger.publish(open.buyer, campaign.id(), ""));
        assertEquals(List.of("Écoute des fuites", "Length"), titles(open.ledger.published(campaign.id())));
        assertEquals(List.of(), open.ledger.unpublished(open.buyer, campaign.id()));
        assertTrue(open.ledger.difference(open.buyer, campaign.id(), one, other).orElseThrow().isNone());
    }

    @Test
    void showsACompanyItsOwnAlone() {
        open.told(campaign, "Length", one);
        open.told(campaign, "Depth", other);
        assertEquals(List.of("Length", "Écoute des fuites"), titles(open.ledger.page(open.seller, campaign.id(), "", "", 10).items()));
        assertEquals(0, open.ledger.page(open.seller, campaign.id(), "", "", 10).items().get(0).told());
        assertEquals(List.of(), open.ledger.standings(open.seller, campaign.id()));
    }

    @Test
    void tellsOnlyCompaniesOfThePanelAndSomething() {
        assertEquals("panel.notIn", assertInstanceOf(Written.Invalid.class, open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.INFORMATION, "x", "y").to(Set.of(open.companies.get(3))))).key());
        assertEquals("body", assertInstanceOf(Written.Invalid.class, open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.INFORMATION, "x", " "))).field());
        assertEquals("document.unknown", assertInstanceOf(Written.Invalid.class, open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.DOCUMENT, "x", "").handing("none"))).key());
        assertInstanceOf(Written.Refused.class, open.ledger.tell(open.observer, campaign.id(), Telling.all(Entry.Kind.INFORMATION, "x", "y")));
        assertInstanceOf(Written.NotNow.class, open.ledger.tell(open.buyer, open.draft().id(), Telling.all(Entry.Kind.INFORMATION, "x", "y")));
    }

    @Test
    void tellsNobodyWhoDeclined() {
        open.manned.add(other);
        open.told(campaign, "Length", one);
        done(open.panels.decline(open.seller, campaign.id(), "no time"));
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.INFORMATION, "More", "to all")));
        assertEquals(1, open.ledger.page(open.buyer, campaign.id(), other, "", 10).items().size());
        assertEquals(List.of("Length"), titles(open.ledger.page(open.buyer, campaign.id(), one, "", 10).items()));
    }
}
