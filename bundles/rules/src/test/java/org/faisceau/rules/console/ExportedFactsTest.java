// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.OpenRules;
import org.junit.jupiter.api.Test;

class ExportedFactsTest {
    private static final Named NEED = new Named(new Ref("need", "n1"), "Sondes", "/needs/n1");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void beginsAQuestionWithWhatTheNeedTells() {
        var facts = facts(List.of(List.of("Sondes", "40000.00", "68000.00", "2027-01-15", "123456782", "38421000 | 71000000")));
        assertEquals(Map.of("value", "68000", "day", "2027-01-15", "siren", "123456782", "contract", "SUPPLIES"), facts);
    }

    @Test
    void aPastDayAndAnUnknownValueAreLeftOut() {
        assertEquals(Map.of(), facts(List.of(List.of("Sondes", "", "", "2025-01-15", "", ""))));
    }

    @Test
    void twoNeedsOfOneTitleTellNothing() {
        var row = List.of("Sondes", "", "68000.00", "", "", "");
        assertEquals(Map.of(), facts(List.of(row, row)));
    }

    @Test
    void withoutTheOtherModuleNothingIsTold() {
        assertEquals(Map.of(), new ExportedFacts(List.of()).of(OpenRules.BUYER, NEED, TODAY));
    }

    private static Map<String, String> facts(List<List<String>> rows) {
        return new ExportedFacts(List.of(new Needs(rows))).of(OpenRules.BUYER, NEED, TODAY);
    }

    /** An export of these rows. */
    private record Needs(List<List<String>> all) implements Exportable {
        @Override
        public String kind() {
            return "needs";
        }

        @Override
        public String title(Locale locale) {
            return "Besoins";
        }

        @Override
        public Role role() {
            return Role.OBSERVER;
        }

        @Override
        public List<Column> columns(Locale locale) {
            return List.of("title", "amountLeast", "amountMost", "publicationOn", "siren", "cpv").stream().map(key -> Column.text(key, key)).toList();
        }

        @Override
        public List<String> filters() {
            return List.of("text");
        }

        @Override
        public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
            return new Slice<>(all, "");
        }
    }
}
