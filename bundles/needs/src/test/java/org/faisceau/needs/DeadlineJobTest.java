// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.kernel.spi.UnfitSetting;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages.Posted;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlineJobTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 1);
    private final List<Letter> letters = new ArrayList<>();
    private OpenNeeds open;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        need = open.published(Content.titled("Éclairage sobre", open.town).withDeadline(DEADLINE));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void remindsTheOrganisationAndTheAuthorAWeekBefore() {
        run("14, 7, 1");
        assertEquals(Set.of(Audience.organisation(open.town), Audience.person("manager")), audiences());
        assertEquals(Set.of(need.id() + "/2026-12-01/7"), keys());
        assertEquals("need-deadline", letters.get(0).kind());
        assertEquals("1er déc. 2026", letters.get(0).values().in(Locale.FRENCH).get("day"));
    }

    @Test
    void remindsNobodyOfADraftOrAClosedNeed() {
        open.moved(need, NeedState.ABANDONED);
        open.registered(Content.titled("Brouillon", open.town).withDeadline(DEADLINE));
        run("14, 7, 1");
        assertEquals(List.of(), letters);
    }

    @Test
    void remindsNobodyWhereNoneIsWanted() {
        run("");
        assertEquals(List.of(), letters);
    }

    @Test
    void closesAnswersOnceAfterTheDeadline() {
        open.turn(Duration.ofDays(8));
        run("1");
        run("1");
        assertEquals(2, letters.size());
        assertEquals("need-answers-closed", letters.get(0).kind());
        var actions = open.store.journal().of(need.ref(), 10).stream().filter(entry -> entry.action().equals("answers-closed")).toList();
        assertEquals(1, actions.size());
        assertEquals("system", actions.get(0).actor());
    }

    @Test
    void closesAnswersAgainAfterADeadlineThatWasMoved() {
        open.turn(Duration.ofDays(8));
        run("1");
        var moved = open.needs.change(OpenNeeds.MANAGER, need.id(), need.version(), need.content().withDeadline(DEADLINE.plusDays(30)));
        moved.fold(done -> done, lost -> done(lost), invalid -> done(invalid), refused -> done(refused), unknown -> done(unknown));
        open.turn(Duration.ofDays(40));
        run("1");
        assertEquals(Set.of(need.id() + "/2026-12-01", need.id() + "/2026-12-31"), keys());
    }

    @Test
    void refusesASettingThatIsNoList() {
        var group = new DeadlineSettings(new Wanted("7")).settingsGroup();
        assertThrows(UnfitSetting.class, () -> group.check(Map.of("daysBefore", "a week")));
        assertThrows(UnfitSetting.class, () -> group.check(Map.of("daysBefore", "91")));
        assertThrows(UnfitSetting.class, () -> group.check(Map.of("daysBefore", "1,2,3,4,5,6,7")));
    }

    private static Object done(Object other) {
        throw new AssertionError(other);
    }

    private Set<Audience> audiences() {
        var all = new LinkedHashSet<Audience>();
        letters.forEach(letter -> all.add(letter.audience()));
        return all;
    }

    private Set<String> keys() {
        var all = new LinkedHashSet<String>();
        letters.forEach(letter -> all.add(letter.key()));
        return all;
    }

    private void run(String days) {
        var job = new DeadlineJob(open.needs, new AnswersClosed(open.store.store(), open.clock), new DeadlineSettings(new Wanted(days)), (actor, letter) -> {
            letters.add(letter);
            return new Posted(1, 0, 0);
        });
        job.run(new TestRun(open.clock));
    }
}
