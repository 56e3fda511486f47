// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.outside.Impostor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class TechniqueShelfTest {
    private static final ClassLoader HERE = Impostor.class.getClassLoader();
    private static final Map<String, String> FINE = Map.of("whim", "fine");
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<String> offered() {
        return host.techniques.offered().stream().map(one -> one.name().english()).toList();
    }

    private String said(Locale locale) {
        return String.join("\n", host.shelf.on(HERE, locale));
    }

    @Test
    void leavesOutTheSecondUnderAWordThatIsTaken() {
        var before = offered();
        host.install(new Impostor("whim"));
        assertEquals(before, offered());
        assertTrue(said(Locale.FRENCH).contains("(org.faisceau.sourcing.outside.Impostor) n’est pas offerte : org.faisceau.sourcing.Whim porte déjà cet identifiant"), said(Locale.FRENCH));
        done(host.begin(FINE));
        assertEquals(Run.Status.RUNNING, host.run().status());
    }

    @Test
    void goesOnWithARunByTheTechniqueItWasChosenOfAlone() {
        done(host.begin(FINE));
        host.update(new Impostor("whim"));
        assertEquals(List.of("Other technique (fictitious)"), offered());
        assertEquals(Optional.empty(), host.techniques.offered(host.run()));
        assertInstanceOf(Advance.Unknown.class, host.advance("again", FINE));
        assertInstanceOf(Advance.Unknown.class, host.answer("again", FINE));
        host.week();
        assertEquals(Run.Status.RUNNING, host.run().status());
        host.update(new Whim(2));
        done(host.advance("again", FINE));
    }

    @Test
    void offersNoneWhoseWordIsOddOrThatSaysNone() {
        var before = offered();
        host.install(new Impostor("Bad-Id_9"));
        host.install(new Impostor("x".repeat(41)));
        host.install(new Impostor(""));
        assertEquals(before, offered());
        assertEquals(3, host.shelf.on(HERE, Locale.ENGLISH).size());
        assertTrue(said(Locale.ENGLISH).contains("“Bad-Id_9”") && said(Locale.ENGLISH).contains("does not say its identifier"), said(Locale.ENGLISH));
        assertEquals(List.of(), host.shelf.on(new ClassLoader() {}, Locale.ENGLISH));
    }

    @Test
    void givesPagesGroundBelowTheWordOfATechniqueThatIsOffered() {
        assertTrue(host.shelf.isOn(HERE, "sourcing/whim/hello/{id}"));
        assertTrue(host.shelf.isOn(HERE, "public/sourcing/whim/hello"));
        assertTrue(host.shelf.isOn(HERE, "sourcing/whim"));
        assertFalse(host.shelf.isOn(HERE, "sourcing/whimsy/x"));
        assertFalse(host.shelf.isOn(HERE, "sourcing/techniques"));
        assertFalse(host.shelf.isOn(HERE, "whim/x"));
        assertFalse(host.shelf.isOn(new ClassLoader() {}, "sourcing/whim/hello"));
    }

    @Test
    void saysWhichTechniqueIsInQuarantine() {
        for (int turn = 0; turn < StrikeTable.MOST; turn++) host.begin(Map.of("whim", "throw"));
        assertTrue(said(Locale.FRENCH).contains("« whim » est en quarantaine"), said(Locale.FRENCH));
        host.techniques.pardon(OpenSourcing.MANAGER, "whim");
        assertEquals("", said(Locale.FRENCH));
    }
}
