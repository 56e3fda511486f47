// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class TechniqueRegisterTest {
    private final Whim technique = new Whim(1);
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, technique);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static Map<String, String> whim(String what) {
        return Map.of("whim", what);
    }

    @Test
    void beginsTellsAsksAndKeeps() {
        var run = done(host.begin(whim("fine")));
        assertEquals(Run.Status.RUNNING, run.status());
        assertEquals(List.of("again"), run.stages().stream().map(stage -> stage.word()).toList());
        assertTrue(host.paper("note").contains("Note on Sondes de fuites"), host.paper("note"));
        assertEquals("whim", host.entries().stream().filter(one -> one.title().equals("Whim fine")).findFirst().orElseThrow().technique());
        assertEquals(2, host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id()).size());
        assertEquals(4, host.open.letters.size());
    }

    private Map<String, Told.Way> ways(String title) {
        var entry = host.entries().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow().id();
        return host.open.ledger.told(host.open.buyer, host.campaign.id(), List.of(entry)).getOrDefault(entry, List.of()).stream().collect(Collectors.toMap(Told::company, Told::way));
    }

    @Test
    void tellsNobodyByMessageThatNobodyReadsForUntilItAnswersByItsLink() {
        host.open.manned.clear();
        done(host.begin(whim("titled")));
        assertEquals(Map.of(host.company(), Told.Way.MESSAGE), ways("Again?"));
        var other = host.open.companies.get(1);
        var asked = host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id()).stream().filter(one -> one.company().equals(other)).findFirst().orElseThrow();
        done(host.techniques.answer(asked.id(), whim("quiet")));
        assertEquals(Map.of(host.company(), Told.Way.MESSAGE, other, Told.Way.CONSOLE), ways("Again?"));
        assertEquals(Map.of(host.company(), Told.Way.MESSAGE), ways("Whim titled"));
    }

    @Test
    void asksLaterWhomItCouldNotAskAtOnce() {
        host.open.postable = 0;
        done(host.begin(whim("fine")));
        assertEquals(List.of(), host.open.letters);
        host.open.postable = Integer.MAX_VALUE;
        host.open.post.all(() -> false);
        assertEquals(List.of("sourcing-asked", "sourcing-asked", "sourcing-told", "sourcing-told"), host.open.letters.stream().map(one -> one.kind()).sorted().toList());
        host.open.letters.clear();
        host.open.post.all(() -> false);
        assertEquals(List.of(), host.open.letters);
    }

    @Test
    void postsToTheOthersWhereOneLetterFails() {
        host.open.unreachable = Optional.of(Audience.organisation(host.company()));
        done(host.begin(whim("fine")));
        assertThrows(IllegalStateException.class, () -> host.open.post.all(() -> false));
        assertEquals(List.of("sourcing-asked", "sourcing-told"), host.open.letters.stream().map(one -> one.kind()).sorted().toList());
        host.open.unreachable = Optional.empty();
        host.open.post.all(() -> false);
        assertEquals(4, host.open.letters.size());
    }

    @Test
    void anotherDayWantedLaysThePlanOutAnewThoughTheTechniqueIsAway() {
        var before = host.run().last().orElseThrow();
        host.uninstall();
        wanted(Optional.of(LocalDate.of(2027, 6, 1)));
        assertTrue(host.run().last().orElseThrow().isAfter(before.plusDays(80)), () -> before + " " + host.run());
        wanted(Optional.empty());
        assertEquals(Optional.empty(), host.run().first());
        wanted(Optional.of(LocalDate.of(2027, 3, 1)));
        assertEquals(Optional.of(before), host.run().last());
    }

    private void wanted(Optional<LocalDate> day) {
        var now = host.open.campaigns.find(host.open.buyer, host.campaign.id()).orElseThrow();
        var content = new Campaign.Content(now.title(), now.content().context(), now.content().buyer(), now.content().need(), day, now.content().retentionUntil());
        OpenSourcing.done(host.open.campaigns.change(host.open.buyer, now.id(), now.version(), content));
    }

    @Test
    void refusesABlankAnswerAndASecondBeginning() {
        assertEquals(Map.of("whim", "required"), assertInstanceOf(Advance.Invalid.class, host.begin(whim(" "))).problems());
        done(host.begin(whim("fine")));
        assertInstanceOf(Advance.NotNow.class, host.begin(whim("fine")));
        assertInstanceOf(Advance.NotNow.class, host.advance("nowhere", whim("fine")));
    }

    @Test
    void tellsAllAndPublishesForEverybody() {
        done(host.begin(whim("publish")));
        var entry = host.entries().stream().filter(one -> one.title().equals("To everybody")).findFirst().orElseThrow();
        assertEquals(2, entry.told());
        assertEquals(List.of("To everybody"), host.open.ledger.published(host.campaign.id()).stream().map(one -> one.title()).filter(title -> title.startsWith("To")).toList());
    }

    @Test
    void handsOutNoDocumentThatTheCampaignHasNot() {
        assertTrue(assertInstanceOf(Advance.Failed.class, host.begin(whim("hand"))).why().english().contains("a document that is none of this campaign"));
    }

    @Test
    void saysWhichModuleWouldKnowAndIsStopped() {
        done(host.begin(whim("fine")));
        assertTrue(host.paper("note").contains("stopped=purchases") && host.paper("note").contains("stopped=needs"), host.paper("note"));
    }

    @Test
    void undoesAllThatAFailedCallDidAndSaysWhy() {
        int before = host.entries().size();
        var failed = assertInstanceOf(Advance.Failed.class, host.begin(whim("throw")));
        assertTrue(failed.why().french().contains("une erreur de son programme"), failed.why().french());
        assertFalse((failed.why().french() + failed.why().english()).matches(".*(as told|Exception|java[.]).*"), failed.why().english());
        assertInstanceOf(Advance.Failed.class, host.begin(whim("stranger")));
        assertEquals(before, host.entries().size());
        assertEquals(Run.Status.CHOSEN, host.run().status());
        assertTrue(host.run().failure().english().contains("a company that is none of the panel"), host.run().failure().english());
    }

    @Test
    void countsNoRefusalOfATechniqueAsAFailure() {
        for (int turn = 0; turn < 3; turn++) {
            var declined = assertInstanceOf(Advance.Declined.class, host.begin(whim("decline")));
            assertTrue(declined.why().french().contains("7") && declined.why().english().contains("7 seconds"), declined.why().english());
        }
        assertEquals("", host.run().failure().english());
        done(host.begin(whim("fine")));
    }

    @Test
    void interruptsWhoHangsAndStopsWhoFloods() {
        assertTrue(assertInstanceOf(Advance.Failed.class, host.begin(whim("hang"))).why().english().contains("2 seconds"));
        assertTrue(assertInstanceOf(Advance.Failed.class, host.begin(whim("flood"))).why().english().contains("brought too much: at most 6,000,000"));
        done(host.begin(whim("fine")));
    }

    @Test
    void refusesTheCallThatFloodsTheDesk() {
        assertEquals(59, floodedBy("hoard", "keep too much in this campaign: at most 6,000,000"));
        assertEquals(199, floodedBy("chatter", "write too much at once: at most 20,000,000"));
        host.techniques.pardon(OpenSourcing.MANAGER, "whim");
        assertEquals(222, floodedBy("quiz", "write too much at once: at most 20,000,000"));
        assertEquals(4998, floodedBy("babble", "do too much at once: at most 5,000 acts"));
        assertEquals(List.of(), host.open.letters);
    }

    private int floodedBy(String whim, String why) {
        var said = assertInstanceOf(Advance.Failed.class, host.begin(whim(whim))).why().english();
        assertTrue(said.contains(why), said);
        return technique.flooded;
    }

    @Test
    void refusesTitlesAndTextsNobodyWouldRead() {
        var body = assertInstanceOf(Advance.Failed.class, host.begin(whim("orate"))).why();
        assertTrue(body.french().contains("un texte trop long") && body.english().contains("at most 1,000,000 characters"), body.english());
        assertTrue(assertInstanceOf(Advance.Failed.class, host.begin(whim("headline"))).why().french().contains("un titre trop long"));
    }

    @Test
    void keepsTheSmallStoreBoundedFromOneStepToTheNext() {
        done(host.begin(whim("store")));
        done(host.advance("again", whim("store")));
        assertTrue(assertInstanceOf(Advance.Failed.class, host.advance("again", whim("hoard"))).why().english().contains("keep too much"));
        assertEquals(1, technique.flooded);
        done(host.advance("again", whim("clear")));
        done(host.advance("again", whim("fine")));
    }

    @Test
    void putsInQuarantineAfterThreeFailuresUntilAManagerLetsItGo() {
        host.begin(whim("throw"));
        host.begin(whim("throw"));
        host.begin(whim("throw"));
        assertTrue(assertInstanceOf(Advance.Failed.class, host.begin(whim("fine"))).why().french().contains("quarantaine"));
        assertTrue(host.techniques.offered().get(0).isQuarantined());
        assertEquals(false, host.techniques.pardon(host.open.buyer, "whim"));
        assertTrue(host.techniques.pardon(OpenSourcing.MANAGER, "whim"));
        done(host.begin(whim("fine")));
    }

    @Test
    void takesAnAnswerByLinkAndAnotherAfterIt() {
        done(host.begin(whim("fine")));
        done(host.answer("again", whim("first")));
        done(host.answer("again", whim("second")));
        assertInstanceOf(Advance.Invalid.class, host.answer("again", whim("")));
        assertInstanceOf(Advance.Unknown.class, host.techniques.answer("nothing", whim("x")));
    }

    @Test
    void holdsAnAnswerThatIsTooMuchAgainstNobody() {
        done(host.begin(whim("fine")));
        var declined = assertInstanceOf(Advance.Declined.class, host.answer("again", whim("flood")));
        assertTrue(declined.why().french().contains("raccourcissez"), declined.why().french());
        assertEquals(0, host.techniques.offered().get(0).strikes());
        done(host.answer("again", whim("short")));
    }

    @Test
    void bringsTheStateOfAnEarlierVersionUp() {
        done(host.begin(whim("fine")));
        host.update(new Whim(2));
        done(host.advance("again", whim("later")));
        assertEquals(Run.Status.RUNNING, host.run().status());
    }

    @Test
    void keepsWhatWasFoundWhenTheTechniqueIsGone() {
        done(host.begin(whim("fine")));
        host.uninstall();
        assertTrue(host.paper("note").contains("Note on"));
        assertEquals(List.of(), host.techniques.offered());
        assertInstanceOf(Advance.Unknown.class, host.advance("again", whim("fine")));
    }

    @Test
    void isDroppedBeforeItBeginsAlone() {
        assertInstanceOf(Written.Invalid.class, host.techniques.choose(host.open.buyer, host.campaign.id(), "whim"));
        OpenSourcing.done(host.techniques.drop(host.open.buyer, host.campaign.id(), host.run().id()));
        OpenSourcing.done(host.techniques.choose(host.open.buyer, host.campaign.id(), "whim"));
        done(host.begin(whim("fine")));
        assertInstanceOf(Written.Unknown.class, host.techniques.drop(host.open.buyer, host.campaign.id(), host.run().id()));
    }

    @Test
    void showsStrangersNothing() {
        done(host.begin(whim("fine")));
        var stranger = new Actor("x", Role.BUYER, "elsewhere");
        var invitation = host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id()).get(0).id();
        assertEquals(List.of(), host.techniques.of(stranger, host.campaign.id()));
        assertEquals(List.of(), host.techniques.invitations(host.open.seller, host.campaign.id(), host.run().id()));
        assertEquals(Optional.empty(), host.techniques.link(stranger, host.campaign.id(), invitation));
        assertInstanceOf(Advance.Unknown.class, host.techniques.advance(stranger, host.campaign.id(), host.run().id(), host.run().version(), "again", whim("fine")));
    }
}
