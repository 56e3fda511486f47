// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.SheetTables;
import org.faisceau.documents.api.Tables.Format;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class NeedExportTest {
    @TempDir
    Path folder;

    private OpenRegister register;

    @BeforeEach
    void open() throws IOException {
        register = OpenRegister.in(folder);
        var file = ApprochFile.write(folder, ApprochFile.lines().subList(0, 40), StandardCharsets.UTF_8, true);
        new FileRun(register.imports(), OpenRegister.MANAGER, false).run(file);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsExportedComesBackUnchanged(Format format) throws IOException {
        var report = new FileRun(register.imports(), OpenRegister.MANAGER, false).run(export(format, Locale.FRENCH));
        assertEquals(36, report.count(Verdict.SAME));
    }

    @Test
    void anEnglishExportIsReadByAFrenchReader() throws IOException {
        assertEquals(36, new FileRun(register.imports(), OpenRegister.MANAGER, false).run(export(Format.CSV, Locale.ENGLISH)).count(Verdict.SAME));
    }

    @Test
    void aNeedWrittenHereIsNotDoubledByItsExport() throws IOException {
        register.needs().register(OpenRegister.MANAGER, Content.titled("Saisi ici", register.town().id()));
        var refused = new FileRun(register.imports(), OpenRegister.MANAGER, false).run(export(Format.CSV, Locale.FRENCH)).outcomes().stream()
                .filter(one -> one.verdict() == Verdict.REFUSED).toList();
        assertEquals(List.of("Ce besoin a été saisi ici, sous la référence B-2026-037 : modifiez sa fiche plutôt que de le réimporter."), refused.get(0).words());
    }

    @Test
    void narrowsAsTheListDoes() {
        assertEquals(List.of("Achat prévu n° 12"), titles(Map.of("text", List.of("prévu n 12"))));
        assertEquals(List.of(), titles(Map.of("state", List.of("PUBLISHED"))));
    }

    @Test
    void hasOnlyWhatTheActorSees() {
        var rows = register.exports().rows(new Actor("o", Role.OBSERVER, ""), Locale.FRENCH, Map.of(), "", 500);
        assertTrue(rows.items().isEmpty());
    }

    private List<String> titles(Map<String, List<String>> filter) {
        return register.exports().rows(OpenRegister.MANAGER, Locale.FRENCH, filter, "", 500).items().stream().map(row -> row.get(1)).toList();
    }

    private Path export(Format format, Locale locale) throws IOException {
        var exports = register.exports();
        var columns = exports.columns(locale);
        var file = folder.resolve("needs." + format.extension());
        try (var out = Files.newOutputStream(file); var table = new SheetTables().write(format, exports.title(locale), columns, out)) {
            for (var row : exports.rows(OpenRegister.MANAGER, locale, Map.of(), "", 500).items()) table.row(row);
        }
        return file;
    }
}
