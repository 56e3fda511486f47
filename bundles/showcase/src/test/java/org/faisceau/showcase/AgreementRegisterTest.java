// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.faisceau.showcase.OpenShowcase.OBSERVER;
import static org.faisceau.showcase.OpenShowcase.TODAY;
import static org.faisceau.showcase.OpenShowcase.done;
import static org.faisceau.showcase.OpenShowcase.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.AgreementFilter;
import org.faisceau.showcase.api.AgreementOrder;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.Offer;
import org.faisceau.showcase.api.Written;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class AgreementRegisterTest {
    private OpenShowcase open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> shown() {
        return Stream.of(Sort.values()).flatMap(sort -> open.showcase.shown(sort, Locale.FRENCH, 10).stream()).map(one -> one.piece().title()).toList();
    }

    @Test
    void showsNothingThatItsOwnerDidNotAgreeTo() {
        assertEquals(List.of("Réduire les fuites"), shown(), "the town published its need itself");
        var agreement = open.agreed();
        assertEquals(List.of("Pompes fictives SAS", "Réduire les fuites"), shown());
        assertEquals(TODAY.minusDays(1), open.showcase.find(open.resident.ref(), Locale.FRENCH).orElseThrow().agreedOn().orElseThrow());
        assertEquals("Pompes fictives SAS", agreement.ownerName());
    }

    @Test
    void takesAwayWhatIsWithdrawnWhoeverHadPublishedIt() {
        open.agreed();
        var gone = done(open.agreements.withdraw(MANAGER, open.resident.ref()));
        assertEquals(Optional.of(TODAY), gone.withdrawnOn());
        done(open.agreements.withdraw(MANAGER, open.need.ref()));
        assertEquals(List.of(), shown());
        assertTrue(open.showcase.find(open.need.ref(), Locale.FRENCH).isEmpty());
        done(open.agreements.takeBack(MANAGER, gone.id(), gone.version()));
        assertEquals(List.of("Pompes fictives SAS"), shown());
    }

    /** The place went to another company, which nobody asked. */
    @Test
    void showsNothingOfWhomNobodyAsked() {
        open.agreed();
        var other = open.organisation("Autre fictive SAS", OrganisationKind.COMPANY);
        open.residents.set(0, new Piece(open.resident.ref(), "Autre fictive SAS", "", "", "", Optional.empty(), other, Optional.empty()));
        assertEquals(List.of("Réduire les fuites"), shown());
    }

    @Test
    void showsNothingThatItsBundleOffersNoLonger() {
        var agreement = open.agreed();
        open.residents.clear();
        assertEquals(List.of("Réduire les fuites"), shown());
        assertTrue(open.agreements.find(MANAGER, agreement.id()).orElseThrow().isGiven(), "its agreement stays");
        assertFalse(done(open.agreements.withdraw(MANAGER, open.resident.ref())).isGiven(), "and can be withdrawn");
    }

    @Test
    void saysWhatWaitsToThoseWhoMayAnswer() {
        assertEquals(List.of(new Offer(open.resident, Sort.RESIDENT, "Pompes fictives SAS")), open.agreements.waiting(MANAGER, Locale.FRENCH, 10));
        assertEquals(List.of(new Offer(open.resident, Sort.RESIDENT, "Pompes fictives SAS")), open.agreements.waiting(open.seller, Locale.FRENCH, 10));
        assertEquals(List.of(), open.agreements.waiting(OBSERVER, Locale.FRENCH, 10));
        open.agreed();
        assertEquals(List.of(), open.agreements.waiting(MANAGER, Locale.FRENCH, 10));
    }

    @Test
    void isWrittenByManagersAndByThePeopleOfItsOwner() {
        var content = new Agreement.Content("Direction", TODAY, "", "");
        assertInstanceOf(Written.Refused.class, open.agreements.give(OBSERVER, open.resident.ref(), 0, content));
        assertInstanceOf(Written.Refused.class, open.agreements.withdraw(open.seller, open.need.ref()));
        var agreement = done(open.agreements.give(open.seller, open.resident.ref(), 0, content));
        assertEquals(Optional.of(agreement), open.agreements.find(open.seller, agreement.id()));
        assertTrue(open.agreements.find(OBSERVER, agreement.id()).isEmpty());
        assertInstanceOf(Written.Unknown.class, open.agreements.change(OBSERVER, agreement.id(), 1, content));
        assertInstanceOf(Written.Unknown.class, open.agreements.give(MANAGER, new Ref("organisation", "nothing"), 0, content));
    }

    @Test
    void saysWhichFieldIsOff() {
        assertEquals("form.required", invalid(open.agreements.give(MANAGER, open.resident.ref(), 0, new Agreement.Content(" ", TODAY, "", ""))));
        assertEquals("agreement.toCome", invalid(open.agreements.give(MANAGER, open.resident.ref(), 0, new Agreement.Content("Direction", TODAY.plusDays(1), "", ""))));
        assertEquals(List.of("Réduire les fuites"), shown());
    }

    @Test
    void neverOverwritesWhatSomebodyElseWrote() {
        var agreement = open.agreed();
        done(open.agreements.change(MANAGER, agreement.id(), 1, new Agreement.Content("Gérance", TODAY, "", "")));
        assertInstanceOf(Written.Lost.class, open.agreements.change(MANAGER, agreement.id(), 1, agreement.content()));
        assertInstanceOf(Written.Lost.class, open.agreements.takeBack(MANAGER, agreement.id(), 1));
        assertInstanceOf(Written.NotNow.class, open.agreements.takeBack(MANAGER, agreement.id(), 2), "it is given");
    }

    @Test
    void isFoundByTitleOwnerSortAndState() {
        open.agreed();
        done(open.agreements.withdraw(MANAGER, open.need.ref()));
        assertEquals(2, open.agreements.count(MANAGER, AgreementFilter.all(), 10));
        assertEquals(1, open.agreements.count(MANAGER, new AgreementFilter("valfleuri", Set.of(), Optional.empty()), 10));
        assertEquals(1, open.agreements.count(MANAGER, new AgreementFilter("", Set.of(Sort.RESIDENT), Optional.of(true)), 10));
        assertEquals(List.of("Pompes fictives SAS", "Réduire les fuites"), open.agreements.page(MANAGER, AgreementFilter.all(), AgreementOrder.TITLE, "", 10).items().stream().map(Agreement::title).toList());
        assertEquals(1, open.agreements.count(open.seller, AgreementFilter.all(), 10));
    }

    @Test
    void takesAPhotographThatIsHandedOutWhileTheThingIsShown() {
        var agreement = open.agreed();
        var text = open.store.store().files().keep(new ByteArrayInputStream("no picture".getBytes(StandardCharsets.UTF_8)), "a.png", 1000);
        assertEquals("photo.none", invalid(open.agreements.picture(MANAGER, agreement.id(), 1, text)));
        var png = OpenShowcase.png(open.store);
        done(open.agreements.picture(MANAGER, agreement.id(), 1, png));
        var hash = png.orElseThrow().hash();
        assertEquals(png, open.showcase.picture(hash));
        assertEquals(hash, open.showcase.find(open.resident.ref(), Locale.FRENCH).orElseThrow().picture());
        assertInstanceOf(Written.Lost.class, open.agreements.picture(MANAGER, agreement.id(), 1, Optional.empty()));
        done(open.agreements.withdraw(MANAGER, open.resident.ref()));
        assertEquals(Optional.empty(), open.showcase.picture(hash));
        assertEquals(png, done(open.agreements.takeBack(MANAGER, agreement.id(), 3)).picture());
        open.residents.clear();
        assertEquals(Optional.empty(), open.showcase.picture(hash), "its bundle offers it no longer");
    }

    @Test
    void forgetsWhoAgreedThreeYearsAfterItWasWithdrawn() {
        var agreement = open.agreed();
        done(open.agreements.withdraw(MANAGER, open.resident.ref()));
        var job = new AgreementPurgeJob(open.store.store(), open.clock, open.store.journal());
        open.clock.turn(Duration.ofDays(3 * 365));
        job.run(new TestRun(open.clock));
        assertEquals("Direction", open.agreements.find(MANAGER, agreement.id()).orElseThrow().content().person());
        open.clock.turn(Duration.ofDays(3));
        job.run(new TestRun(open.clock));
        assertEquals("", open.agreements.find(MANAGER, agreement.id()).orElseThrow().content().person());
    }

    @Test
    void putsNoYesOverANoThatNobodySaw() {
        var no = done(open.agreements.withdraw(open.seller, open.resident.ref()));
        var yes = new Agreement.Content("Direction", TODAY, "", "");
        assertEquals(no, assertInstanceOf(Written.Lost.class, open.agreements.give(MANAGER, open.resident.ref(), 0, yes)).current());
        assertEquals(List.of("Réduire les fuites"), shown());
        done(open.agreements.give(MANAGER, open.resident.ref(), no.version(), yes));
        assertEquals(List.of("Pompes fictives SAS", "Réduire les fuites"), shown());
    }

    @Test
    void takesBackASlipOfOnesOwnAloneAndSoon() {
        open.agreed();
        var gone = done(open.agreements.withdraw(open.seller, open.resident.ref()));
        assertInstanceOf(Written.NotNow.class, open.agreements.takeBack(MANAGER, gone.id(), gone.version()), "the company said no");
        assertInstanceOf(Written.NotNow.class, open.agreements.change(MANAGER, gone.id(), gone.version(), gone.content()), "nor is its withdrawal written over");
        open.clock.turn(Agreements.SECOND_THOUGHT.plusSeconds(1));
        assertInstanceOf(Written.NotNow.class, open.agreements.takeBack(open.seller, gone.id(), gone.version()));
        assertFalse(open.agreements.mayTakeBack(open.seller, gone));
    }

    @Test
    void leavesAWithdrawalToItsWriterWhoeverTakesThePhotographAway() {
        var one = open.agreed();
        done(open.agreements.picture(MANAGER, one.id(), 1, OpenShowcase.png(open.store)));
        var gone = done(open.agreements.withdraw(open.seller, open.resident.ref()));
        assertInstanceOf(Written.NotNow.class, open.agreements.picture(MANAGER, gone.id(), gone.version(), OpenShowcase.png(open.store)));
        var bare = done(open.agreements.picture(MANAGER, gone.id(), gone.version(), Optional.empty()));
        assertInstanceOf(Written.NotNow.class, open.agreements.takeBack(MANAGER, bare.id(), bare.version()));
    }

    @Test
    void takesBackAWithdrawalOfWhatWasNeverNotedHere() {
        var gone = done(open.agreements.withdraw(MANAGER, open.need.ref()));
        done(open.agreements.takeBack(MANAGER, gone.id(), gone.version()));
        assertEquals(List.of("Réduire les fuites"), shown());
        assertEquals(0, open.agreements.count(MANAGER, AgreementFilter.all(), 10), "nothing is noted");
    }

    @Test
    void keepsTheDayOfTheFirstWithdrawal() {
        open.agreed();
        var gone = done(open.agreements.withdraw(MANAGER, open.resident.ref()));
        open.clock.turn(Duration.ofDays(100));
        assertEquals(gone, done(open.agreements.withdraw(MANAGER, open.resident.ref())));
    }

    @Test
    void asksWhoeverHasTheThingNowAndKeepsNothingOfTheFormerOwner() {
        var one = open.agreed();
        done(open.agreements.picture(MANAGER, one.id(), 1, OpenShowcase.png(open.store)));
        var other = open.organisation("Autre fictive SAS", OrganisationKind.COMPANY);
        open.residents.set(0, new Piece(open.resident.ref(), "Autre fictive SAS", "", "", "", Optional.empty(), other, Optional.empty()));
        assertEquals(List.of("Autre fictive SAS"), open.agreements.waiting(MANAGER, Locale.FRENCH, 10).stream().map(Offer::owner).toList());
        var theirs = done(open.agreements.give(new Actor("heir", Role.COMPANY, other), open.resident.ref(), 0, new Agreement.Content("Gérance", TODAY, "", "")));
        assertEquals(other, theirs.owner());
        assertEquals(Optional.empty(), theirs.picture());
        assertTrue(open.agreements.find(open.seller, theirs.id()).isEmpty(), "it is the former owner's no more");
    }

    @Test
    void letsNobodyTakeAFormerOwnersNoBackAsASlip() {
        done(open.agreements.withdraw(open.seller, open.resident.ref()));
        open.clock.turn(Agreements.SECOND_THOUGHT.plusSeconds(1));
        var other = open.organisation("Autre fictive SAS", OrganisationKind.COMPANY);
        open.residents.set(0, new Piece(open.resident.ref(), "Autre fictive SAS", "", "", "", Optional.empty(), other, Optional.of(TODAY)));
        var heir = new Actor("heir", Role.COMPANY, other);
        var gone = done(open.agreements.withdraw(heir, open.resident.ref()));
        assertInstanceOf(Written.NotNow.class, open.agreements.takeBack(heir, gone.id(), gone.version()));
        assertEquals(List.of("Réduire les fuites"), shown());
    }

    /** As in a folder of the days when each stay was shown by itself; the script makes the table anew whatever it is. */
    @Test
    void asksACompanyOnceForWhatItsStaysWereAskedFor() throws IOException {
        var stays = Stream.of("s1", "s2").map(id -> new Piece(new Ref("residency", id), "Pompes fictives SAS", "", "", "", Optional.empty(), open.firm, Optional.empty())).toList();
        var then = new AgreementRegister(open.store.store(), open.clock, open.ids, new Pieces(open.organisations, List.of(new FakeShown(Sort.RESIDENT, "residency", stays))));
        done(then.withdraw(MANAGER, stays.get(0).ref()));
        open.clock.turn(Duration.ofDays(1));
        done(then.give(MANAGER, stays.get(1).ref(), 0, new Agreement.Content("Direction", TODAY, "", "")));
        var issue = done(open.issues.add(MANAGER, new Issue.Content(IssueKind.PIECE, "Nos résidents", "", List.of(stays.get(1).ref(), open.need.ref(), stays.get(0).ref()))));
        var script = new String(AgreementRegister.class.getResourceAsStream("/db/showcase/V007__challenge.sql").readAllBytes(), StandardCharsets.UTF_8);
        open.store.store().schema("showcase", AgreementRegister.class).write(MANAGER, tx -> Stream.of(script.split(";\n")).mapToInt(part -> tx.sql().execute(part)).sum());
        assertFalse(open.agreements.about(MANAGER, open.resident.ref()).orElseThrow().isGiven(), "a no goes before a later yes");
        assertEquals(List.of(), open.agreements.waiting(MANAGER, Locale.FRENCH, 10));
        assertEquals(List.of(open.resident.ref(), open.need.ref()), open.issues.find(MANAGER, issue.id()).orElseThrow().content().picks());
    }

    @Test
    void takesOneOfEachSort() {
        for (var sort : Sort.values()) {
            var piece = new Piece(new Ref("any", sort.name().toLowerCase(Locale.ROOT)), sort.name(), "", "", "", Optional.empty(), open.firm, Optional.empty());
            var register = new AgreementRegister(open.store.store(), open.clock, open.ids, new Pieces(open.organisations, List.of(new FakeShown(sort, "any", List.of(piece)))));
            assertEquals(sort, done(register.give(MANAGER, piece.ref(), 0, new Agreement.Content("Direction", TODAY, "", ""))).sort());
            assertFalse(done(register.withdraw(MANAGER, piece.ref())).isGiven());
        }
        assertEquals(Sort.values().length, open.agreements.count(MANAGER, AgreementFilter.all(), 100));
    }

    @Test
    void letsABuyerWhoWishesNotToBeNamedTakeItsNeedAwayAndNamesItNowhere() {
        open.maskedNeed();
        var exhibit = open.showcase.find(open.need.ref(), Locale.FRENCH).orElseThrow();
        assertEquals(List.of("", ""), List.of(exhibit.owner(), exhibit.piece().owner()));
        assertEquals(List.of(), open.showcase.of(open.town, Locale.FRENCH));
        var buyer = new Actor("buyer", Role.BUYER, open.town);
        assertTrue(open.agreements.mayNote(buyer, exhibit.keeper()));
        var gone = done(open.agreements.withdraw(buyer, open.need.ref()));
        assertEquals(Optional.of(gone), open.agreements.find(buyer, gone.id()));
        assertEquals(List.of(), shown());
    }

    @Test
    void showsWhatIsQuotedWithoutAskingAnybodyUntilItIsRefused() {
        var piece = open.quoted("Cour plantée");
        var exhibit = open.showcase.find(piece.ref(), Locale.FRENCH).orElseThrow();
        assertEquals(Optional.empty(), exhibit.agreedOn());
        assertFalse(open.agreements.waiting(MANAGER, Locale.FRENCH, 10).stream().anyMatch(one -> one.piece().equals(piece)));
        done(open.agreements.withdraw(new Actor("buyer", Role.BUYER, open.town), piece.ref()));
        assertTrue(open.showcase.find(piece.ref(), Locale.FRENCH).isEmpty());
    }

    @Test
    void showsTheLivingLabItselfOnceItsBearerAgreed() {
        var lab = new Piece(new Ref("lab", "l1"), "Living-Lab fictif", "Halle", "", "", Optional.empty(), open.town, Optional.empty());
        open.labs.add(lab);
        assertFalse(shown().contains("Living-Lab fictif"));
        done(open.agreements.give(new Actor("buyer", Role.BUYER, open.town), lab.ref(), 0, new Agreement.Content("Direction", TODAY, "", "")));
        assertEquals("Living-Lab fictif", shown().get(0));
    }

    @Test
    void findsWhatLiesBeyondTheEndOfTheList() {
        for (int at = 0; at < Shown.MOST; at++) open.needs.add(new Piece(new Ref("need", "m" + at), "Besoin " + at, "", "", "", Optional.empty(), open.town, Optional.of(TODAY)));
        var last = new Ref("need", "m" + (Shown.MOST - 1));
        assertEquals(Shown.MOST, open.showcase.shown(Sort.NEED, Locale.FRENCH, Shown.MOST).size());
        assertEquals(List.of(last, open.need.ref()), open.showcase.findAll(List.of(last, new Ref("need", "none"), open.need.ref()), Locale.FRENCH).stream().map(one -> one.piece().ref()).toList());
    }

    @Test
    void followsAnOrganisationThatWasMerged() {
        open.agreed();
        var other = open.organisation("Pompes réunies SAS", OrganisationKind.COMPANY);
        var holder = new ShowcaseHolder(open.store.store(), open.organisations);
        assertEquals(1, holder.move(open.firm, other, Optional.empty()).size());
        var moved = open.agreements.page(MANAGER, AgreementFilter.all(), AgreementOrder.TITLE, "", 10).items().get(0);
        assertEquals(other, moved.owner());
        assertEquals(new Ref("organisation", other), moved.about(), "it was said of the company itself");
        assertEquals(1, open.agreements.count(MANAGER, new AgreementFilter("reunies", Set.of(), Optional.empty()), 10), "by its new name");
        assertEquals(List.of(), holder.held(open.firm, other));
    }
}
