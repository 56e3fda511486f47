// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.dossiers.console.DossierRows.Difference;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Check;
import org.faisceau.rules.api.Comparison;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Quantity;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.Unit;
import org.faisceau.rules.api.Wording;
import org.junit.jupiter.api.Test;

class DossierRowsTest {
    private static final LocalDate THEN = LocalDate.parse("2024-06-01");
    private static final LocalDate NOW = LocalDate.parse("2026-10-01");
    private static final Words FRENCH = Texts.beside(ConclusionPage.class).in(Locale.FRENCH);

    private final Rule innovation = rule("INNO", RuleKind.INNOVATION, ThresholdCategory.LOCAL, 100_000, "2021-12-25", "", Confidence.READ, true);
    private final Rule defence = rule("INNO-DEF", RuleKind.INNOVATION, ThresholdCategory.DEFENCE, 300_000, "2025-01-01", "", Confidence.UNVERIFIED, true);
    private final Rule disputed = rule("INNO-NEW", RuleKind.INNOVATION, ThresholdCategory.LOCAL, 140_000, "2026-07-01", "", Confidence.DISPUTED, false);
    private final Rule small = rule("SMALL-40", RuleKind.SMALL_AMOUNT, ThresholdCategory.LOCAL, 40_000, "2020-01-01", "2026-03-31", Confidence.READ, true);
    private final Rule smaller = rule("SMALL-60", RuleKind.SMALL_AMOUNT, ThresholdCategory.LOCAL, 60_000, "2026-04-01", "", Confidence.UNVERIFIED, true);
    private final Rule between = rule("SHORT", RuleKind.EUROPEAN_THRESHOLD, ThresholdCategory.LOCAL, 5_000, "2025-01-01", "2025-12-31", Confidence.READ, true);

    private DossierRows rows(Rule... some) {
        return new DossierRows(new RuleBook(NOW, List.of(some)), Optional.of(ThresholdCategory.LOCAL), Optional.of(ContractType.SERVICES));
    }

    @Test
    void readsWhatRulesItsBuyerAlone() {
        assertEquals(List.of("INNO"), rows(innovation, defence, small).onInnovation().stream().map(Rule::key).toList());
    }

    @Test
    void setsDisputedRowsBeside() {
        assertEquals(List.of("INNO-NEW"), rows(innovation, disputed).beside().stream().map(Rule::key).toList());
        assertEquals(List.of("INNO"), rows(innovation, disputed).onInnovation().stream().map(Rule::key).toList());
    }

    @Test
    void saysWhatALineSaidThenAndSaysNow() {
        assertEquals(List.of(new Difference("Label", "moins de 40\u202f000\u00a0€ HT", "moins de 60\u202f000\u00a0€ HT (ligne non vérifiée)", "SMALL-60, art.")), rows(innovation, small, smaller).since(FRENCH, THEN));
    }

    @Test
    void isSilentAboutWhatCameAndWentBetween() {
        assertEquals(List.of(), rows(innovation, between).since(FRENCH, THEN));
    }

    @Test
    void neverQuotesARowWithoutSayingThatItIsUnverified() {
        assertTrue(RowWords.quoted(FRENCH, defence).endsWith("(ligne non vérifiée)"), RowWords.quoted(FRENCH, defence));
    }

    private static Rule rule(String key, RuleKind kind, ThresholdCategory buyer, int below, String first, String last, Confidence confidence, boolean isOn) {
        var lastDay = last.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(last));
        return new Rule(key, kind.name(), kind, new Wording("Label", "Label"), new Quantity(Comparison.BELOW, List.of(BigDecimal.valueOf(below)), Unit.EUROS), Set.of(buyer),
                Set.of(ContractType.SERVICES), LocalDate.parse(first), lastDay, key + ", art.", List.of(), confidence, isOn, new Wording("", ""), new Wording("", ""), Check.none(), Provenance.SHIPPED, 1);
    }
}
