// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.faisceau.sourcing.api.MatchReach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hérault|herault|SAME", "Hérault|Occitanie|SAME", "Hérault|Gard|REGION", "Hérault|Bretagne|ANYWHERE", "Val-d’Ormeau|Val-d'Ormeau|SAME",
        "Val-d’Oise|Île-de-France|SAME", "Hérault|France|SAME", "Hérault|''|SAME", "''|Gard|SAME", "Tramont|Valfleuri|ANYWHERE",
        "Gard (30)|Gard|SAME", "Gard (30), Bretagne|Hérault (34)|REGION", "Tramont, Gard|Finistère, Valfleuri|ANYWHERE", "Corse-du-Sud (2A)|Corse|SAME", " , |Gard|SAME"})
    void saysHowFar(String one, String other, MatchReach reach) {
        assertEquals(reach, Places.between(one, other));
        assertEquals(reach, Places.between(other, one));
    }
}
