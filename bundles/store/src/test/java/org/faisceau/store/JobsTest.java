// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class JobsTest {
    @Parameter TestEngine engine;
    @TempDir Path folder;
    private final Hands clock = new Hands();
    private final Semaphore runs = new Semaphore(0);
    private Place place;
    private Database database;
    private JobRunner jobs;

    @BeforeEach
    void open() {
        place = engine.in(folder);
        database = new Database(place, clock);
        jobs = new JobRunner(database, false);
    }

    @AfterEach
    void close() {
        jobs.close();
        database.close();
    }

    @Test
    void runsWhenItsTimeHasCome() throws Exception {
        jobs.add(hourly(run -> runs.release()));
        jobs.tick();
        clock.forward(Duration.ofMinutes(61));
        jobs.tick();
        assertTrue(runs.tryAcquire(5, TimeUnit.SECONDS));
        await(() -> jobs.list().get(0).last().isPresent() && !jobs.list().get(0).running());
        jobs.tick();
        assertEquals(clock.instant().plus(Duration.ofHours(1)), jobs.list().get(0).next());
        assertEquals(0, runs.availablePermits());
    }

    @Test
    void catchesUpAfterARestart() throws Exception {
        jobs.add(hourly(run -> runs.release()));
        jobs.tick();
        jobs.close();
        database.close();
        clock.forward(Duration.ofDays(3));
        database = new Database(place, clock);
        jobs = new JobRunner(database, false);
        jobs.add(hourly(run -> runs.release()));
        jobs.tick();
        assertTrue(runs.tryAcquire(5, TimeUnit.SECONDS));
    }

    @Test
    void runsOnceAfterTheClockJumpedFortyDaysAhead() throws Exception {
        jobs.add(hourly(run -> runs.release()));
        jobs.tick();
        clock.forward(Duration.ofDays(40));
        jobs.tick();
        assertTrue(runs.tryAcquire(5, TimeUnit.SECONDS));
        await(() -> jobs.list().get(0).last().isPresent() && !jobs.list().get(0).running());
        jobs.tick();
        assertEquals(clock.instant().plus(Duration.ofHours(1)), jobs.list().get(0).next());
        assertEquals(0, runs.availablePermits());
    }

    @Test
    void keepsItsRhythmWhereTheClockIsSetBack() throws Exception {
        jobs.add(hourly(run -> runs.release()));
        jobs.tick();
        clock.forward(Duration.ofDays(-2));
        jobs.tick();
        assertEquals(0, runs.availablePermits());
        clock.forward(Duration.ofMinutes(61));
        jobs.tick();
        assertTrue(runs.tryAcquire(5, TimeUnit.SECONDS));
    }

    @Test
    void bringsAJobForwardWhoseScheduleIsTighterAfterARestart() {
        new JobTable(database).state("test.tighter", new Schedule.Every(Duration.ofHours(1)));
        jobs.close();
        database.close();
        database = new Database(place, clock);
        jobs = new JobRunner(database, false);
        long next = new JobTable(database).state("test.tighter", new Schedule.Every(Duration.ofMinutes(1))).getNextAt();
        assertEquals(clock.instant().plus(Duration.ofMinutes(1)).toEpochMilli(), next);
    }

    @Test
    void tellsAFailureInWordsAndTriesAgain() {
        jobs.add(hourly(run -> {
            throw new IllegalStateException("the register of companies does not answer");
        }));
        jobs.runNow("test.hourly");
        await(() -> !jobs.list().get(0).failure().isEmpty());
        assertEquals("IllegalStateException: the register of companies does not answer", jobs.list().get(0).failure());
        assertEquals(clock.instant().plus(Duration.ofHours(1)), jobs.list().get(0).next());
    }

    @Test
    void countsFailuresInARowAndRemembersTheLast() {
        var good = new AtomicBoolean();
        jobs.add(hourly(run -> {
            if (!good.get()) throw new IllegalStateException("down");
        }));
        jobs.runNow("test.hourly");
        await(() -> jobs.list().get(0).failures() == 1 && !jobs.list().get(0).running());
        var failedAt = clock.instant();
        clock.forward(Duration.ofHours(2));
        good.set(true);
        await(() -> jobs.runNow("test.hourly") && jobs.list().get(0).failures() == 0);
        assertEquals("", jobs.list().get(0).failure());
        assertEquals(failedAt, jobs.list().get(0).failedAt().orElseThrow());
    }

    @Test
    void keepsMailAddressesAndLongNumbersOutOfAFailure() {
        jobs.add(hourly(run -> {
            throw new IllegalStateException("no such person: nina@example.org, 01 23 45 67 89\n\tat somewhere");
        }));
        jobs.runNow("test.hourly");
        await(() -> !jobs.list().get(0).failure().isEmpty());
        assertEquals("IllegalStateException: no such person: …, …", jobs.list().get(0).failure());
    }

    @Test
    void neverRunsTwiceAtOnceOnTwoNodes() throws Exception {
        var go = new CountDownLatch(1);
        var other = new JobRunner(database, false);
        jobs.add(hourly(run -> {
            runs.release();
            go.await();
        }));
        other.add(hourly(run -> runs.release()));
        jobs.runNow("test.hourly");
        assertTrue(runs.tryAcquire(5, TimeUnit.SECONDS));
        other.runNow("test.hourly");
        other.close();
        assertEquals(0, runs.availablePermits());
        go.countDown();
    }

    @Test
    void interruptsAJobWhoseBundleStopsAndLeavesItDue() throws Exception {
        var job = hourly(run -> {
            runs.release();
            run.progress(1, 3);
            new CountDownLatch(1).await();
        });
        jobs.add(job);
        jobs.runNow(job.id());
        assertTrue(runs.tryAcquire(5, TimeUnit.SECONDS));
        await(() -> jobs.list().get(0).done() == 1);
        jobs.remove(job);
        assertTrue(jobs.list().get(0).when().isEmpty());
        jobs.add(job);
        await(() -> jobs.list().get(0).failure().equals("stopped before its end"));
        assertFalse(jobs.list().get(0).next().isAfter(clock.instant()));
    }

    @Test
    void knowsNoOtherJob() {
        assertFalse(jobs.runNow("test.unknown"));
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!condition.getAsBoolean() && System.nanoTime() < end) Thread.onSpinWait();
        assertTrue(condition.getAsBoolean());
    }

    private static Job hourly(Work work) {
        return new Job() {
            @Override
            public String id() {
                return "test.hourly";
            }

            @Override
            public Schedule when() {
                return new Schedule.Every(Duration.ofHours(1));
            }

            @Override
            public void run(Run run) throws Exception {
                work.run(run);
            }
        };
    }

    private interface Work {
        void run(Job.Run run) throws Exception;
    }
}
