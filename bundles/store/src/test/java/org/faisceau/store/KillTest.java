// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.faisceau.store.api.Change;
import org.faisceau.store.api.Journal.Verification;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another Java writes and says so; it is killed with no chance to tidy up; what it had said must be there. Fifty times, on two folders at once. */
@Execution(ExecutionMode.CONCURRENT)
final class KillTest {
    private static final int ROUNDS = 25;
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {7, 11})
    void losesNoAcknowledgedWriteInTwentyFiveKills(long seed) throws Exception {
        var random = new Random(seed);
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndKill("r" + round + "-", 1 + random.nextInt(60)));
        }
        try (var open = OpenStore.at(folder, "", new Hands())) {
            var kept = new Things(open.store()).schema().read(tx -> Set.copyOf(tx.sql().select(Things.ID).from(Things.THING).fetch(Things.ID)));
            var lost = new HashSet<>(acknowledged);
            lost.removeAll(kept);
            assertEquals(Set.of(), lost);
            assertTrue(acknowledged.size() > ROUNDS, "hardly anything was written");
            assertEquals(LongStream.rangeClosed(1, kept.size()).boxed().toList(), numbers(open));
            assertEquals(new Verification.Intact(kept.size(), 0), open.journal().verify());
        }
    }

    private static List<Long> numbers(OpenStore open) {
        var seen = new ArrayList<Long>();
        var more = open.changes().after(0, 1000);
        while (!more.isEmpty()) {
            more.stream().map(Change::seq).forEach(seen::add);
            more = open.changes().after(seen.get(seen.size() - 1), 1000);
        }
        return seen;
    }

    /** What the other Java said before it died; the rest of its last line does not count. */
    private List<String> writeAndKill(String prefix, int acknowledgements) throws IOException, InterruptedException {
        var child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx64m", "--enable-native-access=ALL-UNNAMED", "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true", "-cp", System.getProperty("java.class.path"), Writer.class.getName(), folder.toString(), prefix)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(".")) said.add(line.substring(0, line.length() - 1));
                // By its handle: the process itself would close the pipe before the last lines are read.
                if (said.size() == acknowledgements) child.toHandle().destroyForcibly();
            }
        }
        assertTrue(child.waitFor(10, TimeUnit.SECONDS));
        return said;
    }

    /** The one that is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] words) {
            var things = new Things(OpenStore.at(Path.of(words[0]), "", new Hands()).store());
            for (int i = 0; ; i++) {
                var id = words[1] + i;
                things.add(ANNE, id, "Title " + id);
                System.out.println(id + ".");
            }
        }
    }
}
