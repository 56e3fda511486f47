// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import static org.faisceau.search.FakeThings.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.faisceau.search.api.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LuceneSearchTest {
    @TempDir
    private Path folder;
    private OpenSearch open;

    @BeforeEach
    void open() {
        open = new OpenSearch(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void thingsOfAStoppedModuleAreGoneAtOnce() {
        open.refs("fuites");
        open.search.over(List.of(open.organisations));
        assertEquals(List.of(), open.search.find(OpenSearch.BUYER, "fuites", Set.of(), 10).items());
    }

    @Test
    void theyAreBackWithItWithoutBeingReadAgain() {
        open.refs("fuites");
        open.search.over(List.of(open.organisations));
        open.search.over(List.of(open.needs, open.organisations));
        assertEquals(List.of("need:1"), open.refs("fuites"));
        assertEquals(1, open.needs.readWholly.get());
    }

    @Test
    void readsAKindAgainThatChangedWhileItsModuleWasOff() {
        open.search.over(List.of(open.organisations));
        open.tell("5", "Ombrières");
        assertTrue(open.search.awaitCurrent(Duration.ofSeconds(20)));
        open.search.over(List.of(open.needs, open.organisations));
        assertEquals(List.of("need:5"), open.refs("photovoltaïque"));
    }

    @Test
    void readsAgainWhatMayNameARecordThatChangedWhileItsModuleWasOff() {
        open.needs.with(FakeThings.thing("need", "7", "Toitures", "organisation:9", "public", "Tramont"));
        open.changes.tell("need", "7");
        assertEquals(List.of("need:7"), open.refs("tramont"));
        open.search.over(List.of(open.organisations));
        open.needs.with(FakeThings.thing("need", "7", "Toitures", "organisation:9", "public", "Valfleuri"));
        open.changes.tell("organisation", "9");
        assertTrue(open.search.awaitCurrent(Duration.ofSeconds(20)));
        open.search.over(List.of(open.needs, open.organisations));
        assertEquals(List.of("need:7"), open.refs("valfleuri"));
    }

    @Test
    void followsChanges() {
        open.refs("recharge");
        open.tell("4", "Bornes de recharge");
        assertEquals(List.of("need:4"), open.refs("recharge"));
    }

    @Test
    void losesNothingOfAFlood() {
        open.tellMany(2500, "Lampadaire");
        assertEquals(List.of("need:m2500"), open.refs("lampadaire-2500"));
        assertEquals(List.of("need:m1"), open.refs("lampadaire-1"));
    }

    @Test
    void readsAgainWhatNamesARecordOfAnotherKind() {
        open.needs.with(FakeThings.thing("need", "7", "Toitures", "organisation:9", "public", "Tramont"));
        open.changes.tell("need", "7");
        assertEquals(List.of("need:7"), open.refs("tramont"));
        open.needs.with(FakeThings.thing("need", "7", "Toitures", "organisation:9", "public", "Valfleuri"));
        open.changes.tell("organisation", "9");
        assertEquals(List.of("need:7"), open.refs("valfleuri"));
    }

    @Test
    void forgetsWhatIsGone() {
        open.refs("fuites");
        open.needs.drop("1");
        open.changes.tell("need", "1");
        assertEquals(List.of(), open.refs("fuites"));
    }

    @Test
    void resumesAfterARestartWithoutReadingAllAgain() {
        open.refs("fuites");
        open.close();
        open.tell("6", "Compost");
        open.open();
        assertEquals(List.of("need:6"), open.refs("compost"));
        assertEquals(1, open.needs.readWholly.get());
    }

    @Test
    void rebuildsWhenChangesWerePruned() {
        open.refs("fuites");
        open.close();
        open.tell("6", "Compost");
        open.changes.prune();
        open.open();
        assertEquals(List.of("need:6"), open.refs("compost"));
    }

    @Test
    void rebuildsWhenTheStoreWasRestoredToAnEarlierState() {
        open.tell("6", "Compost");
        open.refs("compost");
        open.close();
        open.changes.forget();
        open.needs.drop("6");
        open.open();
        assertEquals(List.of(), open.refs("compost"));
    }

    /** Of each file of the index, what is left of it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40})
    void rebuildsABrokenIndex(int bytesLeft) throws IOException {
        open.refs("fuites");
        open.close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> !it.endsWith("write.lock")).toList()) truncate(file, bytesLeft);
        }
        open.open();
        assertEquals(List.of("need:1"), open.refs("fuites"));
    }

    @Test
    void rebuildsAnIndexThatLostAFile() throws IOException {
        open.refs("fuites");
        open.close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(".cfs")).toList()) Files.delete(file);
        }
        open.open();
        assertEquals(List.of("need:1"), open.refs("fuites"));
    }

    @Test
    void rebuildsOnDemand() {
        open.needs.with(thing("need", "7", "Silencieuse arrivée", "", "public"));
        open.search.rebuild();
        assertEquals(List.of("need:7"), open.refs("silencieuse"));
    }

    @Test
    void isNotCurrentOnceARebuildIsAsked() {
        open.refs("fuites");
        open.needs.fails = true;
        open.search.rebuild();
        assertFalse(open.search.isCurrent());
    }

    @Test
    void tellsHowFarItIs() {
        open.refs("fuites");
        assertEquals(new Progress(true, 2, 2, 4), open.search.progress());
    }

    @Test
    void aKindThatFailsIsNotHeldAgainstTheOthers() {
        open.needs.fails = true;
        open.search.rebuild();
        await(() -> open.search.find(OpenSearch.BUYER, "régie", Set.of(), 10).total() == 1);
        assertFalse(open.search.isCurrent());
        assertTrue(open.search.progress().isBuilding());
    }

    @Test
    void tellsTheLogHowFarItIsAtTheEnd() {
        open.tell("8", "Huitième");
        open.refs("huitième");
        open.close();
        assertEquals(1, open.changes.reached.get());
    }

    private static void await(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) Thread.onSpinWait();
        assertTrue(holds.getAsBoolean());
    }

    private static void truncate(Path file, int bytesLeft) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, Math.min(bytesLeft, bytes.length)));
    }
}
