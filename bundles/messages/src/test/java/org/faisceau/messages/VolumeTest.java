// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.OpenMessages.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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

    @Test
    void queuesTenThousandMailsInChunks(@TempDir Path folder) {
        try (var open = new OpenMessages(folder)) {
            open.mailTo(25);
            var posting = open.messages.begin(Actor.system(), letter("deadline", Audience.holders(Role.BUYER), "k1"));
            var people = IntStream.range(0, PEOPLE).mapToObj(VolumeTest::account).toList();
            for (int at = 0; at < PEOPLE; at += Recipients.CHUNK) posting.to(List.copyOf(people.subList(at, at + Recipients.CHUNK)));
            assertEquals(new Posted(PEOPLE, 0, 0), posting.posted());
            assertEquals(PEOPLE, open.outbox.standing(OpenMessages.MANAGER).waiting());
        }
    }

    private static Account account(int number) {
        return new Account("id-" + number, "name" + number, "Person " + number, "p" + number + "@example.invalid", Role.BUYER, "", "fr", false,
                Instant.EPOCH, 1);
    }
}
