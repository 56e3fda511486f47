// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.OpenChallenges.COMPANY;
import static org.faisceau.challenges.OpenChallenges.EXPERT;
import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.OBSERVER;
import static org.faisceau.challenges.OpenChallenges.application;
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
import java.util.stream.IntStream;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.Decisions;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Experiment;
import org.faisceau.challenges.api.Finding.Standing;
import org.faisceau.challenges.api.RuleAnswer;
import org.faisceau.challenges.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ApplicationRegisterTest {
    private static final Applicant STRANGER = new Applicant(Actor.nobody(), "");
    private OpenChallenges open;
    private Edition edition;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
        edition = open.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static String notNow(Written<?> written) {
        return assertInstanceOf(Written.NotNow.class, written).key();
    }

    private Application.Content bare() {
        return new Application.Content("Structure fictive", Optional.empty(), "", "", "Titre", "", "", List.of());
    }

    @Test
    void isDraftedThenSentByAnAccount() {
        var draft = done(open.applications.begin(Applicant.of(COMPANY), edition.id(), bare(), ""));
        var lacking = (Written.Invalid<?>) open.applications.send(Applicant.of(COMPANY), draft.id(), 1);
        assertEquals(List.of("sort", "contact", "mail", "project", "answer1"), lacking.all().stream().map(Written.Fault::field).toList(), "all at once");
        var saved = done(open.applications.save(Applicant.of(COMPANY), draft.id(), 1, application("Titre")));
        var sent = done(open.applications.send(Applicant.of(COMPANY), draft.id(), saved.version()));
        assertEquals(State.SENT, sent.state());
        assertEquals(Optional.of(open.clock.instant()), sent.sentAt());
        assertEquals("application.isSent", notNow(open.applications.send(Applicant.of(COMPANY), draft.id(), sent.version())));
    }

    @Test
    void asksForAnAnswerToEachQuestionBeforeItIsSent() {
        var unsaid = new Application.Content("x", Optional.of(ApplicantSort.OTHER), "y", "y@z.example", "t", "p", "", List.of());
        var draft = done(open.applications.begin(Applicant.of(COMPANY), edition.id(), unsaid, ""));
        assertEquals("answer1 form.required", invalid(open.applications.send(Applicant.of(COMPANY), draft.id(), 1)));
    }

    @Test
    void isKeptAsItWasAndRefusedClearlyOnceTheMinuteIsOver() {
        var draft = done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Avant"), ""));
        open.close(edition);
        assertEquals("application.late", notNow(open.applications.send(Applicant.of(COMPANY), draft.id(), 1)));
        assertEquals("application.late", notNow(open.applications.save(Applicant.of(COMPANY), draft.id(), 1, application("Après"))));
        assertEquals("application.late", notNow(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Neuf"), "")));
        assertEquals("Avant", open.applications.find(Applicant.of(COMPANY), draft.id()).orElseThrow().content().title());
    }

    @Test
    void isWrittenWithoutAccountByItsLinkAlone() {
        var draft = done(open.applications.begin(STRANGER, edition.id(), application("Par lien"), "10.0.0.1"));
        assertEquals(Optional.empty(), open.applications.find(STRANGER, draft.id()));
        assertEquals(Optional.empty(), open.applications.find(Applicant.holding("another"), draft.id()));
        done(open.applications.send(Applicant.holding(draft.id()), draft.id(), 1));
        var pass = open.applications.link(draft).replaceFirst(".*pass=", "");
        assertEquals(Optional.of(new Ref(Application.KIND, draft.id())), open.passes.look("challenge-application", pass));
    }

    @Test
    void holdsAFloodOfOneNetworkBackUntilTheNextDay() {
        IntStream.range(0, ApplicationRegister.A_NETWORK).forEach(at -> done(open.applications.begin(STRANGER, edition.id(), bare(), "10.0.0.1")));
        assertEquals("application.full", notNow(open.applications.begin(STRANGER, edition.id(), bare(), "10.0.0.1")));
        done(open.applications.begin(STRANGER, edition.id(), bare(), "10.0.0.2"));
        open.clock.turn(Duration.ofDays(1).plusSeconds(1));
        done(open.applications.begin(STRANGER, edition.id(), bare(), "10.0.0.1"));
    }

    @Test
    void isHiddenFromAllButWhoAppliedItsOrganisationAndManagers() {
        var sent = open.sent(edition, COMPANY, "Secret");
        assertEquals(Optional.empty(), open.applications.find(Applicant.of(OBSERVER), sent.id()));
        assertEquals(Optional.empty(), open.applications.find(Applicant.of(EXPERT), sent.id()));
        assertTrue(open.applications.find(Applicant.of(new Actor("colleague", Role.COMPANY, "firm")), sent.id()).isPresent());
        assertTrue(open.applications.find(Applicant.of(MANAGER), sent.id()).isPresent());
        assertInstanceOf(Written.Refused.class, open.applications.save(Applicant.of(MANAGER), sent.id(), sent.version(), application("x")));
        assertInstanceOf(Written.Unknown.class, open.applications.save(Applicant.of(OBSERVER), sent.id(), sent.version(), application("x")));
    }

    @Test
    void losesTheRaceWithAnOldVersion() {
        var draft = done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Un"), ""));
        done(open.applications.save(Applicant.of(COMPANY), draft.id(), 1, application("Theirs")));
        assertInstanceOf(Written.Lost.class, open.applications.save(Applicant.of(COMPANY), draft.id(), 1, application("Mine")));
        assertInstanceOf(Written.Lost.class, open.applications.send(Applicant.of(COMPANY), draft.id(), 1));
    }

    @Test
    void hasNothingRefusedByAnAnswer() {
        var odd = new Application.Content("x", Optional.of(ApplicantSort.OTHER), "", "", "t", "p", "", List.of(RuleAnswer.NO));
        assertEquals(List.of(Standing.TO_CHECK, Standing.TO_CHECK), open.applications.findings(edition, odd).stream().map(one -> one.standing()).toList());
        assertEquals(List.of(Standing.NOTHING_AGAINST, Standing.NOTHING_AGAINST), open.applications.findings(edition, application("t")).stream().map(one -> one.standing()).toList());
    }

    @Test
    void isForSmallCompaniesLaboratoriesAndAssociationsWhereTheEditionSaysSo() {
        var meant = Set.of(ApplicantSort.SMALL_COMPANY, ApplicantSort.LABORATORY, ApplicantSort.ASSOCIATION);
        var three = done(open.editions.add(MANAGER, OpenChallenges.content(2028).asking(meant, List.of())));
        for (var sort : ApplicantSort.values()) {
            var one = new Application.Content("x", Optional.of(sort), "", "", "t", "p", "", List.of());
            assertEquals(meant.contains(sort) ? Standing.NOTHING_AGAINST : Standing.TO_CHECK, open.applications.findings(three, one).get(0).standing(), sort.name());
        }
    }

    @Test
    void isAdmittedByAManagerWithAReason() {
        var sent = open.sent(edition, COMPANY, "Projet");
        assertEquals("admission.stillOpen", notNow(open.applications.admit(MANAGER, sent.id(), sent.version(), true, "Complet")));
        var changed = done(open.applications.save(Applicant.of(COMPANY), sent.id(), sent.version(), application("Projet mûri")));
        open.close(edition);
        sent = changed;
        assertEquals("admission form.required", invalid(open.applications.admit(MANAGER, sent.id(), sent.version(), true, " ")));
        assertInstanceOf(Written.Refused.class, open.applications.admit(COMPANY, sent.id(), sent.version(), true, "x"));
        assertEquals("manager", done(open.applications.admit(MANAGER, sent.id(), sent.version(), true, "Complet")).decisions().admittedBy());
    }

    @Test
    void tellsTheAnswerToWhoAppliedOnceTheEditionIsConcluded() {
        var sent = open.sent(edition, COMPANY, "Projet");
        open.close(edition);
        var admitted = done(open.applications.admit(MANAGER, sent.id(), sent.version(), true, "Complet"));
        done(open.applications.decide(MANAGER, sent.id(), admitted.version(), false, "Trop grand"));
        var before = open.applications.find(Applicant.of(COMPANY), sent.id()).orElseThrow();
        assertEquals(State.SENT, before.state());
        assertEquals(Decisions.none(), before.decisions());
        assertEquals(1, open.applications.page(COMPANY, ApplicationFilter.of(edition.id()).in(Set.of(State.WINNER)), ApplicationOrder.SENT, "", 10).items().size(), "a filter tells nothing");
        done(open.juries.conclude(MANAGER, edition.id(), edition.version(), "Fini"));
        var after = open.applications.find(Applicant.of(COMPANY), sent.id()).orElseThrow();
        assertEquals(State.NOT_KEPT, after.state());
        assertEquals("Trop grand", after.decisions().outcome());
    }

    @Test
    void isDecidedAfterTheLastMinuteOnly() {
        var sent = open.sent(edition, COMPANY, "Projet");
        assertEquals("edition.stillOpen", notNow(open.applications.decide(MANAGER, sent.id(), sent.version(), true, "Bon")));
        open.close(edition);
        assertEquals("application.notAdmitted", notNow(open.applications.decide(MANAGER, sent.id(), sent.version(), true, "Bon")));
    }

    @Test
    void tellsWhereAWinnerExperiments() {
        var sent = open.sent(edition, COMPANY, "Projet");
        open.close(edition);
        var admitted = done(open.applications.admit(MANAGER, sent.id(), sent.version(), true, "Complet"));
        var experiment = new Experiment(Optional.of(new Ref("project", "p1")), "Quai", Optional.of(LocalDate.of(2027, 3, 1)), Optional.of(LocalDate.of(2027, 5, 31)), "");
        assertEquals("application.noWinner", notNow(open.applications.experiment(MANAGER, sent.id(), admitted.version(), experiment)));
        var winner = done(open.applications.decide(MANAGER, sent.id(), admitted.version(), true, "Bon"));
        assertEquals(experiment, done(open.applications.experiment(MANAGER, sent.id(), winner.version(), experiment)).experiment());
    }

    @Test
    void isWrittenDownWhereItCameByAnotherWayInTime() {
        var deadline = edition.content().deadline().orElseThrow();
        open.close(edition);
        assertEquals("receivedOn application.receivedLate", invalid(open.applications.record(MANAGER, edition.id(), application("Lettre"), deadline)));
        assertEquals(State.SENT, done(open.applications.record(MANAGER, edition.id(), application("Lettre"), deadline.minusSeconds(60))).state());
        assertInstanceOf(Written.Refused.class, open.applications.record(EXPERT, edition.id(), application("Lettre"), deadline.minusSeconds(60)));
    }

    @Test
    void isTakenUpAsItWasUntilTheLastMinute() {
        var sent = open.sent(edition, COMPANY, "Projet");
        var away = done(open.applications.withdraw(Applicant.of(COMPANY), sent.id(), sent.version()));
        assertInstanceOf(Written.Refused.class, open.applications.resume(Applicant.of(MANAGER), sent.id(), away.version()));
        var back = done(open.applications.resume(Applicant.of(COMPANY), sent.id(), away.version()));
        assertEquals(State.SENT, back.state());
        assertEquals(sent.sentAt(), back.sentAt());
        assertEquals("application.notWithdrawn", notNow(open.applications.resume(Applicant.of(COMPANY), sent.id(), back.version())));
        var again = done(open.applications.withdraw(Applicant.of(COMPANY), sent.id(), back.version()));
        open.close(edition);
        assertEquals("application.late", notNow(open.applications.resume(Applicant.of(COMPANY), sent.id(), again.version())));
    }

    @Test
    void isUnsentAgainWhereItWasNeverSent() {
        var draft = done(open.applications.begin(STRANGER, edition.id(), application("Par lien"), "10.0.0.1"));
        var holder = Applicant.holding(draft.id());
        var away = done(open.applications.withdraw(holder, draft.id(), 1));
        assertEquals(State.DRAFT, done(open.applications.resume(holder, draft.id(), away.version())).state());
    }

    @Test
    void tellsOthersOfADraftWhoHasBegunAndNothingElse() {
        var draft = done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Secret de fabrique"), ""));
        var plan = open.file("plan.txt", "plan");
        done(open.applications.attach(Applicant.of(COMPANY), draft.id(), plan));
        var seen = open.applications.find(Applicant.of(MANAGER), draft.id()).orElseThrow();
        assertEquals(new Application.Content("Structure fictive", Optional.empty(), "", "", "", "", "", List.of()), seen.content());
        assertEquals(List.of(), open.applications.files(Applicant.of(MANAGER), draft.id()));
        assertEquals(Optional.empty(), open.applications.file(Applicant.of(MANAGER), draft.id(), plan.hash()));
        assertEquals(0, open.applications.count(MANAGER, new ApplicationFilter(edition.id(), "fabrique", Set.of()), 10), "nor is it found by what it says");
        assertEquals(1, open.applications.count(MANAGER, new ApplicationFilter(edition.id(), "structure", Set.of()), 10));
        assertEquals(1, open.applications.count(COMPANY, new ApplicationFilter(edition.id(), "fabrique", Set.of()), 10));
    }

    @Test
    void tellsOthersOfWhatWasTakenBackWhoAppliedAndNothingElse() {
        var sent = open.sent(edition, COMPANY, "Secret de fabrique");
        var plan = open.file("plan.txt", "plan");
        done(open.applications.attach(Applicant.of(COMPANY), sent.id(), plan));
        assertEquals(1, open.applications.files(Applicant.of(MANAGER), sent.id()).size());
        var away = done(open.applications.withdraw(Applicant.of(COMPANY), sent.id(), sent.version()));
        var seen = open.applications.find(Applicant.of(MANAGER), sent.id()).orElseThrow();
        assertEquals(new Application.Content("Structure fictive", Optional.empty(), "", "", "", "", "", List.of()), seen.content());
        assertEquals(List.of(seen), open.applications.page(MANAGER, ApplicationFilter.of(edition.id()), ApplicationOrder.SENT, "", 10).items());
        assertEquals(List.of(), open.applications.files(Applicant.of(MANAGER), sent.id()));
        assertEquals(Optional.empty(), open.applications.file(Applicant.of(MANAGER), sent.id(), plan.hash()));
        assertEquals(0, open.applications.count(MANAGER, new ApplicationFilter(edition.id(), "fabrique", Set.of()), 10), "nor is it found by what it says");
        assertEquals(1, open.applications.count(MANAGER, new ApplicationFilter(edition.id(), "structure", Set.of()), 10));
        assertEquals("Secret de fabrique", open.applications.find(Applicant.of(COMPANY), sent.id()).orElseThrow().content().title());
        assertEquals(1, open.applications.count(COMPANY, new ApplicationFilter(edition.id(), "fabrique", Set.of()), 10));
        done(open.applications.resume(Applicant.of(COMPANY), sent.id(), away.version()));
        assertEquals("Secret de fabrique", open.applications.find(Applicant.of(MANAGER), sent.id()).orElseThrow().content().title());
    }

    @Test
    void takesDocumentsAndNothingThatAMachineRuns() {
        var draft = done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Titre"), ""));
        for (var file : List.of(open.file("plan.exe", "MZ"), open.file("page.html", "<p>"), open.file("plan.pdf", "no such thing"), open.file("plan", "?"))) {
            assertEquals("piece files.notTaken", invalid(open.applications.attach(Applicant.of(COMPANY), draft.id(), file)), file.name());
        }
        done(open.applications.attach(Applicant.of(COMPANY), draft.id(), open.file("plan.PDF", "%PDF-1.7")));
    }

    @Test
    void bringsFiveFilesAtMostWhichWhoAppliedTakesOff() {
        var draft = done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Titre"), ""));
        var files = IntStream.rangeClosed(0, Applications.FILES_MAX).mapToObj(at -> open.file(at + ".txt", "text " + at)).toList();
        files.subList(0, Applications.FILES_MAX).forEach(one -> done(open.applications.attach(Applicant.of(COMPANY), draft.id(), one)));
        assertEquals("piece files.full", invalid(open.applications.attach(Applicant.of(COMPANY), draft.id(), files.get(Applications.FILES_MAX))));
        var first = files.get(0).hash();
        assertInstanceOf(Written.Refused.class, open.applications.detach(Applicant.of(MANAGER), draft.id(), first));
        assertEquals("0.txt", done(open.applications.detach(Applicant.of(COMPANY), draft.id(), first)).file().name());
        assertEquals(Optional.empty(), open.applications.file(Applicant.of(COMPANY), draft.id(), first));
        assertInstanceOf(Written.Unknown.class, open.applications.detach(Applicant.of(COMPANY), draft.id(), first));
        open.close(edition);
        assertEquals("application.late", notNow(open.applications.detach(Applicant.of(COMPANY), draft.id(), files.get(1).hash())));
    }

    @Test
    void opensByItsLinkThoughTheJuryTakesHalfAYear() {
        var draft = done(open.applications.begin(STRANGER, edition.id(), application("Par lien"), "10.0.0.1"));
        var pass = open.applications.link(draft).replaceFirst(".*pass=", "");
        open.clock.turn(Duration.ofDays(200));
        assertTrue(open.passes.look("challenge-application", pass).isPresent());
    }

    @Test
    void getsAnotherLinkFromAManagerAlone() {
        var draft = done(open.applications.begin(STRANGER, edition.id(), application("Par lien"), "10.0.0.1"));
        var first = open.applications.link(draft).replaceFirst(".*pass=", "");
        assertEquals(Optional.empty(), open.applications.newLink(EXPERT, draft.id()));
        var second = open.applications.newLink(MANAGER, draft.id()).orElseThrow().replaceFirst(".*pass=", "");
        assertEquals(Optional.empty(), open.passes.look("challenge-application", first), "the lost one opens no more");
        assertTrue(open.passes.look("challenge-application", second).isPresent());
        assertEquals(Optional.empty(), open.applications.newLink(MANAGER, open.sent(edition, COMPANY, "Par compte").id()), "an account needs none");
    }

    @Test
    void namesWinnersWhoAgreedOnceTheEditionIsConcluded() {
        var draft = done(open.applications.begin(STRANGER, edition.id(), application("Nommé"), "10.0.0.1"));
        var holder = Applicant.holding(draft.id());
        var agreed = done(open.applications.agree(holder, draft.id(), true));
        var sent = done(open.applications.send(holder, draft.id(), agreed.version()));
        var silent = open.sent(edition, COMPANY, "Discret");
        open.close(edition);
        won(sent);
        won(silent);
        assertEquals(List.of(), open.applications.named(edition.id()), "nothing before the conclusion");
        done(open.juries.conclude(MANAGER, edition.id(), edition.version(), "Fini"));
        assertEquals(List.of("Nommé"), open.applications.named(edition.id()).stream().map(one -> one.content().title()).toList());
        assertEquals("", open.applications.named(edition.id()).get(0).content().mail());
        done(open.applications.agree(holder, draft.id(), false));
        assertEquals(List.of(), open.applications.named(edition.id()), "withdrawn at once");
    }

    private void won(Application one) {
        var admitted = done(open.applications.admit(MANAGER, one.id(), one.version(), true, "Complet"));
        done(open.applications.decide(MANAGER, one.id(), admitted.version(), true, "Bon"));
    }

    @Test
    void isCorrectedByManagersWhereTheyWroteItDownAndIsNotTheirs() {
        var letter = done(open.applications.record(MANAGER, edition.id(), application("Lettre"), open.clock.instant()));
        assertEquals("manager", letter.recordedBy());
        assertEquals("", letter.createdBy());
        assertTrue(open.applications.mayWrite(Applicant.of(MANAGER), letter));
        assertEquals("Lettre lue mieux", done(open.applications.save(Applicant.of(MANAGER), letter.id(), letter.version(), application("Lettre lue mieux"))).content().title());
        assertEquals(Optional.empty(), open.applications.find(Applicant.of(new Actor("manager", Role.OBSERVER, "")), letter.id()), "nor is it once the role is gone");
    }

    @Test
    void keepsAnEditionThatSomebodyAppliedTo() {
        open.sent(edition, COMPANY, "Projet");
        assertEquals("edition.hasApplications", notNow(open.editions.bin(MANAGER, edition.id(), edition.version())));
    }

    @Test
    void pagesByCursor() {
        open.sent(edition, COMPANY, "Un");
        open.sent(edition, EXPERT, "Deux");
        open.sent(edition, OBSERVER, "Trois");
        var first = open.applications.page(MANAGER, ApplicationFilter.of(edition.id()), ApplicationOrder.APPLICANT, "", 2);
        assertEquals(1, open.applications.page(MANAGER, ApplicationFilter.of(edition.id()), ApplicationOrder.APPLICANT, first.next(), 2).items().size());
        assertEquals(3, open.applications.count(MANAGER, ApplicationFilter.of(edition.id()), 10));
    }
}
