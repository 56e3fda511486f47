// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Duty;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger.Telling;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.api.Participant.Declared;
import org.faisceau.sourcing.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PanelRegisterTest {
    private OpenSourcing open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Casefile file(String id) {
        return open.campaigns.casefile(open.buyer, id).orElseThrow();
    }

    @Test
    void addsACompanyOnceAndNoAuthority() {
        var id = open.draft().id();
        done(open.panels.add(open.buyer, id, open.companies.get(0), "seen at a fair"));
        assertInstanceOf(Written.Invalid.class, open.panels.add(open.buyer, id, open.companies.get(0), ""));
        assertInstanceOf(Written.Invalid.class, open.panels.add(open.buyer, id, open.buyer.organisation(), ""));
        assertInstanceOf(Written.Refused.class, open.panels.add(open.observer, id, open.companies.get(1), ""));
    }

    @Test
    void drawsTheSameFromTheSameSeedWhateverTheOrder() {
        var reversed = List.of(open.companies.get(3), open.companies.get(2), open.companies.get(1), open.companies.get(0));
        assertEquals(Lots.drawn("loto 2026-11-25", open.companies, 2), Lots.drawn("loto 2026-11-25", reversed, 2));
        assertEquals("1d6c28929a0e6979a71ab24708e3a4c8b58794109b76fa68f286c250ea6558a5", Lots.lot("graine", "a"));
    }

    @Test
    void keepsSeedAndTimeOfADrawThatCanBeRunAgain() {
        var id = open.draft().id();
        done(open.panels.draw(open.buyer, id, open.companies, 2, ""));
        var draw = file(id).draws().get(0);
        assertEquals(32, draw.seed().length());
        assertEquals(open.clock.instant(), draw.at());
        assertEquals(draw.drawn(), open.panels.again(draw));
        assertEquals(Set.copyOf(draw.drawn()), Set.copyOf(file(id).members().stream().map(Member::company).toList()));
        assertTrue(file(id).members().stream().allMatch(one -> one.origin() == Member.Origin.DRAW && one.draw().equals(draw.id())));
    }

    @Test
    void drawsFromCompaniesOutsideThePanelAlone() {
        var id = open.running().id();
        assertEquals("draw.already", assertInstanceOf(Written.Invalid.class, open.panels.draw(open.buyer, id, open.companies, 1, "s")).key());
        assertEquals("draw.count", assertInstanceOf(Written.Invalid.class, open.panels.draw(open.buyer, id, open.companies.subList(2, 4), 3, "s")).key());
    }

    @Test
    void takesOffWhoWasToldNothingAndAsksWhyOfTheOthers() {
        var campaign = open.running();
        done(open.panels.remove(open.buyer, campaign.id(), open.companies.get(1), ""));
        assertEquals(1, file(campaign.id()).members().size());
        open.told(campaign, "Something", open.companies.get(0));
        assertInstanceOf(Written.Invalid.class, open.panels.remove(open.buyer, campaign.id(), open.companies.get(0), " "));
        done(open.panels.remove(open.buyer, campaign.id(), open.companies.get(0), "went out of business"));
        assertEquals(List.of(), file(campaign.id()).panel());
        done(open.panels.restore(open.buyer, campaign.id(), open.companies.get(0)));
        assertEquals(1, file(campaign.id()).panel().size());
    }

    @Test
    void asksWhyOfWhoWasDrawnOrHelpedOnceItRuns() {
        var draft = open.draft();
        done(open.panels.draw(open.buyer, draft.id(), open.companies.subList(2, 4), 1, "s"));
        var drawn = file(draft.id()).members().get(0).company();
        var campaign = open.moved(open.campaigns.find(open.buyer, draft.id()).orElseThrow(), CampaignState.RUNNING);
        assertEquals("panel.noReason", assertInstanceOf(Written.Invalid.class, open.panels.remove(open.buyer, campaign.id(), drawn, " ")).key());
        done(open.panels.remove(open.buyer, campaign.id(), drawn, "closed down"));
        assertEquals("closed down", file(campaign.id()).members().get(0).declined().orElseThrow().why());
    }

    @Test
    void letsACompanyDeclineForItselfWithOrWithoutAReason() {
        var campaign = open.running();
        assertInstanceOf(Written.Unknown.class, open.panels.decline(open.seller, campaign.id(), ""));
        open.told(campaign, "Something", open.companies.get(0));
        done(open.panels.decline(open.seller, campaign.id(), ""));
        assertTrue(open.panels.own(open.seller, campaign.id()).orElseThrow().declined().isPresent());
        assertInstanceOf(Written.Refused.class, open.panels.decline(open.seller, campaign.id(), ""));
    }

    @Test
    void marksWhoHelpedToDefineTheNeedAndStays() {
        var campaign = open.running();
        done(open.panels.helped(open.buyer, campaign.id(), open.companies.get(1), "", "wrote a study in 2025"));
        assertEquals(List.of(open.companies.get(1)), file(campaign.id()).members().stream().filter(Member::isForewarned).map(Member::company).toList());
    }

    @Test
    void hasEachDeclareForThemselves() {
        var id = open.draft().id();
        assertInstanceOf(Written.Refused.class, open.panels.declare(OpenSourcing.MANAGER, id, Declared.NONE, ""));
        done(open.panels.involve(open.buyer, id, "manager"));
        assertInstanceOf(Written.Invalid.class, open.panels.involve(open.buyer, id, "seller"));
        assertInstanceOf(Written.Invalid.class, open.panels.declare(open.buyer, id, Declared.SOME, ""));
        done(open.panels.declare(OpenSourcing.MANAGER, id, Declared.SOME, "owns shares of one"));
        assertNotEquals(Optional.empty(), file(id).participants().stream().filter(one -> one.account().equals("manager")).findFirst().orElseThrow().declaredAt());
    }

    private Duty declarations(String id) {
        return file(id).duties().stream().filter(one -> one.what() == Duty.What.DECLARATIONS).findFirst().orElseThrow();
    }

    @Test
    void takesOutWhoDidNothingYetWithAReasonThatIsKept() {
        var id = open.draft().id();
        done(open.panels.declare(open.buyer, id, Declared.NONE, ""));
        done(open.panels.involve(open.buyer, id, "manager"));
        assertEquals(new Duty(Duty.What.DECLARATIONS, false, List.of(), List.of("manager")), declarations(id));
        assertEquals(new Written.Invalid("why", "form.required"), open.panels.release(open.buyer, id, "manager", " "));
        done(open.panels.release(open.buyer, id, "manager", "picked by mistake"));
        assertTrue(declarations(id).isDone());
        assertEquals(Optional.of(new Participant.Left(open.clock.instant(), "buyer", "picked by mistake")), file(id).participants().stream().filter(one -> one.account().equals("manager")).findFirst().orElseThrow().left());
        assertInstanceOf(Written.Refused.class, open.panels.declare(OpenSourcing.MANAGER, id, Declared.NONE, ""));
        assertInstanceOf(Written.Unknown.class, open.panels.release(open.buyer, id, "manager", "again"));
        done(open.panels.involve(open.buyer, id, "manager"));
        assertEquals(List.of("manager"), declarations(id).people());
    }

    @Test
    void takesOutWhoActedOnlyOnceTheAccountIsClosedAndNeverWhoDeclared() {
        var id = open.draft().id();
        done(open.panels.involve(open.buyer, id, "manager"));
        done(open.panels.add(OpenSourcing.MANAGER, id, open.companies.get(2), ""));
        assertEquals(new Written.Invalid("why", "participant.atWork"), open.panels.release(open.buyer, id, "manager", "left the town"));
        assertEquals(new Written.Invalid("why", "participant.atWork"), open.panels.release(OpenSourcing.MANAGER, id, "buyer", "opened it"));
        open.closed.add("manager");
        done(open.panels.release(open.buyer, id, "manager", "left the town"));
        done(open.panels.declare(open.buyer, id, Declared.NONE, ""));
        open.closed.add("buyer");
        assertEquals(new Written.Invalid("why", "participant.declared"), open.panels.release(OpenSourcing.MANAGER, id, "buyer", "left the town"));
        assertInstanceOf(Written.Refused.class, open.panels.release(open.observer, id, "buyer", "x"));
    }

    @Test
    void anActIsFoundHoweverLongAgoItWas() {
        var id = open.draft().id();
        done(open.panels.involve(open.buyer, id, "manager"));
        done(open.panels.add(OpenSourcing.MANAGER, id, open.companies.get(2), ""));
        for (int at = 0; at < 501; at++) open.store.journal().note(at % 2 == 0 ? open.buyer : OpenSourcing.MANAGER, new Ref(Campaign.KIND, at % 2 == 0 ? id : "another"), "looked", "");
        assertEquals(new Written.Invalid("why", "participant.atWork"), open.panels.release(open.buyer, id, "manager", "left the town"));
    }

    @Test
    void opensAPublishedDocumentToThoseWhoWereNotHandedIt() {
        var campaign = open.running();
        var kept = open.store.store().files().keep(new ByteArrayInputStream(new byte[] {80, 81}), "plan.txt", 10).orElseThrow();
        done(open.panels.attach(open.buyer, campaign.id(), "", kept));
        var document = file(campaign.id()).documents().get(0);
        open.told(campaign, "Something else", open.companies.get(0));
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.DOCUMENT, "Plan", "").handing(document.id()).to(Set.of(open.companies.get(1)))));
        assertEquals(Optional.empty(), open.panels.document(open.seller, campaign.id(), document.id()));
        assertEquals(Optional.empty(), open.panels.published(campaign.id(), document.id()));
        done(open.ledger.publish(open.buyer, campaign.id(), ""));
        assertEquals(Optional.of(document), open.panels.document(open.seller, campaign.id(), document.id()));
        assertEquals(Optional.of(document), open.panels.published(campaign.id(), document.id()));
        assertEquals(Optional.empty(), open.panels.published(campaign.id(), ""));
    }

    @Test
    void handsADocumentToWhomItWasHandedAlone() {
        var campaign = open.running();
        var kept = open.store.store().files().keep(new ByteArrayInputStream(new byte[] {80, 81}), "plan.txt", 10).orElseThrow();
        done(open.panels.attach(open.buyer, campaign.id(), "", kept));
        var document = file(campaign.id()).documents().get(0);
        assertEquals("plan.txt", document.title());
        open.told(campaign, "Something else", open.companies.get(0));
        assertEquals(Optional.empty(), open.panels.document(open.seller, campaign.id(), document.id()));
        done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.DOCUMENT, "Plan", "").handing(document.id())));
        assertEquals(Optional.of(document), open.panels.document(open.seller, campaign.id(), document.id()));
    }
}
