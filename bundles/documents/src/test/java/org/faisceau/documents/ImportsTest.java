// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.faisceau.documents.api.Imports.Choosing;
import org.faisceau.documents.api.Imports.Mapped;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.documents.api.Tally;
import org.faisceau.documents.api.UnreadableTable.Reason;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportsTest {
    private static final String FOUR = "Numéro;Couleur\n1;vert\n2;rouje\n3;\n4\n";
    private static final Actor OTHER = new Actor("other", Role.MANAGER, "");
    @TempDir
    private Path folder;

    private final Bikes bikes = new Bikes();
    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(folder, bikes);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void recognisesKeysLabelsOfBothLanguagesAndOtherNames() {
        assertEquals(Map.of(0, "place", 1, "number", 2, "colour"), workshop.chosen("LIEU;Id vélo;Colour;autre\nici;1;vert;x\n").mapping());
    }

    @Test
    void takesTheFirstOfTwoColumnsOfOneName() {
        assertEquals(Map.of(0, "number", 1, "colour"), workshop.chosen("number;couleur;Couleur\n1;vert;bleu\n").mapping());
    }

    @Test
    void showsSeveralSamplesOfEachColumn() {
        assertEquals(List.of("vert", "bleu", "gris"), workshop.chosen("number;colour\n1;vert\n2;vert\n3;bleu\n4;\n5;gris\n6;noir\n").outline().samples().get(1));
    }

    @Test
    void countsWhatBecameOfTheLines() {
        assertEquals(new Tally(2, 0, 0, 2, 1), ran(FOUR).tally());
    }

    @Test
    void refusesALineWithAMissingColumnInWords() {
        var notes = workshop.imports.notes(Workshop.MANAGER, ran(FOUR).id(), true, 10);
        assertEquals(List.of("Cette ligne a une seule case, l’en-tête en a 2 : complétez-la ou vérifiez les séparateurs."), notes.get(1).words());
    }

    @Test
    void refusesALineLongerThanTheHeader() {
        assertEquals(1, ran("number;colour\n1;vert\n2;bleu;clair\n3;gris;\n").tally().refused());
    }

    @Test
    void changesNothingTheSecondTime() {
        ran(FOUR);
        assertEquals(new Tally(0, 0, 2, 2, 1), ran(FOUR).tally());
    }

    @Test
    void handsOverAtMostFiveHundredLines() {
        ran(many(1201));
        assertEquals(List.of(500, 500, 201), bikes.chunks);
    }

    @Test
    void goesOnWhereARestartCutItOff() {
        var run = new Workshop.HandRun();
        var begun = workshop.begun(many(1201));
        bikes.afterChunk = () -> run.cancelled = true;
        workshop.job.run(run);
        workshop.close();
        bikes.afterChunk = () -> {};
        workshop = new Workshop(folder, bikes);
        workshop.run();
        assertEquals(List.of(500, 500, 201), bikes.chunks);
        assertEquals(new Tally(1201, 0, 0, 0, 0), workshop.now(begun).tally());
    }

    @Test
    void bringsAChunkAgainWhosePositionWasNotWrittenDown() throws IOException {
        var begun = workshop.begun(FOUR);
        var before = workshop.shelf.find(begun.id()).orElseThrow();
        var table = Files.readAllBytes(workshop.shelf.table(begun.id()));
        workshop.run();
        Files.write(workshop.shelf.table(begun.id()), table);
        workshop.shelf.save(before);
        workshop.run();
        assertEquals(new Tally(0, 0, 2, 2, 1), workshop.now(begun).tally());
        assertEquals(2, workshop.imports.notes(Workshop.MANAGER, begun.id(), true, 10).size());
    }

    @Test
    void isDueSoonWhileAnImportMayBeUnderWay() {
        workshop.begun(FOUR);
        assertTrue(isDueSoon());
        workshop.run();
        assertFalse(isDueSoon());
    }

    private boolean isDueSoon() {
        return workshop.job.when().after(Workshop.CLOCK.instant()).isBefore(Workshop.CLOCK.instant().plusSeconds(10));
    }

    @Test
    void stopsAfterTheChunkInHandAndResumes() {
        var begun = workshop.begun(many(1201));
        bikes.afterChunk = () -> workshop.imports.stop(Workshop.MANAGER, begun.id());
        workshop.run();
        assertEquals(Stage.STOPPED, workshop.now(begun).stage());
        assertEquals(500, bikes.kept.size());
        bikes.afterChunk = () -> {};
        assertTrue(workshop.imports.begin(Workshop.MANAGER, begun.id()));
        workshop.run();
        assertEquals(1201, workshop.now(begun).tally().created());
    }

    @Test
    void saysThatTheDiskIsFullAndResumes() {
        var begun = workshop.begun(FOUR);
        bikes.afterChunk = () -> {
            throw new StoreUnavailable(StoreUnavailable.Reason.FULL, "full");
        };
        workshop.run();
        assertTrue(workshop.now(begun).failure().startsWith("Le disque est plein."));
        bikes.afterChunk = () -> {};
        workshop.imports.begin(Workshop.MANAGER, begun.id());
        workshop.run();
        assertEquals(Stage.DONE, workshop.now(begun).stage());
    }

    @Test
    void leavesAnImportWhoseModuleIsStopped() {
        var begun = workshop.begun(FOUR);
        workshop.close();
        workshop = new Workshop(folder, List.of(), Workshop.CLOCK);
        workshop.run();
        assertEquals(Stage.WAITING, workshop.now(begun).stage());
    }

    @Test
    void importsNothingForWhoLostTheRole() {
        var admin = new Actor("gone", Role.ADMINISTRATOR, "");
        var choosing = workshop.imports.choose(admin, Locale.ENGLISH, "bikes", "bikes.csv", bytes(FOUR));
        var begun = assertInstanceOf(Choosing.Chosen.class, choosing).chosen();
        workshop.imports.begin(admin, begun.id());
        workshop.run();
        assertTrue(workshop.imports.find(admin, begun.id()).orElseThrow().failure().startsWith("The person who began this import"));
    }

    @Test
    void remembersTheMappingForFilesWithTheSameHeaders() {
        var csv = "a;b\n1;vert\n";
        workshop.imports.map(Workshop.MANAGER, Locale.FRENCH, workshop.chosen(csv).id(), Map.of(0, "number", 1, "colour"));
        assertEquals(Map.of(0, "number", 1, "colour"), workshop.chosen("A; b \n7;gris\n").mapping());
    }

    @Test
    void refusesTwoColumnsForOne() {
        var outcome = workshop.imports.map(Workshop.MANAGER, Locale.FRENCH, workshop.chosen(FOUR).id(), Map.of(0, "number", 1, "number"));
        assertEquals(new Mapped.Doubled(0, 1, "Numéro"), outcome);
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        var outcome = workshop.imports.map(Workshop.MANAGER, Locale.ENGLISH, workshop.chosen(FOUR).id(), Map.of(0, "place"));
        assertEquals(new Mapped.Missing(List.of("Number", "Colour")), outcome);
    }

    @Test
    void doesNotBeginWithoutARequiredColumn() {
        assertFalse(workshop.imports.begin(Workshop.MANAGER, workshop.chosen("x;y\n1;2\n").id()));
    }

    @Test
    void writesNothingInThePreview() {
        var preview = workshop.imports.preview(Workshop.MANAGER, Locale.FRENCH, workshop.chosen(FOUR).id()).orElseThrow();
        assertEquals(new Tally(2, 0, 0, 2, 1), preview.tally());
        assertTrue(bikes.kept.isEmpty());
    }

    @Test
    void foretellsWhatIsDoneBesideTheLines() {
        var preview = workshop.imports.preview(Workshop.MANAGER, Locale.FRENCH, workshop.chosen("number;colour;place\n1;bleu;Quai\n").id()).orElseThrow();
        assertEquals(List.of("Lieu ajouté : Quai."), preview.beside());
    }

    @Test
    void isAbsentToOthers() {
        var chosen = workshop.chosen(FOUR);
        assertTrue(workshop.imports.find(OTHER, chosen.id()).isEmpty() && workshop.imports.latest(OTHER, "bikes", 10).isEmpty());
        assertFalse(workshop.imports.begin(OTHER, chosen.id()));
    }

    @Test
    void refusesWhoHasNotTheRole() {
        var observer = new Actor("o", Role.OBSERVER, "");
        assertInstanceOf(Choosing.Refused.class, workshop.imports.choose(observer, Locale.FRENCH, "bikes", "x.csv", bytes(FOUR)));
    }

    @Test
    void refusesAHeaderAlone() {
        assertEquals(Reason.HEADER_ONLY, reason("number;colour\n"));
    }

    @Test
    void refusesATitleAboveTheHeader() {
        assertEquals(Reason.NO_HEADER, reason("Vélos de la ville\nnumber;colour\n1;vert\n2;gris\n"));
    }

    @Test
    void refusesABrokenEndBeforeItBegins() {
        assertEquals(Reason.OPEN_QUOTE, reason("number;colour\n1;vert\n2;\"gris\n"));
    }

    @Test
    void keepsNothingOfAFileItRefused() throws IOException {
        reason("number;colour\n");
        try (var left = Files.list(folder.resolve("work/imports"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void keepsTheReportAndNotTheFileOnceDone() {
        var done = ran(FOUR);
        assertEquals(Stage.DONE, done.stage());
        assertFalse(Files.exists(workshop.shelf.table(done.id())));
    }

    @Test
    void forgetsAReportAfterAWeek() {
        var done = ran(FOUR);
        workshop.close();
        workshop = new Workshop(folder, List.of(bikes), Clock.offset(Workshop.CLOCK, Duration.ofDays(8)));
        workshop.run();
        assertTrue(workshop.imports.find(Workshop.MANAGER, done.id()).isEmpty());
    }

    @Test
    void whatWasBegunWaitsForItsModuleForWeeks() {
        var begun = workshop.begun(FOUR);
        var weeksLater = Clock.offset(Workshop.CLOCK, Duration.ofDays(40));
        workshop.close();
        workshop = new Workshop(folder, List.of(), weeksLater);
        workshop.run();
        workshop.close();
        workshop = new Workshop(folder, List.of(bikes), weeksLater);
        workshop.run();
        assertEquals(Stage.DONE, workshop.now(begun).stage());
    }

    /** As the JVM's own events tell. */
    @Test
    void aFileThatWasReceivedIsReachedThroughForcedFolders() throws IOException {
        var events = folder.resolve("events.jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            var id = workshop.shelf.receive(bytes(FOUR));
            recording.stop();
            recording.dump(events);
            var forced = RecordingFile.readAllEvents(events).stream().map(event -> Path.of(event.getString("path"))).toList();
            var imports = folder.resolve("work/imports");
            assertTrue(forced.containsAll(List.of(folder, folder.resolve("work"), imports, imports.resolve(id))), forced.toString());
        }
    }

    @Test
    void writesTheRefusedLinesToBeCorrected() throws IOException {
        var out = new ByteArrayOutputStream();
        assertEquals(2, workshop.imports.writeRefused(Workshop.MANAGER, Locale.FRENCH, ran(FOUR).id(), out));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("\uFEFFLigne;Motif du refus;Numéro;Couleur\r\n4;Sans couleur.;3;\r\n5;Cette ligne"), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void keepsANoteOfEachMendedLine() throws IOException {
        var many = ran("number;colour\n" + IntStream.range(0, 1700).mapToObj(at -> at + ";rouje\n").collect(Collectors.joining()));
        assertEquals(1700, many.tally().mended());
        assertEquals(1700, workshop.imports.writeMended(Workshop.MANAGER, Locale.FRENCH, many.id(), new ByteArrayOutputStream()));
    }

    @Test
    void takesNoPathForAnIdentifier() {
        assertTrue(workshop.imports.find(Workshop.MANAGER, "../../etc").isEmpty());
    }

    private TableImport ran(String csv) {
        var begun = workshop.begun(csv);
        workshop.run();
        return workshop.now(begun);
    }

    private Reason reason(String csv) {
        return assertInstanceOf(Choosing.Unreadable.class, workshop.imports.choose(Workshop.MANAGER, Locale.FRENCH, "bikes", "x.csv", bytes(csv))).why().reason();
    }

    static String many(int lines) {
        return "number;colour\n" + IntStream.rangeClosed(1, lines).mapToObj(line -> line + ";vert\n").collect(Collectors.joining());
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
