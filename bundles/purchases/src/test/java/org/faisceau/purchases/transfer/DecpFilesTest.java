// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import static org.faisceau.purchases.OpenPurchases.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Actor;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Procedure;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Essential data in files made here, with the dirt of those in the wild. */
public class DecpFilesTest {
    private static final String FORMER = """
            {"marches":[{"id":"2018M1","source":"x","acheteur":{"id":"%s","nom":"Ville de Valfleuri"},"nature":"Accord-cadre","objet":"Entretien des chauffages  ","codeCPV":"50700000-2",
            "procedure":"Procédure concurrentielle avec négociation","lieuExecution":{"code":"99","typeCode":"Code département","nom":"Valfleuri"},"dureeMois":38,
            "dateNotification":"2018-12-17+01:00","datePublicationDonnees":"2019-03-19+01:00","montant":NaN,"formePrix":"Révisable","marcheInnovant":"non",
            "titulaires":[{"typeIdentifiant":"SIRET","id":"12345678901234","denominationSociale":"Chaleur Imaginaire"}],"modifications":[]},
            {"_type":"Contrat de concession","id":"C1","objet":"Parking","acheteur":{"id":"x"}}]}
            """;
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <marches><marche><id>2024M7</id><acheteur><id>%s</id></acheteur><marcheInnovant>oui</marcheInnovant><objet>Sondes</objet><codeCPV>38421000</codeCPV>
            <techniques><technique>Concours</technique><technique>Accord-cadre</technique></techniques><procedure>Appel d'offres ouvert</procedure>
            <titulaires><titulaire><id>%s</id><typeIdentifiant>SIRET</typeIdentifiant></titulaire></titulaires><montant>575000</montant></marche></marches>
            """;
    private OpenPurchases open;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        open = new OpenPurchases(temporary);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Outcome> run(String content) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        var chunk = new ArrayList<Line>();
        var imports = new ContractImport(open.purchases, open.organisations);
        try (var table = DecpSource.open(file(content)).orElseThrow()) {
            while (table.hasNext()) {
                var row = table.next();
                var cells = new HashMap<String, String>();
                for (int at = 0; at < row.cells().size(); at++) cells.put(table.header().get(at), row.cells().get(at));
                chunk.add(new Line(row.number(), cells));
            }
        }
        outcomes.addAll(imports.importLines(MANAGER, Locale.FRENCH, chunk, false).outcomes());
        return outcomes;
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("brought"), content, StandardCharsets.UTF_8);
    }

    private Contract one() {
        return open.purchases.page(MANAGER, ContractFilter.all(), ContractOrder.LATEST, "", 1).items().get(0);
    }

    private static String siret() {
        return OpenPurchases.siret(OpenPurchases.TOWN_SIREN);
    }

    @Test
    void keepsWhatCanBeKeptOfTheFormatOf2019AndSaysWhatWasMended() throws IOException {
        var outcomes = run(FORMER.formatted(siret()));
        assertEquals(List.of(Verdict.CREATED, Verdict.REFUSED), outcomes.stream().map(Outcome::verdict).toList());
        var contract = one();
        assertEquals("Entretien des chauffages", contract.title());
        assertEquals(open.town, contract.buyer());
        assertEquals(Optional.of(Procedure.NEGOTIATED), contract.content().award().procedure());
        assertEquals(Optional.empty(), contract.content().price().amount());
        var said = String.join("\n", outcomes.get(0).words());
        assertTrue(said.contains("2018-12-17+01:00"), said);
        assertTrue(said.contains("12345678901234"), said);
        assertTrue(said.contains("NaN"), said);
    }

    @Test
    void saysOfWhatIsNoContractThatItIsNone() throws IOException {
        var outcomes = run("{\"marches\":[\"pas un objet\",null,[]," + FORMER.formatted(siret()).replaceFirst("(?s)^.*?\\[", ""));
        assertEquals(List.of(Verdict.REFUSED, Verdict.REFUSED, Verdict.REFUSED, Verdict.CREATED, Verdict.REFUSED), outcomes.stream().map(Outcome::verdict).toList());
        assertEquals(List.of("Ce n’est pas un marché : rien n’y peut être lu."), outcomes.get(0).words());
    }

    @Test
    void findsTheBuyerByItsNameWhereNoSiretIsTold() throws IOException {
        var town = open.organisations.find(MANAGER, open.town).orElseThrow().name();
        run("{\"marches\":[{\"id\":\"1\",\"acheteur\":{\"nom\":\"" + town.toUpperCase(Locale.FRENCH) + "\"},\"objet\":\"Sondes\"}]}");
        assertEquals(open.town, one().buyer());
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        run(FORMER.formatted(siret()));
        assertEquals(Verdict.SAME, run(FORMER.formatted(siret())).get(0).verdict());
    }

    @Test
    void keepsTheFirstHundredHoldersAndSaysThatThereAreOthers() throws IOException {
        var holders = IntStream.range(0, 400).mapToObj(number -> "{\"typeIdentifiant\":\"HORS-UE\",\"id\":\"X" + number + "\",\"denominationSociale\":\"" + "Chaleur Imaginaire ".repeat(5) + "\"}");
        var outcomes = run("{\"marches\":[{\"id\":\"1\",\"acheteur\":{\"id\":\"" + siret() + "\"},\"objet\":\"Sondes\",\"titulaires\":[" + holders.collect(Collectors.joining(",")) + "]}]}");
        assertEquals(100, one().content().holders().size());
        assertTrue(String.join("\n", outcomes.get(0).words()).contains("> 100"), outcomes.get(0).words()::toString);
    }

    @Test
    void readsXmlWithBooleansAsWords() throws IOException {
        assertEquals(Verdict.CREATED, run(XML.formatted(siret(), OpenPurchases.siret(OpenPurchases.COMPANY_SIREN))).get(0).verdict());
        assertTrue(one().content().considerations().isInnovative());
        assertEquals(2, one().content().award().techniques().size());
    }

    @Test
    void leavesOtherFilesToOthers() throws IOException {
        assertEquals(Optional.empty(), DecpSource.open(file("objet;montant\nx;1\n")));
        assertEquals(Optional.empty(), DecpSource.open(file("<html><body></body></html>")));
    }

    @Test
    void saysWhereAFileIsBroken() throws IOException {
        var broken = file("{\"marches\":[{\"id\":\"1\",\"acheteur\":{\"id\":\"1\"}},{\"id\":");
        assertThrows(UnreadableTable.class, () -> {
            try (var table = DecpSource.open(broken).orElseThrow()) {
                while (table.hasNext()) table.next();
            }
        });
    }

    @Test
    void saysSoToWhoeverOnlySkims() throws IOException {
        var broken = file("{\"marches\":[{\"id\":\"1\",\"acheteur\":{\"id\":\"1\"}},{\"id\":");
        assertThrows(UnreadableTable.class, () -> skimmed(broken));
        assertEquals(2, skimmed(file(FORMER.formatted(siret()))));
        assertEquals(1, skimmed(file(XML.formatted(siret(), siret()))));
        var half = file(XML.formatted(siret(), siret()).replace("</marche></marches>", ""));
        assertThrows(UnreadableTable.class, () -> skimmed(half));
    }

    private static int skimmed(Path file) {
        try (var table = DecpSource.open(file).orElseThrow()) {
            return table.skim().orElseThrow();
        }
    }

    @Test
    void exportsWholeContractsAloneAndReadsThemBack() throws IOException {
        open.registered("2026M1", "Sondes « acoustiques »");
        var lacking = OpenPurchases.whole("2026M2", "Sans réponse");
        lacking.remove("marcheInnovant");
        open.registered(lacking);
        var json = exported();
        assertTrue(json.contains("\"marcheInnovant\":true"), json);
        assertTrue(json.contains("\"titulaires\":[{\"titulaire\":{\"typeIdentifiant\":\"SIRET\""), json);
        assertTrue(!json.contains("Sans réponse") && !json.contains("acheteurNom"), json);
        assertEquals(List.of(Verdict.SAME), run(json).stream().map(Outcome::verdict).toList());
    }

    private String exported() throws IOException {
        var seen = PageTester.of(new OpenDataPage(open.purchases, open.store.changes())).as(Actor.nobody()).show("/data/decp.json");
        var out = new ByteArrayOutputStream();
        ((org.faisceau.console.spi.Answer.Download) seen.answer()).content().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
