// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchPageTest {
    @Test
    void bindsTheSpacesOfTextsBetweenTags() {
        assertEquals("<p title=\"a > b : c\">Motif\u00a0: «\u00a0<b>Fuites</b>\u00a0»</p><h1>Publier\u202f?</h1>", FrenchPage.of("<p title=\"a > b : c\">Motif : « <b>Fuites</b> »</p><h1>Publier ?</h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<textarea name=\"a\">Motif : « rien »</textarea>", "<input value=\"Motif : rien\">", "<script>a ? b : c ;</script>", "<!-- a : b > c : d -->", "<code>a : b</code>", "a < b : \"", "<", "<pre"})
    void leavesWhatIsTypedAndWhatRuns(String html) {
        assertEquals(html, FrenchPage.of(html));
    }

    @Test
    void goesOnBehindThem() {
        assertEquals("<textarea>a : b</textarea>c\u00a0: d", FrenchPage.of("<textarea>a : b</textarea>c : d"));
    }
}
