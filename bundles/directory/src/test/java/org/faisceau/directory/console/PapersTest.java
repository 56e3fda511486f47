// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.NoAccounts;
import org.faisceau.directory.OpenMentors;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {
    private OpenMentors open;
    private OrganisationPaper organisations;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMentors(folder);
        organisations = new OrganisationPaper(open.at.organisations, open.at.clock(),
                new OrganisationPaperParts(open.mentors, open.at.solutions, open.people(), new OpenPages.Themes()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anOrganisationsSheetSaysWhatItInspiresOthersIn() {
        open.asked();
        open.mentors.answer(open.at.buyer, open.at.town.id(), 1, true, "");
        var said = printed(open.at.seller, open.at.town.id());
        assertTrue(said.contains("Eau") && said.contains("Secret contract") && said.contains("Le mardi"), said);
    }

    @Test
    void itNamesSolutionsAndPeopleAsTheReaderMaySeeThem() {
        open.at.draft("Capteurs");
        open.at.published("Radar", false);
        open.people().register(MANAGER, new PersonContent("Lou Fictive", "directrice", open.at.company.id(), "lou@boucle.example", "", PersonSide.COMPANY, Optional.empty(),
                Optional.empty(), "Invitations", LocalDate.of(2027, 1, 31)));
        var own = printed(open.at.seller, open.at.company.id());
        assertTrue(own.contains("Capteurs") && own.contains("Radar") && own.contains("Lou Fictive"), own);
        var foreign = printed(open.at.buyer, open.at.company.id());
        assertTrue(foreign.contains("Radar"), foreign);
        assertFalse(foreign.contains("Capteurs") || foreign.contains("Lou Fictive"), foreign);
    }

    @Test
    void anIntroductionsSheetSaysWhoAskedAndWhen() {
        var asked = open.at.asked(MANAGER, open.at.between());
        var paper = new IntroductionPaper(open.at.introductions, new IntroductionNames(open.at.organisations), new NoAccounts());
        var said = paper.paper(open.at.seller, Locale.FRENCH, asked.id()).orElseThrow().toString();
        assertTrue(said.contains("Compte m") && said.contains("24 nov. 2026"), said);
    }

    private String printed(Actor actor, String id) {
        return organisations.paper(actor, Locale.FRENCH, id).orElseThrow().toString();
    }
}
