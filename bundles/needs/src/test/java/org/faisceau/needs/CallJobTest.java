// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Reply.Stance;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallJobTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 10);
    private final Posted post = new Posted();
    private OpenNeeds open;
    private CallRegister calls;
    private Need draft;
    private String third;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        calls = open.calls(post);
        third = open.organisation("Ville de Clairbois");
        draft = open.registered(open.call("Vélos partagés").withDeadline(DEADLINE));
        calls.invite(open.buyer(), draft.id(), 0, Set.of(open.otherTown, third));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void run(int days) {
        var settings = new DeadlineSettings(new Wanted("7", false, days));
        new CallJob(new CallPost(open.store.store(), open.clock, open.needs, open.organisations, post), settings).run(new TestRun(open.clock));
    }

    private List<Audience> told(String kind) {
        return post.letters().stream().filter(letter -> letter.kind().equals(kind)).map(Letter::audience).toList();
    }

    private void publish() {
        open.moved(draft, NeedState.SUBMITTED, NeedState.PUBLISHED);
    }

    @Test
    void tellsOnceEachOnceTheCallIsPublished() {
        run(5);
        assertEquals(List.of(), post.letters());
        publish();
        run(5);
        run(5);
        assertEquals(Set.of(Audience.organisation(open.otherTown), Audience.organisation(third)), Set.copyOf(told(CallKind.WORD)));
        assertEquals(2, post.letters().size());
        assertEquals("Ville de Valfleuri", post.letters().get(0).values().in(Locale.FRENCH).get("buyer"));
    }

    @Test
    void remindsTheSilentOnceAndThoseWhoAnsweredNever() {
        publish();
        run(5);
        calls.answer(open.otherBuyer(), draft.id(), 0, Stance.DECLINED, Amount.unknown(), "Déjà équipés.");
        assertEquals(List.of(), told(CallSilentKind.WORD));
        open.turn(Duration.ofDays(9));
        run(5);
        run(5);
        assertEquals(List.of(Audience.organisation(third)), told(CallSilentKind.WORD));
    }

    @Test
    void remindsNobodyBeforeItsDayNorAfterTheDeadlineNorWhereNotWanted() {
        publish();
        run(5);
        open.turn(Duration.ofDays(8));
        run(5);
        open.turn(Duration.ofDays(2));
        run(0);
        open.turn(Duration.ofDays(10));
        run(30);
        assertEquals(List.of(), told(CallSilentKind.WORD));
    }

    @Test
    void namesNoBuyerWhoWishesNotToBeNamed() {
        open.madeAnonymous(draft);
        publish();
        run(5);
        assertFalse(post.letters().get(0).values().in(Locale.FRENCH).toString().contains("Valfleuri"));
        assertFalse(post.letters().get(0).values().in(Locale.ENGLISH).toString().contains("Valfleuri"));
    }

    @Test
    void tellsTheCallersOfEachAnswer() {
        publish();
        run(5);
        calls.answer(new Actor("third", Role.BUYER, third), draft.id(), 0, Stance.INTERESTED, Amount.unknown(), "Vingt vélos.");
        calls.answer(new Actor("third", Role.BUYER, third), draft.id(), 1, Stance.INTERESTED, Amount.unknown(), "Vingt vélos.");
        assertEquals(List.of(Audience.organisation(open.town), Audience.person("manager")), told(CallReplyKind.WORD));
    }
}
