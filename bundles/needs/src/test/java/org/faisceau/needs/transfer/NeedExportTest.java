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
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.documents.spi.Report;
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
    void aNeedWrittenHereComesBackUnchanged() throws IOException {
        register.needs().register(OpenRegister.MANAGER, Content.titled("Saisi ici", register.town().id()));
        assertEquals(37, again(export(Format.CSV, Locale.FRENCH)).count(Verdict.SAME));
    }

    @Test
    void takesWhatWasChangedInTheFile() throws IOException {
        register.needs().register(OpenRegister.MANAGER, Content.titled("Saisi ici", register.town().id()));
        var changed = only(again(edited("Saisi ici", "Revu au tableur")), Verdict.CHANGED);
        assertEquals(List.of("À modifier d’après ce fichier : Titre."), changed.words());
        assertTrue(register.titled("Revu au tableur").isPresent());
    }

    @Test
    void keepsWhatWasChangedHereSinceTheExport() throws IOException {
        register.needs().register(OpenRegister.MANAGER, Content.titled("Saisi ici", register.town().id()));
        var file = edited("Saisi ici", "Revu au tableur");
        var need = register.titled("Saisi ici").orElseThrow();
        register.needs().change(OpenRegister.MANAGER, need.id(), need.version(), need.content().withTitle("Revu à la main"));
        var report = again(file);
        assertEquals(List.of("Modifié ici depuis cet export, ou export sans version, conservé : Titre."), report.outcomes().get(0).words());
        assertTrue(register.titled("Revu à la main").isPresent());
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

    private Report again(Path file) {
        return new FileRun(register.imports(), OpenRegister.MANAGER, false).run(file);
    }

    private Path edited(String before, String after) throws IOException {
        var file = export(Format.CSV, Locale.FRENCH);
        return Files.writeString(file, Files.readString(file).replace(before, after));
    }

    private static Outcome only(Report report, Verdict verdict) {
        return report.outcomes().stream().filter(one -> one.verdict() == verdict).findFirst().orElseThrow();
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
