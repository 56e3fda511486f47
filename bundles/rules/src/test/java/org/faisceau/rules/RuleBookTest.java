// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Euros;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {
    private OpenRules open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void answersForTheFirstAndTheLastDayOfARow() {
        assertEquals("EU-2024-LOCAL-FS", one("2024-01-01", RuleKind.EUROPEAN_THRESHOLD, ContractType.SUPPLIES));
        assertEquals("EU-2024-LOCAL-FS", one("2025-12-31", RuleKind.EUROPEAN_THRESHOLD, ContractType.SUPPLIES));
        assertEquals("EU-2026-LOCAL-FS", one("2026-01-01", RuleKind.EUROPEAN_THRESHOLD, ContractType.SUPPLIES));
    }

    @Test
    void theCeilingOfWorksNeverHasAHole() {
        var days = List.of("2019-12-31", "2020-01-01", "2020-07-24", "2020-12-07", "2020-12-08", "2022-12-31", "2023-01-01", "2025-12-31", "2026-01-01");
        var keys = days.stream().map(day -> one(day, RuleKind.SMALL_AMOUNT, ContractType.WORKS)).toList();
        assertEquals(List.of("SMALL-25", "SMALL-40-W", "SMALL-70-W", "SMALL-70-W", "SMALL-W-100-ASAP", "SMALL-W-100-ASAP", "SMALL-W-100-2023", "SMALL-W-100-2025",
                "SMALL-W-100-PERM"), keys);
    }

    @Test
    void showsDisputedRowsBesideAndNeverAmong() {
        var book = open.at("2026-10-01");
        assertEquals(List.of("INNO-R2122-9-1"), book.of(RuleKind.INNOVATION, ThresholdCategory.LOCAL, ContractType.SERVICES).stream().map(Rule::key).toList());
        assertEquals(List.of("INNO-SVE-2026"), book.disputed(RuleKind.INNOVATION, ThresholdCategory.LOCAL, ContractType.SERVICES).stream().map(Rule::key).toList());
        assertEquals(List.of(), open.at("2026-06-30").disputed(RuleKind.INNOVATION, ThresholdCategory.LOCAL, ContractType.SERVICES));
    }

    @Test
    void theYoungCompanyPresumptionHadItsTime() {
        assertTrue(open.at("2024-06-01").one(RuleKind.PRESUMPTION, ThresholdCategory.LOCAL, ContractType.SERVICES).isPresent());
        assertEquals(Optional.empty(), open.at("2025-06-01").one(RuleKind.PRESUMPTION, ThresholdCategory.LOCAL, ContractType.SERVICES));
    }

    @Test
    void aCeilingIsTooMuchItself() {
        var ceiling = open.at("2026-10-01").find("INNO-R2122-9-1").orElseThrow().value();
        assertTrue(ceiling.holds(new Euros(9_999_999)));
        assertFalse(ceiling.holds(Euros.of(100_000)));
    }

    @Test
    void tellsWhatBeganAndEndedBetweenTwoDays() {
        var turns = open.at("2026-04-01").since(LocalDate.parse("2026-03-31"));
        var said = turns.stream().map(turn -> turn.day() + " " + turn.rule().key() + " " + turn.begins()).toList();
        assertEquals(List.of("2026-04-01 SMALL-40-FS false", "2026-04-01 SMALL-FS-60 true", "2026-04-01 PROFIL-40 false", "2026-04-01 PROFIL-60 true"), said);
    }

    @Test
    void aHistoryHoldsTheRowsOfTheLineAndWhatIsDisputed() {
        var book = open.at("2026-10-01");
        var keys = book.history(book.find("INNO-R2122-9-1").orElseThrow()).stream().map(Rule::key).toList();
        assertEquals(List.of("INNO-EXP-2018", "INNO-R2122-9-1", "INNO-SVE-2026"), keys);
    }

    private String one(String day, RuleKind kind, ContractType type) {
        return open.at(day).one(kind, ThresholdCategory.LOCAL, type).orElseThrow().key();
    }
}
