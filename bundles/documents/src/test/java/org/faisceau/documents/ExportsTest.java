// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.api.Tables.Format;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExportsTest {
    private static final Actor BUYER = new Actor("b", Role.BUYER, "");

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesEveryPage(Format format) throws IOException {
        assertEquals(1001, exports(1001).write(BUYER, Locale.FRENCH, "bikes", Map.of(), List.of(), format, OutputStream.nullOutputStream()));
    }

    @Test
    void handsOnTheFiltersOfTheListAlone() throws IOException {
        assertEquals("\uFEFFNuméro;Couleur\r\n0;bleu\r\n", csv(Map.of("colour", List.of("bleu"), "after", List.of("9"))));
    }

    @Test
    void writesTheColumnsThatAreShownInTheirOrder() throws IOException {
        var out = new ByteArrayOutputStream();
        exports(1).write(BUYER, Locale.FRENCH, "bikes", Map.of("colour", List.of("bleu")), List.of("paint", "unknown", "number"), Format.CSV, out);
        assertEquals("\uFEFFCouleur;Numéro\r\nbleu;0\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void writesAllWhereNothingOfItIsShown() throws IOException {
        var out = new ByteArrayOutputStream();
        exports(1).write(BUYER, Locale.FRENCH, "bikes", Map.of("colour", List.of("bleu")), List.of("unknown"), Format.CSV, out);
        assertEquals("\uFEFFNuméro;Couleur\r\n0;bleu\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void escapesWhatASpreadsheetWouldRun() throws IOException {
        assertTrue(csv(Map.of()).endsWith("0;'=vert\r\n"));
    }

    @Test
    void writesNothingForWhoHasNotTheRole() {
        var observer = new Actor("o", Role.OBSERVER, "");
        assertThrows(IllegalArgumentException.class, () -> exports(1).write(observer, Locale.FRENCH, "bikes", Map.of(), List.of(), Format.CSV, OutputStream.nullOutputStream()));
    }

    @Test
    void namesTheFileInPlainLetters() {
        assertEquals("velos-d-ete", exports(1).source(BUYER, Locale.FRENCH, "bikes").orElseThrow().fileName());
    }

    private static String csv(Map<String, List<String>> filter) throws IOException {
        var out = new ByteArrayOutputStream();
        exports(1).write(BUYER, Locale.FRENCH, "bikes", filter, List.of(), Format.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static StreamedExports exports(int bikes) {
        return new StreamedExports(new SheetTables(), List.of(new BikeRack(bikes)));
    }
}
