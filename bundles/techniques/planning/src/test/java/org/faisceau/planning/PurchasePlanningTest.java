// SPDX-License-Identifier: Apache-2.0
package org.faisceau.planning;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class PurchasePlanningTest {
    private final List<Need> forecasts = new ArrayList<>();
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        forecasts.add(forecast("n1", "Bancs & ombrières <bois>", "2027-02-10", Confidentiality.PUBLIC));
        forecasts.add(forecast("n2", "Secret works", "2027-05-10", Confidentiality.INTERNAL));
        host = OpenTechniques.amidOthers(folder, new PurchasePlanning(), forecasts);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static Need forecast(String id, String title, String on, Confidentiality readers) {
        var content = new Content(NeedKind.FORECAST, title, new Description("Shade", "", ""), "town", List.of(), List.of("39121000", "45000000"), "", Amount.exactly(Euros.of(120_000)), Optional.of(LocalDate.parse(on)), Optional.empty(),
                Optional.empty(), readers, "MAPA", "");
        return new Need(id, "B-2027-" + id, "", content, NeedState.PUBLISHED, "buyer", Instant.EPOCH, Instant.EPOCH, 1);
    }

    private void begun(String amounts) {
        done(host.begin(Map.of("year", "2027", "amounts", amounts, "services", "Parks\nRoads")));
    }

    private void published() {
        done(host.advance("validate", Map.of("validatedBy", "Directorate", "validatedOn", "2026-11-20")));
        done(host.advance("publish", Map.of("message", "What we plan")));
    }

    private String file(String name) {
        return host.techniques.published(host.campaign.id()).get(0).paper().french().files().get(name);
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(PurchasePlanning.class));
    }

    @Test
    void refusesABlankBrief() {
        assertEquals(3, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
    }

    @Test
    void publishesOnlyWhatEverybodyMayRead() {
        begun("band");
        assertTrue(host.paper("table").contains("Secret works") && host.paper("table").contains("non : besoin non public"), host.paper("table"));
        published();
        var told = host.entries().stream().filter(one -> one.body().startsWith("What we plan")).findFirst().orElseThrow();
        assertEquals(2, told.told());
        assertTrue(told.body().contains("T1 2027 · Bancs & ombrières <bois> · 100") && !told.body().contains("Secret"), told.body());
        assertFalse(host.paper("plan").contains("Secret works") || host.paper("note").contains("Secret works"));
    }

    @Test
    void writesApprochsColumnsOcdsAndAtomThatProgramsRead() throws Exception {
        begun("show");
        published();
        assertTrue(file("programmation.csv").contains("libelle;statut") && file("programmation.csv").contains("39121000|45000000;2027-02-10"), file("programmation.csv"));
        var release = JsonParser.parseString(file("ocds.json")).getAsJsonObject().getAsJsonArray("releases").get(0).getAsJsonObject();
        assertEquals("Bancs & ombrières <bois>", release.getAsJsonObject("tender").get("title").getAsString());
        assertEquals(120_000, release.getAsJsonObject("tender").getAsJsonObject("value").get("amount").getAsInt());
        var feed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(file("atom.xml"))));
        assertEquals(1, feed.getElementsByTagName("entry").getLength());
    }

    @Test
    void keepsAmountsBackWhereItIsToldTo() {
        begun("hide");
        published();
        assertFalse(file("ocds.json").contains("120000") || file("programmation.csv").contains("120"), file("ocds.json"));
    }

    @Test
    void saysWhatChangedSinceTheEditionBefore() {
        begun("band");
        published();
        forecasts.set(0, forecast("n1", "Bancs & ombrières <bois>", "2027-08-01", Confidentiality.PUBLIC));
        forecasts.add(forecast("n3", "Pipes", "2027-03-01", Confidentiality.PUBLIC));
        done(host.advance("collect", Map.of("again", "yes")));
        published();
        assertTrue(host.paper("plan").contains("Nouveau : Pipes, T1 2027") && host.paper("plan").contains("Déplacé : Bancs & ombrières <bois>, de T1 2027 à T3 2027"), host.paper("plan"));
        assertTrue(host.paper("plan").contains("édition 2"), host.paper("plan"));
    }

    private String again(Need other) {
        published();
        forecasts.set(0, other);
        done(host.advance("collect", Map.of("again", "yes")));
        published();
        return host.paper("plan");
    }

    private static Need other(String title, String on, Amount amount, String procedure) {
        var plain = forecast("n1", title, on, Confidentiality.PUBLIC);
        var one = plain.content();
        var content = new Content(one.kind(), title, new Description("Other shade", "", ""), one.organisation(), one.themes(), List.of("45000000"), "", amount, one.publicationOn(), Optional.of(LocalDate.of(2027, 9, 1)), one.deadline(), one.confidentiality(), procedure, "");
        return new Need(plain.id(), plain.reference(), "", content, plain.state(), "buyer", Instant.EPOCH, Instant.EPOCH, 2);
    }

    @Test
    void saysWhatIsSaidOtherwiseOfALine() {
        begun("band");
        var plan = again(other("Benches", "2027-02-10", Amount.exactly(Euros.of(7_000_000)), "Open procedure"));
        for (var line : List.of("Intitulé changé : « Bancs & ombrières <bois> » devient « Benches »", "Procédure de Benches : MAPA devient Open procedure", "Codes CPV de Benches : 39121000, 45000000 devient 45000000",
                "Début de Benches : — devient 1er sept. 2027", "Description revue : Benches")) assertTrue(plan.contains(line), plan);
        assertTrue(plan.contains("Montant de Benches : 100") && plan.contains("devient plus de 5"), plan);
        assertFalse(plan.contains("Déplacé"), plan);
    }

    @Test
    void saysTheDaysOfWhatMovesWithinAQuarter() {
        begun("band");
        var plan = again(forecast("n1", "Bancs & ombrières <bois>", "2027-01-20", Confidentiality.PUBLIC));
        assertTrue(plan.contains("Déplacé : Bancs & ombrières <bois>, du 10 févr. 2027 au 20 janv. 2027"), plan);
    }

    @Test
    void saysNothingOfAnAmountThatIsKeptBackOrStaysInItsBand() {
        begun("hide");
        assertFalse(again(other("Bancs & ombrières <bois>", "2027-02-10", Amount.exactly(Euros.of(7_000_000)), "MAPA")).contains("Montant de"));
    }

    @Test
    void isValidatedAgainAfterItWasReadAgain() {
        begun("band");
        done(host.advance("validate", Map.of("validatedBy", "Directorate", "validatedOn", "2026-11-20")));
        done(host.advance("collect", Map.of("again", "yes")));
        assertInstanceOf(Advance.NotNow.class, host.advance("publish", Map.of("message", "x")));
        published();
        assertEquals(Run.Status.OVER, done(host.advance("close", Map.of("finished", "yes"))).status());
    }

    @Test
    void saysThatForecastsAreMissingWhereTheirModuleIsStopped(@TempDir Path other) {
        try (var alone = new OpenTechniques(other, new PurchasePlanning())) {
            done(alone.begin(Map.of("year", "2027", "amounts", "band", "services", "Parks")));
            assertTrue(alone.paper("table").contains("Le module Besoins est arrêté"), alone.paper("table"));
        }
    }
}
