// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RigidTest {
    private static int found(String title) {
        return Rigid.in(Content.titled(title, "town"), Detail.none()).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vingt tablettes iPad", "Nettoyeur de marque Valjet", "Pompe modèle X200", "Procédé du brevet EP 1234567", "Licence CartoVal®",
        "Logiciel exclusivement compatible avec Valcarte", "Relevés sur ArcGIS",
        "Vanne référence ABC-1200", "Rail de largeur exacte 35 mm", "Tuyau de diamètre 32 mm exactement", "Matériau exclusivement en chêne", "Compatible Valsys 11 uniquement", "Processeur Intel Core i7", "Béton de type Lafarge"})
    void pointsOutWhatClosesANeed(String title) {
        assertEquals(1, found(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vingt tablettes iPad ou équivalent", "Nettoyeur de marque Valjet ou similaire", "Logiciel de carte, ArcGIS ou tout produit équivalent",
        "Image de marque du territoire", "Type de sol à décrire", "Repérer les fuites d’un réseau ancien", "Le scotch des enfants",
        "Point de référence du territoire", "Entretien en journée uniquement", "Réduire exactement ce qui se perd"})
    void leavesTheRestAlone(String title) {
        assertEquals(0, found(title));
    }

    @Test
    void saysWhereItStands() {
        assertEquals(List.of(new Rigid.Hint("title", "iPad")), Rigid.in(Content.titled("iPad. Encore un iPad", "town"), Detail.none()));
    }
}
