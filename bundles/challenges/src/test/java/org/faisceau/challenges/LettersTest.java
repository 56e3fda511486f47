// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.OpenChallenges.COMPANY;
import static org.faisceau.challenges.OpenChallenges.EXPERT;
import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.application;
import static org.faisceau.challenges.OpenChallenges.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Due;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.InterestAnswer.Interest;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class LettersTest {
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 4);
    private final Letters letters = new Letters();
    private OpenChallenges open;
    private Edition edition;
    private ChallengePost post;
    private ApplicantPost applicants;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
        edition = open.open();
        post = new ChallengePost(open.store.store(), open.clock, letters);
        applicants = new ApplicantPost(open.store.store(), open.clock, letters, letters);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private InterestCall call(String town) {
        var draft = done(open.calls.add(MANAGER, new InterestCall.Content("Broyeur", "Broyer", Optional.of(CLOSES), Set.of(town))));
        return done(open.calls.open(MANAGER, draft.id(), draft.version()));
    }

    private void decided(Application one, boolean wins) {
        var admitted = done(open.applications.admit(MANAGER, one.id(), one.version(), true, "Complet"));
        done(open.applications.decide(MANAGER, one.id(), admitted.version(), wins, "Motif"));
    }

    private List<String> kinds() {
        return Stream.concat(letters.posted.stream().map(one -> one.kind()), letters.mailed.stream().map(one -> one.kind())).toList();
    }

    @Test
    void askEachAddresseeOfAnOpenCallOnce() {
        var town = open.town("Ville fictive");
        var call = call(town);
        assertEquals(1, post.tellAsked());
        assertEquals(0, post.tellAsked());
        assertEquals(Audience.organisation(town), letters.posted.get(0).audience());
        assertEquals("4 déc. 2026", letters.posted.get(0).values().in(Locale.FRENCH).get("day"));
        assertEquals(Optional.of(call.ref()), letters.posted.get(0).about());
    }

    @Test
    void remindOnceWhoWasAskedAndStaysSilent() {
        var silent = open.town("Ville fictive");
        var quick = open.town("Bourg fictif");
        call(silent);
        var answered = call(quick);
        assertEquals(2, post.tellAsked());
        done(open.calls.answer(new Actor("agent", Role.BUYER, quick), answered.id(), quick, 1, Interest.NO, "", ""));
        assertEquals(0, post.remindAsked(CLOSES.minusDays(1)), "too early");
        assertEquals(1, post.remindAsked(CLOSES));
        assertEquals(0, post.remindAsked(CLOSES));
        assertEquals(Audience.organisation(silent), letters.posted.get(2).audience());
    }

    @Test
    void tellAMemberOfTheJuryOnce() {
        done(open.juries.call(MANAGER, edition.id(), EXPERT.id()));
        assertEquals(1, post.tellJurors());
        assertEquals(0, post.tellJurors());
        assertEquals(Audience.person(EXPERT.id()), letters.posted.get(0).audience());
        assertEquals("Défi fictif 2026", letters.posted.get(0).values().in(Locale.ENGLISH).get("challenge"));
    }

    @Test
    void answerWhoIsNotKeptAsWellAsWhoWins() {
        var byAccount = open.sent(edition, COMPANY, "Par compte");
        var draft = done(open.applications.begin(new Applicant(Actor.nobody(), ""), edition.id(), application("Par lien"), "10.0.0.1"));
        var byLink = done(open.applications.send(Applicant.holding(draft.id()), draft.id(), 1));
        open.close(edition);
        decided(byAccount, true);
        decided(byLink, false);
        assertEquals(0, applicants.tellAnswers(), "not before the conclusion");
        done(open.juries.conclude(MANAGER, edition.id(), edition.version(), "Fini"));
        assertEquals(2, applicants.tellAnswers());
        assertEquals(0, applicants.tellAnswers());
        assertEquals(Audience.person(COMPANY.id()), letters.posted.get(0).audience());
        var note = letters.mailed.get(0);
        assertEquals("personne@structure.example", note.address());
        assertEquals("/challenges/application", note.link().path());
        assertEquals(byLink.ref(), note.link().about());
    }

    @Test
    void waitForAMailServerButNotForEver() {
        var draft = done(open.applications.begin(new Applicant(Actor.nobody(), ""), edition.id(), application("Par lien"), "10.0.0.1"));
        var byLink = done(open.applications.send(Applicant.holding(draft.id()), draft.id(), 1));
        open.close(edition);
        decided(byLink, false);
        done(open.juries.conclude(MANAGER, edition.id(), edition.version(), "Fini"));
        letters.isServerSet = false;
        assertEquals(0, applicants.tellAnswers());
        letters.isServerSet = true;
        open.clock.turn(Duration.ofDays(100));
        assertEquals(0, applicants.tellAnswers(), "no news any more");
    }

    @Test
    void remindOnceWhoseDraftIsNotSent() {
        done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Brouillon"), ""));
        open.sent(edition, EXPERT, "Envoyée");
        var deadline = edition.content().deadline().orElseThrow();
        before(Duration.ofDays(3));
        assertEquals(0, applicants.remind(deadline.minusSeconds(1)), "too early");
        assertEquals(1, applicants.remind(deadline));
        assertEquals(0, applicants.remind(deadline));
        assertEquals(List.of(UnsentKind.WORD), kinds());
    }

    /** Turns the clock to that time before the last minute. */
    private void before(Duration left) {
        open.clock.turn(Duration.between(open.clock.instant(), edition.content().deadline().orElseThrow().minus(left)));
    }

    @Test
    void leaveWhoBeginsADraftLateTheTimeToWriteIt() {
        var deadline = edition.content().deadline().orElseThrow();
        before(Duration.ofDays(2));
        done(open.applications.begin(new Applicant(Actor.nobody(), ""), edition.id(), application("Tard"), "10.0.0.1"));
        open.clock.turn(Duration.ofHours(23));
        assertEquals(0, applicants.remind(deadline), "still being written");
        open.clock.turn(Duration.ofHours(1));
        assertEquals(1, applicants.remind(deadline));
        before(Duration.ofMinutes(80));
        done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Très tard"), ""));
        open.clock.turn(Duration.ofMinutes(59));
        assertEquals(0, applicants.remind(deadline));
        open.clock.turn(Duration.ofMinutes(1));
        assertEquals(1, applicants.remind(deadline));
    }

    @Test
    void haveAllTheirPlaceholdersInBothLanguages() {
        for (var kind : List.of(new AskedKind(), new SilentKind(), new JurorKind(), new UnsentKind(), new AnswerKind())) {
            for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                var wording = kind.wording(locale);
                for (var one : kind.placeholders(locale)) assertTrue((wording.subject() + wording.body()).contains("[" + one.name() + "]"), () -> kind.word() + " " + one.name());
                assertTrue(wording.body().contains("\n\n"), kind::word);
            }
        }
    }

    @Test
    void leaveOnTheDashboardWhatWaitsForWhom() {
        var dues = new DueRegister(open.store.store(), open.clock);
        var town = open.town("Ville fictive");
        var agent = new Actor("agent", Role.BUYER, town);
        call(town);
        done(open.juries.call(MANAGER, edition.id(), EXPERT.id()));
        done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Brouillon"), ""));
        var sent = open.sent(edition, OpenChallenges.OBSERVER, "Envoyée");
        assertEquals(List.of(Due.Sort.ANSWER), dues.of(agent).stream().map(Due::sort).toList());
        assertEquals(List.of(Due.Sort.UNSENT), dues.of(COMPANY).stream().map(Due::sort).toList());
        assertEquals(List.of(), dues.of(MANAGER));
        open.close(edition);
        assertEquals(List.of(Due.Sort.DECIDE), dues.of(MANAGER).stream().map(Due::sort).toList());
        assertEquals(List.of(), dues.of(EXPERT));
        assertEquals(List.of(), dues.of(COMPANY), "too late to be sent");
        done(open.applications.admit(MANAGER, sent.id(), sent.version(), true, "Complet"));
        assertEquals(List.of(new Due(Due.Sort.RATE, "Défi fictif 2026", edition.address() + "/jury", 1, Optional.empty())), dues.of(EXPERT));
        assertEquals(List.of(), dues.of(Actor.nobody()));
    }

    @Test
    void showEditionsThatTakeApplicationsToEverybody() {
        var shown = new ShownEditions(open.store.store(), open.editions, open.clock);
        open.draft();
        var piece = shown.all(Locale.FRENCH, 10).get(0);
        assertEquals(1, shown.all(Locale.FRENCH, 10).size());
        assertEquals(edition.publicAddress(), piece.address());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 26)), piece.agreedOn());
        open.close(edition);
        assertEquals(List.of(), shown.all(Locale.FRENCH, 10));
        assertEquals(Optional.empty(), shown.find(edition.ref(), Locale.FRENCH));
    }
}
