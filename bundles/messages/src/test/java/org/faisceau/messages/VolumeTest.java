// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.OpenMessages.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Messages.Posted;
import org.faisceau.messages.api.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeTest {
    private static final int PEOPLE = 10_000;

    /** Of this thread’s own time: how busy the machine is otherwise is no matter of this bundle. */
    @Test
    void queuesTenThousandMailsInFiveSeconds(@TempDir Path folder) {
        try (var open = new OpenMessages(folder)) {
            open.mailTo(25);
            var posting = open.messages.begin(Actor.system(), letter("deadline", Audience.holders(Role.BUYER), "k1"));
            var people = IntStream.range(0, PEOPLE).mapToObj(VolumeTest::account).toList();
            var threads = ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadCpuTime();
            for (int at = 0; at < PEOPLE; at += Recipients.CHUNK) posting.to(List.copyOf(people.subList(at, at + Recipients.CHUNK)));
            var took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
            assertEquals(new Posted(PEOPLE, 0, 0), posting.posted());
            assertEquals(PEOPLE, open.outbox.standing(OpenMessages.MANAGER).waiting());
            assertTrue(took.compareTo(Duration.ofSeconds(5)) <= 0, () -> "it took " + took);
        }
    }

    private static Account account(int number) {
        return new Account("id-" + number, "name" + number, "Person " + number, "p" + number + "@example.invalid", Role.BUYER, "", "fr", false,
                Instant.EPOCH, 1);
    }
}
