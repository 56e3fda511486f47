// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.faisceau.sourcing.api.MatchReach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hérault|herault|SAME", "Hérault|Occitanie|SAME", "Hérault|Gard|REGION", "Hérault|Bretagne|ANYWHERE", "Val-d’Ormeau|Val-d'Ormeau|SAME",
        "Val-d’Oise|Île-de-France|SAME", "Hérault|France|SAME", "Hérault|''|SAME", "''|Gard|SAME", "Tramont|Valfleuri|ANYWHERE",
        "Gard (30)|Gard|SAME", "Gard (30), Bretagne|Hérault (34)|REGION", "Tramont, Gard|Finistère, Valfleuri|ANYWHERE", "Corse-du-Sud (2A)|Corse|SAME", " , |Gard|SAME"})
    void saysHowNear(String one, String other, MatchReach reach) {
        assertEquals(reach, Places.between(one, other));
        assertEquals(reach, Places.between(other, one));
    }

    /** To the ten kilometres that the coordinates allow. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hérault|Gard|40|60", "Paris|Bouches-du-Rhône|640|690", "Hérault|Gard, Finistère|40|60", "Hérault|Occitanie|0|0", "Rhône|Occitanie|150|220", "Guadeloupe|Martinique|130|190", "Gard (30)|gard|0|0"})
    void countsTheKilometres(String one, String other, int least, int most) {
        int counted = Places.kilometres(one, other).orElseThrow();
        assertTrue(least <= counted && counted <= most, one + " " + other + " " + counted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Tramont|Gard", "Gard|''", "''|''"})
    void countsNothingWhereAPlaceIsUnknown(String one, String other) {
        assertTrue(Places.kilometres(one, other).isEmpty());
    }
}
