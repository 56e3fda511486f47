// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Interest.Stance;
import org.faisceau.needs.api.Interests.Answering;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterestRegisterTest {
    private final Posted post = new Posted();
    private OpenNeeds open;
    private InterestRegister interests;
    private Actor company;
    private Actor rival;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        interests = open.interests(post);
        company = new Actor("company", Role.COMPANY, open.organisation("Clairval Énergies"));
        rival = new Actor("rival", Role.COMPANY, open.organisation("Valombre Réseaux"));
        need = open.published(Content.titled("Éclairage sobre", open.town).withConfidentiality(Confidentiality.RESIDENTS)
                .withDeadline(LocalDate.of(2026, 12, 1)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void notesInterestAndTellsTheAuthorAndTheTown() {
        assertInstanceOf(Answering.Noted.class, interests.answer(company, need.id(), 0, Stance.INTERESTED, "Deux gymnases équipés."));
        var audiences = post.letters().stream().map(letter -> letter.audience()).collect(Collectors.toSet());
        assertEquals(Set.of(Audience.organisation(open.town), Audience.person("manager")), audiences);
        assertEquals("Clairval Énergies", post.letters().get(0).values().in(Locale.FRENCH).get("company"));
    }

    @Test
    void keepsTheLatestAnswerOfACompanyAlone() {
        interests.answer(company, need.id(), 0, Stance.INTERESTED, "");
        interests.answer(company, need.id(), 1, Stance.DECLINED, "Trop loin de nos ateliers.");
        assertEquals(List.of(Stance.DECLINED), interests.of(OpenNeeds.MANAGER, need.id()).stream().map(Interest::stance).toList());
    }

    @Test
    void tellsNobodyTwiceOfTheSameAnswer() {
        interests.answer(company, need.id(), 0, Stance.INTERESTED, "");
        interests.answer(company, need.id(), 1, Stance.INTERESTED, "");
        assertEquals(2, post.letters().size());
    }

    @Test
    void wantsAReasonToDecline() {
        assertEquals(new Answering.Invalid("interest.noReason"), interests.answer(company, need.id(), 0, Stance.DECLINED, " "));
    }

    @Test
    void showsACompanyItsOwnAnswerAlone() {
        interests.answer(company, need.id(), 0, Stance.INTERESTED, "");
        interests.answer(rival, need.id(), 0, Stance.INTERESTED, "");
        assertEquals(List.of(rival.organisation()), interests.of(rival, need.id()).stream().map(Interest::organisation).toList());
        assertEquals(2, interests.of(open.buyer(), need.id()).size());
        assertEquals(List.of(), interests.of(open.otherBuyer(), need.id()));
        assertEquals(List.of(), interests.of(Actor.nobody(), need.id()));
    }

    @Test
    void takesNoAnswerAfterTheDeadline() {
        interests.answer(company, need.id(), 0, Stance.INTERESTED, "");
        open.turn(Duration.ofDays(8));
        assertEquals(new Answering.Refused(), interests.answer(rival, need.id(), 0, Stance.INTERESTED, ""));
        assertEquals(new Answering.Refused(), interests.withdraw(company, need.id(), 1));
    }

    @Test
    void takesNoAnswerOfABuyerNorOfACompanyWithoutPage() {
        assertEquals(new Answering.Refused(), interests.answer(open.otherBuyer(), need.id(), 0, Stance.INTERESTED, ""));
        assertEquals(new Answering.Refused(), interests.answer(new Actor("lost", Role.COMPANY, ""), need.id(), 0, Stance.INTERESTED, ""));
    }

    @Test
    void knowsNothingOfANeedThatIsHidden() {
        var draft = open.registered("Brouillon");
        assertEquals(new Answering.Unknown(), interests.answer(company, draft.id(), 0, Stance.INTERESTED, ""));
    }

    @Test
    void takesAnAnswerBackAndJournalsIt() {
        interests.answer(company, need.id(), 0, Stance.INTERESTED, "");
        assertInstanceOf(Answering.Noted.class, interests.withdraw(company, need.id(), 1));
        assertEquals(new Answering.Refused(), interests.withdraw(company, need.id(), 1));
        assertEquals(List.of(), interests.of(OpenNeeds.MANAGER, need.id()));
        assertEquals("interest-withdrawn", open.store.journal().of(need.ref(), 1).get(0).action());
    }

    @Test
    void twoColleaguesNeverOverwriteEachOther() {
        var first = ((Answering.Noted) interests.answer(company, need.id(), 0, Stance.INTERESTED, "")).interest();
        var colleague = new Actor("colleague", Role.COMPANY, company.organisation());
        assertEquals(new Answering.Lost(Optional.of(first)), interests.answer(colleague, need.id(), 0, Stance.DECLINED, "Pas le temps."));
        assertEquals(new Answering.Lost(Optional.of(first)), interests.withdraw(colleague, need.id(), 0));
        interests.withdraw(company, need.id(), first.version());
        assertEquals(new Answering.Lost(Optional.empty()), interests.answer(colleague, need.id(), first.version(), Stance.DECLINED, "Pas le temps."));
    }

    @Test
    void anAnswerAfterAWithdrawalHasAVersionOfItsOwn() {
        interests.answer(company, need.id(), 0, Stance.INTERESTED, "");
        interests.withdraw(company, need.id(), 1);
        assertEquals(3, ((Answering.Noted) interests.answer(company, need.id(), 0, Stance.INTERESTED, "")).interest().version());
    }

    @Test
    void tellsLaterWhatWasNotToldWhenTheMachineStopped() {
        var cut = open.interests((actor, letter) -> {
            throw new IllegalStateException("the machine stopped");
        });
        assertThrows(IllegalStateException.class, () -> cut.answer(company, need.id(), 0, Stance.INTERESTED, "Oui."));
        var job = new AnswerJob(open.interestPost(post), open.callPost(post));
        job.run(new TestRun(open.clock));
        assertEquals(List.of("Oui.", "Oui."), post.letters().stream().map(letter -> letter.values().in(Locale.FRENCH).get("message")).toList());
        job.run(new TestRun(open.clock));
        assertEquals(2, post.letters().size());
    }

    @Test
    void takesNoAnswerToAClosedNeed() {
        var over = open.moved(need, NeedState.IN_SOURCING, NeedState.ANSWERED);
        assertFalse(interests.mayAnswer(company, over));
    }
}
