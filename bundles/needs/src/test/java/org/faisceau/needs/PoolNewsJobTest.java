// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Pools.Pooling;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PoolNewsJobTest {
    private final Posted post = new Posted();
    private OpenNeeds open;
    private Need leaks;
    private Need losses;
    private Pool pool;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        leaks = open.published(Content.titled("Fuites du réseau", open.town));
        losses = open.published(Content.titled("Fuites d’un réseau ancien", open.otherTown));
        pool = done(open.pools().create(MANAGER, List.of(leaks.id(), losses.id()), "Ensemble", Pool.Form.EXPRESSION, ""));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Pool done(Pooling outcome) {
        return ((Pooling.Done) outcome).pool();
    }

    /** What is told from now on, once it is settled. */
    private List<String> news() {
        int known = post.letters().size();
        open.turn(Pools.SECOND_THOUGHT.plus(Duration.ofMinutes(1)));
        new PoolNewsJob(open.store.store(), open.clock, post).run(new TestRun(open.clock));
        return post.letters().stream().skip(known).map(letter -> letter.values().in(Locale.ENGLISH).get("news") + "|" + letter.values().in(Locale.ENGLISH).get("reason")).distinct().toList();
    }

    @Test
    void tellsEachMemberOnceThatNeedsGoTogether() {
        assertEquals(List.of("Your need goes together with others|"), news());
        assertEquals(2, post.letters().size());
        assertEquals(List.of(), news());
    }

    @Test
    void doesNotTellWhatWasTakenBack() {
        open.pools().takeBack(MANAGER, pool.id(), pool.version());
        assertEquals(List.of(), news());
    }

    @Test
    void tellsFormerMembersAndManagersWithTheReason() {
        var more = open.published(Content.titled("Fuites encore", open.organisation("Ville de Rivemont")));
        pool = done(open.pools().join(MANAGER, pool.id(), pool.version(), more.id()));
        news();
        pool = done(open.pools().withdraw(MANAGER, pool.id(), pool.version(), more.id(), "no budget"));
        int known = post.letters().size();
        assertEquals(List.of("A member has left|no budget"), news());
        assertEquals(List.of(pool.ref(), pool.ref(), more.ref(), pool.ref()), post.letters().stream().skip(known).map(letter -> letter.about().orElseThrow()).toList(),
                "who left finds the pool no more");
        done(open.pools().dissolve(MANAGER, pool.id(), pool.version(), "each alone"));
        assertEquals(List.of("The needs are apart again|each alone"), news());
    }
}
