// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.OBSERVER;
import static org.faisceau.challenges.OpenChallenges.done;
import static org.faisceau.challenges.OpenChallenges.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.challenges.api.InterestAnswer;
import org.faisceau.challenges.api.InterestAnswer.Interest;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCall.Content;
import org.faisceau.challenges.api.InterestCall.State;
import org.faisceau.challenges.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CallRegisterTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);
    private OpenChallenges open;
    private String here;
    private String there;
    private Actor buyer;
    private InterestCall call;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
        here = open.town("Ville d’Ici");
        there = open.town("Ville de Là");
        buyer = new Actor("buyer", Role.BUYER, here);
        var draft = done(open.calls.add(MANAGER, content("Bancs frais", LAST, Set.of(here, there))));
        call = done(open.calls.open(MANAGER, draft.id(), 1));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Content content(String title, LocalDate last, Set<String> addressees) {
        return new Content(title, "Rafraîchir les cours", Optional.of(last), addressees);
    }

    private static String notNow(Written<?> written) {
        return assertInstanceOf(Written.NotNow.class, written).key();
    }

    private Written<InterestAnswer> answer(Actor actor, String organisation, int seen) {
        return open.calls.answer(actor, call.id(), organisation, seen, Interest.YES, "Trois", "Dès l’été");
    }

    @Test
    void saysWhatAnOpeningLacks() {
        var draft = done(open.calls.add(MANAGER, new Content("x", "", Optional.empty(), Set.of())));
        assertEquals("need call.noNeed", invalid(open.calls.open(MANAGER, draft.id(), 1)));
        var told = done(open.calls.change(MANAGER, draft.id(), 1, content("x", LocalDate.of(2026, 11, 25), Set.of())));
        assertEquals("closesOn call.noDay", invalid(open.calls.open(MANAGER, draft.id(), told.version())));
        var dated = done(open.calls.change(MANAGER, draft.id(), told.version(), content("x", LAST, Set.of())));
        assertEquals("addressees call.nobody", invalid(open.calls.open(MANAGER, draft.id(), dated.version())));
        assertEquals("addressees form.unknownChoice", invalid(open.calls.add(MANAGER, content("x", LAST, Set.of("nobody")))));
    }

    @Test
    void isReadByThoseItIsAddressedToAndTellsThemOfNobodyElse() {
        assertEquals(Set.of(here), open.calls.find(buyer, call.id()).orElseThrow().content().addressees());
        assertEquals(Optional.empty(), open.calls.find(OBSERVER, call.id()));
        assertEquals(Optional.empty(), open.calls.find(new Actor("foreign", Role.BUYER, "elsewhere"), call.id()));
        assertEquals(1, open.calls.answers(buyer, call.id()).size());
        assertEquals(2, open.calls.answers(MANAGER, call.id()).size());
        var draft = done(open.calls.add(MANAGER, content("Secret", LAST, Set.of(here))));
        assertEquals(Optional.empty(), open.calls.find(buyer, draft.id()));
        assertEquals(1, open.calls.count(buyer, "", Optional.empty(), 10));
    }

    @Test
    void isAnsweredByItsOwnOrganisationUntilTheLastDay() {
        assertEquals(Optional.of(Interest.YES), done(answer(buyer, here, 1)).interest());
        assertInstanceOf(Written.Lost.class, answer(buyer, here, 1));
        assertInstanceOf(Written.Refused.class, answer(buyer, there, 1));
        assertInstanceOf(Written.Refused.class, answer(new Actor("reader", Role.OBSERVER, here), here, 2));
        done(answer(MANAGER, there, 1));
        open.clock.turn(Duration.ofDays(14));
        done(answer(buyer, here, 2));
        open.clock.turn(Duration.ofDays(1));
        assertEquals("call.late", notNow(answer(buyer, here, 3)));
    }

    @Test
    void keepsWhatAnOpenCallPromised() {
        done(answer(buyer, here, 1));
        assertEquals("addressees call.answeredStays", invalid(open.calls.change(MANAGER, call.id(), call.version(), content("x", LAST, Set.of(there)))));
        assertEquals("closesOn call.laterOnly", invalid(open.calls.change(MANAGER, call.id(), call.version(), content("x", LAST.minusDays(1), Set.of(here)))));
        var changed = done(open.calls.change(MANAGER, call.id(), call.version(), content("x", LAST.plusDays(1), Set.of(here))));
        assertEquals(Optional.of(Interest.YES), open.calls.answers(MANAGER, changed.id()).get(0).interest());
    }

    @Test
    void leavesTheWordsThatAnotherWroteOverInTheJournal() {
        done(open.calls.answer(buyer, call.id(), here, 1, Interest.YES, "Trois bancs", "Devant l’école"));
        done(open.calls.answer(MANAGER, call.id(), here, 2, Interest.NO, "", ""));
        assertTrue(journal().contains("Trois bancs") && journal().contains("Devant l’école"), this::journal);
    }

    private String journal() {
        return open.store.journal().of(call.ref(), 50).toString();
    }

    @Test
    void tellsWhatAMergedOrganisationHadAnsweredWhereBothDid() {
        done(open.calls.answer(MANAGER, call.id(), here, 1, Interest.YES, "Trois bancs", ""));
        done(open.calls.answer(MANAGER, call.id(), there, 1, Interest.NO, "", "Sans objet"));
        new ChallengeHolder(open.store.store()).move(here, there, Optional.empty());
        assertEquals(List.of("Sans objet"), open.calls.answers(MANAGER, call.id()).stream().map(InterestAnswer::comment).toList());
        assertTrue(journal().contains("field=quantity, before=Trois bancs, after=]"), this::journal);
    }

    @Test
    void isClosedWithWhatCameOfIt() {
        var closed = done(open.calls.close(MANAGER, call.id(), call.version(), ""));
        assertEquals("call.closed", notNow(answer(buyer, here, 1)));
        assertEquals("call.closed", notNow(open.calls.change(MANAGER, call.id(), closed.version(), content("x", LAST, Set.of(here)))));
        assertEquals("Un groupement", done(open.calls.close(MANAGER, call.id(), closed.version(), "Un groupement")).result());
        assertInstanceOf(Written.Refused.class, open.calls.close(buyer, call.id(), closed.version() + 1, "x"));
        assertInstanceOf(Written.Lost.class, open.calls.close(MANAGER, call.id(), 1, "x"));
    }

    @Test
    void isFoundByItsWordsAndState() {
        assertEquals(List.of("Bancs frais"), open.calls.page(MANAGER, "rafraichir", Optional.of(State.OPEN), "", 10).items().stream().map(InterestCall::title).toList());
        assertEquals(0, open.calls.count(MANAGER, "", Optional.of(State.CLOSED), 10));
    }

    @Test
    void followsAnOrganisationThatWasMergedWithItsAnswer() {
        done(answer(buyer, here, 1));
        assertEquals(List.of("call:" + call.id()), new ChallengeHolder(open.store.store()).move(here, there, Optional.empty()));
        var answers = open.calls.answers(MANAGER, call.id());
        assertEquals(List.of(there), answers.stream().map(InterestAnswer::organisation).toList());
        assertTrue(answers.get(0).interest().isPresent());
    }
}
