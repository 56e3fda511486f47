// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.api.Check;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Quantity;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class TouchedDossiersTest {
    private OpenDossiers open;
    private Dossier engaged;
    private Dossier undated;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        undated = open.draft();
        engaged = open.inReview();
        done(open.conclusions.engage(open.buyer, engaged.id(), 0, LocalDate.of(2026, 3, 1), Engagement.Kind.QUOTATION, "mail"));
        open.moved(open.draft(), DossierState.WITHDRAWN);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> touched(Actor actor, Rule rule) {
        return new TouchedDossiers(open.store.store(), open.clock, open.organisations).touched(actor, rule, rule, 10).stream().map(ref -> ref.id()).toList();
    }

    private static Rule rule(RuleKind kind, LocalDate first, LocalDate last) {
        return rule(kind, first, last, ThresholdCategory.values());
    }

    private static Rule rule(RuleKind kind, LocalDate first, LocalDate last, ThresholdCategory... buyers) {
        return new Rule("INNO-TEST", "innovation", kind, new Wording("Règle", "Rule"), Quantity.none(), Set.of(buyers), Set.of(ContractType.values()),
                first, Optional.of(last), "article", List.of(), Confidence.READ, true, Wording.none(), Wording.none(), Check.none(), Provenance.SHIPPED, 1);
    }

    @Test
    void namesOpenOnesOnTheirDayTheEngagedFirst() {
        assertEquals(List.of(engaged.id(), undated.id()), touched(MANAGER, rule(RuleKind.INNOVATION, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
        assertEquals(List.of(engaged.id()), touched(MANAGER, rule(RuleKind.INNOVATION, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))));
    }

    @Test
    void namesThoseAloneWhoseBuyerTheRowRules() {
        var first = LocalDate.of(2026, 1, 1);
        var last = LocalDate.of(2026, 12, 31);
        assertEquals(List.of(), touched(MANAGER, rule(RuleKind.INNOVATION, first, last, ThresholdCategory.DEFENCE)));
        assertEquals(2, touched(MANAGER, rule(RuleKind.SMALL_AMOUNT, first, last, ThresholdCategory.LOCAL)).size());
    }

    @Test
    void namesNoneForRowsTheyDoNotReadNorToStrangers() {
        assertEquals(List.of(), touched(MANAGER, rule(RuleKind.DELAY, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
        assertEquals(List.of(), touched(new Actor("x", Role.BUYER, "elsewhere"), rule(RuleKind.INNOVATION, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
    }
}
