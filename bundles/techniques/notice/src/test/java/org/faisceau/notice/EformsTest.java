// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.sourcing.spi.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts against the schemas of the eForms SDK. */
class EformsTest {
    @TempDir
    private static Path folder;

    private static Sdk sdk;

    @BeforeAll
    static void unpack() throws Exception {
        sdk = Sdk.in(folder);
    }

    static State draft(String subtype) {
        return State.empty(1).with("need", "Écouter <les> fuites & les dire").with("buyer", "Ville de Valfleuri").with("reference", "S-2026-001").with("begun", "2026-11-24").with("at", "2026-11-24T10:00:00+01:00").with("subtype", subtype)
                .with("description", "Entendre une fuite à 300 mètres.").with("nature", "supplies").with("cpv", "38420000-5").with("value", "60000").with("activity", "gen-pub").with("innovation", "prod-innov").with("launchOn", "2027-03-01")
                .with("answersUntil", "2027-01-15").with("leastDays", "35").with("mostMonths", "12").with("siret", "12345678900018").with("postcode", "99000").with("city", "Valfleuri").with("nuts", "FRK26")
                .with("mail", "achats@valfleuri.example").with("phone", "+33 100000000").with("review", "Tribunal administratif fictif").with("reviewCity", "Clairval").with("reviewSiret", "12345678900026").with("reviewPostcode", "99100").with("reviewNuts", "FRK26").with("reviewMail", "greffe@clairval.example").with("reviewPhone", "+33 100000001").with("months", "24").with("answersUrl", "https://achats.valfleuri.example/sourcage");
    }

    private static State bare(String subtype) {
        var state = draft(subtype);
        for (var key : List.of("value", "siret", "postcode", "city", "nuts", "mail", "phone", "review", "reviewCity", "reviewSiret", "reviewPostcode", "reviewNuts", "reviewMail", "reviewPhone", "months", "answersUrl", "answersUntil")) state = state.with(key, "");
        return state.with("innovation", "none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "5", "6", "7", "8", "9", "E1", "E2"})
    void passesTheSchemaWholeAndBare(String subtype) throws Exception {
        assertEquals(Optional.empty(), sdk.refusal(Eforms.of(draft(subtype))), () -> Eforms.of(draft(subtype)));
        assertEquals(Optional.empty(), sdk.refusal(Eforms.of(bare(subtype))));
    }

    @Test
    void isReadByASchemaThatTakesTheExamplesAndRefusesWhatIsNone() throws Exception {
        assertEquals(Optional.empty(), sdk.refusal(sdk.example("pin-only_24.xml")));
        assertTrue(sdk.refusal(sdk.example("pin-only_24.xml").replace("<cbc:UBLVersionID>2.3</cbc:UBLVersionID>", "<cbc:Nonsense/>")).isPresent());
    }

    @Test
    void saysOnlyWhatHasACode() {
        assertTrue(Eforms.of(draft("7")).contains("\"innovative-acquisition\">prod-innov<"));
        assertFalse(Eforms.of(draft("7").with("innovation", "organisation")).contains("innovative-acquisition"));
        assertTrue(Warnings.of(draft("7").with("innovation", "marketing")).contains("warning.innovationBlank"));
    }

    @Test
    void isTheSameNoticeWhenDraftedAgain() {
        assertEquals(Eforms.of(draft("4")), Eforms.of(draft("4")));
        assertTrue(Eforms.of(draft("4")).matches("(?s).*>[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}<.*"));
    }
}
