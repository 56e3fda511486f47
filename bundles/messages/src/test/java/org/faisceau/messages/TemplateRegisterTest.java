// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.OpenMessages.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Inbox.Box;
import org.faisceau.messages.api.Templates.Saving;
import org.faisceau.messages.api.Templates.Template;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class TemplateRegisterTest {
    private static final Wording GOOD = new Wording("Bientôt : [title]", "Le besoin [title] ferme.");
    private OpenMessages open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMessages(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void usesWhatAManagerWrote() {
        var buyer = open.add("buyer", Role.BUYER);
        open.templates.save(MANAGER, "quiet", "fr", 0, GOOD);
        open.post("quiet", buyer, "k1");
        assertEquals("Bientôt : Fuites", open.inbox.page(buyer.actor(), Box.CURRENT, "", 1).items().get(0).subject());
    }

    @Test
    void leavesTheOtherLanguageAsItIs() {
        open.templates.save(MANAGER, "quiet", "fr", 0, GOOD);
        assertFalse(template("en").isChanged());
        assertTrue(template("fr").isChanged());
    }

    @Test
    void refusesUnknownPlaceholdersByName() {
        var outcome = open.templates.save(MANAGER, "quiet", "fr", 0, new Wording("[title]", "[titre] et [day], voir [1] et [titre]"));
        assertEquals(new Saving.UnknownPlaceholders("body", List.of("titre", "day")), outcome);
    }

    @Test
    void refusesAnEmptyOrOverlongText() {
        assertEquals(new Saving.Invalid("subject"), open.templates.save(MANAGER, "quiet", "fr", 0, new Wording(" ", "x")));
        assertEquals(new Saving.Invalid("body"), open.templates.save(MANAGER, "quiet", "fr", 0, new Wording("x", "y".repeat(5001))));
    }

    @Test
    void whoComesSecondLosesNothing() {
        open.templates.save(MANAGER, "quiet", "fr", 0, GOOD);
        var outcome = open.templates.save(MANAGER, "quiet", "fr", 0, new Wording("x", "y"));
        assertEquals(GOOD, assertInstanceOf(Saving.Lost.class, outcome).current().wording());
        assertInstanceOf(Saving.Saved.class, open.templates.save(MANAGER, "quiet", "fr", 1, new Wording("x", "y")));
    }

    @Test
    void goesBackToTheBundlesWords() {
        open.templates.save(MANAGER, "quiet", "fr", 0, GOOD);
        assertTrue(open.templates.reset(MANAGER, "quiet", "fr", 1));
        assertFalse(template("fr").isChanged());
    }

    @Test
    void setsBackNothingThatChangedSinceItWasSeen() {
        open.templates.save(MANAGER, "quiet", "fr", 0, GOOD);
        open.templates.save(MANAGER, "quiet", "fr", 1, new Wording("x", "y"));
        assertFalse(open.templates.reset(MANAGER, "quiet", "fr", 1));
        assertEquals("x", template("fr").wording().subject());
    }

    @Test
    void showsExamplesInThePreview() {
        var preview = open.templates.preview(template("fr"), new Wording("[title]", "[title] [other]"));
        assertEquals(new Wording("Fuites d’eau", "Fuites d’eau [other]"), preview);
    }

    @Test
    void isForManagersAlone() {
        var buyer = open.add("buyer", Role.BUYER).actor();
        assertTrue(open.templates.list(buyer, Locale.FRENCH).isEmpty());
        assertTrue(open.templates.find(buyer, "quiet", "fr", Locale.FRENCH).isEmpty());
        assertInstanceOf(Saving.Unknown.class, open.templates.save(buyer, "quiet", "fr", 0, GOOD));
        assertFalse(open.templates.reset(buyer, "quiet", "fr", 1));
    }

    private Template template(String language) {
        return open.templates.find(MANAGER, "quiet", language, Locale.FRENCH).orElseThrow();
    }
}
