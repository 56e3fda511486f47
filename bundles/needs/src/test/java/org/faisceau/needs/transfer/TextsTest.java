// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void sayTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(NeedImport.class));
    }

    @Test
    void minglesOneAndManyRightly() {
        var words = Texts.beside(NeedImport.class).in(Locale.FRENCH);
        assertEquals("Code CPV inconnu, laissé de côté : 1.", words.say("line.cpvDropped", 1, "1"));
        assertEquals("Codes CPV inconnus, laissés de côté : 1, 2.", words.say("line.cpvDropped", 2, "1, 2"));
    }
}
