// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions.Saving;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Shown.Piece;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 24 November 2026. */
class ShownSolutionsTest {
    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2026, 11, 24));
    private OpenSolutions open;
    private ShownSolutions shown;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        shown = new ShownSolutions(open.store(), open.solutions);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Solution saved(Saving saving) {
        return ((Saving.Saved) saving).solution();
    }

    private Solution publishedBy(Actor actor, boolean isPublic) {
        var draft = saved(open.solutions.register(actor, SolutionContent.titled(open.company.id(), "Capteurs").inPublic(isPublic)));
        return saved(open.solutions.move(actor, draft.id(), draft.version(), SolutionState.PUBLISHED));
    }

    private Solution changed(Actor actor, Solution one, SolutionContent content) {
        return saved(open.solutions.change(actor, one.id(), one.version(), content));
    }

    private Optional<LocalDate> agreedOn(Solution one) {
        return shown.find(one.ref(), Locale.FRENCH).orElseThrow().agreedOn();
    }

    @Test
    void offersThoseOpenToEverybodyAlone() {
        var seen = publishedBy(open.seller, true);
        var closed = open.published("Sondes", false);
        assertEquals(List.of(seen.ref()), shown.all(Locale.FRENCH, 10).stream().map(Piece::ref).toList());
        assertEquals(open.company.id(), shown.find(seen.ref(), Locale.FRENCH).orElseThrow().owner());
        assertEquals(TODAY, agreedOn(seen));
        assertTrue(shown.find(closed.ref(), Locale.FRENCH).isEmpty());
    }

    @Test
    void takesNothingThatAManagerOpenedForTheCompanysWord() {
        var one = publishedBy(MANAGER, true);
        assertEquals(Optional.empty(), agreedOn(one));
        one = changed(open.seller, one, one.content().withPitch("Sobres"));
        assertEquals(Optional.empty(), agreedOn(one), "a word on the sheet is none on who reads it");
        one = changed(open.seller, one, one.content().inPublic(false));
        assertEquals(TODAY, agreedOn(changed(open.seller, one, one.content().inPublic(true))));
    }

    @Test
    void keepsTheDayWhateverIsEditedAndForgetsItOnceTheSheetIsClosed() {
        var one = publishedBy(open.seller, true);
        open.on("2027-01-04");
        one = changed(MANAGER, one, one.content().withPitch("Sobres"));
        assertEquals(TODAY, agreedOn(one));
        one = changed(MANAGER, one, one.content().inPublic(false));
        one = changed(MANAGER, one, one.content().inPublic(true));
        assertEquals(Optional.empty(), agreedOn(one));
    }

    @Test
    void offersMoreThanOnePage() {
        for (int at = 0; at < 202; at++) open.published("Solution " + at, true);
        assertEquals(202, shown.all(Locale.FRENCH, 500).size());
        assertEquals(201, shown.all(Locale.FRENCH, 201).size());
    }
}
