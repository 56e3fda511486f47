// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationWordTest {
    private OpenDirectory open;
    private OrganisationWord word;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDirectory(folder);
        word = new OrganisationWord(open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void picksThoseThatBeginSoFirst() {
        var second = open.add("Amis de Tramont");
        var first = open.add("Tramont-le-Haut");
        open.add("Rivemont");
        assertEquals(List.of(first.ref(), second.ref()), word.pick(OpenDirectory.MANAGER, "tramont", 10));
    }

    @Test
    void picksNoMoreThanAsked() {
        open.add("Tramont");
        open.add("Tramont-le-Haut");
        assertEquals(1, word.pick(OpenDirectory.MANAGER, "", 1).size());
    }

    @Test
    void namesNothingToAVisitor() {
        var one = open.add("Tramont");
        assertEquals(Optional.empty(), word.title(Actor.nobody(), one.ref(), Locale.FRENCH));
        assertEquals(List.of(), word.pick(Actor.nobody(), "tramont", 10));
    }
}
