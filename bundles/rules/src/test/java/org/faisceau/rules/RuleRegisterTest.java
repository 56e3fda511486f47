// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleFilter;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.RuleParameters;
import org.faisceau.rules.api.RuleStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleRegisterTest {
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
    void loadsWhatWasShippedOnce() {
        int shipped = ShippedBook.read().rules().size();
        new RuleRegister(open.store.store(), open.clock);
        assertEquals(shipped, open.rules.list(OpenRules.OBSERVER, RuleFilter.all()).size());
        assertEquals(1, open.store.journal().of(find("INNO-R2122-9-1").ref(), 10).size());
    }

    @Test
    void keepsARowAsItWasShipped() {
        var shipped = ShippedBook.read().rules().stream().filter(rule -> rule.key().equals("AOO-35")).findFirst().orElseThrow();
        assertEquals(shipped, find("AOO-35"));
    }

    @Test
    void everyShippedRowIsToldInBothLanguages() {
        var halves = ShippedBook.read().rules().stream().filter(rule -> rule.label().en().isBlank() || rule.note().fr().isBlank() != rule.note().en().isBlank()
                || rule.conditions().fr().lines().count() != rule.conditions().en().lines().count()).map(Rule::key).toList();
        assertEquals(List.of(), halves);
    }

    @Test
    void shipsWhatIsDisputedSwitchedOffWithTheReason() {
        var disputed = open.rules.list(OpenRules.OBSERVER, RuleFilter.all()).stream().filter(rule -> rule.confidence() == Confidence.DISPUTED).toList();
        assertEquals(List.of("INNO-SVE-2026", "SMALL-W-140-2027"), disputed.stream().map(Rule::key).toList());
        assertTrue(disputed.stream().noneMatch(rule -> rule.isOn() || rule.note().isEmpty()));
        assertEquals(RuleStatus.DISPUTED, disputed.get(0).status(LocalDate.parse("2026-10-01")));
    }

    @Test
    void isClosedToVisitors() {
        assertEquals(Optional.empty(), open.rules.find(Actor.nobody(), "INNO-R2122-9-1"));
        assertEquals(List.of(), open.rules.at(Actor.nobody(), LocalDate.parse("2026-10-01")).rules());
    }

    @Test
    void pagesInTheOrderOfTheBook() {
        var first = open.rules.page(OpenRules.OBSERVER, RuleFilter.all(), "", 7);
        var second = open.rules.page(OpenRules.OBSERVER, RuleFilter.all(), first.next(), 200);
        var all = open.rules.list(OpenRules.OBSERVER, RuleFilter.all());
        assertEquals(all.subList(0, 7), first.items());
        assertEquals(all.subList(7, all.size()), second.items());
        assertFalse(second.hasNext());
        assertThrows(IllegalArgumentException.class, () -> open.rules.page(OpenRules.OBSERVER, RuleFilter.all(), "NOPE", 7));
    }

    @Test
    void narrowsByKindBuyerTypeDateAndText() {
        var filter = RuleParameters.filter(name -> switch (name) {
            case "kind" -> List.of("EUROPEAN_THRESHOLD");
            case "buyer" -> List.of("LOCAL");
            case "contract" -> List.of("SUPPLIES");
            case "at" -> List.of("2024-06-01");
            case "text" -> List.of("règlements délégués");
            default -> List.of();
        });
        assertEquals(List.of("EU-2024-LOCAL-FS"), open.rules.list(OpenRules.OBSERVER, filter).stream().map(Rule::key).toList());
    }

    @Test
    void everyReformNamesRowsThatAreThere() {
        var named = open.rules.reforms(OpenRules.OBSERVER).stream().flatMap(reform -> Stream.concat(reform.opened().stream(), reform.closed().stream())).toList();
        assertEquals(List.of(), named.stream().filter(key -> open.rules.find(OpenRules.OBSERVER, key).isEmpty()).toList());
        assertEquals(List.of(2016, 2018, 2020, 2021, 2023, 2024, 2025, 2026), open.rules.reforms(OpenRules.OBSERVER).stream().map(reform -> reform.year()).toList());
    }

    @Test
    void aRowIsSeenAsShippedUntilSomebodyWritesIt() {
        assertEquals(Provenance.SHIPPED, find("PUB-90").provenance());
    }

    private Rule find(String key) {
        return open.rules.find(OpenRules.OBSERVER, key).orElseThrow();
    }

    @Test
    void tellsTheLawOf2020AsInformationThatNobodyVerified() {
        var row = find("ASAP-INFO");
        assertEquals(RuleKind.INFORMATION, row.kind());
        assertEquals(Confidence.UNVERIFIED, row.confidence());
        assertTrue(row.article().contains("2020-1525"), row.article());
    }

    @Test
    void theSchemeOfInnovationIsForWorksSuppliesAndServices() {
        assertTrue(find("INNO-R2122-9-1").contracts().containsAll(List.of(ContractType.SUPPLIES, ContractType.SERVICES, ContractType.WORKS)));
    }
}
