// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionLines;
import org.faisceau.directory.api.SolutionReference;
import org.junit.jupiter.api.Test;

class SolutionLinesTest {
    @Test
    void findsTheYearWhereverItStands() {
        var wanted = new SolutionReference("Ville de Tramont", 2024, "Radar");
        assertEquals(List.of(wanted, wanted), SolutionLines.references(List.of("Ville de Tramont ; 2024 ; Radar", "Ville de Tramont;Radar;2024")).items());
    }

    @Test
    void takesTheYearAtTheEndOfALabel() {
        assertEquals(List.of(new Label("Greentech Innovation", 2024), new Label("Prix", 0)), SolutionLines.labels(List.of("Greentech Innovation 2024", "Prix")).items());
    }

    @Test
    void readsBackWhatItWrote() {
        var authors = List.of(new SolutionAuthor("Zoé Inventée", "", "Boucle Verte"), new SolutionAuthor("", "", "Atelier"), new SolutionAuthor("Noa Fictif", "pédologue", ""));
        var references = List.of(new SolutionReference("Tramont", 0, "Radar"), new SolutionReference("", 2024, "Radar"), new SolutionReference("Tramont", 2024, ""));
        var labels = List.of(new Label("Prix de la ville", 2024), new Label("Greentech", 0));
        assertEquals(authors, SolutionLines.authors(SolutionLines.ofAuthors(authors)).items());
        assertEquals(references, SolutionLines.references(SolutionLines.ofReferences(references)).items());
        assertEquals(labels, SolutionLines.labels(SolutionLines.ofLabels(labels)).items());
    }

    @Test
    void leavesOutNoPartOfALineItCannotRead() {
        assertEquals(List.of("a;b;c;d;e"), SolutionLines.references(List.of("a;b;c;d;e", "Tramont")).unread());
        assertEquals(List.of(";;", "; cheffe de projet"), SolutionLines.authors(List.of(";;", "; cheffe de projet")).unread());
        assertEquals(List.of("Greentech ; 20x"), SolutionLines.labels(List.of("Greentech ; 20x", "Prix ; 2024")).unread());
    }
}
