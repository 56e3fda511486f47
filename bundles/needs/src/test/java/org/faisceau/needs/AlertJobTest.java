// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Letter;
import org.faisceau.needs.api.Alert;
import org.faisceau.needs.api.Alert.Rhythm;
import org.faisceau.needs.api.Alerts;
import org.faisceau.needs.api.Alerts.Saving;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Taken;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class AlertJobTest {
    private final Actor reader = new Actor("reader", Role.COMPANY, "company");
    private final Posted post = new Posted();
    private OpenNeeds open;
    private AlertRegister alerts;
    private boolean isGone;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        alerts = new AlertRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Alert alert(String query, Rhythm rhythm) {
        open.turn(Duration.ofMinutes(1));
        return assertInstanceOf(Saving.Done.class, alerts.add(reader, "Water", query, rhythm)).alert();
    }

    private Need published(String title) {
        return open.published(Content.titled(title, open.town).withThemes(List.of("water")).withConfidentiality(Confidentiality.RESIDENTS));
    }

    private void runAfter(Duration time) {
        open.turn(time);
        var accounts = (Accounts) Proxy.newProxyInstance(AlertJobTest.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) ->
                Optional.of(new Account("reader", "reader", "Reader", "", Role.COMPANY, "company", "fr", isGone, open.clock.instant(), 1)));
        new AlertJob(alerts, open.needs, accounts, post).run(new TestRun(open.clock));
    }

    private String list(Letter letter) {
        return letter.values().in(Locale.FRENCH).get("list");
    }

    @Test
    void tellsWhatIsNewOnceAndNothingWhereNothingIs() {
        published("Before");
        alert("theme=water", Rhythm.DAILY);
        runAfter(Duration.ofDays(1));
        assertEquals(List.of(), post.letters());
        published("Leaks");
        runAfter(Duration.ofDays(1));
        runAfter(Duration.ofDays(1));
        assertEquals(1, post.letters().size());
        assertTrue(list(post.letters().get(0)).contains("Leaks") && !list(post.letters().get(0)).contains("Before"));
        assertEquals("Un nouveau besoin", post.letters().get(0).values().in(Locale.FRENCH).get("count"));
    }

    @Test
    void oneThatWasStoppedTellsNothingAndIsGoneTheNextMorning() {
        var alert = alert("theme=water", Rhythm.DAILY);
        alerts.stop(reader, alert.id());
        published("Leaks");
        runAfter(Duration.ofMinutes(30));
        assertEquals(List.of(), post.letters());
        assertInstanceOf(Saving.Done.class, alerts.resume(reader, alert.id()));
        alerts.stop(reader, alert.id());
        runAfter(Duration.ofDays(1));
        assertInstanceOf(Saving.Unknown.class, alerts.resume(reader, alert.id()));
        assertEquals(List.of(), post.letters());
    }

    @Test
    void tellsWhatWasADraftUntilNow() {
        var draft = open.registered(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.RESIDENTS));
        open.turn(Duration.ofMinutes(1));
        alert("", Rhythm.DAILY);
        runAfter(Duration.ofDays(1));
        assertEquals(List.of(), post.letters());
        open.moved(draft, NeedState.SUBMITTED, NeedState.PUBLISHED);
        runAfter(Duration.ofDays(1));
        assertEquals(1, post.letters().size());
    }

    @Test
    void tellsNothingOfAMereChange() {
        var need = published("Leaks");
        open.turn(Duration.ofMinutes(1));
        alert("theme=water", Rhythm.DAILY);
        open.turn(Duration.ofMinutes(1));
        open.needs.change(OpenNeeds.MANAGER, need.id(), need.version(), need.content().withTitle("Leaks again"));
        runAfter(Duration.ofDays(1));
        assertEquals(List.of(), post.letters());
    }

    @Test
    void tellsNothingThatThePersonMayNotRead() {
        alert("", Rhythm.DAILY);
        open.turn(Duration.ofMinutes(1));
        open.registered("Secret draft");
        runAfter(Duration.ofDays(1));
        assertEquals(List.of(), post.letters());
    }

    @Test
    void losesNoneOfThousands() {
        alert("", Rhythm.DAILY);
        open.turn(Duration.ofMinutes(1));
        for (int part = 0; part < 3; part++) open.needs.take(OpenNeeds.MANAGER, brought(part * 400, 400), false);
        open.store.store().schema("needs", AlertJobTest.class).write(OpenNeeds.MANAGER, tx -> tx.sql().update(NEEDS_NEED).set(NEEDS_NEED.VISIBLE_TO, 1).execute());
        runAfter(Duration.ofDays(1));
        assertTrue(post.letters().get(0).values().in(Locale.FRENCH).get("count").replaceAll("\\D", "").equals("1200"));
        assertTrue(list(post.letters().get(0)).replaceAll("\\D", "").endsWith("1190"));
    }

    private List<Taken> brought(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(at -> new Taken("test:" + at, Content.titled("Leaks " + at, open.town), Taken.FIELDS)).toList();
    }

    @Test
    void aWeeklyOneWaitsAWeek() {
        alert("theme=water", Rhythm.WEEKLY);
        open.turn(Duration.ofMinutes(1));
        published("Leaks");
        runAfter(Duration.ofDays(3));
        assertEquals(List.of(), post.letters());
        runAfter(Duration.ofDays(4).minusMinutes(20));
        assertEquals(1, post.letters().size());
    }

    @Test
    void namesTenAndCountsTheRest() {
        alert("theme=water", Rhythm.DAILY);
        open.turn(Duration.ofMinutes(1));
        IntStream.range(0, 12).forEach(at -> published("Leak " + at));
        runAfter(Duration.ofDays(1));
        assertEquals(11, list(post.letters().get(0)).lines().count());
        assertTrue(list(post.letters().get(0)).contains("2 autres"));
    }

    @Test
    void isDroppedWithItsAccount() {
        alert("", Rhythm.DAILY);
        isGone = true;
        runAfter(Duration.ofDays(1));
        assertEquals(List.of(), alerts.list(reader));
    }

    @Test
    void isOnesOwnAlone() {
        var own = alert("theme=water&after=x&state=NONSENSE", Rhythm.DAILY);
        assertEquals("theme=water", own.query());
        assertTrue(alerts.find(OpenNeeds.MANAGER, own.id()).isEmpty());
        assertFalse(alerts.stop(OpenNeeds.MANAGER, own.id()));
        assertInstanceOf(Saving.Unknown.class, alerts.change(OpenNeeds.MANAGER, own.id(), 1, "Mine", "", Rhythm.DAILY));
        assertInstanceOf(Saving.Lost.class, alerts.change(reader, own.id(), 7, "Late", "", Rhythm.WEEKLY));
        assertTrue(alerts.stop(reader, own.id()));
    }

    @Test
    void aPersonHasSoManyAndNoMore() {
        IntStream.range(0, Alerts.ALERTS_MAX).forEach(at -> alert("text=" + at, Rhythm.DAILY));
        assertEquals(new Saving.Invalid("alert.tooMany"), alerts.add(reader, "More", "", Rhythm.DAILY));
        assertEquals(new Saving.Invalid("alert.noName"), alerts.add(reader, " ", "", Rhythm.DAILY));
    }
}
