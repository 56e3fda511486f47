// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Detail;
import org.junit.jupiter.api.Test;

class NamingTest {
    private static final Organisation BUYER = new Organisation("town", "Ville de Grandpré-les-Fontaines", OrganisationKind.COMMUNE, "732829320", "", "Bassevallée",
            OrganisationDetails.none(), 1);

    private static List<Rigid.Hint> in(String title, String territory, boolean isAnonymous) {
        var detail = new Detail(List.of("Visible de la mairie de GRANDPRE", "SIREN 732829320"), Constraints.none(), "", "", "", isAnonymous, 1);
        return Naming.in(Content.titled(title, "town").withTerritory(territory), detail, BUYER);
    }

    @Test
    void findsNameTownAndSirenWhateverTheAccents() {
        assertEquals(List.of(new Rigid.Hint("title", "Grandpré"), new Rigid.Hint("territory", "Bassevallée"), new Rigid.Hint("requirements", "GRANDPRE"),
                new Rigid.Hint("requirements", "732829320")), in("Éclairage de Grandpré", "Bassevallée", true));
    }

    @Test
    void takesCommonWordsForNothing() {
        assertEquals(List.of("requirements"), in("Ville et commune : service public des sports", "Vallée du nord", true).stream().map(Rigid.Hint::field).distinct().toList());
    }

    @Test
    void saysNothingWhereTheBuyerIsNamedAnyway() {
        assertEquals(List.of(), in("Éclairage de Grandpré", "Bassevallée", false));
    }
}
