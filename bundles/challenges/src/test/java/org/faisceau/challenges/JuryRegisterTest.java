// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.OpenChallenges.BUYER;
import static org.faisceau.challenges.OpenChallenges.COMPANY;
import static org.faisceau.challenges.OpenChallenges.EXPERT;
import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.OBSERVER;
import static org.faisceau.challenges.OpenChallenges.done;
import static org.faisceau.challenges.OpenChallenges.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Mark;
import org.faisceau.challenges.api.Score;
import org.faisceau.challenges.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class JuryRegisterTest {
    private OpenChallenges open;
    private Edition edition;
    private Application one;
    private Application waiting;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
        edition = open.open();
        done(open.juries.call(MANAGER, edition.id(), EXPERT.id()));
        done(open.juries.call(MANAGER, edition.id(), BUYER.id()));
        var sent = open.sent(edition, COMPANY, "Projet");
        waiting = open.sent(edition, OBSERVER, "Pas encore");
        open.close(edition);
        one = done(open.applications.admit(MANAGER, sent.id(), sent.version(), true, "Complet"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** Criteria weigh 60 and 40. */
    private static List<Mark> marks(int first, int second) {
        return List.of(new Mark(first, "Un motif"), new Mark(second, "Un autre"));
    }

    private static String notNow(Written<?> written) {
        return assertInstanceOf(Written.NotNow.class, written).key();
    }

    @Test
    void isCalledByManagersAndKnownToItself() {
        assertInstanceOf(Written.Refused.class, open.juries.call(EXPERT, edition.id(), OBSERVER.id()));
        assertEquals(List.of("buyer", "expert"), open.juries.members(EXPERT, edition.id()).stream().sorted().toList());
        assertEquals(List.of(), open.juries.members(COMPANY, edition.id()));
    }

    @Test
    void readsWhatIsAdmittedWithoutAddresses() {
        var seen = open.applications.find(Applicant.of(EXPERT), one.id()).orElseThrow();
        assertEquals(State.ADMITTED, seen.state());
        assertEquals("", seen.content().mail() + seen.content().contact() + seen.decisions().admission());
        assertEquals(Optional.empty(), open.applications.find(Applicant.of(EXPERT), waiting.id()));
    }

    @Test
    void ratesOnceApplicationsAreOver() {
        open.clock.turn(Duration.ofSeconds(-1));
        assertEquals("edition.stillOpen", notNow(open.juries.rate(EXPERT, one.id(), 0, "", marks(4, 4))));
        open.close(edition);
        assertInstanceOf(Written.Refused.class, open.juries.rate(MANAGER, one.id(), 0, "", marks(4, 4)));
        done(open.juries.rate(EXPERT, one.id(), 0, "", marks(5, 0)));
        done(open.juries.rate(BUYER, one.id(), 0, "", marks(2, 2)));
        assertEquals(Map.of(one.id(), new Score(250, 200, 300, 2, 0)), open.juries.scores(MANAGER, edition.id()));
        assertEquals(Map.of(), open.juries.scores(EXPERT, edition.id()));
    }

    @Test
    void givesAReasonForEachMark() {
        open.close(edition);
        assertEquals("motive2 form.required", invalid(open.juries.rate(EXPERT, one.id(), 0, "", List.of(new Mark(3, "x"), new Mark(3, " ")))));
        assertEquals("points1 form.required", invalid(open.juries.rate(EXPERT, one.id(), 0, "", List.of())));
    }

    @Test
    void staysAwayWhereAnInterestIsDeclared() {
        done(open.juries.rate(EXPERT, one.id(), 0, "", marks(5, 5)));
        var away = done(open.juries.rate(EXPERT, one.id(), 1, "Ancien employeur", marks(5, 5)));
        assertEquals(List.of(), away.marks());
        assertEquals(new Score(-1, -1, -1, 0, 1), open.juries.scores(MANAGER, edition.id()).get(one.id()));
    }

    @Test
    void doesNotRateTheApplicationOfItsOwnOrganisation() {
        var colleague = new Actor("colleague", Role.EXPERT, "firm");
        done(open.juries.call(MANAGER, edition.id(), colleague.id()));
        open.close(edition);
        assertEquals("rating.ownApplication", notNow(open.juries.rate(colleague, one.id(), 0, "", marks(5, 5))));
        done(open.juries.rate(colleague, one.id(), 0, "Mon entreprise", List.of()));
    }

    @Test
    void losesTheRaceWithAnOldVersionOfItsOwnView() {
        done(open.juries.rate(EXPERT, one.id(), 0, "", marks(1, 1)));
        assertInstanceOf(Written.Lost.class, open.juries.rate(EXPERT, one.id(), 0, "", marks(2, 2)));
        assertEquals(marks(1, 1), open.juries.own(EXPERT, one.id()).orElseThrow().marks());
    }

    @Test
    void keepsAMemberWhoGaveAView() {
        done(open.juries.rate(EXPERT, one.id(), 0, "", marks(1, 1)));
        assertEquals("jury.hasRated", notNow(open.juries.release(MANAGER, edition.id(), EXPERT.id())));
        done(open.juries.release(MANAGER, edition.id(), BUYER.id()));
        assertEquals(List.of("expert"), open.juries.members(MANAGER, edition.id()));
    }

    @Test
    void isConcludedByANamedPersonOnceAllIsDecided() {
        open.clock.turn(Duration.ofSeconds(-1));
        assertEquals("edition.stillOpen", notNow(open.juries.conclude(MANAGER, edition.id(), edition.version(), "Fini")));
        open.close(edition);
        done(open.applications.admit(MANAGER, waiting.id(), waiting.version(), false, "Hors sujet"));
        assertEquals("edition.undecided", notNow(open.juries.conclude(MANAGER, edition.id(), edition.version(), "Fini")));
        done(open.applications.decide(MANAGER, one.id(), one.version(), true, "Bon"));
        assertEquals("conclusion form.required", invalid(open.juries.conclude(MANAGER, edition.id(), edition.version(), " ")));
        assertInstanceOf(Written.Refused.class, open.juries.conclude(EXPERT, edition.id(), edition.version(), "Fini"));
        assertEquals("manager", done(open.juries.conclude(MANAGER, edition.id(), edition.version(), "Fini")).concludedBy());
        assertEquals("edition.concluded", notNow(open.juries.conclude(MANAGER, edition.id(), edition.version() + 1, "Encore")));
    }
}
